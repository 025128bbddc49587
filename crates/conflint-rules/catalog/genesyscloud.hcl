# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "mypurecloud/genesyscloud" {
  names_account = ["oauthclient_id"]
  org           = ["aws_region", "oauthclient_id"]
  sensitive     = ["access_token", "oauthclient_secret"]
  environment = {
    aws_region     = ["GENESYSCLOUD_REGION"]
    oauthclient_id = ["GENESYSCLOUD_OAUTHCLIENT_ID"]
  }
  sources = ["MyPureCloud/terraform-provider-genesyscloud f955430e6b"]
}

resource "genesyscloud_ai_studio_summary_setting" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/ai_studio_summary_setting/resource_genesyscloud_ai_studio_summary_setting.go:46 create",
  ]
}

resource "genesyscloud_architect_datatable" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new_complete = true
  import_id          = "{id}"
  references         = { division_id = "genesyscloud_auth_division" }
  confidence         = "high"
  sources            = ["API description: POST /api/v2/flows/datatables 409 (flows.datatables.not.unique)"]
}

resource "genesyscloud_architect_datatable_row" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "datatable_id+key_value" { key = ["datatable_id", "key_value"] }
  parent "datatable_id" { types = ["genesyscloud_architect_datatable"] }
  force_new          = ["datatable_id", "key_value"]
  force_new_complete = true
  import_id          = "{datatable_id}/{key_value}"
  confidence         = "high"
  sources = [
    "genesyscloud/architect_datatable_row/genesyscloud_architect_datatable_row_utils.go:19",
    "API description: POST /api/v2/flows/datatables/{datatableId}/rows 409 (flows.datatables.not.unique)",
  ]
}

resource "genesyscloud_architect_emergencygroup" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new          = ["name"]
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id = "{id}"
  references = {
    division_id                              = "genesyscloud_auth_division"
    "emergency_call_flows.emergency_flow_id" = "genesyscloud_flow"
    "emergency_call_flows.ivr_ids"           = "genesyscloud_architect_ivr"
  }
  confidence = "medium"
  sources = [
    "administration guides: an emergency group has a unique name",
    "data source looks up by name",
    "genesyscloud/architect_emergencygroup/resource_genesyscloud_architect_emergencygroup.go:42 create",
  ]
}

resource "genesyscloud_architect_grammar" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" { key = ["name"] }
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "medium"
  sources            = ["SDK v215.0.0: 409 declared earlier: POST /api/v2/architect/grammars 409"]
}

resource "genesyscloud_architect_grammar_language" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "grammar_id+language" { key = ["grammar_id", "language"] }
  parent "grammar_id" { types = ["genesyscloud_architect_grammar"] }
  force_new          = ["grammar_id", "language"]
  force_new_complete = true
  import_id          = "{grammar_id}:{language}"
  confidence         = "high"
  sources = [
    "genesyscloud/architect_grammar_language/resource_genesyscloud_architect_grammar_language_utils.go:267",
    "SDK v215.0.0: 409 declared earlier: POST /api/v2/architect/grammars/{grammarId}/languages 409",
  ]
}

resource "genesyscloud_architect_ivr" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  identity "dnis" {
    key        = ["dnis[]"]
    namespace  = "genesyscloud phone number"
    confidence = "high"
    why        = "a phone number belongs to one user or one IVR"
  }
  after "genesyscloud_telephony_providers_edges_did_pool" {
    attribute = "dnis[]"
    in_range  = true
    why       = "numbers are plain strings, nothing refers to the pool"
  }
  force_new          = ["name"]
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id = "{id}"
  references = {
    closed_hours_flow_id  = "genesyscloud_flow"
    division_id           = "genesyscloud_auth_division"
    holiday_hours_flow_id = "genesyscloud_flow"
    open_hours_flow_id    = "genesyscloud_flow"
    schedule_group_id     = "genesyscloud_architect_schedulegroups"
  }
  confidence = "medium"
  sources = [
    "platform-client-sdk-cli build/gc/models/ivr.go Dnis",
    "genesyscloud/architect_ivr/resource_genesyscloud_architect_ivr.go:48 (waits for the DID pool)",
    "PR #784",
  ]
}

resource "genesyscloud_architect_schedulegroups" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new_complete = true
  version_lock { read = "write" }
  delete_blocked_by = ["genesyscloud_architect_ivr.schedule_group_id (409, retried 27 s)"]
  import_id         = "{id}"
  references = {
    closed_schedules_id  = "genesyscloud_architect_schedules"
    division_id          = "genesyscloud_auth_division"
    holiday_schedules_id = "genesyscloud_architect_schedules"
    open_schedules_id    = "genesyscloud_architect_schedules"
  }
  confidence = "medium"
  sources = [
    "help.mypurecloud.com/articles/create-schedule-group: \"type a unique name\"",
    "data source looks up by name",
    "genesyscloud/architect_schedulegroups/resource_genesyscloud_architect_schedulegroups.go:45 create",
  ]
}

resource "genesyscloud_architect_schedules" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  delete_blocked_by = ["genesyscloud_architect_schedulegroups (409, retried 27 s)"]
  import_id         = "{id}"
  references        = { division_id = "genesyscloud_auth_division" }
  confidence        = "medium"
  sources = [
    "help.mypurecloud.com: a schedule has a unique name",
    "data source looks up by name",
    "genesyscloud/architect_schedules/resource_genesyscloud_architect_schedules.go:42 create",
  ]
}

resource "genesyscloud_architect_user_prompt" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  identity "language" {
    key    = ["resources[].language"]
    scope  = "object"
    status = 409
    why    = "a prompt has one resource for a language"
  }
  force_new_complete   = true
  force_new_documented = ["name"]
  delete_blocked_by    = ["queues and flows that use the prompt (409, not retried)"]
  import_id            = "{id}"
  notes                = "The docs say that a new name recreates the prompt; the schema has no ForceNew, so it is renamed in place (resource_architect_user_prompt_schema.go:105)."
  confidence           = "high"
  sources = [
    "API description: POST /api/v2/architect/prompts 409 (architect.prompt.already.exists)",
    "API description: POST /api/v2/architect/prompts/{promptId}/resources 409",
  ]
}

resource "genesyscloud_auth_division" {
  unknown_attributes = ["external_id", "path", "active"]
  scope              = "org"
  outcome            = "conflict"
  status             = 409
  identity "name" {
    key       = ["name", "path"]
    optional  = ["path"]
    fold_case = true
  }
  identity "external_id" {
    key        = ["external_id"]
    confidence = "medium"
  }
  identity "home" {
    singleton = true
    when      = { home = true }
    outcome   = "adoption"
    why       = "an org has one home division"
  }
  parent "path" { separator = "/" }
  force_new          = ["home"]
  force_new_complete = true
  adopts             = "when home = true: takes over the home division; destroy leaves it"
  delete_blocked_by  = ["any object still assigned to the division (400, retried 10 times)"]
  import_id          = "{id}"
  notes              = "With path the identity is name and path. A deleted division can be restored in the platform; whether it holds its name is not verified."
  confidence         = "high"
  sources = [
    "genesyscloud/auth_division/data_source_genesyscloud_auth_division.go:40 (names compared lower-cased)",
    "genesyscloud/auth_division/resource_genesyscloud_auth_division.go:49",
    "SDK v51.0.0: 409 added: POST /api/v2/authorization/divisions 409",
  ]
}

resource "genesyscloud_auth_role" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  identity "default_role_id" {
    key     = ["default_role_id"]
    outcome = "adoption"
  }
  force_new          = ["default_role_id"]
  force_new_complete = true
  adopts             = "when default_role_id is set: takes over the default role; destroy restores its defaults"
  import_id          = "{id}"
  references = {
    "permission_policies.conditions.terms.operands.queue_id" = "genesyscloud_routing_queue"
    "permission_policies.conditions.terms.operands.user_id"  = "genesyscloud_user"
  }
  confidence = "medium"
  sources = [
    "genesyscloud/auth_role/resource_genesyscloud_auth_role.go:67",
    "domain knowledge: role names are unique in an org",
  ]
}

resource "genesyscloud_bcp_tf_exporter" {
  scope   = "everywhere"
  outcome = "none"
  identity "directory+filename" { key = ["directory", "filename"] }
  force_new = [
    "directory",
    "filename",
    "log_permissions_filename",
    "include_filter_resources",
    "exclude_filter_resources",
  ]
  force_new_complete = true
  notes              = "Writes files on the machine that runs Terraform; applying an export made without its state file to the same org creates every object again."
  confidence         = "medium"
  sources            = ["genesyscloud/bcp_tf_exporter/resource_genesyscloud_bcp_tf_exporter_schema.go:18 schema"]
}

resource "genesyscloud_business_rules_decision_table" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new          = ["columns"]
  force_new_complete = true
  import_id          = "{id}"
  references = {
    division_id = "genesyscloud_auth_division"
    schema_id   = "genesyscloud_business_rules_schema"
  }
  notes      = "The two sources disagree about the name. Publishing a version answers 409 \"Transaction canceled\" for a while."
  confidence = "low"
  sources = [
    "platform-client-sdk-cli build/gc/models/copydecisiontablerequest.go (Must be unique)",
    "genesyscloud/business_rules_decision_table/data_source_genesyscloud_business_rules_decision_table.go:24",
    "genesyscloud/business_rules_decision_table/resource_genesyscloud_business_rules_decision_table.go:238",
  ]
}

resource "genesyscloud_business_rules_schema" {
  scope              = "org"
  outcome            = "none"
  force_new_complete = true
  version_lock { read = "write" }
  import_id  = "{id}"
  confidence = "medium"
  sources    = ["genesyscloud/business_rules_schema/data_source_genesyscloud_business_rules_schema.go:35"]
}

resource "genesyscloud_case_management_caseplan" {
  scope              = "org"
  outcome            = "unknown"
  force_new_complete = true
  import_id          = "{id}"
  references = {
    "customer_intent.id"    = "genesyscloud_intents_customerintents"
    "data_schema.id"        = "genesyscloud_task_management_workitem_schema"
    "default_case_owner.id" = "genesyscloud_user"
    division_id             = "genesyscloud_auth_division"
  }
  confidence = "low"
  sources    = ["genesyscloud/case_management_caseplan/resource_genesyscloud_case_management_caseplan.go:51 create"]
}

resource "genesyscloud_case_management_caseplan_create_version" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "caseplan_id" {
    key       = ["caseplan_id"]
    singleton = true
  }
  parent "caseplan_id" { types = ["genesyscloud_case_management_caseplan"] }
  after "genesyscloud_case_management_caseplan_publish" {
    same = "caseplan_id"
    why  = "a new version is made of the published one"
  }
  force_new            = ["caseplan_id"]
  force_new_complete   = true
  destroy_keeps_object = true
  import_id            = "{caseplan_id}"
  confidence           = "medium"
  sources              = ["genesyscloud/case_management_caseplan/resource_genesyscloud_case_management_caseplan_create_version_schema.go:36"]
}

resource "genesyscloud_case_management_caseplan_publish" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "caseplan_id" {
    key       = ["caseplan_id"]
    singleton = true
  }
  parent "caseplan_id" { types = ["genesyscloud_case_management_caseplan"] }
  after "genesyscloud_case_management_stageplan" {
    same = "caseplan_id"
    why  = "a caseplan is published with its patched stages"
  }
  after "genesyscloud_case_management_stepplan" {
    same = "caseplan_id"
    why  = "a caseplan is published with its patched steps"
  }
  force_new            = ["caseplan_id"]
  force_new_complete   = true
  destroy_keeps_object = true
  import_id            = "{caseplan_id}"
  confidence           = "medium"
  sources              = ["genesyscloud/case_management_caseplan/resource_genesyscloud_case_management_caseplan_publish_schema.go:19"]
}

resource "genesyscloud_case_management_stageplan" {
  scope   = "org"
  outcome = "overwrite"
  identity "caseplan_id+stage_number" { key = ["caseplan_id", "stage_number"] }
  parent "caseplan_id" { types = ["genesyscloud_case_management_caseplan"] }
  force_new            = ["caseplan_id", "stage_number"]
  force_new_complete   = true
  destroy_keeps_object = true
  import_id            = "{caseplan_id}|{stage_number}|{stageplan_id}"
  confidence           = "high"
  sources              = ["genesyscloud/case_management_stageplan/resource_genesyscloud_case_management_stageplan.go:34"]
}

resource "genesyscloud_case_management_stepplan" {
  scope   = "org"
  outcome = "overwrite"
  identity "caseplan_id+stage_number" { key = ["caseplan_id", "stage_number"] }
  parent "caseplan_id" { types = ["genesyscloud_case_management_caseplan"] }
  force_new            = ["caseplan_id", "stage_number"]
  force_new_complete   = true
  destroy_keeps_object = true
  import_id            = "{caseplan_id}|{stage_number}|{stepplan_id}"
  references           = { "workitem_settings.worktype_id" = "genesyscloud_task_management_worktype" }
  confidence           = "high"
  sources              = ["genesyscloud/case_management_stepplan/resource_genesyscloud_case_management_stepplan.go:52"]
}

resource "genesyscloud_conversations_messaging_integrations_apple" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "messages_for_business_id" { key = ["messages_for_business_id"] }
  force_new_complete = true
  import_id          = "{id}"
  references = {
    "apple_pay.payment_certificate_credential_id" = "genesyscloud_integration_credential"
    messaging_setting_id                          = "genesyscloud_conversations_messaging_settings"
    supported_content_id                          = "genesyscloud_conversations_messaging_supportedcontent"
  }
  confidence = "low"
  sources    = ["domain knowledge"]
}

resource "genesyscloud_conversations_messaging_integrations_instagram" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "page_id" { key = ["page_id"] }
  force_new_complete = true
  import_id          = "{id}"
  references = {
    messaging_setting_id = "genesyscloud_conversations_messaging_settings"
    supported_content_id = "genesyscloud_conversations_messaging_supportedcontent"
  }
  notes      = "as integration_facebook"
  confidence = "medium"
  sources    = ["SDK v215.0.0: 409 declared earlier: POST /api/v2/conversations/messaging/integrations/instagram 409"]
}

resource "genesyscloud_conversations_messaging_integrations_open" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  import_id          = "{id}"
  references = {
    messaging_setting_id = "genesyscloud_conversations_messaging_settings"
    supported_content_id = "genesyscloud_conversations_messaging_supportedcontent"
  }
  confidence = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/conversations_messaging_integrations_open/resource_genesyscloud_conversations_messaging_integrations_open.go:48",
  ]
}

resource "genesyscloud_conversations_messaging_integrations_whatsapp" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "phone_number" { key = ["activate_whatsapp.phone_number"] }
  force_new_complete = true
  import_id          = "{id}"
  references = {
    messaging_setting_id = "genesyscloud_conversations_messaging_settings"
    supported_content_id = "genesyscloud_conversations_messaging_supportedcontent"
  }
  notes      = "409 declared for POST; that the number is the key is domain knowledge."
  confidence = "medium"
  sources    = ["SDK v215.0.0: 409 declared earlier: POST /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup 409"]
}

resource "genesyscloud_conversations_messaging_settings" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  delete_blocked_by  = ["being the default setting"]
  import_id          = "{id}"
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/conversations_messaging_settings/resource_genesyscloud_conversations_messaging_settings.go:38",
  ]
}

resource "genesyscloud_conversations_messaging_settings_default" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete = true
  import_id          = "messaging_settings_default"
  references         = { setting_id = "genesyscloud_conversations_messaging_settings" }
  confidence         = "high"
  sources            = ["genesyscloud/conversations_messaging_settings_default/resource_genesyscloud_conversations_messaging_settings_default.go:22"]
}

resource "genesyscloud_conversations_messaging_supportedcontent" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/conversations_messaging_supportedcontent/resource_genesyscloud_conversations_messaging_supportedcontent.go:47",
  ]
}

resource "genesyscloud_conversations_messaging_supportedcontent_default" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete   = true
  destroy_keeps_object = true
  import_id            = "supported_content_default"
  references           = { content_id = "genesyscloud_conversations_messaging_supportedcontent" }
  confidence           = "high"
  sources              = ["genesyscloud/conversations_messaging_supportedcontent_default/resource_genesyscloud_conversations_messaging_supportedcontent_default_schema.go:53"]
}

resource "genesyscloud_conversations_settings" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete   = true
  destroy_keeps_object = true
  import_id            = "settings"
  confidence           = "high"
  sources              = ["genesyscloud/conversations_settings/resource_genesyscloud_conversations_settings_schema.go:75"]
}

resource "genesyscloud_employeeperformance_externalmetrics_definitions" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["unit", "unit_definition"]
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/employeeperformance_externalmetrics_definitions/resource_genesyscloud_employeeperformance_externalmetrics_definitions.go:46",
  ]
}

resource "genesyscloud_externalcontacts_contact" {
  scope              = "org"
  outcome            = "none"
  force_new_complete = true
  import_id          = "{id}"
  references         = { external_organization_id = "genesyscloud_externalcontacts_organization" }
  confidence         = "low"
  sources            = ["genesyscloud/external_contacts/resource_genesyscloud_externalcontacts_contact.go:96 create"]
}

resource "genesyscloud_externalcontacts_external_source" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" { key = ["name"] }
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "high"
  sources = [
    "platform-client-sdk-cli build/gc/models/externalsource.go Name (Must be unique)",
    "SDK v215.0.0: 409 declared earlier: POST /api/v2/externalcontacts/externalsources 409",
  ]
}

resource "genesyscloud_externalcontacts_organization" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/external_contacts_organization/resource_genesyscloud_externalcontacts_organization.go:61",
  ]
}

resource "genesyscloud_externalusers_identity" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "authority_name+external_key" { key = ["authority_name", "external_key"] }
  force_new_complete = true
  import_id          = "{user_id}/{authority_name}/{external_key}"
  references         = { user_id = "genesyscloud_user" }
  notes              = "No attribute is ForceNew; an update deletes and re-posts. Swapping two keys in one apply collides."
  confidence         = "high"
  sources = [
    "SDK v215.0.0: 409 declared earlier: POST /api/v2/users/{userId}/externalid",
    "platform-client-sdk-cli build/gc/models/scimgenesysuserexternalid.go",
    "genesyscloud/external_user/resource_genesyscloud_externalusers_identity.go:94",
  ]
}

resource "genesyscloud_flow" {
  scope   = "org"
  outcome = "adoption"
  identity "name" {
    key       = ["type", "name"]
    fold_case = true
  }
  identity "filepath" {
    key        = ["filepath", "substitutions"]
    optional   = ["substitutions"]
    confidence = "medium"
    why        = "the same file with the same substitutions is the same flow"
  }
  force_new_complete = true
  delete_blocked_by  = ["IVRs, queues, email routes, emergency groups, other flows (409, retried for 30 s)"]
  import_id          = "{id}"
  notes              = "name and type are optional here; the real ones stand in the YAML of filepath after substitutions. Two blocks with one file and one set of substitutions publish and destroy the same flow. A flow locked in Architect fails the publish unless force_unlock = true."
  confidence         = "high"
  sources = [
    "genesyscloud/architect_flow/resource_genesyscloud_flow.go:92",
    "API description: POST /api/v2/flows 409 (architect.flow.already.exists)",
    "issue #316 (locked by another entity)",
  ]
}

resource "genesyscloud_flow_loglevel" {
  scope   = "org"
  outcome = "unknown"
  identity "flow_id" {
    key       = ["flow_id"]
    singleton = true
  }
  parent "flow_id" { types = ["genesyscloud_flow"] }
  force_new          = ["flow_id"]
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "medium"
  sources            = ["domain knowledge: one log level per flow"]
}

resource "genesyscloud_flow_milestone" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new_complete = true
  import_id          = "{id}"
  references         = { division_id = "genesyscloud_auth_division" }
  confidence         = "medium"
  sources            = ["SDK v215.0.0: 409 declared earlier: POST /api/v2/flows/milestones 409"]
}

resource "genesyscloud_flow_outcome" {
  scope   = "org"
  outcome = "adoption"
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new_complete   = true
  adopts               = "when an outcome of the name exists: takes its id and updates it"
  destroy_keeps_object = true
  import_id            = "{id}"
  references           = { division_id = "genesyscloud_auth_division" }
  notes                = "Two blocks of one name silently manage one outcome. Delete does nothing, so renaming leaves the old one behind."
  confidence           = "high"
  sources = [
    "genesyscloud/flow_outcome/resource_genesyscloud_flow_outcome.go:51",
    "genesyscloud/flow_outcome/resource_genesyscloud_flow_outcome_schema.go:37",
    "PR #1702",
  ]
}

resource "genesyscloud_greeting" {
  scope              = "org"
  outcome            = "unknown"
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "low"
  sources            = ["genesyscloud/greeting/resource_genesyscloud_greeting.go:40 create"]
}

resource "genesyscloud_greeting_user" {
  scope              = "org"
  outcome            = "unknown"
  force_new_complete = true
  import_id          = "{id}"
  references         = { user_id = "genesyscloud_user" }
  confidence         = "low"
  sources            = ["genesyscloud/greeting_user/resource_genesyscloud_greeting_user.go:40 create"]
}

resource "genesyscloud_group" {
  scope   = "org"
  outcome = "unknown"
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new          = ["type"]
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id  = "{id}"
  references = { member_ids = "genesyscloud_user", owner_ids = "genesyscloud_user" }
  notes      = "The data source expects that names may repeat. Deletes are repeated until a 404 or state deleted."
  confidence = "low"
  sources = [
    "genesyscloud/group/data_source_genesyscloud_group.go:29 (Multiple groups found with name)",
    "genesyscloud/group/resource_genesyscloud_group.go:265",
  ]
}

resource "genesyscloud_group_greeting" {
  scope              = "org"
  outcome            = "unknown"
  force_new_complete = true
  import_id          = "{id}"
  references         = { group_id = "genesyscloud_group" }
  confidence         = "low"
  sources            = ["genesyscloud/group_greeting/resource_genesyscloud_group_greeting.go:40 create"]
}

resource "genesyscloud_group_roles" {
  scope   = "org"
  outcome = "overwrite"
  identity "group_id" {
    key       = ["group_id"]
    singleton = true
  }
  parent "group_id" { types = ["genesyscloud_group"] }
  force_new            = ["group_id"]
  force_new_complete   = true
  destroy_keeps_object = true
  import_id            = "{group_id}"
  references = {
    "roles.division_ids" = "genesyscloud_auth_division"
    "roles.role_id"      = "genesyscloud_auth_role"
  }
  notes      = "Authoritative set, as user_roles."
  confidence = "high"
  sources    = ["genesyscloud/group_roles/resource_genesyscloud_group_roles.go:23"]
}

resource "genesyscloud_guide" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/guide/resource_genesyscloud_guide.go:44 create",
  ]
}

resource "genesyscloud_guide_version" {
  scope   = "org"
  outcome = "overwrite"
  identity "guide_id" {
    key       = ["guide_id"]
    singleton = true
  }
  parent "guide_id" { types = ["genesyscloud_guide"] }
  force_new_complete   = true
  destroy_keeps_object = true
  import_id            = "{guide_id}/{version}"
  references           = { "resources.data_action.data_action_id" = "genesyscloud_integration_action" }
  confidence           = "high"
  sources              = ["genesyscloud/guide_version/resource_genesyscloud_guide_version.go:65"]
}

resource "genesyscloud_idp_adfs" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete = true
  import_id          = "adfs"
  notes              = "Create is a PUT of the one provider object; a second block or a second state overwrites it, and destroying either removes SSO for both."
  confidence         = "high"
  sources            = ["genesyscloud/idp_adfs/resource_genesyscloud_idp_adfs_schema.go:109 IsSingleton"]
}

resource "genesyscloud_idp_generic" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete = true
  import_id          = "generic"
  notes              = "Create is a PUT of the one provider object; a second block or a second state overwrites it, and destroying either removes SSO for both."
  confidence         = "high"
  sources            = ["genesyscloud/idp_generic/resource_genesyscloud_idp_generic_schema.go:139 IsSingleton"]
}

resource "genesyscloud_idp_gsuite" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete = true
  import_id          = "gsuite"
  notes              = "Create is a PUT of the one provider object; a second block or a second state overwrites it, and destroying either removes SSO for both."
  confidence         = "high"
  sources            = ["genesyscloud/idp_gsuite/resource_genesyscloud_idp_gsuite_schema.go:112 IsSingleton"]
}

resource "genesyscloud_idp_okta" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete = true
  import_id          = "okta"
  notes              = "Create is a PUT of the one provider object; a second block or a second state overwrites it, and destroying either removes SSO for both."
  confidence         = "high"
  sources            = ["genesyscloud/idp_okta/resource_genesyscloud_idp_okta_schema.go:112 IsSingleton"]
}

resource "genesyscloud_idp_onelogin" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete = true
  import_id          = "onelogin"
  notes              = "Create is a PUT of the one provider object; a second block or a second state overwrites it, and destroying either removes SSO for both."
  confidence         = "high"
  sources            = ["genesyscloud/idp_onelogin/resource_genesyscloud_idp_onelogin_schema.go:112 IsSingleton"]
}

resource "genesyscloud_idp_ping" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete = true
  import_id          = "ping"
  notes              = "Create is a PUT of the one provider object; a second block or a second state overwrites it, and destroying either removes SSO for both."
  confidence         = "high"
  sources            = ["genesyscloud/idp_ping/resource_genesyscloud_idp_ping_schema.go:109 IsSingleton"]
}

resource "genesyscloud_idp_salesforce" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete = true
  import_id          = "salesforce"
  notes              = "Create is a PUT of the one provider object; a second block or a second state overwrites it, and destroying either removes SSO for both."
  confidence         = "high"
  sources            = ["genesyscloud/idp_salesforce/resource_genesyscloud_idp_salesforce_schema.go:109 IsSingleton"]
}

resource "genesyscloud_integration" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["config.name"] }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id = "{id}"
  references = {
    "config.credentials[]"                         = "genesyscloud_integration_credential"
  }
  notes      = "Integration types have a maximum number of instances (domain knowledge)."
  confidence = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/integration/resource_genesyscloud_integration.go:65 create",
  ]
}

resource "genesyscloud_integration_action" {
  scope              = "org"
  outcome            = "none"
  force_new          = ["integration_id", "secure", "contract_input", "contract_output"]
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id  = "{id}"
  references = { integration_id = "genesyscloud_integration" }
  confidence = "high"
  sources    = ["genesyscloud/integration_action/data_source_genesyscloud_integration_action.go:36"]
}

resource "genesyscloud_integration_action_draft" {
  scope              = "org"
  outcome            = "none"
  force_new          = ["integration_id", "secure", "contract_input", "contract_output"]
  force_new_complete = true
  version_lock { read = "write" }
  import_id  = "{id}"
  references = { integration_id = "genesyscloud_integration" }
  confidence = "medium"
  sources    = ["PR #2352 (draft and publish version mismatch)"]
}

resource "genesyscloud_integration_credential" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/integration_credential/resource_genesyscloud_integration_credential.go:83 create",
  ]
}

resource "genesyscloud_integration_custom_auth_action" {
  scope   = "org"
  outcome = "overwrite"
  identity "integration_id" {
    key       = ["integration_id"]
    singleton = true
  }
  parent "integration_id" { types = ["genesyscloud_integration"] }
  force_new          = ["integration_id"]
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  destroy_keeps_object = true
  import_id            = "{id}"
  references           = { parent_integration_id = "genesyscloud_integration" }
  notes                = "The action is made by the platform; the resource only patches it. Needs a custom-rest-actions integration with userDefinedOAuth credentials."
  confidence           = "high"
  sources = [
    "genesyscloud/integration_custom_auth_action/resource_genesyscloud_integration_custom_auth_action.go:68",
    "docs/guides/custom_auth_action.md",
  ]
}

resource "genesyscloud_integration_facebook" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "page_id" { key = ["page_id"] }
  force_new          = ["page_id", "app_id", "app_secret"]
  force_new_complete = true
  import_id          = "{id}"
  references = {
    messaging_setting_id = "genesyscloud_conversations_messaging_settings"
    supported_content_id = "genesyscloud_conversations_messaging_supportedcontent"
  }
  notes      = "409 declared for POST since v136.1.0; that the page is the key is domain knowledge."
  confidence = "medium"
  sources    = ["SDK v136.1.0: 409 added: POST /api/v2/conversations/messaging/integrations/facebook 409"]
}

resource "genesyscloud_intents_categories" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/intents_categories/resource_genesyscloud_intents_categories.go:46 create",
  ]
}

resource "genesyscloud_intents_customerintents" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  import_id          = "{id}"
  references         = { category_id = "genesyscloud_intents_categories" }
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/intents_customerintents/resource_genesyscloud_intents_customerintents.go:46 create",
  ]
}

resource "genesyscloud_journey_action_map" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "display_name" { key = ["display_name"] }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id = "{id}"
  references = {
    "action.action_template_id"                                         = "genesyscloud_journey_action_template"
    "action.architect_flow_fields.architect_flow_id"                    = "genesyscloud_flow"
    "action_map_schedule_groups.action_map_schedule_group_id"           = "genesyscloud_architect_schedulegroups"
    "action_map_schedule_groups.emergency_action_map_schedule_group_id" = "genesyscloud_architect_schedulegroups"
    "trigger_with_outcome_probability_conditions.outcome_id"            = "genesyscloud_journey_outcome"
    "trigger_with_outcome_quantile_conditions.outcome_id"               = "genesyscloud_journey_outcome"
    trigger_with_segments                                               = "genesyscloud_journey_segment"
  }
  confidence = "medium"
  sources    = ["SDK v127.0.0: 409 added: POST /api/v2/journey/actionmaps 409"]
}

resource "genesyscloud_journey_action_template" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" { key = ["name"] }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id  = "{id}"
  confidence = "medium"
  sources    = ["SDK v127.0.0: 409 added: POST /api/v2/journey/actiontemplates 409"]
}

resource "genesyscloud_journey_outcome" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "display_name" { key = ["display_name"] }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id  = "{id}"
  confidence = "medium"
  sources    = ["SDK v127.0.0: 409 added: POST /api/v2/journey/outcomes 409"]
}

resource "genesyscloud_journey_outcome_predictor" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "outcome_id" {
    key       = ["outcome_id"]
    singleton = true
  }
  parent "outcome_id" { types = ["genesyscloud_journey_outcome"] }
  force_new          = ["outcome_id"]
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "medium"
  sources            = ["SDK v215.0.0: 409 declared earlier: POST /api/v2/journey/outcomes/predictors 409"]
}

resource "genesyscloud_journey_segment" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "display_name" { key = ["display_name"] }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id  = "{id}"
  confidence = "medium"
  sources    = ["SDK v127.0.0: 409 added: POST /api/v2/journey/segments 409"]
}

resource "genesyscloud_journey_view_schedule" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "journey_view_id" {
    key       = ["journey_view_id"]
    singleton = true
  }
  parent "journey_view_id" { types = ["genesyscloud_journey_views"] }
  force_new          = ["journey_view_id"]
  force_new_complete = true
  import_id          = "{journey_view_id}"
  confidence         = "medium"
  sources            = ["genesyscloud/journey_view_schedule/resource_genesyscloud_journey_view_schedule.go:64"]
}

resource "genesyscloud_journey_views" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" { key = ["name"] }
  force_new_complete = true
  tokens             = ["version"]
  version_lock { read = "state" }
  import_id  = "{id}"
  notes      = "The PUT goes to .../versions/{version} with the version from the state file."
  confidence = "medium"
  sources = [
    "SDK v212.0.0: 409 added: POST /api/v2/journey/views 409",
    "SDK v212.0.0: 409 added: POST /api/v2/journey/views/{viewId}/versions 409",
  ]
}

resource "genesyscloud_knowledge_category" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" {
    key      = ["knowledge_base_id", "knowledge_category.name", "knowledge_category.parent_id"]
    optional = ["knowledge_category.parent_id"]
  }
  parent "knowledge_base_id" { types = ["genesyscloud_knowledge_knowledgebase"] }
  force_new          = ["knowledge_category.name"]
  force_new_complete = true
  import_id          = "{id},{knowledge_base_id}"
  references         = { "knowledge_category.parent_id" = "genesyscloud_knowledge_category" }
  confidence         = "medium"
  sources = [
    "domain knowledge: names are unique under one parent category",
    "SDK v215.0.0: 409 declared earlier: POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories 409",
  ]
}

resource "genesyscloud_knowledge_document" {
  scope   = "org"
  outcome = "unknown"
  identity "knowledge_base_id+title" { key = ["knowledge_base_id", "knowledge_document.title"] }
  parent "knowledge_base_id" { types = ["genesyscloud_knowledge_knowledgebase"] }
  force_new_complete = true
  import_id          = "{id},{knowledge_base_id}"
  confidence         = "low"
  sources = [
    "data source looks up by title; POST declares 409 since v165.0.0, cause not stated",
    "genesyscloud/knowledge_document/resource_genesyscloud_knowledge_document.go:74 create",
  ]
}

resource "genesyscloud_knowledge_document_variation" {
  scope   = "org"
  outcome = "unknown"
  parent "knowledge_document_id" { types = ["genesyscloud_knowledge_document"] }
  force_new_complete = true
  references         = { knowledge_base_id = "genesyscloud_knowledge_knowledgebase" }
  confidence         = "low"
  sources            = ["genesyscloud/knowledge_document_variation/resource_genesyscloud_knowledge_document_variation.go:117"]
}

resource "genesyscloud_knowledge_knowledgebase" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name", "core_language"] }
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "low"
  sources = [
    "data source looks up by name and core_language",
    "genesyscloud/knowledge_knowledgebase/resource_genesyscloud_knowledge_knowledgebase.go:50 create",
  ]
}

resource "genesyscloud_knowledge_label" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" { key = ["knowledge_base_id", "knowledge_label.name"] }
  parent "knowledge_base_id" { types = ["genesyscloud_knowledge_knowledgebase"] }
  force_new          = ["knowledge_label.name"]
  force_new_complete = true
  import_id          = "{id},{knowledge_base_id}"
  confidence         = "medium"
  sources            = ["SDK v215.0.0: 409 declared earlier: POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels 409"]
}

resource "genesyscloud_learning_modules" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  import_id          = "{id}"
  notes              = "The only resource type with an external_id argument; no uniqueness is documented for it."
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/learning_modules/resource_genesyscloud_learning_modules.go:43 create",
  ]
}

resource "genesyscloud_location" {
  scope   = "org"
  outcome = "unknown"
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  delete_blocked_by = ["genesyscloud_telephony_providers_edges_site.location_id (the site delete sleeps 8 s for it:"]
  import_id         = "{id}"
  references        = { path = "genesyscloud_location" }
  confidence        = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/location/resource_genesyscloud_location.go:52 create",
  ]
}

resource "genesyscloud_oauth_client" {
  scope              = "org"
  outcome            = "none"
  force_new_complete = true
  import_id          = "{id}"
  references = {
    integration_credential_id = "genesyscloud_integration_credential"
    "roles.division_id"       = "genesyscloud_auth_division"
    "roles.role_id"           = "genesyscloud_auth_role"
  }
  notes      = "Creating a client can also create an integration credential (integration_credential_name)."
  confidence = "medium"
  sources    = ["domain knowledge: OAuth client names may repeat"]
}

resource "genesyscloud_organization_authentication_settings" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete   = true
  destroy_keeps_object = true
  import_id            = "Settings"
  confidence           = "high"
  sources              = ["genesyscloud/organization_authentication_settings/resource_genesyscloud_organization_authentication_settings_schema.go:157"]
}

resource "genesyscloud_organization_presence_definition" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "system_presence+language_labels+division_id" {
    key      = ["system_presence", "language_labels", "division_id"]
    optional = ["division_id"]
  }
  force_new_complete = true
  held_after_delete  = "delete deactivates; the definition and its labels stay"
  import_id          = "{id}"
  references         = { division_id = "genesyscloud_auth_division" }
  confidence         = "low"
  sources = [
    "genesyscloud/organization_presence_definition/resource_genesyscloud_organization_presence_definition.go:133",
    "SDK v215.0.0: 409 declared earlier: POST /api/v2/presence/definitions 409",
  ]
}

resource "genesyscloud_orgauthorization_pairing" {
  scope                = "org"
  outcome              = "none"
  force_new            = ["user_ids", "group_ids"]
  force_new_complete   = true
  destroy_keeps_object = true
  import_id            = "{id}"
  confidence           = "low"
  sources              = ["genesyscloud/orgauthorization_pairing/resource_genesyscloud_orgauthorization_pairing.go:22 create"]
}

resource "genesyscloud_outbound_attempt_limit" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id  = "{id}"
  confidence = "high"
  sources    = ["API description: POST /api/v2/outbound/attemptlimits 400 (duplicate.name)"]
}

resource "genesyscloud_outbound_callabletimeset" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new_complete = true
  version_lock { read = "write" }
  import_id  = "{id}"
  confidence = "high"
  sources    = ["API description: POST /api/v2/outbound/callabletimesets 400 (duplicate.name)"]
}

resource "genesyscloud_outbound_callanalysisresponseset" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new_complete = true
  version_lock { read = "write" }
  import_id = "{id}"
  references = {
    "responses.callable_busy.data"          = "genesyscloud_flow"
    "responses.callable_disconnect.data"    = "genesyscloud_flow"
    "responses.callable_fax.data"           = "genesyscloud_flow"
    "responses.callable_lineconnected.data" = "genesyscloud_flow"
    "responses.callable_machine.data"       = "genesyscloud_flow"
    "responses.callable_noanswer.data"      = "genesyscloud_flow"
    "responses.callable_person.data"        = "genesyscloud_flow"
    "responses.callable_sit.data"           = "genesyscloud_flow"
    "responses.uncallable_notfound.data"    = "genesyscloud_flow"
    "responses.uncallable_sit.data"         = "genesyscloud_flow"
  }
  confidence = "high"
  sources    = ["API description: POST /api/v2/outbound/callanalysisresponsesets 400 (duplicate.name)"]
}

resource "genesyscloud_outbound_campaign" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new          = ["dynamic_contact_queueing_settings.sort", "dynamic_contact_queueing_settings.filter"]
  force_new_complete = true
  version_lock { read = "write" }
  delete_blocked_by = ["a sequence or a campaign rule that uses it (400)"]
  import_id         = "{id}"
  references = {
    call_analysis_response_set_id = "genesyscloud_outbound_callanalysisresponseset"
    callable_time_set_id          = "genesyscloud_outbound_callabletimeset"
    contact_list_filter_ids       = "genesyscloud_outbound_contactlistfilter"
    contact_list_id               = "genesyscloud_outbound_contact_list"
    division_id                   = "genesyscloud_auth_division"
    dnc_list_ids                  = "genesyscloud_outbound_dnclist"
    edge_group_id                 = "genesyscloud_telephony_providers_edges_edge_group"
    queue_id                      = "genesyscloud_routing_queue"
    rule_set_ids                  = "genesyscloud_outbound_ruleset"
    script_id                     = "genesyscloud_script"
    site_id                       = "genesyscloud_telephony_providers_edges_site"
  }
  notes      = "Update of an active campaign: 409 invalid.update.campaign.active. The PUT carries a version and is not retried."
  confidence = "high"
  sources = [
    "API description: POST /api/v2/outbound/campaigns 400 (duplicate.name)",
    "SDK v198.0.0: 409 added: POST /api/v2/outbound/campaigns 409",
  ]
}

resource "genesyscloud_outbound_campaignrule" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new = [
    "campaign_rule_entities.campaign_ids",
    "campaign_rule_entities.sequence_ids",
    "campaign_rule_entities.sms_campaign_ids",
    "campaign_rule_entities.email_campaign_ids",
    "campaign_rule_actions.campaign_rule_action_entities.campaign_ids",
    "campaign_rule_actions.campaign_rule_action_entities.sequence_ids",
    "campaign_rule_actions.campaign_rule_action_entities.sms_campaign_ids",
    "campaign_rule_actions.campaign_rule_action_entities.email_campaign_ids",
  ]
  force_new_complete = true
  version_lock { read = "write" }
  import_id = "{id}"
  references = {
    "campaign_rule_actions.campaign_rule_action_entities.campaign_ids"       = "genesyscloud_outbound_campaign"
    "campaign_rule_actions.campaign_rule_action_entities.email_campaign_ids" = "genesyscloud_outbound_messagingcampaign"
    "campaign_rule_actions.campaign_rule_action_entities.sequence_ids"       = "genesyscloud_outbound_sequence"
    "campaign_rule_actions.campaign_rule_action_entities.sms_campaign_ids"   = "genesyscloud_outbound_messagingcampaign"
    "campaign_rule_actions.parameters.email_content_template_id"             = "genesyscloud_responsemanagement_response"
    "campaign_rule_actions.parameters.queue_id"                              = "genesyscloud_routing_queue"
    "campaign_rule_actions.parameters.sms_content_template_id"               = "genesyscloud_responsemanagement_response"
    "campaign_rule_conditions.parameters.email_content_template_id"          = "genesyscloud_responsemanagement_response"
    "campaign_rule_conditions.parameters.queue_id"                           = "genesyscloud_routing_queue"
    "campaign_rule_conditions.parameters.sms_content_template_id"            = "genesyscloud_responsemanagement_response"
    "campaign_rule_entities.campaign_ids"                                    = "genesyscloud_outbound_campaign"
    "campaign_rule_entities.email_campaign_ids"                              = "genesyscloud_outbound_messagingcampaign"
    "campaign_rule_entities.sequence_ids"                                    = "genesyscloud_outbound_sequence"
    "campaign_rule_entities.sms_campaign_ids"                                = "genesyscloud_outbound_messagingcampaign"
    "condition_groups.conditions.parameters.email_content_template_id"       = "genesyscloud_responsemanagement_response"
    "condition_groups.conditions.parameters.queue_id"                        = "genesyscloud_routing_queue"
    "condition_groups.conditions.parameters.sms_content_template_id"         = "genesyscloud_responsemanagement_response"
  }
  confidence = "high"
  sources    = ["API description: POST /api/v2/outbound/campaignrules 400 (duplicate.name)"]
}

resource "genesyscloud_outbound_contact_list" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new = [
    "column_names",
    "phone_columns",
    "email_columns",
    "whats_app_columns",
    "automatic_time_zone_mapping",
    "zip_code_column_name",
    "column_data_type_specifications",
  ]
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id = "{id}"
  references = {
    attempt_limit_id = "genesyscloud_outbound_attempt_limit"
    division_id      = "genesyscloud_auth_division"
  }
  confidence = "high"
  sources    = ["API description: POST /api/v2/outbound/contactlists 400 (duplicate.name)"]
}

resource "genesyscloud_outbound_contact_list_contact" {
  scope   = "org"
  outcome = "adoption"
  identity "contact_list_id+contact_id" { key = ["contact_list_id", "contact_id"] }
  parent "contact_list_id" { types = ["genesyscloud_outbound_contact_list"] }
  writes "genesyscloud_outbound_contact_list" {
    through = "contact_list_id"
    inline  = "contacts_filepath"
  }
  force_new          = ["contact_list_id", "contact_id", "priority", "clear_system_data", "do_not_queue"]
  force_new_complete = true
  import_id          = "{contact_list_id}:{contact_id}"
  notes              = "Deprecated. A second block with one contact_id overwrites the first."
  confidence         = "high"
  sources            = ["genesyscloud/outbound_contact_list_contact/resource_genesyscloud_outbound_contact_list_contact_schema.go:107"]
}

resource "genesyscloud_outbound_contact_list_template" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new = [
    "column_names",
    "phone_columns",
    "email_columns",
    "automatic_time_zone_mapping",
    "zip_code_column_name",
    "column_data_type_specifications",
  ]
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id = "{id}"
  references = {
    attempt_limit_id = "genesyscloud_outbound_attempt_limit"
    division_id      = "genesyscloud_auth_division"
  }
  confidence = "medium"
  sources = [
    "API description: the outbound service answers 400 duplicate.name for its sister objects",
    "SDK v215.0.0: 409 declared earlier: POST /api/v2/outbound/contactlisttemplates 409",
  ]
}

resource "genesyscloud_outbound_contactlistfilter" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  version_lock { read = "write" }
  import_id = "{id}"
  references = {
    contact_list_id          = "genesyscloud_outbound_contact_list"
    contact_list_template_id = "genesyscloud_outbound_contact_list_template"
  }
  confidence = "low"
  sources = [
    "data source looks up by name; no duplicate.name is declared for it",
    "genesyscloud/outbound_contactlistfilter/resource_genesyscloud_outbound_contactlistfilter.go:44",
  ]
}

resource "genesyscloud_outbound_digitalruleset" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new_complete = true
  version_lock { read = "write" }
  import_id = "{id}"
  references = {
    contact_list_id                                                                = "genesyscloud_outbound_contact_list"
    "rules.actions.set_content_template_action_settings.email_content_template_id" = "genesyscloud_responsemanagement_response"
    "rules.actions.set_content_template_action_settings.sms_content_template_id"   = "genesyscloud_responsemanagement_response"
  }
  confidence = "medium"
  sources    = ["API description: the outbound service answers 400 duplicate.name for its sister objects"]
}

resource "genesyscloud_outbound_dnclist" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new          = ["dnc_source_type", "custom_exclusion_column"]
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id  = "{id}"
  references = { division_id = "genesyscloud_auth_division" }
  confidence = "high"
  sources    = ["API description: POST /api/v2/outbound/dnclists 400 (duplicate.name)"]
}

resource "genesyscloud_outbound_filespecificationtemplate" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new_complete = true
  version_lock { read = "write" }
  import_id  = "{id}"
  confidence = "medium"
  sources = [
    "API description: the outbound service answers 400 duplicate.name for its sister objects",
    "SDK v215.0.0: 409 declared earlier: POST /api/v2/outbound/filespecificationtemplates 409",
  ]
}

resource "genesyscloud_outbound_messagingcampaign" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id = "{id}"
  references = {
    callable_time_set_id                        = "genesyscloud_outbound_callabletimeset"
    contact_list_filter_ids                     = "genesyscloud_outbound_contactlistfilter"
    contact_list_id                             = "genesyscloud_outbound_contact_list"
    division_id                                 = "genesyscloud_auth_division"
    dnc_list_ids                                = "genesyscloud_outbound_dnclist"
    "email_config.content_template_id"          = "genesyscloud_responsemanagement_response"
    "email_config.reply_to_address.domain_id"   = "genesyscloud_routing_email_domain"
    "email_config.reply_to_address.route_id"    = "genesyscloud_routing_email_route"
    rule_set_ids                                = "genesyscloud_outbound_digitalruleset"
    "sms_config.content_template_id"            = "genesyscloud_responsemanagement_response"
    "whats_app_config.content_template_id"      = "genesyscloud_responsemanagement_response"
    "whats_app_config.whats_app_integration_id" = "genesyscloud_conversations_messaging_integrations_whatsapp"
  }
  confidence = "medium"
  sources    = ["API description: the outbound service answers 400 duplicate.name for its sister objects"]
}

resource "genesyscloud_outbound_ruleset" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new_complete = true
  version_lock { read = "write" }
  import_id = "{id}"
  references = {
    contact_list_id                   = "genesyscloud_outbound_contact_list"
    queue_id                          = "genesyscloud_routing_queue"
    "rules.actions.data_action_id"    = "genesyscloud_integration_action"
    "rules.conditions.codes"          = "genesyscloud_routing_wrapupcode"
    "rules.conditions.data_action_id" = "genesyscloud_integration_action"
  }
  confidence = "high"
  sources    = ["API description: POST /api/v2/outbound/rulesets 400 (duplicate.name)"]
}

resource "genesyscloud_outbound_sequence" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new          = ["status"]
  force_new_complete = true
  version_lock { read = "write" }
  import_id  = "{id}"
  references = { campaign_ids = "genesyscloud_outbound_campaign" }
  notes      = "Turning status off replaces the sequence under the same name."
  confidence = "high"
  sources = [
    "genesyscloud/outbound_sequence/resource_genesyscloud_outbound_sequence_schema.go:78 ForceNewIfChange",
    "API description: POST /api/v2/outbound/sequences 400 (duplicate.name)",
  ]
}

resource "genesyscloud_outbound_settings" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  destroy_keeps_object = true
  import_id            = "settings"
  confidence           = "high"
  sources              = ["genesyscloud/outbound_settings/resource_genesyscloud_outbound_settings_schema.go:163 IsSingleton"]
}

resource "genesyscloud_outbound_wrapupcodemappings" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  destroy_keeps_object = true
  import_id            = "wrapupcodemappings"
  references           = { "mappings.wrapup_code_id" = "genesyscloud_routing_wrapupcode" }
  confidence           = "high"
  sources              = ["genesyscloud/outbound_wrapupcode_mappings/geneysyscloud_wrapupcode_mappings_schema.go:53 IsSingleton"]
}

resource "genesyscloud_processautomation_trigger" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["topic_name"]
  force_new_complete = true
  version_lock { read = "write" }
  import_id  = "{id}"
  references = { "target.id" = "genesyscloud_flow" }
  notes      = "The update is wrapped in a version-mismatch retry, but on failure it returns the response of the GET, so the retry never happens (resource_genesyscloud_processautomation_trigger.go:284)."
  confidence = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/process_automation_trigger/resource_genesyscloud_processautomation_trigger.go:157",
  ]
}

resource "genesyscloud_quality_forms_evaluation" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  delete_blocked_by  = ["being published (409 evaluation.cannot.be.deleted)"]
  import_id          = "{id}"
  references = {
    "question_groups.questions.answer_options.assistance_conditions.topic_ids"                                  = "genesyscloud_speechandtextanalytics_topic"
    "question_groups.questions.multiple_select_option_questions.answer_options.assistance_conditions.topic_ids" = "genesyscloud_speechandtextanalytics_topic"
  }
  confidence = "low"
  sources    = ["POST declares 409 since v124.1.0, cause not stated"]
}

resource "genesyscloud_quality_forms_survey" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  delete_blocked_by  = ["being published (409 survey.cannot.be.deleted)"]
  import_id          = "{id}"
  references         = { "question_groups.questions.answer_options.assistance_conditions.topic_ids" = "genesyscloud_speechandtextanalytics_topic" }
  confidence         = "low"
  sources            = ["POST declares 409 since v124.1.0, cause not stated"]
}

resource "genesyscloud_recording_media_retention_policy" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  import_id          = "{id}"
  references = {
    "actions.assign_calibrations.evaluation_form_id"                                              = "genesyscloud_quality_forms_evaluation"
    "actions.assign_calibrations.evaluator_ids"                                                   = "genesyscloud_user"
    "actions.assign_calibrations.expert_evaluator_id"                                             = "genesyscloud_user"
    "actions.assign_evaluations.evaluation_form_id"                                               = "genesyscloud_quality_forms_evaluation"
    "actions.assign_evaluations.evaluator_ids"                                                    = "genesyscloud_user"
    "actions.assign_evaluations.user_id"                                                          = "genesyscloud_user"
    "actions.assign_metered_assignment_by_agent.evaluation_form_id"                               = "genesyscloud_quality_forms_evaluation"
    "actions.assign_metered_assignment_by_agent.evaluator_ids"                                    = "genesyscloud_user"
    "actions.assign_metered_evaluations.evaluation_form_id"                                       = "genesyscloud_quality_forms_evaluation"
    "actions.assign_metered_evaluations.evaluator_ids"                                            = "genesyscloud_user"
    "actions.assign_surveys.flow_id"                                                              = "genesyscloud_flow"
    "actions.media_transcriptions.integration_id"                                                 = "genesyscloud_integration"
    "conditions.for_queue_ids"                                                                    = "genesyscloud_routing_queue"
    "conditions.for_user_ids"                                                                     = "genesyscloud_user"
    "conditions.team_ids"                                                                         = "genesyscloud_team"
    "conditions.wrapup_code_ids"                                                                  = "genesyscloud_routing_wrapupcode"
    "media_policies.call_policy.actions.assign_calibrations.calibrator_id"                        = "genesyscloud_user"
    "media_policies.call_policy.actions.assign_calibrations.evaluation_form_id"                   = "genesyscloud_quality_forms_evaluation"
    "media_policies.call_policy.actions.assign_calibrations.evaluator_ids"                        = "genesyscloud_user"
    "media_policies.call_policy.actions.assign_calibrations.expert_evaluator_id"                  = "genesyscloud_user"
    "media_policies.call_policy.actions.assign_evaluations.evaluation_form_id"                    = "genesyscloud_quality_forms_evaluation"
    "media_policies.call_policy.actions.assign_evaluations.evaluator_ids"                         = "genesyscloud_user"
    "media_policies.call_policy.actions.assign_evaluations.user_id"                               = "genesyscloud_user"
    "media_policies.call_policy.actions.assign_metered_assignment_by_agent.evaluation_form_id"    = "genesyscloud_quality_forms_evaluation"
    "media_policies.call_policy.actions.assign_metered_assignment_by_agent.evaluator_ids"         = "genesyscloud_user"
    "media_policies.call_policy.actions.assign_metered_evaluations.evaluation_form_id"            = "genesyscloud_quality_forms_evaluation"
    "media_policies.call_policy.actions.assign_metered_evaluations.evaluator_ids"                 = "genesyscloud_user"
    "media_policies.call_policy.actions.assign_surveys.flow_id"                                   = "genesyscloud_flow"
    "media_policies.call_policy.actions.integration_export.integration_id"                        = "genesyscloud_integration"
    "media_policies.call_policy.conditions.for_queue_ids"                                         = "genesyscloud_routing_queue"
    "media_policies.call_policy.conditions.for_user_ids"                                          = "genesyscloud_user"
    "media_policies.call_policy.conditions.language_ids"                                          = "genesyscloud_routing_language"
    "media_policies.call_policy.conditions.team_ids"                                              = "genesyscloud_team"
    "media_policies.call_policy.conditions.wrapup_code_ids"                                       = "genesyscloud_routing_wrapupcode"
    "media_policies.chat_policy.actions.assign_calibrations.calibrator_id"                        = "genesyscloud_user"
    "media_policies.chat_policy.actions.assign_calibrations.evaluation_form_id"                   = "genesyscloud_quality_forms_evaluation"
    "media_policies.chat_policy.actions.assign_calibrations.evaluator_ids"                        = "genesyscloud_user"
    "media_policies.chat_policy.actions.assign_calibrations.expert_evaluator_id"                  = "genesyscloud_user"
    "media_policies.chat_policy.actions.assign_evaluations.evaluation_form_id"                    = "genesyscloud_quality_forms_evaluation"
    "media_policies.chat_policy.actions.assign_evaluations.evaluator_ids"                         = "genesyscloud_user"
    "media_policies.chat_policy.actions.assign_evaluations.user_id"                               = "genesyscloud_user"
    "media_policies.chat_policy.actions.assign_metered_assignment_by_agent.evaluation_form_id"    = "genesyscloud_quality_forms_evaluation"
    "media_policies.chat_policy.actions.assign_metered_assignment_by_agent.evaluator_ids"         = "genesyscloud_user"
    "media_policies.chat_policy.actions.assign_metered_evaluations.evaluation_form_id"            = "genesyscloud_quality_forms_evaluation"
    "media_policies.chat_policy.actions.assign_metered_evaluations.evaluator_ids"                 = "genesyscloud_user"
    "media_policies.chat_policy.actions.assign_surveys.flow_id"                                   = "genesyscloud_flow"
    "media_policies.chat_policy.actions.integration_export.integration_id"                        = "genesyscloud_integration"
    "media_policies.chat_policy.conditions.for_queue_ids"                                         = "genesyscloud_routing_queue"
    "media_policies.chat_policy.conditions.for_user_ids"                                          = "genesyscloud_user"
    "media_policies.chat_policy.conditions.language_ids"                                          = "genesyscloud_routing_language"
    "media_policies.chat_policy.conditions.team_ids"                                              = "genesyscloud_team"
    "media_policies.chat_policy.conditions.wrapup_code_ids"                                       = "genesyscloud_routing_wrapupcode"
    "media_policies.email_policy.actions.assign_calibrations.calibrator_id"                       = "genesyscloud_user"
    "media_policies.email_policy.actions.assign_calibrations.evaluation_form_id"                  = "genesyscloud_quality_forms_evaluation"
    "media_policies.email_policy.actions.assign_calibrations.evaluator_ids"                       = "genesyscloud_user"
    "media_policies.email_policy.actions.assign_calibrations.expert_evaluator_id"                 = "genesyscloud_user"
    "media_policies.email_policy.actions.assign_evaluations.evaluation_form_id"                   = "genesyscloud_quality_forms_evaluation"
    "media_policies.email_policy.actions.assign_evaluations.evaluator_ids"                        = "genesyscloud_user"
    "media_policies.email_policy.actions.assign_evaluations.user_id"                              = "genesyscloud_user"
    "media_policies.email_policy.actions.assign_metered_assignment_by_agent.evaluation_form_id"   = "genesyscloud_quality_forms_evaluation"
    "media_policies.email_policy.actions.assign_metered_assignment_by_agent.evaluator_ids"        = "genesyscloud_user"
    "media_policies.email_policy.actions.assign_metered_evaluations.evaluation_form_id"           = "genesyscloud_quality_forms_evaluation"
    "media_policies.email_policy.actions.assign_metered_evaluations.evaluator_ids"                = "genesyscloud_user"
    "media_policies.email_policy.actions.assign_surveys.flow_id"                                  = "genesyscloud_flow"
    "media_policies.email_policy.actions.integration_export.integration_id"                       = "genesyscloud_integration"
    "media_policies.email_policy.conditions.for_queue_ids"                                        = "genesyscloud_routing_queue"
    "media_policies.email_policy.conditions.for_user_ids"                                         = "genesyscloud_user"
    "media_policies.email_policy.conditions.language_ids"                                         = "genesyscloud_routing_language"
    "media_policies.email_policy.conditions.team_ids"                                             = "genesyscloud_team"
    "media_policies.email_policy.conditions.wrapup_code_ids"                                      = "genesyscloud_routing_wrapupcode"
    "media_policies.message_policy.actions.assign_calibrations.calibrator_id"                     = "genesyscloud_user"
    "media_policies.message_policy.actions.assign_calibrations.evaluation_form_id"                = "genesyscloud_quality_forms_evaluation"
    "media_policies.message_policy.actions.assign_calibrations.evaluator_ids"                     = "genesyscloud_user"
    "media_policies.message_policy.actions.assign_calibrations.expert_evaluator_id"               = "genesyscloud_user"
    "media_policies.message_policy.actions.assign_evaluations.evaluation_form_id"                 = "genesyscloud_quality_forms_evaluation"
    "media_policies.message_policy.actions.assign_evaluations.evaluator_ids"                      = "genesyscloud_user"
    "media_policies.message_policy.actions.assign_evaluations.user_id"                            = "genesyscloud_user"
    "media_policies.message_policy.actions.assign_metered_assignment_by_agent.evaluation_form_id" = "genesyscloud_quality_forms_evaluation"
    "media_policies.message_policy.actions.assign_metered_assignment_by_agent.evaluator_ids"      = "genesyscloud_user"
    "media_policies.message_policy.actions.assign_metered_evaluations.evaluation_form_id"         = "genesyscloud_quality_forms_evaluation"
    "media_policies.message_policy.actions.assign_metered_evaluations.evaluator_ids"              = "genesyscloud_user"
    "media_policies.message_policy.actions.assign_surveys.flow_id"                                = "genesyscloud_flow"
    "media_policies.message_policy.actions.integration_export.integration_id"                     = "genesyscloud_integration"
    "media_policies.message_policy.conditions.for_queue_ids"                                      = "genesyscloud_routing_queue"
    "media_policies.message_policy.conditions.for_user_ids"                                       = "genesyscloud_user"
    "media_policies.message_policy.conditions.language_ids"                                       = "genesyscloud_routing_language"
    "media_policies.message_policy.conditions.team_ids"                                           = "genesyscloud_team"
    "media_policies.message_policy.conditions.wrapup_code_ids"                                    = "genesyscloud_routing_wrapupcode"
  }
  confidence = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/recording_media_retention_policy/resource_genesyscloud_recording_media_retention_policy.go:63",
  ]
}

resource "genesyscloud_responsemanagement_library" {
  scope   = "org"
  outcome = "unknown"
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new_complete = true
  version_lock { read = "write" }
  import_id  = "{id}"
  confidence = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/responsemanagement_library/resource_genesyscloud_responsemanagement_library.go:46",
  ]
}

resource "genesyscloud_responsemanagement_response" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name", "library_ids"] }
  force_new          = ["library_ids"]
  force_new_complete = true
  version_lock { read = "write" }
  import_id = "{id}"
  references = {
    asset_ids   = "genesyscloud_responsemanagement_responseasset"
    library_id  = "genesyscloud_responsemanagement_library"
    library_ids = "genesyscloud_responsemanagement_library"
  }
  confidence = "low"
  sources = [
    "data source looks up by name and library_id; the exporter hashes the libraries because names repeat",
    "genesyscloud/responsemanagement_response/resource_genesyscloud_responsemanagement_response.go:56",
  ]
}

resource "genesyscloud_responsemanagement_responseasset" {
  scope   = "org"
  outcome = "unknown"
  identity "filename" { key = ["filename"] }
  identity "name" { key = ["name"] }
  force_new          = ["filename", "file_content_hash", "content_location", "name"]
  force_new_complete = true
  import_id          = "{id}"
  references         = { division_id = "genesyscloud_auth_division" }
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/responsemanagement_responseasset/resource_genesyscloud_responsemanagement_responseasset.go:47",
  ]
}

resource "genesyscloud_routing_email_domain" {
  scope   = "everywhere"
  outcome = "adoption"
  identity "domain_id" {
    key       = ["domain_id"]
    fold_case = true
  }
  force_new          = ["domain_id", "subdomain"]
  force_new_complete = true
  adopts             = "when the domain exists already: looks it up and takes it into the state"
  import_id          = "{domain_id}"
  notes              = "With create_before_destroy (subdomain is ForceNew) the new block adopts the old domain and the destroy step then deletes it."
  confidence         = "high"
  sources = [
    "genesyscloud/routing_email_domain/resource_genesyscloud_routing_email_domain.go:56",
    "API description: POST /api/v2/routing/email/domains 400 (postino.domain.exists)",
  ]
}

resource "genesyscloud_routing_email_route" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "domain_id+pattern" {
    key       = ["domain_id", "pattern"]
    fold_case = true
  }
  parent "domain_id" { types = ["genesyscloud_routing_email_domain"] }
  force_new          = ["domain_id"]
  force_new_complete = true
  delete_blocked_by  = ["another route whose reply address is this route (409 postino.route.conflict, not retried)"]
  import_id          = "{domain_id}/{id}"
  references = {
    flow_id                         = "genesyscloud_flow"
    language_id                     = "genesyscloud_routing_language"
    queue_id                        = "genesyscloud_routing_queue"
    "reply_email_address.domain_id" = "genesyscloud_routing_email_domain"
    "reply_email_address.route_id"  = "genesyscloud_routing_email_route"
    skill_ids                       = "genesyscloud_routing_skill"
    spam_flow_id                    = "genesyscloud_flow"
  }
  confidence = "high"
  sources    = ["API description: POST /api/v2/routing/email/domains/{domainName}/routes 400 (postino.domain.exists)"]
}

resource "genesyscloud_routing_language" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new          = ["name"]
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "medium"
  sources            = ["domain knowledge: language names are unique in an org"]
}

resource "genesyscloud_routing_queue" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new_complete = true
  import_id          = "{id}"
  references = {
    "bullseye_rings.skills_to_remove"                                           = "genesyscloud_routing_skill"
    "canned_response_libraries.library_ids"                                     = "genesyscloud_responsemanagement_library"
    "conditional_group_activation.pilot_rule.conditions.simple_metric.queue_id" = "genesyscloud_routing_queue"
    "conditional_group_activation.rules.conditions.simple_metric.queue_id"      = "genesyscloud_routing_queue"
    "conditional_group_routing_rules.queue_id"                                  = "genesyscloud_routing_queue"
    "default_script_ids[]"                                                      = "genesyscloud_script"
    "direct_routing.backup_queue_id"                                            = "genesyscloud_routing_queue"
    division_id                                                                 = "genesyscloud_auth_division"
    email_in_queue_flow_id                                                      = "genesyscloud_flow"
    groups                                                                      = "genesyscloud_group"
    "media_settings_callback.answering_machine_flow_id"                         = "genesyscloud_flow"
    "media_settings_callback.live_voice_flow_id"                                = "genesyscloud_flow"
    "media_settings_message.inactivity_timeout_settings.flow_id"                = "genesyscloud_flow"
    "members.user_id"                                                           = "genesyscloud_user"
    message_in_queue_flow_id                                                    = "genesyscloud_flow"
    on_hold_prompt_id                                                           = "genesyscloud_architect_user_prompt"
    "outbound_email_address.domain_id"                                          = "genesyscloud_routing_email_domain"
    "outbound_email_address.route_id"                                           = "genesyscloud_routing_email_route"
    peer_id                                                                     = "genesyscloud_routing_queue"
    queue_flow_id                                                               = "genesyscloud_flow"
    skill_groups                                                                = "genesyscloud_routing_skill_group"
    source_queue_id                                                             = "genesyscloud_routing_queue"
    teams                                                                       = "genesyscloud_team"
    whisper_prompt_id                                                           = "genesyscloud_architect_user_prompt"
    wrapup_codes                                                                = "genesyscloud_routing_wrapupcode"
  }
  notes      = "No version field: concurrent writers of one queue lose updates instead of getting a 409."
  confidence = "high"
  sources = [
    "API description: PUT /api/v2/routing/queues/{queueId} 400 (duplicate.name)",
    "genesyscloud/routing_queue/resource_genesyscloud_routing_queue.go:628",
    "PR #1241, issue #1955",
  ]
}

resource "genesyscloud_routing_queue_conditional_group_activation" {
  scope   = "org"
  outcome = "overwrite"
  identity "queue_id" {
    key       = ["queue_id"]
    singleton = true
  }
  parent "queue_id" { types = ["genesyscloud_routing_queue"] }
  writes "genesyscloud_routing_queue" {
    through = "queue_id"
    inline  = "conditional_group_activation"
    whole   = true
  }
  force_new          = ["queue_id"]
  force_new_complete = true
  import_id          = "{queue_id}/cga"
  references = {
    "pilot_rule.conditions.simple_metric.queue_id" = "genesyscloud_routing_queue"
    "rules.conditions.simple_metric.queue_id"      = "genesyscloud_routing_queue"
  }
  notes      = "Rewrites the whole queue object; needs ENABLE_STANDALONE_CGA in the environment, otherwise create fails and the queue resource owns the block."
  confidence = "high"
  sources    = ["genesyscloud/routing_queue_conditional_group_activation/resource_genesyscloud_routing_queue_conditional_group_activation.go:46"]
}

resource "genesyscloud_routing_queue_conditional_group_routing" {
  scope   = "org"
  outcome = "overwrite"
  identity "queue_id" {
    key       = ["queue_id"]
    singleton = true
  }
  parent "queue_id" { types = ["genesyscloud_routing_queue"] }
  writes "genesyscloud_routing_queue" {
    through = "queue_id"
    inline  = "conditional_group_routing_rules"
    whole   = true
  }
  force_new          = ["queue_id"]
  force_new_complete = true
  import_id          = "{queue_id}/rule"
  references         = { "rules.evaluated_queue_id" = "genesyscloud_routing_queue" }
  notes              = "Rewrites the whole queue object; needs ENABLE_STANDALONE_CGR in the environment, otherwise create fails and the queue resource owns the block."
  confidence         = "high"
  sources            = ["genesyscloud/routing_queue_conditional_group_routing/resource_genesyscloud_routing_queue_conditional_group_routing.go:51"]
}

resource "genesyscloud_routing_queue_outbound_email_address" {
  scope   = "org"
  outcome = "overwrite"
  identity "queue_id" {
    key       = ["queue_id"]
    singleton = true
  }
  parent "queue_id" { types = ["genesyscloud_routing_queue"] }
  writes "genesyscloud_routing_queue" {
    through = "queue_id"
    inline  = "outbound_email_address"
    whole   = true
  }
  force_new_complete = true
  import_id          = "{queue_id}"
  references = {
    domain_id = "genesyscloud_routing_email_domain"
    route_id  = "genesyscloud_routing_email_route"
  }
  notes      = "Rewrites the queue object; works only with the feature toggle set in the environment, otherwise create fails and the queue resource owns the block."
  confidence = "high"
  sources    = ["genesyscloud/routing_queue_outbound_email_address/resource_genesyscloud_routing_queue_outbound_email_address.go:50"]
}

resource "genesyscloud_routing_settings" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  force_new_complete = true
  import_id          = "settings"
  confidence         = "high"
  sources            = ["genesyscloud/routing_settings/resource_genesyscloud_routing_settings_schema.go:105 IsSingleton"]
}

resource "genesyscloud_routing_skill" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new          = ["name"]
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "high"
  sources            = ["API description: POST /api/v2/routing/skills 409 (general.conflict)"]
}

resource "genesyscloud_routing_skill_group" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  import_id          = "{id}"
  references = {
    division_id         = "genesyscloud_auth_division"
    member_division_ids = "genesyscloud_auth_division"
  }
  confidence = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/routing_skill_group/resource_genesyscloud_routing_skill_group.go:44 create",
  ]
}

resource "genesyscloud_routing_sms_address" {
  scope   = "org"
  outcome = "unknown"
  force_new = [
    "name",
    "street",
    "city",
    "region",
    "postal_code",
    "country_code",
    "auto_correct_address",
  ]
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "low"
  sources            = ["genesyscloud/routing_sms_addresses/resource_genesyscloud_routing_sms_addresses.go:50 create"]
}

resource "genesyscloud_routing_utilization" {
  scope   = "org"
  outcome = "overwrite"
  identity "one" { singleton = true }
  serial_with        = ["genesyscloud_routing_utilization_label"]
  force_new_complete = true
  import_id          = "routing_utilization"
  references         = { "label_utilizations.label_id" = "genesyscloud_routing_utilization_label" }
  notes              = "Conflict is concurrency, not duplication: label writes and the utilization PUT exclude each other. Retried 10 times."
  confidence         = "high"
  sources = [
    "genesyscloud/routing_utilization/resource_genesyscloud_routing_utilization.go:93",
    "genesyscloud/routing_utilization/resource_genesyscloud_routing_utilization_test.go:194",
    "genesyscloud/routing_utilization/resource_genesyscloud_routing_utilization_schema.go:155 IsSingleton",
  ]
}

resource "genesyscloud_routing_utilization_label" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  serial_with        = ["genesyscloud_routing_utilization", "genesyscloud_routing_utilization_label"]
  force_new_complete = true
  reserved           = { name = ["System Default Label"] }
  import_id          = "{id}"
  confidence         = "medium"
  sources = [
    "genesyscloud/routing_utilization_label/resource_genesyscloud_routing_utilization_label_utils.go:12",
    "genesyscloud/routing_utilization/resource_genesyscloud_routing_utilization_test.go:194",
  ]
}

resource "genesyscloud_routing_wrapupcode" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new_complete = true
  import_id          = "{id}"
  references         = { division_id = "genesyscloud_auth_division" }
  notes              = "400 duplicate.name in the API definition; division_id does not widen the key as far as known."
  confidence         = "high"
  sources            = ["API description: POST /api/v2/routing/wrapupcodes 400 (duplicate.name)"]
}

resource "genesyscloud_script" {
  scope   = "org"
  outcome = "none"
  identity "script_name" {
    key       = ["script_name"]
    fold_case = true
  }
  force_new          = ["script_name"]
  force_new_complete = true
  reserved           = { script_name = ["Default Outbound Script", "Default Inbound Script", "Default Callback Script"] }
  import_id          = "{id}"
  references         = { division_id = "genesyscloud_auth_division" }
  notes              = "Duplicates are allowed by the API but break the data source and by-name references."
  confidence         = "medium"
  sources = [
    "genesyscloud/scripts/genesyscloud_scripts_proxy.go:308 (more than one script found with name)",
    "genesyscloud/scripts/resource_scripts_schema.go:62 (a reliably unique name is recommended)",
  ]
}

resource "genesyscloud_speechandtextanalytics_dictionaryfeedback" {
  scope   = "org"
  outcome = "unknown"
  identity "term+dialect" { key = ["term", "dialect"] }
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "low"
  sources = [
    "data source looks up by term",
    "genesyscloud/speechandtextanalytics_dictionaryfeedback/resource_genesyscloud_speechandtextanalytics_dictionaryfeedback.go:47",
  ]
}

resource "genesyscloud_speechandtextanalytics_topic" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" { key = ["name", "dialect"] }
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "medium"
  sources            = ["SDK v215.0.0: 409 declared earlier: POST /api/v2/speechandtextanalytics/topics 409"]
}

resource "genesyscloud_task_management_workbin" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" { key = ["name"] }
  force_new          = ["division_id"]
  force_new_complete = true
  import_id          = "{id}"
  references         = { division_id = "genesyscloud_auth_division" }
  confidence         = "medium"
  sources            = ["SDK v215.0.0: 409 declared earlier: POST /api/v2/taskmanagement/workbins 409"]
}

resource "genesyscloud_task_management_workitem" {
  scope              = "org"
  outcome            = "unknown"
  force_new          = ["worktype_id"]
  force_new_complete = true
  import_id          = "{id}"
  references = {
    assignee_id              = "genesyscloud_user"
    external_contact_id      = "genesyscloud_externalcontacts_contact"
    language_id              = "genesyscloud_routing_language"
    preferred_agents_ids     = "genesyscloud_user"
    queue_id                 = "genesyscloud_routing_queue"
    "scored_agents.agent_id" = "genesyscloud_user"
    skills_ids               = "genesyscloud_routing_skill"
    status_id                = "genesyscloud_task_management_worktype_status"
    workbin_id               = "genesyscloud_task_management_workbin"
    worktype_id              = "genesyscloud_task_management_worktype"
  }
  confidence = "low"
  sources    = ["genesyscloud/task_management_workitem/resource_genesyscloud_task_management_workitem.go:47 create"]
}

resource "genesyscloud_task_management_workitem_schema" {
  scope              = "org"
  outcome            = "none"
  force_new_complete = true
  version_lock { read = "write" }
  import_id  = "{id}"
  confidence = "medium"
  sources    = ["genesyscloud/task_management_workitem_schema/data_source_genesyscloud_task_management_workitem_schema.go:29"]
}

resource "genesyscloud_task_management_worktype" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" { key = ["name"] }
  force_new_complete = true
  import_id          = "{id}"
  references = {
    default_language_id = "genesyscloud_routing_language"
    default_queue_id    = "genesyscloud_routing_queue"
    default_script_id   = "genesyscloud_script"
    default_skills_ids  = "genesyscloud_routing_skill"
    default_workbin_id  = "genesyscloud_task_management_workbin"
    division_id         = "genesyscloud_auth_division"
    schema_id           = "genesyscloud_task_management_workitem_schema"
  }
  notes      = "A real duplicate name is retried 10 times too and fails after 27 s with \"Exhausted retries\"."
  confidence = "medium"
  sources = [
    "genesyscloud/task_management_worktype/resource_genesyscloud_task_management_worktype.go:52",
    "SDK v215.0.0: 409 declared earlier: POST /api/v2/taskmanagement/worktypes 409",
  ]
}

resource "genesyscloud_task_management_worktype_flow_datebased_rule" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["worktype_id", "name"] }
  parent "worktype_id" { types = ["genesyscloud_task_management_worktype"] }
  force_new          = ["worktype_id"]
  force_new_complete = true
  import_id          = "{worktype_id}/{id}"
  confidence         = "low"
  sources            = ["its two sister rules declare 409 on POST"]
}

resource "genesyscloud_task_management_worktype_flow_onattributechange_rule" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" { key = ["worktype_id", "name"] }
  parent "worktype_id" { types = ["genesyscloud_task_management_worktype"] }
  force_new          = ["worktype_id"]
  force_new_complete = true
  import_id          = "{worktype_id}/{id}"
  confidence         = "medium"
  sources            = ["SDK v215.0.0: 409 declared earlier: POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules 409"]
}

resource "genesyscloud_task_management_worktype_flow_oncreate_rule" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" { key = ["worktype_id", "name"] }
  parent "worktype_id" { types = ["genesyscloud_task_management_worktype"] }
  force_new          = ["worktype_id"]
  force_new_complete = true
  import_id          = "{worktype_id}/{id}"
  confidence         = "medium"
  sources            = ["SDK v215.0.0: 409 declared earlier: POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules 409"]
}

resource "genesyscloud_task_management_worktype_status" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" { key = ["worktype_id", "name"] }
  identity "default" {
    key       = ["worktype_id"]
    singleton = true
    when      = { default = true }
    why       = "a worktype has one default status"
  }
  parent "worktype_id" { types = ["genesyscloud_task_management_worktype"] }
  force_new          = ["worktype_id", "category"]
  force_new_complete = true
  import_id          = "{worktype_id}/{id}"
  references = {
    default_destination_status_id = "genesyscloud_task_management_worktype_status"
    destination_status_ids        = "genesyscloud_task_management_worktype_status"
  }
  notes      = "Give the worktype disable_default_status_creation = true when statuses are managed, or its own default statuses exist first. The default status is never deleted."
  confidence = "medium"
  sources = [
    "genesyscloud/task_management_worktype_status/resource_genesyscloud_task_management_worktype_status.go:112",
    "genesyscloud/task_management_worktype_status/resource_genesyscloud_task_management_worktype_status_schema.go:110",
    "genesyscloud/task_management_worktype/resource_genesyscloud_task_management_worktype_schema.go:172",
  ]
}

resource "genesyscloud_task_management_worktype_status_transition" {
  scope   = "org"
  outcome = "overwrite"
  identity "worktype_id+status_id" {
    key       = ["worktype_id", "status_id"]
    singleton = true
  }
  parent "worktype_id" { types = ["genesyscloud_task_management_worktype"] }
  writes "genesyscloud_task_management_worktype_status" {
    through = "status_id"
    inline  = "destination_status_ids"
  }
  force_new          = ["worktype_id"]
  force_new_complete = true
  import_id          = "{worktype_id}/{status_id} transition"
  references = {
    default_destination_status_id = "genesyscloud_task_management_worktype_status"
    destination_status_ids        = "genesyscloud_task_management_worktype_status"
    "destination_status_ids[]"    = "genesyscloud_task_management_worktype_status"
    status_id                     = "genesyscloud_task_management_worktype_status"
  }
  notes      = "Patches the status object: destination_status_ids set in both resources fight each other."
  confidence = "high"
  sources    = ["genesyscloud/task_management_worktype_status_transition/resource_genesyscloud_task_management_worktype_status_transition.go:66"]
}

resource "genesyscloud_team" {
  scope   = "org"
  outcome = "unknown"
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new_complete = true
  import_id          = "{id}"
  references         = { division_id = "genesyscloud_auth_division", member_ids = "genesyscloud_user" }
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/team/resource_genesyscloud_team.go:43 create",
  ]
}

resource "genesyscloud_telephony_providers_edges_did_pool" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "numbers" { key = ["start_phone_number", "end_phone_number"] }
  range "numbers" {
    start      = "start_phone_number"
    end        = "end_phone_number"
    confidence = "high"
  }
  force_new_complete   = true
  force_new_documented = ["start_phone_number", "end_phone_number"]
  delete_blocked_by    = ["an IVR or a user that holds one of the numbers (409, retried 27 s)"]
  import_id            = "{id}"
  notes                = "The docs say that new bounds recreate the pool; the schema has no ForceNew, so they are changed by PUT, which also answers 409."
  confidence           = "high"
  sources = [
    "PR #121, PR #784",
    "API description: POST /api/v2/telephony/providers/edges/didpools 409 (general.conflict)",
  ]
}

resource "genesyscloud_telephony_providers_edges_edge_group" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  import_id  = "{id}"
  references = { phone_trunk_base_ids = "genesyscloud_telephony_providers_edges_trunkbasesettings" }
  notes      = "Create is retried 10 times on any 400, so a duplicate name fails only after 27 s."
  confidence = "high"
  sources    = ["API description: POST /api/v2/telephony/providers/edges/edgegroups 400 (duplicate.value)"]
}

resource "genesyscloud_telephony_providers_edges_extension_pool" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "numbers" { key = ["start_number", "end_number"] }
  range "numbers" {
    start      = "start_number"
    end        = "end_number"
    confidence = "high"
  }
  force_new          = ["start_number", "end_number"]
  force_new_complete = true
  delete_blocked_by  = ["users and phones that hold an extension of it (409, retried 27 s)"]
  import_id          = "{id}"
  references         = { division_id = "genesyscloud_auth_division" }
  notes              = "Both bounds are ForceNew: with create_before_destroy an enlarged pool overlaps the one it replaces."
  confidence         = "high"
  sources = [
    "genesyscloud/telephony_providers_edges_extension_pool/resource_genesyscloud_telephony_providers_edges_extension_pool.go:141",
    "SDK v138.0.0: 409 added: POST /api/v2/telephony/providers/edges/extensionpools 409",
  ]
}

resource "genesyscloud_telephony_providers_edges_phone" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "web_rtc_user_id" { key = ["web_rtc_user_id"] }
  force_new_complete = true
  import_id          = "{id}"
  references = {
    phone_base_settings_id = "genesyscloud_telephony_providers_edges_phonebasesettings"
    site_id                = "genesyscloud_telephony_providers_edges_site"
    web_rtc_user_id        = "genesyscloud_user"
  }
  notes      = "Phone names: uniqueness not established. The association PUT races other writes of the same user."
  confidence = "medium"
  sources = [
    "issue #1461 (409: version number of the modified resource)",
    "API description: PUT /api/v2/users/{userId}/station/associatedstation/{stationId} 409",
    "genesyscloud/telephony_providers_edges_phone/resource_genesyscloud_telephony_providers_edges_phone_utils.go:138",
  ]
}

resource "genesyscloud_telephony_providers_edges_phonebasesettings" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["phone_meta_base_id"]
  force_new_complete = true
  delete_blocked_by  = ["a phone (station) still attached (409, retried 27 s)"]
  import_id          = "{id}"
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/telephony_providers_edges_phonebasesettings/resource_genesyscloud_telephony_providers_edges_phonebasesettings.go:25",
  ]
}

resource "genesyscloud_telephony_providers_edges_site" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  identity "default" {
    singleton = true
    when      = { set_as_default_site = true }
    outcome   = "overwrite"
    why       = "an org has one default site"
  }
  identity "number_plan" {
    key   = ["number_plans[].name"]
    scope = "object"
    why   = "number plan names of a site are unique"
  }
  force_new          = ["media_model"]
  force_new_complete = true
  delete_blocked_by  = ["trunks, phones, other sites, or being the default site (409, retried 27 s)"]
  import_id          = "{id}"
  references = {
    location_id     = "genesyscloud_location"
    primary_sites   = "genesyscloud_telephony_providers_edges_site"
    secondary_sites = "genesyscloud_telephony_providers_edges_site"
  }
  confidence = "high"
  sources = [
    "genesyscloud/telephony_providers_edges_site/resource_genesyscloud_telephony_providers_edges_site_schema.go:273",
    "API description: POST /api/v2/telephony/providers/edges/sites 400 (duplicate.value)",
    "API description: POST /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes 400",
  ]
}

resource "genesyscloud_telephony_providers_edges_site_outbound_route" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["site_id", "name"] }
  identity "classification_types" {
    key        = ["site_id", "classification_types[]"]
    confidence = "medium"
    why        = "a classification belongs to one route of a site"
  }
  parent "site_id" { types = ["genesyscloud_telephony_providers_edges_site"] }
  force_new          = ["site_id"]
  force_new_complete = true
  adopts             = "when name is \"Default Outbound Route\": takes over the route that the site got at its creation"
  import_id          = "{site_id}:{route_id}"
  references         = { external_trunk_base_ids = "genesyscloud_telephony_providers_edges_trunkbasesettings" }
  confidence         = "high"
  sources = [
    "genesyscloud/telephony_providers_edges_site_outbound_route/resource_genesyscloud_telephony_providers_edges_site_outbound_route.go:67",
    "PR #1459",
    "API description: POST /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes 400",
  ]
}

resource "genesyscloud_telephony_providers_edges_trunk" {
  scope   = "org"
  outcome = "adoption"
  identity "edge_group_id" { key = ["edge_group_id"] }
  identity "edge_id" { key = ["edge_id"] }
  writes "genesyscloud_telephony_providers_edges_edge_group" { through = "edge_group_id" }
  force_new_complete   = true
  destroy_keeps_object = true
  import_id            = "{id}"
  references = {
    edge_group_id          = "genesyscloud_telephony_providers_edges_edge_group"
    trunk_base_settings_id = "genesyscloud_telephony_providers_edges_trunkbasesettings"
  }
  notes      = "Create PUTs the edge or edge group read just before, without retry: parallel trunks on one edge group lose or get 409."
  confidence = "high"
  sources    = ["genesyscloud/telephony_providers_edges_trunk/resource_genesyscloud_telephony_providers_edges_trunk.go:52"]
}

resource "genesyscloud_telephony_providers_edges_trunkbasesettings" {
  scope   = "org"
  outcome = "conflict"
  status  = 400
  identity "name" { key = ["name"] }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  reserved  = { name = ["Cloud Proxy Tie TrunkBase for EdgeGroup", "Direct Tie TrunkBase for EdgeGroup", "Genesys Cloud - CDM SIP Phone Trunk", "Genesys Cloud - CDM WebRTC Phone Trunk", "Indirect Tie TrunkBase for EdgeGroup", "PureCloud Voice - AWS", "Tie TrunkBase for EdgeGroup"] }
  import_id = "{id}"
  references = {
    inbound_site_id = "genesyscloud_telephony_providers_edges_site"
    site_id         = "genesyscloud_telephony_providers_edges_site"
  }
  confidence = "high"
  sources = [
    "examples/resources/genesyscloud_telephony_providers_edges_trunkbasesettings/notes.md (managed names)",
    "API description: POST /api/v2/telephony/providers/edges/trunkbasesettings 400 (duplicate.value)",
    "SDK v84.0.0: 409 added: POST /api/v2/telephony/providers/edges/trunkbasesettings 409",
  ]
}

resource "genesyscloud_tf_export" {
  scope   = "everywhere"
  outcome = "none"
  identity "directory" { key = ["directory"] }
  force_new = [
    "directory",
    "resource_types",
    "include_filter_resources",
    "include_filter_resources_by_id",
    "replace_with_datasource",
    "exclude_filter_resources",
    "include_state_file",
    "export_as_hcl",
    "export_format",
    "split_files_by_resource",
    "log_permission_errors",
    "exclude_attributes",
    "enable_dependency_resolution",
    "ignore_cyclic_deps",
    "compress",
    "export_computed",
    "use_legacy_architect_flow_exporter",
    "max_concurrent_threads",
    "export_deprecated",
    "export_omit_unresolved_refs",
  ]
  force_new_complete = true
  notes              = "Writes files on the machine that runs Terraform; applying an export made without its state file to the same org creates every object again."
  confidence         = "medium"
  sources            = ["docs/guides/export.md (excluding the state file gives configuration for a different org)"]
}

resource "genesyscloud_user" {
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "email" {
    key       = ["email"]
    fold_case = true
  }
  identity "phone_number" {
    key        = ["addresses[].phone_numbers[].number"]
    namespace  = "genesyscloud phone number"
    confidence = "medium"
    why        = "a phone number belongs to one user or one IVR"
  }
  identity "extension" {
    key        = ["addresses[].phone_numbers[].extension"]
    confidence = "low"
  }
  after "genesyscloud_telephony_providers_edges_did_pool" {
    attribute = "addresses[].phone_numbers[].number"
    in_range  = true
    why       = "numbers are plain strings, nothing refers to the pool"
  }
  force_new_complete = true
  version_lock {
    read    = "write"
    retried = true
  }
  adopts    = "when a deleted user has the email: restores it under its old id"
  import_id = "{id}"
  references = {
    "addresses.phone_numbers.extension_pool_id" = "genesyscloud_telephony_providers_edges_extension_pool"
    division_id                                 = "genesyscloud_auth_division"
    "locations.location_id"                     = "genesyscloud_location"
    manager                                     = "genesyscloud_user"
    "routing_languages.language_id"             = "genesyscloud_routing_language"
    "routing_skills.skill_id"                   = "genesyscloud_routing_skill"
  }
  confidence = "high"
  sources = [
    "genesyscloud/user/resource_genesyscloud_user.go:69",
    "genesyscloud/user/resource_genesyscloud_user.go:94 (general.conflict -> look for a deleted user)",
    "PR #50, PR #631",
  ]
}

resource "genesyscloud_user_roles" {
  scope   = "org"
  outcome = "overwrite"
  identity "user_id" {
    key       = ["user_id"]
    singleton = true
  }
  parent "user_id" { types = ["genesyscloud_user"] }
  force_new            = ["user_id"]
  force_new_complete   = true
  destroy_keeps_object = true
  import_id            = "{user_id}"
  references = {
    "roles.division_ids" = "genesyscloud_auth_division"
    "roles.role_id"      = "genesyscloud_auth_role"
  }
  notes      = "Authoritative set: two blocks for one user remove each other's grants on every apply. Delete leaves the grants."
  confidence = "high"
  sources = [
    "genesyscloud/user_roles/resource_genesyscloud_user_roles.go:26",
    "genesyscloud/user_roles/genesyscloud_user_roles_proxy.go:100 (removes every grant not in the config)",
  ]
}

resource "genesyscloud_users_rules" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new          = ["type"]
  force_new_complete = true
  import_id          = "{id}"
  confidence         = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/users_rules/resource_genesyscloud_users_rules.go:43 create",
  ]
}

resource "genesyscloud_webdeployments_configuration" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  delete_blocked_by  = ["a deployment that uses it (409, not retried)"]
  import_id          = "{id}"
  references = {
    "apps.knowledge.knowlege_base_id"        = "genesyscloud_knowledge_knowledgebase"
    "authentication_settings.integration_id" = "genesyscloud_integration"
    "enabled_categories.category_id"         = "genesyscloud_knowledge_category"
    "support_center.label_filter.label_ids"  = "genesyscloud_knowledge_label"
  }
  confidence = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/webdeployments_configuration/resource_genesyscloud_webdeployments_configuration.go:61",
  ]
}

resource "genesyscloud_webdeployments_deployment" {
  scope   = "org"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new_complete = true
  import_id          = "{id}"
  references = {
    "configuration.id"     = "genesyscloud_webdeployments_configuration"
    flow_id                = "genesyscloud_flow"
    "push_integrations.id" = "genesyscloud_integration"
    supported_content_id   = "genesyscloud_conversations_messaging_supportedcontent"
  }
  confidence = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/webdeployments_deployment/resource_genesyscloud_webdeployments_deployment.go:40 create",
  ]
}

resource "genesyscloud_webphone_config" {
  known        = false
  described_as = "configuration object imported into the state, refused when its etag is stale"
  equivalents = [
    "genesyscloud_telephony_providers_edges_phone",
    "genesyscloud_telephony_providers_edges_phonebasesettings",
  ]
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  identity "one" {
    singleton  = true
    confidence = "low"
    why        = "described as the settings of an org"
  }
  tokens = ["etag"]
  version_lock { read = "state" }
  help       = "let the provider read the etag: no ignore_changes for it, no -refresh=false, one writer"
  confidence = "medium"
  sources    = ["as people describe it in public discussions"]
}

resource "genesyscloud_webrtc_softphone_settings" {
  known        = false
  described_as = "settings object whose update is refused when its etag is stale"
  equivalents = [
    "genesyscloud_telephony_providers_edges_phone",
    "genesyscloud_telephony_providers_edges_phonebasesettings",
    "genesyscloud_telephony_providers_edges_trunkbasesettings",
  ]
  scope   = "org"
  outcome = "conflict"
  status  = 409
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  identity "one" {
    singleton  = true
    confidence = "low"
    why        = "described as the settings of an org"
  }
  tokens = ["etag"]
  version_lock { read = "state" }
  help       = "let the provider read the etag: no ignore_changes for it, no -refresh=false, one writer"
  confidence = "medium"
  sources    = ["as people describe it in public discussions"]
}

resource "genesyscloud_wfm_schedule" {
  known        = false
  described_as = "the import of a schedule for a user group and a range of dates"
  equivalents  = ["genesyscloud_workforcemanagement_businessunits"]
  scope        = "org"
  outcome      = "conflict"
  status       = 409
  identity "dates" { key = ["user_group_id|group_id", "start_date", "end_date"] }
  range "dates" {
    start      = "start_date"
    end        = "end_date"
    within     = ["user_group_id|group_id"]
    confidence = "medium"
  }
  parent "user_group_id|group_id" { types = ["genesyscloud_wfm_usergroup", "genesyscloud_group"] }
  force_new        = ["import_key"]
  idempotency_keys = ["import_key", "idempotency_key"]
  notes            = "A used idempotency key stays used. A new import_key replaces the schedule."
  help             = "build the key from the group and the dates: timestamp() gives a new key on every plan, which imports the schedule again and takes away the protection that a key gives"
  confidence       = "medium"
  sources          = ["as people describe it in public discussions"]
}

resource "genesyscloud_wfm_usergroup" {
  known        = false
  described_as = "named only in a depends_on of genesyscloud_wfm_schedule"
  scope        = "org"
  outcome      = "conflict"
  status       = 409
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  confidence = "medium"
  sources    = ["as people describe it in public discussions"]
}

resource "genesyscloud_workforcemanagement_businessunits" {
  scope   = "org"
  outcome = "unknown"
  identity "name" {
    key       = ["name"]
    fold_case = true
  }
  force_new_complete = true
  tokens             = ["settings.metadata.version"]
  version_lock { read = "state" }
  import_id  = "{id}"
  references = { division_id = "genesyscloud_auth_division" }
  notes      = "One of two resources whose lock version comes from the state file (the other: journey_views): a change made outside between refresh and apply, or -refresh=false, makes the PATCH fail with 409."
  confidence = "low"
  sources = [
    "data source looks up by name",
    "genesyscloud/workforcemanagement_businessunits/resource_genesyscloud_workforcemanagement_businessunits.go:46",
  ]
}
