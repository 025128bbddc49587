# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "hashicorp/google" {
  also          = ["hashicorp/google-beta"]
  names_account = ["project"]
  project       = ["project"]
  overridden_by = { project = "project", region = "region", zone = "zone" }
  sensitive     = ["credentials", "access_token"]
  environment = {
    project = ["GOOGLE_PROJECT", "GOOGLE_CLOUD_PROJECT", "GCLOUD_PROJECT", "CLOUDSDK_CORE_PROJECT"]
    region  = ["GOOGLE_REGION", "GCLOUD_REGION", "CLOUDSDK_COMPUTE_REGION"]
    zone    = ["GOOGLE_ZONE", "GCLOUD_ZONE", "CLOUDSDK_COMPUTE_ZONE"]
  }
  sources = ["hashicorp/terraform-provider-google e03b7622a2"]
}

resource "google_access_context_manager_access_level" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "parent"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/accesscontextmanager/resource_access_context_manager_access_level.go"]
}

resource "google_access_context_manager_access_levels" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent" {
    key       = ["parent"]
    singleton = true
  }
  force_new          = ["parent", "access_levels.name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/accesscontextmanager/resource_access_context_manager_access_levels.go"]
}

resource "google_access_context_manager_access_policy" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+scopes" {
    key      = ["parent", "scopes"]
    optional = ["scopes"]
  }
  force_new          = ["parent", "scopes"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/access_context_manager_access_policy.html.markdown"]
}

resource "google_access_context_manager_access_policy_iam_binding" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["name", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["name", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/accesscontextmanager/iam_access_context_manager_access_policy.go"]
}

resource "google_access_context_manager_access_policy_iam_member" {
  scope     = "everywhere"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["name", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["name", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/accesscontextmanager/iam_access_context_manager_access_policy.go"]
}

resource "google_access_context_manager_access_policy_iam_policy" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["google/services/accesscontextmanager/iam_access_context_manager_access_policy.go"]
}

resource "google_access_context_manager_authorized_orgs_desc" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "asset_type", "authorization_direction", "authorization_type", "parent"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/accesscontextmanager/resource_access_context_manager_authorized_orgs_desc.go"]
}

resource "google_access_context_manager_egress_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "egress_policy_name+resource" { key = ["egress_policy_name", "resource"] }
  force_new          = ["egress_policy_name", "resource"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/accesscontextmanager/resource_access_context_manager_egress_policy.go"]
}

resource "google_access_context_manager_ingress_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "ingress_policy_name+resource" { key = ["ingress_policy_name", "resource"] }
  force_new          = ["ingress_policy_name", "resource"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/accesscontextmanager/resource_access_context_manager_ingress_policy.go"]
}

resource "google_access_context_manager_service_perimeter" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "parent", "perimeter_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/accesscontextmanager/resource_access_context_manager_service_perimeter.go"]
}

resource "google_access_context_manager_service_perimeter_dry_run_resource" {
  scope   = "project"
  outcome = "conflict"
  identity "perimeter_name+resource" { key = ["perimeter_name", "resource"] }
  force_new          = ["perimeter_name", "resource"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/accesscontextmanager/resource_access_context_manager_service_perimeter_dry_run_resource.go"]
}

resource "google_access_context_manager_service_perimeter_resource" {
  scope   = "project"
  outcome = "conflict"
  identity "perimeter_name+resource" { key = ["perimeter_name", "resource"] }
  force_new          = ["perimeter_name", "resource"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/accesscontextmanager/resource_access_context_manager_service_perimeter_resource.go"]
}

resource "google_access_context_manager_service_perimeters" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent" {
    key       = ["parent"]
    singleton = true
  }
  force_new          = ["parent", "service_perimeters.name", "service_perimeters.perimeter_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/accesscontextmanager/resource_access_context_manager_service_perimeters.go"]
}

resource "google_active_directory_domain" {
  scope   = "project"
  outcome = "conflict"
  identity "project+domain_name" { key = ["project", "domain_name"] }
  from_provider      = { project = "project" }
  force_new          = ["project", "domain_name", "admin", "reserved_ip_range"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/active_directory_domain.html.markdown"]
}

resource "google_active_directory_domain_trust" {
  scope   = "project"
  outcome = "conflict"
  identity "project+domain+target_domain_name" {
    key      = ["project", "domain", "target_domain_name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "domain", "selective_authentication", "trust_direction", "trust_handshake_secret", "trust_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/activedirectory/resource_active_directory_domain_trust.go"]
}

resource "google_agent_identity_auth_provider" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+auth_provider_id" {
    key      = ["project", "location", "auth_provider_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "auth_provider_id"]
  confidence    = "high"
  sources       = ["google/services/agentidentity/resource_agent_identity_auth_provider.go"]
}

resource "google_agent_registry_binding" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+binding_id" {
    key      = ["project", "location", "binding_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "binding_id", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/agentregistry/resource_agent_registry_binding.go"]
}

resource "google_agent_registry_service" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+service_id" {
    key      = ["project", "location", "service_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "service_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/agentregistry/resource_agent_registry_service.go"]
}

resource "google_agentic_applications_analyst_agent_persona" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+analyst_agent_persona_id" {
    key      = ["project", "location", "analyst_agent_persona_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "analyst_agent_persona_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/agenticapplications/resource_agentic_applications_analyst_agent_persona.go"]
}

resource "google_alloydb_backup" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+backup_id" {
    key      = ["project", "location", "backup_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "backup_id", "cluster_name", "encryption_config.kms_key_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/alloydb/resource_alloydb_backup.go"]
}

resource "google_alloydb_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+cluster_id" {
    key      = ["project", "location", "cluster_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "cluster_id", "encryption_config.kms_key_name", "restore_backup_source", "restore_backupdr_backup_source", "restore_backupdr_pitr_source", "restore_continuous_backup_source"]
  confidence    = "high"
  sources       = ["google/services/alloydb/resource_alloydb_cluster.go"]
}

resource "google_alloydb_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "cluster+instance_id" { key = ["cluster", "instance_id"] }
  force_new          = ["cluster", "instance_id", "instance_type", "network_config.allocated_ip_range_override"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/alloydb/resource_alloydb_instance.go"]
}

resource "google_alloydb_user" {
  scope   = "project"
  outcome = "conflict"
  identity "cluster+user_id" { key = ["cluster", "user_id"] }
  force_new          = ["cluster", "user_id", "user_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/alloydb/resource_alloydb_user.go"]
}

resource "google_apigee_addons_config" {
  scope   = "project"
  outcome = "conflict"
  identity "org" { key = ["org"] }
  force_new          = ["org"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_addons_config.go"]
}

resource "google_apigee_api" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["org_id", "name"] }
  force_new  = ["org_id", "name"]
  confidence = "high"
  sources    = ["google/services/apigee/resource_apigee_api.go"]
}

resource "google_apigee_api_deployment" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+environment+proxy_id+revision" { key = ["org_id", "environment", "proxy_id", "revision"] }
  force_new          = ["org_id", "environment", "proxy_id", "revision", "service_account"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_api_deployment.go"]
}

resource "google_apigee_api_product" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["org_id", "name"] }
  force_new          = ["org_id", "name", "space"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_api_product.go"]
}

resource "google_apigee_app_group" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["org_id", "name"] }
  force_new          = ["org_id", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_app_group.go"]
}

resource "google_apigee_control_plane_access" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_control_plane_access.go"]
}

resource "google_apigee_data_collector" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+data_collector_id" { key = ["org_id", "data_collector_id"] }
  force_new          = ["org_id", "data_collector_id", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_data_collector.go"]
}

resource "google_apigee_developer" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+email" { key = ["org_id", "email"] }
  force_new          = ["org_id", "email"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_developer.go"]
}

resource "google_apigee_developer_app" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["org_id", "developer_email", "name"] }
  force_new          = ["org_id", "developer_email", "app_family", "consumer_key", "consumer_secret", "key_expires_in", "status"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_developer_app.go"]
}

resource "google_apigee_dns_zone" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+dns_zone_id" { key = ["org_id", "dns_zone_id"] }
  force_new          = ["org_id", "dns_zone_id", "description", "domain", "peering_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_dns_zone.go"]
}

resource "google_apigee_endpoint_attachment" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+endpoint_attachment_id" { key = ["org_id", "endpoint_attachment_id"] }
  force_new          = ["org_id", "endpoint_attachment_id", "location", "service_attachment"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_endpoint_attachment.go"]
}

resource "google_apigee_env_keystore" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["env_id", "name"] }
  force_new          = ["env_id", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_env_keystore.go"]
}

resource "google_apigee_env_references" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["env_id", "name"] }
  force_new          = ["env_id", "name", "description", "resource_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_env_references.go"]
}

resource "google_apigee_envgroup" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["org_id", "name"] }
  force_new          = ["org_id", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_envgroup.go"]
}

resource "google_apigee_envgroup_attachment" {
  scope   = "project"
  outcome = "conflict"
  identity "envgroup_id+environment" { key = ["envgroup_id", "environment"] }
  force_new          = ["envgroup_id", "environment"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/apigee_envgroup_attachment.html.markdown"]
}

resource "google_apigee_environment" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["org_id", "name"] }
  force_new          = ["org_id", "name", "api_proxy_type", "deployment_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_environment.go"]
}

resource "google_apigee_environment_addons_config" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "env_id" { key = ["env_id"] }
  force_new          = ["env_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_environment_addons_config.go"]
}

resource "google_apigee_environment_api_revision_deployment" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+environment+api+revision" { key = ["org_id", "environment", "api", "revision"] }
  force_new          = ["org_id", "environment", "api", "revision", "override", "sequenced_rollout", "service_account"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_environment_api_revision_deployment.go"]
}

resource "google_apigee_environment_debugmask" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "env_id" { key = ["env_id"] }
  force_new          = ["env_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_environment_debugmask.go"]
}

resource "google_apigee_environment_iam_binding" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "org_id+env_id+role+condition" {
    key      = ["org_id", "env_id", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["org_id", "env_id", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/apigee/iam_apigee_environment.go"]
}

resource "google_apigee_environment_iam_member" {
  scope     = "everywhere"
  outcome   = "adoption"
  fold_case = true
  identity "org_id+env_id+role+member+condition" {
    key      = ["org_id", "env_id", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["org_id", "env_id", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/apigee/iam_apigee_environment.go"]
}

resource "google_apigee_environment_iam_policy" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "org_id+env_id" { key = ["org_id", "env_id"] }
  force_new  = ["org_id", "env_id"]
  confidence = "high"
  sources    = ["google/services/apigee/iam_apigee_environment.go"]
}

resource "google_apigee_environment_keyvaluemaps" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["env_id", "name"] }
  force_new          = ["env_id", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_environment_keyvaluemaps.go"]
}

resource "google_apigee_environment_keyvaluemaps_entries" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["env_keyvaluemap_id", "name"] }
  force_new          = ["env_keyvaluemap_id", "name", "value"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_environment_keyvaluemaps_entries.go"]
}

resource "google_apigee_flowhook" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+environment+flow_hook_point" { key = ["org_id", "environment", "flow_hook_point"] }
  force_new          = ["org_id", "environment", "flow_hook_point", "continue_on_error", "description", "sharedflow"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_flowhook.go"]
}

resource "google_apigee_instance" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["org_id", "name"] }
  force_new          = ["org_id", "name", "description", "disk_encryption_key_name", "display_name", "ip_range", "location", "peering_cidr_range", "access_logging_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_instance.go"]
}

resource "google_apigee_instance_attachment" {
  scope   = "project"
  outcome = "conflict"
  identity "instance_id+environment" { key = ["instance_id", "environment"] }
  force_new          = ["instance_id", "environment"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/apigee_instance_attachment.html.markdown"]
}

resource "google_apigee_keystores_aliases_pkcs12" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+environment+keystore+alias" { key = ["org_id", "environment", "keystore", "alias"] }
  force_new          = ["org_id", "environment", "keystore", "alias", "file", "filehash"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_keystores_aliases_pkcs12.go"]
}

resource "google_apigee_keystores_aliases_self_signed_cert" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+environment+keystore+alias" { key = ["org_id", "environment", "keystore", "alias"] }
  force_new          = ["org_id", "environment", "keystore", "alias", "cert_validity_in_days", "key_size", "sig_alg", "subject", "subject_alternative_dns_names"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_keystores_aliases_self_signed_cert.go"]
}

resource "google_apigee_nat_address" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["instance_id", "name"] }
  force_new          = ["instance_id", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_nat_address.go"]
}

resource "google_apigee_organization" {
  scope   = "project"
  outcome = "conflict"
  identity "project_id" { key = ["project_id"] }
  force_new          = ["project_id", "analytics_region", "api_consumer_data_encryption_key_name", "api_consumer_data_location", "billing_type", "control_plane_encryption_key_name", "retention", "runtime_database_encryption_key_name", "runtime_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/apigee_organization.html.markdown"]
}

resource "google_apigee_security_action" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+env_id+security_action_id" { key = ["org_id", "env_id", "security_action_id"] }
  force_new          = ["org_id", "env_id", "security_action_id", "expire_time", "ttl"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_security_action.go"]
}

resource "google_apigee_security_feedback" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+feedback_id" { key = ["org_id", "feedback_id"] }
  force_new          = ["org_id", "feedback_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_security_feedback.go"]
}

resource "google_apigee_security_monitoring_condition" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+condition_id" { key = ["org_id", "condition_id"] }
  force_new          = ["org_id", "condition_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_security_monitoring_condition.go"]
}

resource "google_apigee_security_profile_v2" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+profile_id" { key = ["org_id", "profile_id"] }
  force_new          = ["org_id", "profile_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_security_profile_v2.go"]
}

resource "google_apigee_sharedflow" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["org_id", "name"] }
  force_new  = ["org_id", "name"]
  confidence = "high"
  sources    = ["google/services/apigee/resource_apigee_sharedflow.go"]
}

resource "google_apigee_sharedflow_deployment" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+environment+sharedflow_id+revision" { key = ["org_id", "environment", "sharedflow_id", "revision"] }
  force_new          = ["org_id", "environment", "sharedflow_id", "service_account"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_sharedflow_deployment.go"]
}

resource "google_apigee_space" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+space_id" { key = ["org_id", "space_id"] }
  force_new          = ["org_id", "space_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_space.go"]
}

resource "google_apigee_sync_authorization" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_sync_authorization.go"]
}

resource "google_apigee_target_server" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["env_id", "name"] }
  force_new          = ["env_id", "name", "protocol"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apigee/resource_apigee_target_server.go"]
}

resource "google_apihub_curation" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+curation_id" {
    key      = ["project", "location", "curation_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "curation_id", "endpoint"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apihub/resource_apihub_curation.go"]
}

resource "google_apihub_host_project_registration" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+host_project_registration_id" {
    key      = ["project", "location", "host_project_registration_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "host_project_registration_id", "gcp_project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apihub/resource_apihub_host_project_registration.go"]
}

resource "google_apihub_plugin" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+plugin_id" {
    key      = ["project", "location", "plugin_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "plugin_id", "description", "display_name", "plugin_category", "actions_config", "config_template", "documentation", "hosting_service"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apihub/resource_apihub_plugin.go"]
}

resource "google_apihub_plugin_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+plugin+plugin_instance_id" {
    key      = ["project", "location", "plugin", "plugin_instance_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "plugin", "plugin_instance_id", "display_name", "source_project_id", "actions", "auth_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apihub/resource_apihub_plugin_instance.go"]
}

resource "google_apihub_runtime_project_attachment" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+runtime_project_attachment_id" {
    key      = ["project", "location", "runtime_project_attachment_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "runtime_project_attachment_id", "runtime_project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apihub/resource_apihub_runtime_project_attachment.go"]
}

resource "google_apikeys_key" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "service_account_email"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/apikeys/resource_apikeys_key.go"]
}

resource "google_app_engine_application" {
  scope   = "project"
  outcome = "conflict"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider = { project = "project" }
  force_new     = ["project"]
  confidence    = "medium"
  sources       = ["google/services/appengine/resource_app_engine_application.go"]
}

resource "google_app_engine_application_url_dispatch_rules" {
  scope   = "project"
  outcome = "overwrite"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/appengine/resource_app_engine_application_url_dispatch_rules.go"]
}

resource "google_app_engine_domain_mapping" {
  scope   = "project"
  outcome = "conflict"
  identity "project+domain_name" {
    key      = ["project", "domain_name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "domain_name", "override_strategy"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/appengine/resource_app_engine_domain_mapping.go"]
}

resource "google_app_engine_firewall_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "project+priority" {
    key      = ["project", "priority"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["priority"]
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/appengine/resource_app_engine_firewall_rule.go"]
}

resource "google_app_engine_flexible_app_version" {
  scope   = "project"
  outcome = "conflict"
  identity "project+service+version_id" {
    key      = ["project", "service", "version_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["version_id"]
  force_new          = ["project", "version_id", "service"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/appengine/resource_app_engine_flexible_app_version.go"]
}

resource "google_app_engine_service_network_settings" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+service" {
    key      = ["project", "service"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/appengine/resource_app_engine_service_network_settings.go"]
}

resource "google_app_engine_service_split_traffic" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+service" {
    key      = ["project", "service"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "migrate_traffic"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/appengine/resource_app_engine_service_split_traffic.go"]
}

resource "google_app_engine_standard_app_version" {
  scope   = "project"
  outcome = "conflict"
  identity "project+service+version_id" {
    key      = ["project", "service", "version_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["version_id"]
  force_new          = ["project", "version_id", "app_engine_apis", "app_engine_bundled_services", "service"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/appengine/resource_app_engine_standard_app_version.go"]
}

resource "google_apphub_application" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+application_id" {
    key      = ["project", "location", "application_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "application_id"]
  confidence    = "high"
  sources       = ["google/services/apphub/resource_apphub_application.go"]
}

resource "google_apphub_boundary" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location" {
    key       = ["project", "location"]
    optional  = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apphub/resource_apphub_boundary.go"]
}

resource "google_apphub_service" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+application_id+service_id" {
    key      = ["project", "location", "application_id", "service_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "application_id", "service_id", "discovered_service"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apphub/resource_apphub_service.go"]
}

resource "google_apphub_service_project_attachment" {
  scope   = "project"
  outcome = "conflict"
  identity "project+service_project_attachment_id" {
    key      = ["project", "service_project_attachment_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "service_project_attachment_id", "service_project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apphub/resource_apphub_service_project_attachment.go"]
}

resource "google_apphub_workload" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+application_id+workload_id" {
    key      = ["project", "location", "application_id", "workload_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "application_id", "workload_id", "discovered_workload"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/apphub/resource_apphub_workload.go"]
}

resource "google_artifact_registry_project_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location" {
    key       = ["project", "location"]
    optional  = ["location", "project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/artifactregistry/resource_artifact_registry_project_config.go"]
}

resource "google_artifact_registry_repository" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+repository_id" {
    key      = ["project", "location", "repository_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project", location = "region" }
  force_new          = ["project", "location", "repository_id", "format", "kms_key_name", "mode", "maven_config.allow_snapshot_overwrites", "maven_config.version_policy", "remote_repository_config.apt_repository", "remote_repository_config.common_repository", "remote_repository_config.description", "remote_repository_config.docker_repository", "remote_repository_config.maven_repository", "remote_repository_config.no_cache", "remote_repository_config.npm_repository", "remote_repository_config.python_repository", "remote_repository_config.yum_repository"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/artifactregistry/resource_artifact_registry_repository.go"]
}

resource "google_artifact_registry_repository_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+repository+role+condition" {
    key      = ["project", "location", "repository", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "repository", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/artifactregistry/iam_artifact_registry_repository.go"]
}

resource "google_artifact_registry_repository_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+repository+role+member+condition" {
    key      = ["project", "location", "repository", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "repository", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/artifactregistry/iam_artifact_registry_repository.go"]
}

resource "google_artifact_registry_repository_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+repository" {
    key      = ["project", "location", "repository"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "repository"]
  confidence    = "high"
  sources       = ["google/services/artifactregistry/iam_artifact_registry_repository.go"]
}

resource "google_artifact_registry_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+repository_id+rule_id" {
    key      = ["project", "location", "repository_id", "rule_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "repository_id", "rule_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/artifactregistry/resource_artifact_registry_rule.go"]
}

resource "google_backup_dr_backup_plan" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+backup_plan_id" {
    key      = ["project", "location", "backup_plan_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "backup_plan_id", "backup_vault", "log_retention_days"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/backupdr/resource_backup_dr_backup_plan.go"]
}

resource "google_backup_dr_backup_plan_association" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+backup_plan_association_id" {
    key      = ["project", "location", "backup_plan_association_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "backup_plan_association_id", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/backupdr/resource_backup_dr_backup_plan_association.go"]
}

resource "google_backup_dr_backup_vault" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+backup_vault_id" {
    key      = ["project", "location", "backup_vault_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "backup_vault_id", "allow_missing", "force_delete", "force_update", "force_update_access_restriction", "ignore_backup_plan_references", "ignore_inactive_datasources"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/backupdr/resource_backup_dr_backup_vault.go"]
}

resource "google_backup_dr_management_server" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "type", "networks"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/backupdr/resource_backup_dr_management_server.go"]
}

resource "google_beyondcorp_security_gateway" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+security_gateway_id" {
    key      = ["project", "location", "security_gateway_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "security_gateway_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/beyondcorp/resource_beyondcorp_security_gateway.go"]
}

resource "google_beyondcorp_security_gateway_application" {
  scope   = "project"
  outcome = "conflict"
  identity "project+security_gateway_id+application_id" {
    key      = ["project", "security_gateway_id", "application_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "security_gateway_id", "application_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/beyondcorp/resource_beyondcorp_security_gateway_application.go"]
}

resource "google_beyondcorp_security_gateway_application_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+security_gateway_id+application_id+role+condition" {
    key      = ["project", "security_gateway_id", "application_id", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "security_gateway_id", "application_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/beyondcorp/iam_beyondcorp_security_gateway_application.go"]
}

resource "google_beyondcorp_security_gateway_application_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "key" {
    key      = ["project", "security_gateway_id", "application_id", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "security_gateway_id", "application_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/beyondcorp/iam_beyondcorp_security_gateway_application.go"]
}

resource "google_beyondcorp_security_gateway_application_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+security_gateway_id+application_id" {
    key      = ["project", "security_gateway_id", "application_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "security_gateway_id", "application_id"]
  confidence    = "high"
  sources       = ["google/services/beyondcorp/iam_beyondcorp_security_gateway_application.go"]
}

resource "google_beyondcorp_security_gateway_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+security_gateway_id+role+condition" {
    key      = ["project", "location", "security_gateway_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "security_gateway_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/beyondcorp/iam_beyondcorp_security_gateway.go"]
}

resource "google_beyondcorp_security_gateway_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+security_gateway_id+role+member+condition" {
    key      = ["project", "location", "security_gateway_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "security_gateway_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/beyondcorp/iam_beyondcorp_security_gateway.go"]
}

resource "google_beyondcorp_security_gateway_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+security_gateway_id" {
    key      = ["project", "location", "security_gateway_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "security_gateway_id"]
  confidence    = "high"
  sources       = ["google/services/beyondcorp/iam_beyondcorp_security_gateway.go"]
}

resource "google_biglake_catalog" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/biglake/resource_biglake_catalog.go"]
}

resource "google_biglake_database" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["catalog", "name"] }
  force_new          = ["catalog", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/biglake/resource_biglake_database.go"]
}

resource "google_biglake_iceberg_catalog" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "catalog_type", "primary_location", "federated_catalog_options.glue_catalog_info.aws_region", "federated_catalog_options.glue_catalog_info.warehouse", "federated_catalog_options.unity_catalog_info.catalog_name", "federated_catalog_options.unity_catalog_info.instance_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/biglakeiceberg/resource_biglake_iceberg_catalog.go"]
}

resource "google_biglake_iceberg_catalog_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "name", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/biglakeiceberg/iam_biglake_iceberg_catalog.go"]
}

resource "google_biglake_iceberg_catalog_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "name", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/biglakeiceberg/iam_biglake_iceberg_catalog.go"]
}

resource "google_biglake_iceberg_catalog_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name"]
  confidence    = "high"
  sources       = ["google/services/biglakeiceberg/iam_biglake_iceberg_catalog.go"]
}

resource "google_biglake_iceberg_namespace" {
  scope   = "project"
  outcome = "conflict"
  identity "project+catalog+namespace_id" {
    key      = ["project", "catalog", "namespace_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "catalog", "namespace_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/biglakeiceberg/resource_biglake_iceberg_namespace.go"]
}

resource "google_biglake_iceberg_namespace_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+catalog+namespace_id+role+condition" {
    key      = ["project", "catalog", "namespace_id", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "catalog", "namespace_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/biglakeiceberg/iam_biglake_iceberg_namespace.go"]
}

resource "google_biglake_iceberg_namespace_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+catalog+namespace_id+role+member+condition" {
    key      = ["project", "catalog", "namespace_id", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "catalog", "namespace_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/biglakeiceberg/iam_biglake_iceberg_namespace.go"]
}

resource "google_biglake_iceberg_namespace_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+catalog+namespace_id" {
    key      = ["project", "catalog", "namespace_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "catalog", "namespace_id"]
  confidence    = "high"
  sources       = ["google/services/biglakeiceberg/iam_biglake_iceberg_namespace.go"]
}

resource "google_biglake_iceberg_table" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "catalog", "namespace", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "catalog", "namespace", "name", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/biglakeiceberg/resource_biglake_iceberg_table.go"]
}

resource "google_biglake_iceberg_table_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "catalog", "namespace", "name", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "catalog", "namespace", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/biglakeiceberg/iam_biglake_iceberg_table.go"]
}

resource "google_biglake_iceberg_table_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "catalog", "namespace", "name", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "catalog", "namespace", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/biglakeiceberg/iam_biglake_iceberg_table.go"]
}

resource "google_biglake_iceberg_table_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "catalog", "namespace", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "catalog", "namespace", "name"]
  confidence    = "high"
  sources       = ["google/services/biglakeiceberg/iam_biglake_iceberg_table.go"]
}

resource "google_biglake_table" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["database", "name"]
    optional = ["database"]
  }
  force_new          = ["database", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/biglake/resource_biglake_table.go"]
}

resource "google_bigquery_analytics_hub_data_exchange" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+data_exchange_id" {
    key      = ["project", "location", "data_exchange_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "data_exchange_id", "sharing_environment_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigqueryanalyticshub/resource_bigquery_analytics_hub_data_exchange.go"]
}

resource "google_bigquery_analytics_hub_data_exchange_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+data_exchange_id+role+condition" {
    key      = ["project", "location", "data_exchange_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_exchange_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigqueryanalyticshub/iam_bigquery_analytics_hub_data_exchange.go"]
}

resource "google_bigquery_analytics_hub_data_exchange_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+data_exchange_id+role+member+condition" {
    key      = ["project", "location", "data_exchange_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_exchange_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigqueryanalyticshub/iam_bigquery_analytics_hub_data_exchange.go"]
}

resource "google_bigquery_analytics_hub_data_exchange_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+data_exchange_id" {
    key      = ["project", "location", "data_exchange_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_exchange_id"]
  confidence    = "high"
  sources       = ["google/services/bigqueryanalyticshub/iam_bigquery_analytics_hub_data_exchange.go"]
}

resource "google_bigquery_analytics_hub_listing" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+data_exchange_id+listing_id" {
    key      = ["project", "location", "data_exchange_id", "listing_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "data_exchange_id", "listing_id", "allow_only_metadata_sharing", "bigquery_dataset.dataset", "bigquery_dataset.selected_resources", "pubsub_topic.topic"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigqueryanalyticshub/resource_bigquery_analytics_hub_listing.go"]
}

resource "google_bigquery_analytics_hub_listing_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+data_exchange_id+listing_id+role+condition" {
    key      = ["project", "location", "data_exchange_id", "listing_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_exchange_id", "listing_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigqueryanalyticshub/iam_bigquery_analytics_hub_listing.go"]
}

resource "google_bigquery_analytics_hub_listing_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "key" {
    key      = ["project", "location", "data_exchange_id", "listing_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_exchange_id", "listing_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigqueryanalyticshub/iam_bigquery_analytics_hub_listing.go"]
}

resource "google_bigquery_analytics_hub_listing_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+data_exchange_id+listing_id" {
    key      = ["project", "location", "data_exchange_id", "listing_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_exchange_id", "listing_id"]
  confidence    = "high"
  sources       = ["google/services/bigqueryanalyticshub/iam_bigquery_analytics_hub_listing.go"]
}

resource "google_bigquery_analytics_hub_query_template" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+data_exchange_id+query_template_id" {
    key      = ["project", "location", "data_exchange_id", "query_template_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_exchange_id", "query_template_id", "display_name", "documentation", "primary_contact"]
  confidence    = "high"
  sources       = ["google/services/bigqueryanalyticshub/resource_bigquery_analytics_hub_query_template.go"]
}

resource "google_bigquery_bi_reservation" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location" {
    key       = ["project", "location"]
    optional  = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigqueryreservation/resource_bigquery_bi_reservation.go"]
}

resource "google_bigquery_connection" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+connection_id" {
    key      = ["project", "location", "connection_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  generated          = ["connection_id"]
  force_new          = ["project", "location", "connection_id", "configuration.connector_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigqueryconnection/resource_bigquery_connection.go"]
}

resource "google_bigquery_connection_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+connection_id+role+condition" {
    key      = ["project", "location", "connection_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "connection_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigqueryconnection/iam_bigquery_connection.go"]
}

resource "google_bigquery_connection_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+connection_id+role+member+condition" {
    key      = ["project", "location", "connection_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "connection_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigqueryconnection/iam_bigquery_connection.go"]
}

resource "google_bigquery_connection_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+connection_id" {
    key      = ["project", "location", "connection_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "connection_id"]
  confidence    = "high"
  sources       = ["google/services/bigqueryconnection/iam_bigquery_connection.go"]
}

resource "google_bigquery_datapolicy_data_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+data_policy_id" {
    key      = ["project", "location", "data_policy_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "data_policy_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigquerydatapolicy/resource_bigquery_datapolicy_data_policy.go"]
}

resource "google_bigquery_datapolicy_data_policy_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+data_policy_id+role+condition" {
    key      = ["project", "location", "data_policy_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_policy_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigquerydatapolicy/iam_bigquery_datapolicy_data_policy.go"]
}

resource "google_bigquery_datapolicy_data_policy_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+data_policy_id+role+member+condition" {
    key      = ["project", "location", "data_policy_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_policy_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigquerydatapolicy/iam_bigquery_datapolicy_data_policy.go"]
}

resource "google_bigquery_datapolicy_data_policy_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+data_policy_id" {
    key      = ["project", "location", "data_policy_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_policy_id"]
  confidence    = "high"
  sources       = ["google/services/bigquerydatapolicy/iam_bigquery_datapolicy_data_policy.go"]
}

resource "google_bigquery_datapolicyv2_data_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+data_policy_id" {
    key      = ["project", "location", "data_policy_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "data_governance_tag"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigquerydatapolicyv2/resource_bigquery_datapolicyv2_data_policy.go"]
}

resource "google_bigquery_datapolicyv2_data_policy_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+data_policy_id+role+condition" {
    key      = ["project", "location", "data_policy_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_policy_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigquerydatapolicyv2/iam_bigquery_datapolicyv2_data_policy.go"]
}

resource "google_bigquery_datapolicyv2_data_policy_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+data_policy_id+role+member+condition" {
    key      = ["project", "location", "data_policy_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_policy_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigquerydatapolicyv2/iam_bigquery_datapolicyv2_data_policy.go"]
}

resource "google_bigquery_datapolicyv2_data_policy_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+data_policy_id" {
    key      = ["project", "location", "data_policy_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_policy_id"]
  confidence    = "high"
  sources       = ["google/services/bigquerydatapolicyv2/iam_bigquery_datapolicyv2_data_policy.go"]
}

resource "google_bigquery_dataset" {
  scope   = "project"
  outcome = "conflict"
  identity "project+dataset_id" {
    key      = ["project", "dataset_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "dataset_id", "location", "external_dataset_reference"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigquery/resource_bigquery_dataset.go"]
}

resource "google_bigquery_dataset_access" {
  scope   = "project"
  outcome = "adoption"
  identity "key" {
    key = [
      "project",
      "dataset_id",
      "role",
      "user_by_email",
      "group_by_email",
      "domain",
      "special_group",
      "iam_member",
      "view",
      "dataset",
      "routine",
    ]
    optional = [
      "dataset",
      "domain",
      "group_by_email",
      "iam_member",
      "project",
      "role",
      "routine",
      "special_group",
      "user_by_email",
      "view",
    ]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "dataset_id", "role", "user_by_email", "group_by_email", "domain", "special_group", "iam_member", "view", "dataset", "routine", "condition"]
  force_new_complete = true
  parent "dataset_id" {
    types   = ["google_bigquery_dataset"]
    matches = "dataset_id"
  }
  confidence = "medium"
  sources    = ["google/services/bigquery/resource_bigquery_dataset_access.go"]
}

resource "google_bigquery_dataset_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+dataset_id+role+condition" {
    key      = ["project", "dataset_id", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "dataset_id", "role", "condition"]
  parent "dataset_id" {
    types   = ["google_bigquery_dataset"]
    matches = "dataset_id"
  }
  confidence = "high"
  sources    = ["google/services/bigquery/iam_bigquery_dataset.go"]
}

resource "google_bigquery_dataset_iam_member" {
  scope   = "project"
  outcome = "adoption"
  identity "project+dataset_id+role+member+condition" {
    key      = ["project", "dataset_id", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "dataset_id"]
  parent "dataset_id" {
    types   = ["google_bigquery_dataset"]
    matches = "dataset_id"
  }
  confidence = "medium"
  sources    = ["website/docs/r/bigquery_dataset_iam_member.html.markdown"]
}

resource "google_bigquery_dataset_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+dataset_id" {
    key      = ["project", "dataset_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "dataset_id"]
  parent "dataset_id" {
    types   = ["google_bigquery_dataset"]
    matches = "dataset_id"
  }
  confidence = "high"
  sources    = ["google/services/bigquery/iam_bigquery_dataset.go"]
}

resource "google_bigquery_job" {
  scope   = "project"
  outcome = "conflict"
  identity "project+job_id" {
    key      = ["project", "job_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "job_id", "job_timeout_ms", "labels", "location", "reservation", "copy", "extract", "load", "query"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigquery/resource_bigquery_job.go"]
}

resource "google_bigquery_reservation" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "edition"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigqueryreservation/resource_bigquery_reservation.go"]
}

resource "google_bigquery_reservation_group" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigqueryreservation/resource_bigquery_reservation_group.go"]
}

resource "google_bigquery_routine" {
  scope   = "project"
  outcome = "conflict"
  identity "project+dataset_id+routine_id" {
    key      = ["project", "dataset_id", "routine_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "dataset_id", "routine_id", "routine_type"]
  force_new_complete = true
  parent "dataset_id" {
    types   = ["google_bigquery_dataset"]
    matches = "dataset_id"
  }
  confidence = "high"
  sources    = ["google/services/bigquery/resource_bigquery_routine.go"]
}

resource "google_bigquery_routine_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+dataset_id+routine_id+role+condition" {
    key      = ["project", "dataset_id", "routine_id", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "dataset_id", "routine_id", "role", "condition"]
  parent "dataset_id" {
    types   = ["google_bigquery_dataset"]
    matches = "dataset_id"
  }
  confidence = "high"
  sources    = ["google/services/bigquery/iam_bigquery_routine.go"]
}

resource "google_bigquery_routine_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+dataset_id+routine_id+role+member+condition" {
    key      = ["project", "dataset_id", "routine_id", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "dataset_id", "routine_id", "role", "member", "condition"]
  parent "dataset_id" {
    types   = ["google_bigquery_dataset"]
    matches = "dataset_id"
  }
  confidence = "high"
  sources    = ["google/services/bigquery/iam_bigquery_routine.go"]
}

resource "google_bigquery_routine_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+dataset_id+routine_id" {
    key      = ["project", "dataset_id", "routine_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "dataset_id", "routine_id"]
  parent "dataset_id" {
    types   = ["google_bigquery_dataset"]
    matches = "dataset_id"
  }
  confidence = "high"
  sources    = ["google/services/bigquery/iam_bigquery_routine.go"]
}

resource "google_bigquery_row_access_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "project+dataset_id+table_id+policy_id" {
    key      = ["project", "dataset_id", "table_id", "policy_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "dataset_id", "table_id", "policy_id"]
  force_new_complete = true
  parent "dataset_id" {
    types   = ["google_bigquery_dataset"]
    matches = "dataset_id"
  }
  confidence = "high"
  sources    = ["google/services/bigquery/resource_bigquery_row_access_policy.go"]
}

resource "google_bigquery_table" {
  scope   = "project"
  outcome = "conflict"
  identity "project+dataset_id+table_id" {
    key      = ["project", "dataset_id", "table_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "dataset_id", "table_id", "external_data_configuration.schema", "biglake_configuration", "materialized_view.allow_non_incremental_definition", "materialized_view.query", "time_partitioning.field", "range_partitioning.field", "table_replication_info"]
  parent "dataset_id" {
    types   = ["google_bigquery_dataset"]
    matches = "dataset_id"
  }
  confidence = "high"
  sources    = ["google/services/bigquery/resource_bigquery_table.go"]
}

resource "google_bigquery_table_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+dataset_id+table_id+role+condition" {
    key      = ["project", "dataset_id", "table_id", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "dataset_id", "table_id", "role", "condition"]
  parent "dataset_id" {
    types   = ["google_bigquery_dataset"]
    matches = "dataset_id"
  }
  confidence = "high"
  sources    = ["google/services/bigquery/iam_bigquery_table.go"]
}

resource "google_bigquery_table_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+dataset_id+table_id+role+member+condition" {
    key      = ["project", "dataset_id", "table_id", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "dataset_id", "table_id", "role", "member", "condition"]
  parent "dataset_id" {
    types   = ["google_bigquery_dataset"]
    matches = "dataset_id"
  }
  confidence = "high"
  sources    = ["google/services/bigquery/iam_bigquery_table.go"]
}

resource "google_bigquery_table_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+dataset_id+table_id" {
    key      = ["project", "dataset_id", "table_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "dataset_id", "table_id"]
  parent "dataset_id" {
    types   = ["google_bigquery_dataset"]
    matches = "dataset_id"
  }
  confidence = "high"
  sources    = ["google/services/bigquery/iam_bigquery_table.go"]
}

resource "google_bigtable_app_profile" {
  scope   = "project"
  outcome = "conflict"
  identity "project+instance+app_profile_id" {
    key      = ["project", "instance", "app_profile_id"]
    optional = ["instance", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "instance", "app_profile_id", "ignore_warnings"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigtable/resource_bigtable_app_profile.go"]
}

resource "google_bigtable_authorized_view" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "instance_name", "table_name", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance_name", "table_name", "name"]
  confidence    = "high"
  sources       = ["google/services/bigtable/resource_bigtable_authorized_view.go"]
}

resource "google_bigtable_gc_policy" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+instance_name+table+column_family" { key = ["project", "instance_name", "table", "column_family"] }
  from_provider = { project = "project" }
  force_new     = ["project", "instance_name", "table", "column_family", "mode", "max_age", "max_version"]
  confidence    = "medium"
  sources       = ["website/docs/r/bigtable_gc_policy.html.markdown"]
}

resource "google_bigtable_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "tags"]
  confidence    = "high"
  sources       = ["google/services/bigtable/resource_bigtable_instance.go"]
}

resource "google_bigtable_instance_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+instance+role+condition" {
    key      = ["project", "instance", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigtable/iam_bigtable_instance.go"]
}

resource "google_bigtable_instance_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+instance+role+member+condition" {
    key      = ["project", "instance", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigtable/iam_bigtable_instance.go"]
}

resource "google_bigtable_instance_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+instance" {
    key      = ["project", "instance"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance"]
  confidence    = "high"
  sources       = ["google/services/bigtable/iam_bigtable_instance.go"]
}

resource "google_bigtable_logical_view" {
  scope   = "project"
  outcome = "conflict"
  identity "project+instance+logical_view_id" {
    key      = ["project", "instance", "logical_view_id"]
    optional = ["instance", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "instance", "logical_view_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigtable/resource_bigtable_logical_view.go"]
}

resource "google_bigtable_materialized_view" {
  scope   = "project"
  outcome = "conflict"
  identity "project+instance+materialized_view_id" {
    key      = ["project", "instance", "materialized_view_id"]
    optional = ["instance", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "instance", "materialized_view_id", "query"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigtable/resource_bigtable_materialized_view.go"]
}

resource "google_bigtable_schema_bundle" {
  scope   = "project"
  outcome = "conflict"
  identity "project+instance+table+schema_bundle_id" {
    key      = ["project", "instance", "table", "schema_bundle_id"]
    optional = ["instance", "project", "table"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "instance", "table", "schema_bundle_id", "ignore_warnings"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/bigtable/resource_bigtable_schema_bundle.go"]
}

resource "google_bigtable_table" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "instance_name", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance_name", "name", "split_keys"]
  confidence    = "high"
  sources       = ["google/services/bigtable/resource_bigtable_table.go"]
}

resource "google_bigtable_table_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+instance_name+table+role+condition" {
    key      = ["project", "instance_name", "table", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance_name", "table", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigtable/iam_bigtable_table.go"]
}

resource "google_bigtable_table_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+instance_name+table+role+member+condition" {
    key      = ["project", "instance_name", "table", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance_name", "table", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/bigtable/iam_bigtable_table.go"]
}

resource "google_bigtable_table_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+instance_name+table" {
    key      = ["project", "instance_name", "table"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance_name", "table"]
  confidence    = "high"
  sources       = ["google/services/bigtable/iam_bigtable_table.go"]
}

resource "google_billing_account_iam_binding" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "billing_account_id+role+condition" {
    key      = ["billing_account_id", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["billing_account_id", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/cloudbilling/iam_billing_account.go"]
}

resource "google_billing_account_iam_member" {
  scope     = "everywhere"
  outcome   = "adoption"
  fold_case = true
  identity "billing_account_id+role+member+condition" {
    key      = ["billing_account_id", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["billing_account_id", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/cloudbilling/iam_billing_account.go"]
}

resource "google_billing_account_iam_policy" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "billing_account_id" { key = ["billing_account_id"] }
  force_new  = ["billing_account_id"]
  confidence = "high"
  sources    = ["google/services/cloudbilling/iam_billing_account.go"]
}

resource "google_billing_project_info" {
  scope   = "project"
  outcome = "conflict"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudbilling/resource_billing_project_info.go"]
}

resource "google_binary_authorization_attestor" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "attestation_authority_note.note_reference"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/binaryauthorization/resource_binary_authorization_attestor.go"]
}

resource "google_binary_authorization_attestor_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+attestor+role+condition" {
    key      = ["project", "attestor", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "attestor", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/binaryauthorization/iam_binary_authorization_attestor.go"]
}

resource "google_binary_authorization_attestor_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+attestor+role+member+condition" {
    key      = ["project", "attestor", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "attestor", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/binaryauthorization/iam_binary_authorization_attestor.go"]
}

resource "google_binary_authorization_attestor_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+attestor" {
    key      = ["project", "attestor"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "attestor"]
  confidence    = "high"
  sources       = ["google/services/binaryauthorization/iam_binary_authorization_attestor.go"]
}

resource "google_binary_authorization_policy" {
  scope   = "project"
  outcome = "overwrite"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/binaryauthorization/resource_binary_authorization_policy.go"]
}

resource "google_blockchain_node_engine_blockchain_nodes" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+blockchain_node_id" {
    key      = ["project", "location", "blockchain_node_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "blockchain_node_id", "blockchain_type", "ethereum_details.api_enable_admin", "ethereum_details.api_enable_debug", "ethereum_details.consensus_client", "ethereum_details.execution_client", "ethereum_details.geth_details.garbage_collection_mode", "ethereum_details.network", "ethereum_details.node_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/blockchainnodeengine/resource_blockchain_node_engine_blockchain_nodes.go"]
}

resource "google_certificate_manager_certificate" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "scope", "managed"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/certificatemanager/resource_certificate_manager_certificate.go"]
}

resource "google_certificate_manager_certificate_issuance_config" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "description", "key_algorithm", "labels", "lifetime", "rotation_window_percentage", "certificate_authority_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/certificatemanager/resource_certificate_manager_certificate_issuance_config.go"]
}

resource "google_certificate_manager_certificate_map" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/certificatemanager/resource_certificate_manager_certificate_map.go"]
}

resource "google_certificate_manager_certificate_map_entry" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "map", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "map", "name", "hostname", "matcher"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/certificatemanager/resource_certificate_manager_certificate_map_entry.go"]
}

resource "google_certificate_manager_dns_authorization" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "domain", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/certificatemanager/resource_certificate_manager_dns_authorization.go"]
}

resource "google_certificate_manager_trust_config" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/certificatemanager/resource_certificate_manager_trust_config.go"]
}

resource "google_ces_app_root_agent_association" {
  scope   = "project"
  outcome = "overwrite"
  identity "agent_id+location+app_id+project" {
    key      = ["agent_id", "location", "app_id", "project"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["location", "app_id", "project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/ces/resource_ces_app_root_agent_association.go"]
}

resource "google_ces_toolset" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+app+toolset_id" {
    key      = ["project", "location", "app", "toolset_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "app", "toolset_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/ces/resource_ces_toolset.go"]
}

resource "google_chronicle_big_query_export" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location+instance" {
    key      = ["project", "location", "instance"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "instance"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/chronicle/resource_chronicle_big_query_export.go"]
}

resource "google_chronicle_data_access_label" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+instance+data_access_label_id" {
    key      = ["project", "location", "instance", "data_access_label_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "instance", "data_access_label_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/chronicle/resource_chronicle_data_access_label.go"]
}

resource "google_chronicle_data_access_scope" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+instance+data_access_scope_id" {
    key      = ["project", "location", "instance", "data_access_scope_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "instance", "data_access_scope_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/chronicle/resource_chronicle_data_access_scope.go"]
}

resource "google_chronicle_data_table" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+instance+data_table_id" {
    key      = ["project", "location", "instance", "data_table_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "instance", "data_table_id", "column_info"]
  confidence    = "high"
  sources       = ["google/services/chronicle/resource_chronicle_data_table.go"]
}

resource "google_chronicle_feed" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location+instance+feed" {
    key      = ["project", "location", "instance", "feed"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["feed"]
  force_new          = ["project", "location", "instance", "feed", "details.feed_source_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/chronicle/resource_chronicle_feed.go"]
}

resource "google_chronicle_findings_refinement_deployment" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location+instance+findings_refinement" {
    key      = ["project", "location", "instance", "findings_refinement"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "instance", "findings_refinement"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/chronicle/resource_chronicle_findings_refinement_deployment.go"]
}

resource "google_chronicle_reference_list" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+instance+reference_list_id" {
    key      = ["project", "location", "instance", "reference_list_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "instance", "reference_list_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/chronicle/resource_chronicle_reference_list.go"]
}

resource "google_chronicle_retrohunt" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+instance+rule+retrohunt" {
    key      = ["project", "location", "instance", "rule", "retrohunt"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["retrohunt"]
  force_new          = ["project", "location", "instance", "rule", "retrohunt", "process_interval"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/chronicle/resource_chronicle_retrohunt.go"]
}

resource "google_chronicle_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+instance+rule_id" {
    key      = ["project", "location", "instance", "rule_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  generated     = ["rule_id"]
  force_new     = ["project", "location", "instance"]
  confidence    = "high"
  sources       = ["google/services/chronicle/resource_chronicle_rule.go"]
}

resource "google_chronicle_rule_deployment" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location+instance+rule" {
    key      = ["project", "location", "instance", "rule"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "instance", "rule"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/chronicle/resource_chronicle_rule_deployment.go"]
}

resource "google_chronicle_watchlist" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+instance+watchlist_id" {
    key      = ["project", "location", "instance", "watchlist_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["watchlist_id"]
  force_new          = ["project", "location", "instance", "watchlist_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/chronicle/resource_chronicle_watchlist.go"]
}

resource "google_cloud_identity_group" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "id" { key = ["group_key.id"] }
  force_new          = ["initial_group_config", "parent", "group_key"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/cloud_identity_group.html.markdown"]
}

resource "google_cloud_identity_group_membership" {
  scope   = "project"
  outcome = "conflict"
  identity "group+id" { key = ["group", "preferred_member_key.id"] }
  force_new          = ["group", "preferred_member_key"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/cloud_identity_group_membership.html.markdown"]
}

resource "google_cloud_ids_endpoint" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "description", "network", "severity"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudids/resource_cloud_ids_endpoint.go"]
}

resource "google_cloud_quotas_quota_adjuster_settings" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "parent" {
    key       = ["parent"]
    singleton = true
  }
  generated          = ["parent"]
  force_new          = ["parent"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/cloudquotas/resource_cloud_quotas_quota_adjuster_settings.go"]
}

resource "google_cloud_quotas_quota_preference" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["parent", "name"]
    optional = ["parent"]
  }
  generated          = ["name"]
  force_new          = ["parent", "ignore_safety_checks"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudquotas/resource_cloud_quotas_quota_preference.go"]
}

resource "google_cloud_run_domain_mapping" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["location", "project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["location", "project", "name", "spec", "metadata"]
  confidence    = "high"
  sources       = ["google/services/cloudrun/resource_cloud_run_domain_mapping.go"]
}

resource "google_cloud_run_service" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["location", "project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["location", "project", "name", "template.spec.containers.working_dir"]
  confidence    = "high"
  sources       = ["google/services/cloudrun/resource_cloud_run_service.go"]
}

resource "google_cloud_run_service_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+service+role+condition" {
    key      = ["project", "location", "service", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "service", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudrun/iam_cloud_run_service.go"]
}

resource "google_cloud_run_service_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+service+role+member+condition" {
    key      = ["project", "location", "service", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "service", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudrun/iam_cloud_run_service.go"]
}

resource "google_cloud_run_service_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+service" {
    key      = ["project", "location", "service"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "service"]
  confidence    = "high"
  sources       = ["google/services/cloudrun/iam_cloud_run_service.go"]
}

resource "google_cloud_run_v2_job" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "tags"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudrunv2/resource_cloud_run_v2_job.go"]
}

resource "google_cloud_run_v2_job_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudrunv2/iam_cloud_run_v2_job.go"]
}

resource "google_cloud_run_v2_job_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudrunv2/iam_cloud_run_v2_job.go"]
}

resource "google_cloud_run_v2_job_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/cloudrunv2/iam_cloud_run_v2_job.go"]
}

resource "google_cloud_run_v2_service" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "tags"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudrunv2/resource_cloud_run_v2_service.go"]
}

resource "google_cloud_run_v2_service_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudrunv2/iam_cloud_run_v2_service.go"]
}

resource "google_cloud_run_v2_service_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudrunv2/iam_cloud_run_v2_service.go"]
}

resource "google_cloud_run_v2_service_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/cloudrunv2/iam_cloud_run_v2_service.go"]
}

resource "google_cloud_run_v2_worker_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "template.containers.depends_on"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudrunv2/resource_cloud_run_v2_worker_pool.go"]
}

resource "google_cloud_run_v2_worker_pool_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudrunv2/iam_cloud_run_v2_worker_pool.go"]
}

resource "google_cloud_run_v2_worker_pool_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudrunv2/iam_cloud_run_v2_worker_pool.go"]
}

resource "google_cloud_run_v2_worker_pool_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/cloudrunv2/iam_cloud_run_v2_worker_pool.go"]
}

resource "google_cloud_scheduler_job" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name"]
  confidence    = "high"
  sources       = ["google/services/cloudscheduler/resource_cloud_scheduler_job.go"]
}

resource "google_cloud_security_compliance_cloud_control" {
  scope   = "project"
  outcome = "conflict"
  identity "parent+location+cloud_control_id" {
    key      = ["parent", "location", "cloud_control_id"]
    optional = ["parent"]
  }
  force_new          = ["parent", "location", "cloud_control_id", "categories", "finding_category", "organization", "supported_cloud_providers"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudsecuritycompliance/resource_cloud_security_compliance_cloud_control.go"]
}

resource "google_cloud_security_compliance_framework" {
  scope   = "project"
  outcome = "conflict"
  identity "parent+location+framework_id" {
    key      = ["parent", "location", "framework_id"]
    optional = ["parent"]
  }
  force_new          = ["parent", "location", "framework_id", "organization"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudsecuritycompliance/resource_cloud_security_compliance_framework.go"]
}

resource "google_cloud_security_compliance_framework_deployment" {
  scope   = "project"
  outcome = "conflict"
  identity "parent+location+framework_deployment_id" {
    key      = ["parent", "location", "framework_deployment_id"]
    optional = ["location", "parent"]
  }
  force_new          = ["parent", "location", "framework_deployment_id", "description", "organization", "cloud_control_metadata", "framework", "target_resource_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudsecuritycompliance/resource_cloud_security_compliance_framework_deployment.go"]
}

resource "google_cloud_tasks_queue" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudtasks/resource_cloud_tasks_queue.go"]
}

resource "google_cloud_tasks_queue_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudtasks/iam_cloud_tasks_queue.go"]
}

resource "google_cloud_tasks_queue_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudtasks/iam_cloud_tasks_queue.go"]
}

resource "google_cloud_tasks_queue_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/cloudtasks/iam_cloud_tasks_queue.go"]
}

resource "google_cloudbuild_bitbucket_server_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+config_id" {
    key      = ["project", "location", "config_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "config_id", "api_key", "secrets.webhook_secret_version_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudbuild/resource_cloudbuild_bitbucket_server_config.go"]
}

resource "google_cloudbuild_trigger" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["project", "location", "name"] }
  from_provider = { project = "project" }
  generated     = ["name"]
  force_new     = ["project", "location"]
  confidence    = "medium"
  sources       = ["website/docs/r/cloudbuild_trigger.html.markdown"]
}

resource "google_cloudbuild_worker_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "network_config", "private_service_connect"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudbuild/resource_cloudbuild_worker_pool.go"]
}

resource "google_cloudbuildv2_connection" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "bitbucket_cloud_config.webhook_secret_secret_version", "bitbucket_data_center_config.webhook_secret_secret_version", "gitlab_config.webhook_secret_secret_version"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudbuildv2/resource_cloudbuildv2_connection.go"]
}

resource "google_cloudbuildv2_connection_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudbuildv2/iam_cloudbuildv2_connection.go"]
}

resource "google_cloudbuildv2_connection_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudbuildv2/iam_cloudbuildv2_connection.go"]
}

resource "google_cloudbuildv2_connection_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/cloudbuildv2/iam_cloudbuildv2_connection.go"]
}

resource "google_cloudbuildv2_repository" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "parent_connection", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "parent_connection", "name", "annotations", "remote_uri"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudbuildv2/resource_cloudbuildv2_repository.go"]
}

resource "google_clouddeploy_automation" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "delivery_pipeline", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "delivery_pipeline", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/clouddeploy/resource_clouddeploy_automation.go"]
}

resource "google_clouddeploy_custom_target_type" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/clouddeploy/resource_clouddeploy_custom_target_type.go"]
}

resource "google_clouddeploy_custom_target_type_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/clouddeploy/iam_clouddeploy_custom_target_type.go"]
}

resource "google_clouddeploy_custom_target_type_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/clouddeploy/iam_clouddeploy_custom_target_type.go"]
}

resource "google_clouddeploy_custom_target_type_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/clouddeploy/iam_clouddeploy_custom_target_type.go"]
}

resource "google_clouddeploy_delivery_pipeline" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/clouddeploy/resource_clouddeploy_delivery_pipeline.go"]
}

resource "google_clouddeploy_delivery_pipeline_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/clouddeploy/iam_clouddeploy_delivery_pipeline.go"]
}

resource "google_clouddeploy_delivery_pipeline_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/clouddeploy/iam_clouddeploy_delivery_pipeline.go"]
}

resource "google_clouddeploy_delivery_pipeline_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/clouddeploy/iam_clouddeploy_delivery_pipeline.go"]
}

resource "google_clouddeploy_deploy_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/clouddeploy/resource_clouddeploy_deploy_policy.go"]
}

resource "google_clouddeploy_target" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/clouddeploy/resource_clouddeploy_target.go"]
}

resource "google_clouddeploy_target_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/clouddeploy/iam_clouddeploy_target.go"]
}

resource "google_clouddeploy_target_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/clouddeploy/iam_clouddeploy_target.go"]
}

resource "google_clouddeploy_target_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/clouddeploy/iam_clouddeploy_target.go"]
}

resource "google_clouddomains_registration" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+domain_name" {
    key      = ["project", "location", "domain_name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "domain_name", "contact_notices", "domain_notices", "labels", "contact_settings", "yearly_price", "dns_settings", "management_settings"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/clouddomains/resource_clouddomains_registration.go"]
}

resource "google_cloudfunctions2_function" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "build_config.source.repo_source.project_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudfunctions2/resource_cloudfunctions2_function.go"]
}

resource "google_cloudfunctions2_function_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+cloud_function+role+condition" {
    key      = ["project", "location", "cloud_function", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "cloud_function", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudfunctions2/iam_cloudfunctions2_function.go"]
}

resource "google_cloudfunctions2_function_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+cloud_function+role+member+condition" {
    key      = ["project", "location", "cloud_function", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "cloud_function", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudfunctions2/iam_cloudfunctions2_function.go"]
}

resource "google_cloudfunctions2_function_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+cloud_function" {
    key      = ["project", "location", "cloud_function"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "cloud_function"]
  confidence    = "high"
  sources       = ["google/services/cloudfunctions2/iam_cloudfunctions2_function.go"]
}

resource "google_cloudfunctions_function" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "entry_point", "service_account_email", "trigger_http", "event_trigger.event_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/cloudfunctions/resource_cloudfunctions_function.go"]
}

resource "google_cloudfunctions_function_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+cloud_function+role+condition" {
    key      = ["project", "region", "cloud_function", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "cloud_function", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudfunctions/iam_cloudfunctions_function.go"]
}

resource "google_cloudfunctions_function_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+region+cloud_function+role+member+condition" {
    key      = ["project", "region", "cloud_function", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "cloud_function", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/cloudfunctions/iam_cloudfunctions_function.go"]
}

resource "google_cloudfunctions_function_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+cloud_function" {
    key      = ["project", "region", "cloud_function"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "cloud_function"]
  confidence    = "high"
  sources       = ["google/services/cloudfunctions/iam_cloudfunctions_function.go"]
}

resource "google_colab_notebook_execution" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+notebook_execution_job_id" {
    key      = ["project", "location", "notebook_execution_job_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["notebook_execution_job_id"]
  force_new          = ["project", "location", "notebook_execution_job_id", "display_name", "execution_timeout", "execution_user", "gcs_output_uri", "notebook_runtime_template_resource_name", "service_account", "custom_environment_spec", "dataform_repository_source", "direct_notebook_source", "gcs_notebook_source", "workbench_runtime"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/colab/resource_colab_notebook_execution.go"]
}

resource "google_colab_runtime" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["name"]
  force_new          = ["project", "location", "name", "description", "display_name", "runtime_user", "notebook_runtime_template_ref.notebook_runtime_template"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/colab/resource_colab_runtime.go"]
}

resource "google_colab_runtime_template" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["name"]
  force_new          = ["project", "name", "description", "labels", "location", "network_tags", "data_persistent_disk_spec", "euc_config", "machine_spec", "network_spec"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/colab/resource_colab_runtime_template.go"]
}

resource "google_colab_runtime_template_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+runtime_template+role+condition" {
    key      = ["project", "location", "runtime_template", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "runtime_template", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/colab/iam_colab_runtime_template.go"]
}

resource "google_colab_runtime_template_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+runtime_template+role+member+condition" {
    key      = ["project", "location", "runtime_template", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "runtime_template", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/colab/iam_colab_runtime_template.go"]
}

resource "google_colab_runtime_template_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+runtime_template" {
    key      = ["project", "location", "runtime_template"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "runtime_template"]
  confidence    = "high"
  sources       = ["google/services/colab/iam_colab_runtime_template.go"]
}

resource "google_composer_environment" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "config.node_config.zone", "config.node_config.machine_type", "config.node_config.disk_size_gb", "config.node_config.oauth_scopes", "config.node_config.service_account", "config.node_config.enable_ip_masq_agent", "config.node_config.tags", "config.node_config.ip_allocation_policy", "config.node_config.composer_internal_ipv4_cidr_block", "config.software_config.python_version", "config.private_environment_config", "config.database_config.zone", "config.encryption_config.kms_key_name", "storage_config.bucket"]
  confidence    = "high"
  sources       = ["google/services/composer/resource_composer_environment.go"]
}

resource "google_composer_user_workloads_config_map" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "environment", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "environment", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/composer/resource_composer_user_workloads_config_map.go"]
}

resource "google_composer_user_workloads_secret" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "environment", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "environment", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/composer/resource_composer_user_workloads_secret.go"]
}

resource "google_compute_address" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "address", "address_type", "description", "ip_collection", "ip_version", "ipv6_endpoint_type", "network", "network_tier", "prefix_length", "purpose", "subnetwork"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_address.go"]
}

resource "google_compute_attached_disk" {
  scope   = "project"
  outcome = "conflict"
  identity "project+zone+instance+disk" {
    key      = ["project", "zone", "instance", "disk"]
    optional = ["project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "instance", "disk", "device_name", "interface", "mode"]
  writes "google_compute_instance" {
    through = "instance"
    inline  = "attached_disk"
  }
  confidence = "high"
  sources    = ["google/services/compute/resource_compute_attached_disk.go"]
}

resource "google_compute_autoscaler" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "zone", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_autoscaler.go"]
}

resource "google_compute_backend_bucket" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "params"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_backend_bucket.go"]
}

resource "google_compute_backend_bucket_signed_url_key" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "backend_bucket", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "backend_bucket", "name", "key_value"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/compute/resource_compute_backend_bucket_signed_url_key.go"]
}

resource "google_compute_backend_service" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "params"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_backend_service.go"]
}

resource "google_compute_backend_service_signed_url_key" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "backend_service", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "backend_service", "name", "key_value"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/compute/resource_compute_backend_service_signed_url_key.go"]
}

resource "google_compute_cross_site_network" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_cross_site_network.go"]
}

resource "google_compute_disk" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "name", "architecture", "description", "enable_confidential_compute", "erase_windows_vss_signature", "image", "interface", "licenses", "multi_writer", "physical_block_size_bytes", "resource_policies", "snapshot", "source_disk", "source_instant_snapshot", "source_storage_object", "storage_pool", "type", "async_primary_disk", "disk_encryption_key", "guest_os_features", "params", "source_image_encryption_key", "source_snapshot_encryption_key"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_disk.go"]
}

resource "google_compute_disk_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "zone", "name", "role", "condition"]
    optional = ["condition", "project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_disk.go"]
}

resource "google_compute_disk_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "zone", "name", "role", "member", "condition"]
    optional = ["condition", "project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_disk.go"]
}

resource "google_compute_disk_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "name"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_disk.go"]
}

resource "google_compute_disk_resource_policy_attachment" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "disk", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "zone", "disk", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_disk_resource_policy_attachment.go"]
}

resource "google_compute_external_vpn_gateway" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "description", "redundancy_type", "interface", "params"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_external_vpn_gateway.go"]
}

resource "google_compute_firewall" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "network", "direction"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_firewall.go"]
}

resource "google_compute_firewall_policy" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+short_name" { key = ["parent", "short_name"] }
  force_new          = ["parent", "short_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/compute_firewall_policy.html.markdown"]
}

resource "google_compute_firewall_policy_association" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["firewall_policy", "name"] }
  force_new          = ["name", "attachment_target"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_firewall_policy_association.go"]
}

resource "google_compute_firewall_policy_iam_binding" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["name", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["name", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/compute/iam_compute_firewall_policy.go"]
}

resource "google_compute_firewall_policy_iam_member" {
  scope     = "everywhere"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["name", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["name", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/compute/iam_compute_firewall_policy.go"]
}

resource "google_compute_firewall_policy_iam_policy" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["google/services/compute/iam_compute_firewall_policy.go"]
}

resource "google_compute_firewall_policy_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "firewall_policy+priority" { key = ["firewall_policy", "priority"] }
  force_new          = ["firewall_policy", "priority"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_firewall_policy_rule.go"]
}

resource "google_compute_firewall_policy_with_rules" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+short_name" { key = ["parent", "short_name"] }
  force_new          = ["parent", "short_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/compute_firewall_policy_with_rules.html.markdown"]
}

resource "google_compute_forwarding_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "all_ports", "backend_service", "description", "ip_address", "ip_collection", "ip_protocol", "ip_version", "is_mirroring_collector", "load_balancing_scheme", "network", "network_tier", "no_automate_dns_zone", "port_range", "ports", "service_label", "source_ip_ranges", "subnetwork", "service_directory_registrations"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_forwarding_rule.go"]
}

resource "google_compute_global_address" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "address", "address_type", "description", "ip_version", "network", "prefix_length", "purpose"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_global_address.go"]
}

resource "google_compute_global_forwarding_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "allow_psc_global_access", "description", "ip_address", "ip_protocol", "ip_version", "network", "network_tier", "no_automate_dns_zone", "port_range", "source_ip_ranges", "subnetwork", "metadata_filters", "service_directory_registrations"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_global_forwarding_rule.go"]
}

resource "google_compute_global_network_endpoint" {
  scope   = "project"
  outcome = "conflict"
  identity "project+global_network_endpoint_group+ip_address+fqdn+port" {
    key      = ["project", "global_network_endpoint_group", "ip_address", "fqdn", "port"]
    optional = ["fqdn", "ip_address", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "global_network_endpoint_group", "ip_address", "fqdn", "port"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_global_network_endpoint.go"]
}

resource "google_compute_global_network_endpoint_group" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "default_port", "description", "network_endpoint_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_global_network_endpoint_group.go"]
}

resource "google_compute_global_vm_extension_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_global_vm_extension_policy.go"]
}

resource "google_compute_ha_vpn_gateway" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "description", "gateway_ip_version", "network", "stack_type", "params", "vpn_interfaces"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_ha_vpn_gateway.go"]
}

resource "google_compute_health_check" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_health_check.go"]
}

resource "google_compute_http_health_check" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_http_health_check.go"]
}

resource "google_compute_https_health_check" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_https_health_check.go"]
}

resource "google_compute_image" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "description", "disk_size_gb", "family", "licenses", "source_disk", "source_image", "source_snapshot", "storage_locations", "guest_os_features", "image_encryption_key", "params", "raw_disk", "shielded_instance_initial_state", "source_disk_encryption_key", "source_image_encryption_key", "source_snapshot_encryption_key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_image.go"]
}

resource "google_compute_image_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+image+role+condition" {
    key      = ["project", "image", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "image", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_image.go"]
}

resource "google_compute_image_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+image+role+member+condition" {
    key      = ["project", "image", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "image", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_image.go"]
}

resource "google_compute_image_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+image" {
    key      = ["project", "image"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "image"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_image.go"]
}

resource "google_compute_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "zone", "name", "erase_windows_vss_signature", "hostname", "key_revocation_action_type", "boot_disk.device_name", "boot_disk.disk_encryption_key_raw", "boot_disk.disk_encryption_key_rsa", "boot_disk.disk_encryption_service_account", "boot_disk.kms_key_self_link", "boot_disk.guest_os_features", "boot_disk.initialize_params.type", "boot_disk.initialize_params.image", "boot_disk.initialize_params.source_image_encryption_key.raw_key", "boot_disk.initialize_params.source_image_encryption_key.rsa_encrypted_key", "boot_disk.initialize_params.source_image_encryption_key.kms_key_self_link", "boot_disk.initialize_params.source_image_encryption_key.kms_key_service_account", "boot_disk.initialize_params.snapshot", "boot_disk.initialize_params.source_snapshot_encryption_key.raw_key", "boot_disk.initialize_params.source_snapshot_encryption_key.rsa_encrypted_key", "boot_disk.initialize_params.source_snapshot_encryption_key.kms_key_self_link", "boot_disk.initialize_params.source_snapshot_encryption_key.kms_key_service_account", "boot_disk.initialize_params.resource_manager_tags", "boot_disk.initialize_params.resource_policies", "boot_disk.initialize_params.provisioned_iops", "boot_disk.initialize_params.provisioned_throughput", "boot_disk.initialize_params.enable_confidential_compute", "boot_disk.initialize_params.storage_pool", "boot_disk.initialize_params.architecture", "boot_disk.initialize_params.replica_zones", "boot_disk.mode", "boot_disk.source", "boot_disk.force_attach", "network_interface.network_attachment", "network_interface.vlan", "network_interface.nic_type", "network_interface.ipv6_access_config.external_ipv6", "network_interface.ipv6_access_config.external_ipv6_prefix_length", "network_interface.ipv6_access_config.name", "network_interface.queue_count", "network_performance_config", "attached_disk.force_attach", "guest_accelerator", "scheduling.preemptible", "scheduling.provisioning_model", "scheduling.termination_time", "scheduling.max_run_duration", "scheduling.on_instance_stop_action", "scheduling.local_ssd_recovery_timeout", "scratch_disk.size", "advanced_machine_features.enable_uefi_networking", "reservation_affinity", "instance_encryption_key", "workload_identity_config.identity", "workload_identity_config.identity_certificate_enabled"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_instance.go"]
}

resource "google_compute_instance_from_template" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["project", "zone", "name"] }
  from_provider = { project = "project", zone = "zone" }
  confidence    = "medium"
  sources       = ["website/docs/r/compute_instance_from_template.html.markdown"]
}

resource "google_compute_instance_group" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["project", "zone", "name"] }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "zone", "name", "description", "network"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_instance_group.go"]
}

resource "google_compute_instance_group_manager" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "name", "base_instance_name", "target_size_policy.mode"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_instance_group_manager.go"]
}

resource "google_compute_instance_group_membership" {
  scope   = "project"
  outcome = "conflict"
  identity "project+zone+instance_group+instance" {
    key      = ["project", "zone", "instance_group", "instance"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "zone", "instance_group", "instance"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_instance_group_membership.go"]
}

resource "google_compute_instance_group_named_port" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "group", "port", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "zone", "group", "port", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_instance_group_named_port.go"]
}

resource "google_compute_instance_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+zone+instance_name+role+condition" {
    key      = ["project", "zone", "instance_name", "role", "condition"]
    optional = ["condition", "project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "instance_name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_instance.go"]
}

resource "google_compute_instance_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+zone+instance_name+role+member+condition" {
    key      = ["project", "zone", "instance_name", "role", "member", "condition"]
    optional = ["condition", "project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "instance_name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_instance.go"]
}

resource "google_compute_instance_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+zone+instance_name" {
    key      = ["project", "zone", "instance_name"]
    optional = ["project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "instance_name"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_instance.go"]
}

resource "google_compute_instance_settings" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+zone" {
    key       = ["project", "zone"]
    optional  = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_instance_settings.go"]
}

resource "google_compute_instance_template" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  generated     = ["name"]
  force_new     = ["project", "name", "can_ip_forward", "description", "enable_display", "instance_description", "key_revocation_action_type", "machine_type", "metadata", "metadata_startup_script", "min_cpu_platform", "name_prefix", "region", "resource_manager_tags", "resource_policies", "disk", "network_performance_config", "network_interface.network", "network_interface.subnetwork", "network_interface.network_attachment", "network_interface.vlan", "network_interface.subnetwork_project", "network_interface.network_ip", "network_interface.nic_type", "network_interface.access_config", "network_interface.alias_ip_range", "network_interface.stack_type", "network_interface.ipv6_access_config", "network_interface.internal_ipv6_prefix_length", "network_interface.ipv6_address", "network_interface.queue_count", "scheduling.preemptible", "scheduling.automatic_restart", "scheduling.on_host_maintenance", "scheduling.min_node_cpus", "scheduling.provisioning_model", "scheduling.instance_termination_action", "scheduling.availability_domain", "scheduling.max_run_duration", "scheduling.on_instance_stop_action", "scheduling.termination_time", "scheduling.host_error_timeout_seconds", "scheduling.local_ssd_recovery_timeout", "service_account", "shielded_instance_config", "confidential_instance_config", "advanced_machine_features.enable_nested_virtualization", "advanced_machine_features.threads_per_core", "advanced_machine_features.visible_core_count", "advanced_machine_features.performance_monitoring_unit", "advanced_machine_features.enable_uefi_networking", "guest_accelerator", "tags", "reservation_affinity", "workload_identity_config"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_instance_template.go"]
}

resource "google_compute_instance_template_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "name", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_instance_template.go"]
}

resource "google_compute_instance_template_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "name", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_instance_template.go"]
}

resource "google_compute_instance_template_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_instance_template.go"]
}

resource "google_compute_instant_snapshot" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "zone", "name", "description", "source_disk", "params"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_instant_snapshot.go"]
}

resource "google_compute_instant_snapshot_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "zone", "name", "role", "condition"]
    optional = ["condition", "project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_instant_snapshot.go"]
}

resource "google_compute_instant_snapshot_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "zone", "name", "role", "member", "condition"]
    optional = ["condition", "project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_instant_snapshot.go"]
}

resource "google_compute_instant_snapshot_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "name"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_instant_snapshot.go"]
}

resource "google_compute_interconnect" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "customer_name", "interconnect_type", "link_type", "remote_location", "requested_features"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_interconnect.go"]
}

resource "google_compute_interconnect_attachment" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "name", "candidate_cloud_router_ip_address", "candidate_cloud_router_ipv6_address", "candidate_customer_router_ip_address", "candidate_customer_router_ipv6_address", "candidate_subnets", "edge_availability_domain", "encryption", "interconnect", "ipsec_internal_addresses", "router", "subnet_length", "type", "vlan_tag8021q"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_interconnect_attachment.go"]
}

resource "google_compute_interconnect_attachment_group" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_interconnect_attachment_group.go"]
}

resource "google_compute_interconnect_group" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_interconnect_group.go"]
}

resource "google_compute_managed_ssl_certificate" {
  scope     = "project"
  outcome   = "conflict"
  namespace = "google_compute_ssl_certificate"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["name"]
  force_new          = ["project", "name", "description", "type", "managed"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_managed_ssl_certificate.go"]
}

resource "google_compute_network" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "auto_create_subnetworks", "description", "internal_ipv6_range", "network_profile", "params"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_network.go"]
}

resource "google_compute_network_attachment" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "connection_preference"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_network_attachment.go"]
}

resource "google_compute_network_endpoint" {
  scope   = "project"
  outcome = "conflict"
  identity "project+zone+network_endpoint_group+instance+ip_address+port" {
    key      = ["project", "zone", "network_endpoint_group", "instance", "ip_address", "port"]
    optional = ["instance", "project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  generated          = ["port"]
  force_new          = ["project", "zone", "network_endpoint_group", "instance", "ip_address", "port"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/compute/resource_compute_network_endpoint.go"]
}

resource "google_compute_network_endpoint_group" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "zone", "name", "default_port", "description", "network", "network_endpoint_type", "subnetwork"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_network_endpoint_group.go"]
}

resource "google_compute_network_endpoints" {
  scope   = "project"
  outcome = "conflict"
  identity "project+zone+network_endpoint_group" {
    key      = ["project", "zone", "network_endpoint_group"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "network_endpoint_group", "zone"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_network_endpoints.go"]
}

resource "google_compute_network_firewall_policy" {
  scope     = "project"
  outcome   = "conflict"
  namespace = "google_compute_network_firewall_policy"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "policy_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_network_firewall_policy.go"]
}

resource "google_compute_network_firewall_policy_association" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "firewall_policy", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "firewall_policy", "name", "attachment_target"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_network_firewall_policy_association.go"]
}

resource "google_compute_network_firewall_policy_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "name", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_network_firewall_policy.go"]
}

resource "google_compute_network_firewall_policy_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "name", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_network_firewall_policy.go"]
}

resource "google_compute_network_firewall_policy_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_network_firewall_policy.go"]
}

resource "google_compute_network_firewall_policy_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "project+firewall_policy+priority" {
    key      = ["project", "firewall_policy", "priority"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "firewall_policy", "priority"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_network_firewall_policy_rule.go"]
}

resource "google_compute_network_firewall_policy_with_rules" {
  scope     = "project"
  outcome   = "conflict"
  namespace = "google_compute_network_firewall_policy"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "policy_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_network_firewall_policy_with_rules.go"]
}

resource "google_compute_network_peering" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["network", "name"] }
  force_new          = ["network", "name", "export_subnet_routes_with_public_ip", "import_subnet_routes_with_public_ip", "peer_network"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_network_peering.go"]
}

resource "google_compute_network_peering_routes_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+network+peering" {
    key      = ["project", "network", "peering"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "network"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_network_peering_routes_config.go"]
}

resource "google_compute_node_group" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_node_group.go"]
}

resource "google_compute_node_template" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "cpu_overcommit_type", "description", "node_affinity_labels", "node_type", "accelerators", "disks", "node_type_flexibility", "server_binding"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_node_template.go"]
}

resource "google_compute_organization_security_policy" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+display_name" { key = ["parent", "display_name"] }
  identity "parent+short_name" { key = ["parent", "short_name"] }
  force_new          = ["parent", "display_name", "short_name", "type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/compute_organization_security_policy.html.markdown"]
}

resource "google_compute_organization_security_policy_association" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["policy_id", "name"] }
  force_new          = ["policy_id", "name", "attachment_id", "excluded_folders", "excluded_projects"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_organization_security_policy_association.go"]
}

resource "google_compute_organization_security_policy_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "policy_id+priority" { key = ["policy_id", "priority"] }
  force_new          = ["policy_id", "priority"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_organization_security_policy_rule.go"]
}

resource "google_compute_packet_mirroring" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "description", "network"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_packet_mirroring.go"]
}

resource "google_compute_per_instance_config" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "instance_group_manager", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "zone", "instance_group_manager", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_per_instance_config.go"]
}

resource "google_compute_preview_feature" {
  scope   = "project"
  outcome = "overwrite"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_preview_feature.go"]
}

resource "google_compute_project_cloud_armor_tier" {
  scope   = "project"
  outcome = "conflict"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_project_cloud_armor_tier.go"]
}

resource "google_compute_project_default_network_tier" {
  scope   = "project"
  outcome = "conflict"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/compute/resource_compute_project_default_network_tier.go"]
}

resource "google_compute_project_metadata" {
  scope   = "project"
  outcome = "conflict"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/compute/resource_compute_project_metadata.go"]
}

resource "google_compute_project_metadata_item" {
  scope   = "project"
  outcome = "conflict"
  identity "project+key" {
    key      = ["project", "key"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_project_metadata_item.go"]
}

resource "google_compute_public_advertised_prefix" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "description", "dns_verification_ip", "ip_cidr_range", "ipv6_access_type", "pdp_scope"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_public_advertised_prefix.go"]
}

resource "google_compute_public_delegated_prefix" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "region", "name", "allocatable_prefix_length", "description", "ip_cidr_range", "is_live_migration", "mode", "parent_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_public_delegated_prefix.go"]
}

resource "google_compute_region_autoscaler" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_autoscaler.go"]
}

resource "google_compute_region_backend_service" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "name", "load_balancing_scheme", "network", "ha_policy.fast_ip_move", "params"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_region_backend_service.go"]
}

resource "google_compute_region_commitment" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "auto_renew", "category", "description", "existing_reservations", "type", "plan", "license_resource", "params", "resources"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_commitment.go"]
}

resource "google_compute_region_composite_health_check" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "region", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_composite_health_check.go"]
}

resource "google_compute_region_disk" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "description", "erase_windows_vss_signature", "image", "interface", "licenses", "physical_block_size_bytes", "replica_zones", "snapshot", "source_disk", "type", "async_primary_disk", "disk_encryption_key", "guest_os_features", "source_image_encryption_key", "source_snapshot_encryption_key"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_region_disk.go"]
}

resource "google_compute_region_disk_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "region", "name", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_region_disk.go"]
}

resource "google_compute_region_disk_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "region", "name", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_region_disk.go"]
}

resource "google_compute_region_disk_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_region_disk.go"]
}

resource "google_compute_region_disk_resource_policy_attachment" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "disk", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "disk", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_disk_resource_policy_attachment.go"]
}

resource "google_compute_region_health_aggregation_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "region", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_health_aggregation_policy.go"]
}

resource "google_compute_region_health_check" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_region_health_check.go"]
}

resource "google_compute_region_health_source" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "region", "name", "source_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_health_source.go"]
}

resource "google_compute_region_instance_group_manager" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "base_instance_name", "description", "distribution_policy_zones", "target_size_policy.mode"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_region_instance_group_manager.go"]
}

resource "google_compute_region_instance_template" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  generated     = ["name"]
  force_new     = ["project", "region", "name", "can_ip_forward", "description", "enable_display", "instance_description", "key_revocation_action_type", "machine_type", "metadata", "metadata_startup_script", "min_cpu_platform", "name_prefix", "resource_manager_tags", "resource_policies", "disk", "network_performance_config", "network_interface.network", "network_interface.subnetwork", "network_interface.subnetwork_project", "network_interface.network_ip", "network_interface.nic_type", "network_interface.network_attachment", "network_interface.vlan", "network_interface.access_config", "network_interface.alias_ip_range", "network_interface.stack_type", "network_interface.ipv6_access_config", "network_interface.internal_ipv6_prefix_length", "network_interface.ipv6_address", "network_interface.queue_count", "scheduling.preemptible", "scheduling.automatic_restart", "scheduling.on_host_maintenance", "scheduling.min_node_cpus", "scheduling.provisioning_model", "scheduling.instance_termination_action", "scheduling.termination_time", "scheduling.availability_domain", "scheduling.max_run_duration", "scheduling.on_instance_stop_action", "scheduling.host_error_timeout_seconds", "scheduling.local_ssd_recovery_timeout", "service_account", "shielded_instance_config", "confidential_instance_config", "advanced_machine_features.enable_nested_virtualization", "advanced_machine_features.threads_per_core", "advanced_machine_features.visible_core_count", "advanced_machine_features.performance_monitoring_unit", "advanced_machine_features.enable_uefi_networking", "guest_accelerator", "tags", "reservation_affinity", "workload_identity_config"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_region_instance_template.go"]
}

resource "google_compute_region_instant_snapshot" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "description", "source_disk", "params"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_instant_snapshot.go"]
}

resource "google_compute_region_instant_snapshot_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "region", "name", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_region_instant_snapshot.go"]
}

resource "google_compute_region_instant_snapshot_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "region", "name", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_region_instant_snapshot.go"]
}

resource "google_compute_region_instant_snapshot_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_region_instant_snapshot.go"]
}

resource "google_compute_region_network_endpoint" {
  scope   = "project"
  outcome = "conflict"
  identity "key" {
    key      = ["project", "region", "region_network_endpoint_group", "ip_address", "fqdn", "port", "instance", "client_destination_port"]
    optional = ["fqdn", "ip_address", "project", "region", "instance", "client_destination_port"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "region_network_endpoint_group", "ip_address", "fqdn", "port", "client_destination_port", "instance"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_network_endpoint.go"]
}

resource "google_compute_region_network_endpoint_group" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "region", "name", "description", "network", "network_endpoint_type", "psc_target_service", "subnetwork", "app_engine", "cloud_function", "cloud_run", "psc_data"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_network_endpoint_group.go"]
}

resource "google_compute_region_network_firewall_policy" {
  scope     = "project"
  outcome   = "conflict"
  namespace = "google_compute_region_network_firewall_policy"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "policy_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_network_firewall_policy.go"]
}

resource "google_compute_region_network_firewall_policy_association" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "firewall_policy", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "firewall_policy", "name", "attachment_target", "priority"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_network_firewall_policy_association.go"]
}

resource "google_compute_region_network_firewall_policy_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "region", "name", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_region_network_firewall_policy.go"]
}

resource "google_compute_region_network_firewall_policy_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "region", "name", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_region_network_firewall_policy.go"]
}

resource "google_compute_region_network_firewall_policy_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_region_network_firewall_policy.go"]
}

resource "google_compute_region_network_firewall_policy_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "project+region+firewall_policy+priority" {
    key      = ["project", "region", "firewall_policy", "priority"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "firewall_policy", "priority"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_network_firewall_policy_rule.go"]
}

resource "google_compute_region_network_firewall_policy_with_rules" {
  scope     = "project"
  outcome   = "conflict"
  namespace = "google_compute_region_network_firewall_policy"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "policy_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_network_firewall_policy_with_rules.go"]
}

resource "google_compute_region_per_instance_config" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "region_instance_group_manager", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "region_instance_group_manager", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_per_instance_config.go"]
}

resource "google_compute_region_resize_request" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "instance_group_manager", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "instance_group_manager", "name", "description", "resize_by", "requested_run_duration"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_resize_request.go"]
}

resource "google_compute_region_security_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_security_policy.go"]
}

resource "google_compute_region_security_policy_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "project+region+security_policy+priority" {
    key      = ["project", "region", "security_policy", "priority"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "region", "security_policy", "priority"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_security_policy_rule.go"]
}

resource "google_compute_region_ssl_certificate" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  generated          = ["name"]
  force_new          = ["project", "region", "name", "certificate", "description", "private_key", "private_key_wo_version", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_ssl_certificate.go"]
}

resource "google_compute_region_ssl_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "description"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_region_ssl_policy.go"]
}

resource "google_compute_region_target_http_proxy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "description", "http_keep_alive_timeout_sec"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_target_http_proxy.go"]
}

resource "google_compute_region_target_https_proxy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "description", "http_keep_alive_timeout_sec"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_target_https_proxy.go"]
}

resource "google_compute_region_target_tcp_proxy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "backend_service", "description", "load_balancing_scheme", "proxy_bind", "proxy_header"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_target_tcp_proxy.go"]
}

resource "google_compute_region_url_map" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_region_url_map.go"]
}

resource "google_compute_reservation" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "zone", "name", "delete_at_time", "description", "enable_emergent_maintenance", "specific_reservation_required", "specific_reservation.instance_properties", "delete_after_duration.nanos", "delete_after_duration.seconds", "reservation_sharing_policy.service_share_type", "share_settings.share_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_reservation.go"]
}

resource "google_compute_resize_request" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "instance_group_manager", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "zone", "instance_group_manager", "name", "description", "resize_by", "requested_run_duration"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_resize_request.go"]
}

resource "google_compute_resource_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "disk_consistency_group_policy.enabled", "group_placement_policy.gpu_topology", "workload_policy.type", "workload_policy.accelerator_topology", "workload_policy.max_topology_distance"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_resource_policy.go"]
}

resource "google_compute_resource_policy_attachment" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "instance", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "zone", "instance", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_resource_policy_attachment.go"]
}

resource "google_compute_rollout_plan" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "description", "location_scope", "waves"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_rollout_plan.go"]
}

resource "google_compute_route" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "description", "dest_range", "network", "next_hop_gateway", "next_hop_ilb", "next_hop_instance", "next_hop_ip", "next_hop_vpn_tunnel", "priority", "params", "tags", "next_hop_instance_zone"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_route.go"]
}

resource "google_compute_router" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "encrypted_interconnect_router", "ncc_gateway", "network"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_router.go"]
}

resource "google_compute_router_interface" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "router", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "router", "name", "interconnect_attachment", "ip_range", "ip_version", "private_ip_address", "redundant_interface", "subnetwork", "vpn_tunnel"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_router_interface.go"]
}

resource "google_compute_router_named_set" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "router", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "router", "name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/compute/resource_compute_router_named_set.go"]
}

resource "google_compute_router_nat" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "router", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "router", "name", "endpoint_types", "initial_nat_ips", "type"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_router_nat.go"]
}

resource "google_compute_router_nat_address" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+region+router+router_nat" {
    key      = ["project", "region", "router", "router_nat"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "router", "router_nat"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_router_nat_address.go"]
}

resource "google_compute_router_peer" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "router", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "router", "name", "interface"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_router_peer.go"]
}

resource "google_compute_router_route_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "router", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "router", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_router_route_policy.go"]
}

resource "google_compute_security_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "type"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_security_policy.go"]
}

resource "google_compute_security_policy_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "project+security_policy+priority" {
    key      = ["project", "security_policy", "priority"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "security_policy", "priority"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_security_policy_rule.go"]
}

resource "google_compute_service_attachment" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "domain_names"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_service_attachment.go"]
}

resource "google_compute_shared_vpc_host_project" {
  scope   = "project"
  outcome = "conflict"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/compute/resource_compute_shared_vpc_host_project.go"]
}

resource "google_compute_shared_vpc_service_project" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "service_project" { key = ["service_project"] }
  force_new          = ["service_project", "host_project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_shared_vpc_service_project.go"]
}

resource "google_compute_snapshot" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "chain_name", "description", "guest_flush", "snapshot_type", "source_disk", "source_instant_snapshot", "storage_locations", "zone", "params", "snapshot_encryption_key", "source_disk_encryption_key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_snapshot.go"]
}

resource "google_compute_snapshot_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "name", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_snapshot.go"]
}

resource "google_compute_snapshot_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "name", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_snapshot.go"]
}

resource "google_compute_snapshot_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_snapshot.go"]
}

resource "google_compute_snapshot_settings" {
  scope   = "project"
  outcome = "overwrite"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_snapshot_settings.go"]
}

resource "google_compute_ssl_certificate" {
  scope     = "project"
  outcome   = "conflict"
  namespace = "google_compute_ssl_certificate"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["name"]
  force_new          = ["project", "name", "certificate", "description", "private_key", "private_key_wo_version", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_ssl_certificate.go"]
}

resource "google_compute_ssl_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "description"]
  confidence    = "high"
  sources       = ["google/services/compute/resource_compute_ssl_policy.go"]
}

resource "google_compute_storage_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "name", "capacity_provisioning_type", "description", "performance_provisioning_type", "storage_pool_type", "params"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_storage_pool.go"]
}

resource "google_compute_storage_pool_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "zone", "name", "role", "condition"]
    optional = ["condition", "project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_storage_pool.go"]
}

resource "google_compute_storage_pool_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "zone", "name", "role", "member", "condition"]
    optional = ["condition", "project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_storage_pool.go"]
}

resource "google_compute_storage_pool_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "name"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_storage_pool.go"]
}

resource "google_compute_subnetwork" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "description", "external_ipv6_prefix", "internal_ipv6_prefix", "network", "reserved_internal_range", "resolve_subnet_mask", "params"]
  range "addresses" {
    cidr   = "ip_cidr_range"
    within = ["network"]
  }
  confidence = "high"
  sources    = ["google/services/compute/resource_compute_subnetwork.go"]
}

resource "google_compute_subnetwork_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+subnetwork+role+condition" {
    key      = ["project", "region", "subnetwork", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "subnetwork", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_subnetwork.go"]
}

resource "google_compute_subnetwork_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+region+subnetwork+role+member+condition" {
    key      = ["project", "region", "subnetwork", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "subnetwork", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_subnetwork.go"]
}

resource "google_compute_subnetwork_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+subnetwork" {
    key      = ["project", "region", "subnetwork"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "subnetwork"]
  confidence    = "high"
  sources       = ["google/services/compute/iam_compute_subnetwork.go"]
}

resource "google_compute_target_grpc_proxy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "url_map", "validate_for_proxyless"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_target_grpc_proxy.go"]
}

resource "google_compute_target_http_proxy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "description", "http_keep_alive_timeout_sec", "proxy_bind"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_target_http_proxy.go"]
}

resource "google_compute_target_https_proxy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "description", "http_keep_alive_timeout_sec", "proxy_bind", "tls_early_data"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_target_https_proxy.go"]
}

resource "google_compute_target_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "zone", "name", "description", "instance", "nat_policy", "network"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_target_instance.go"]
}

resource "google_compute_target_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "description", "failover_ratio", "session_affinity"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_target_pool.go"]
}

resource "google_compute_target_ssl_proxy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "description"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_target_ssl_proxy.go"]
}

resource "google_compute_target_tcp_proxy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "description", "load_balancing_scheme", "proxy_bind"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_target_tcp_proxy.go"]
}

resource "google_compute_url_map" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_url_map.go"]
}

resource "google_compute_vpn_gateway" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "description", "network", "params"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_vpn_gateway.go"]
}

resource "google_compute_vpn_tunnel" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "description", "ike_version", "local_traffic_selector", "peer_external_gateway", "peer_external_gateway_interface", "peer_gcp_gateway", "peer_ip", "remote_traffic_selector", "router", "shared_secret", "target_vpn_gateway", "vpn_gateway", "vpn_gateway_interface", "cipher_suite", "params", "shared_secret_wo_version"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_vpn_tunnel.go"]
}

resource "google_compute_wire_group" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "cross_site_network", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "cross_site_network"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_wire_group.go"]
}

resource "google_compute_zone_vm_extension_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "zone", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/compute/resource_compute_zone_vm_extension_policy.go"]
}

resource "google_config_deployment" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/config/resource_config_deployment.go"]
}

resource "google_contact_center_insights_encryption_spec" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location" {
    key       = ["project", "location"]
    optional  = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "kms_key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/contactcenterinsights/resource_contact_center_insights_encryption_spec.go"]
}

resource "google_contact_center_insights_qa_scorecard" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+qa_scorecard_id" {
    key      = ["project", "location", "qa_scorecard_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "qa_scorecard_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/contactcenterinsights/resource_contact_center_insights_qa_scorecard.go"]
}

resource "google_contact_center_insights_qa_scorecard_revision" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location+qa_scorecard+qa_scorecard_revision_id" {
    key      = ["project", "location", "qa_scorecard", "qa_scorecard_revision_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["qa_scorecard_revision_id"]
  force_new          = ["project", "location", "qa_scorecard", "qa_scorecard_revision_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/contactcenterinsights/resource_contact_center_insights_qa_scorecard_revision.go"]
}

resource "google_container_analysis_note" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/containeranalysis/resource_container_analysis_note.go"]
}

resource "google_container_analysis_note_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+note+role+condition" {
    key      = ["project", "note", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "note", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/containeranalysis/iam_container_analysis_note.go"]
}

resource "google_container_analysis_note_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+note+role+member+condition" {
    key      = ["project", "note", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "note", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/containeranalysis/iam_container_analysis_note.go"]
}

resource "google_container_analysis_note_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+note" {
    key      = ["project", "note"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "note"]
  confidence    = "high"
  sources       = ["google/services/containeranalysis/iam_container_analysis_note.go"]
}

resource "google_container_attached_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "distribution", "fleet.project", "oidc_config.issuer_url", "oidc_config.jwks"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/containerattached/resource_container_attached_cluster.go"]
}

resource "google_container_aws_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "aws_region", "fleet", "control_plane.database_encryption", "control_plane.subnet_ids", "control_plane.main_volume", "networking.pod_address_cidr_blocks", "networking.service_address_cidr_blocks", "networking.vpc_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/containeraws/resource_container_aws_cluster.go"]
}

resource "google_container_aws_node_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "cluster", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "cluster", "name", "kubelet_config", "max_pods_constraint", "subnet_id", "config.taints"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/containeraws/resource_container_aws_node_pool.go"]
}

resource "google_container_azure_client" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "application_id", "tenant_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/containerazure/resource_container_azure_client.go"]
}

resource "google_container_azure_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "annotations", "azure_region", "fleet", "networking", "resource_group_id", "control_plane.subnet_id", "control_plane.database_encryption", "control_plane.main_volume", "control_plane.proxy_config", "control_plane.replica_placements", "control_plane.root_volume", "control_plane.tags"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/containerazure/resource_container_azure_cluster.go"]
}

resource "google_container_azure_node_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "cluster", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "cluster", "name", "azure_availability_zone", "max_pods_constraint", "subnet_id", "config.labels", "config.proxy_config", "config.root_volume", "config.tags", "config.vm_size"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/containerazure/resource_container_azure_node_pool.go"]
}

resource "google_container_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["project", "location", "name"] }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "network", "subnetwork", "description", "initial_node_count", "cluster_ipv4_cidr", "enable_autopilot", "cluster_autoscaling.auto_provisioning_defaults.boot_disk_kms_key", "enable_kubernetes_alpha", "enable_tpu", "confidential_nodes", "master_auth.client_certificate_config", "node_config.guest_accelerator", "node_config.local_ssd_count", "node_config.ephemeral_storage_local_ssd_config", "node_config.local_nvme_ssd_block_config", "node_config.secondary_boot_disks", "node_config.metadata", "node_config.min_cpu_platform", "node_config.oauth_scopes", "node_config.preemptible", "node_config.reservation_affinity", "node_config.spot", "node_config.service_account", "node_config.shielded_instance_config", "node_config.boot_disk_kms_key", "node_config.node_group", "node_config.advanced_machine_features.threads_per_core", "node_config.advanced_machine_features.enable_nested_virtualization", "node_config.sole_tenant_config.node_affinity", "node_config.host_maintenance_policy", "node_config.confidential_nodes.confidential_instance_type", "node_config.enable_confidential_storage", "node_config.local_ssd_encryption_mode", "node_config.max_run_duration", "node_config.flex_start", "ip_allocation_policy.cluster_ipv4_cidr_block", "ip_allocation_policy.services_ipv4_cidr_block", "ip_allocation_policy.cluster_secondary_range_name", "ip_allocation_policy.services_secondary_range_name", "networking_mode", "private_cluster_config.master_ipv4_cidr_block", "private_cluster_config.private_endpoint_subnetwork", "default_max_pods_per_node", "datapath_provider", "dataplane_optimization_mode", "user_managed_keys_config.cluster_ca", "user_managed_keys_config.etcd_api_ca", "user_managed_keys_config.etcd_peer_ca", "user_managed_keys_config.aggregation_ca"]
  confidence    = "high"
  sources       = ["google/services/container/resource_container_cluster.go"]
}

resource "google_container_node_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["project", "location", "cluster", "name"] }
  from_provider = { project = "project" }
  generated     = ["name"]
  force_new     = ["project", "location", "cluster", "name"]
  writes "google_container_cluster" {
    through = "cluster"
    inline  = "node_pool"
  }
  confidence = "medium"
  sources    = ["website/docs/r/container_node_pool.html.markdown"]
}

resource "google_container_registry" {
  scope   = "project"
  outcome = "adoption"
  identity "project+location" { key = ["project", "location"] }
  from_provider      = { project = "project" }
  force_new          = ["project", "location"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/container_registry.html.markdown"]
}

resource "google_data_catalog_entry" {
  scope   = "project"
  outcome = "conflict"
  identity "entry_group+entry_id" { key = ["entry_group", "entry_id"] }
  force_new          = ["entry_group", "entry_id", "type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/data_catalog_entry.html.markdown"]
}

resource "google_data_catalog_entry_group" {
  scope   = "project"
  outcome = "conflict"
  identity "project+region+entry_group_id" { key = ["project", "region", "entry_group_id"] }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "entry_group_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/data_catalog_entry_group.html.markdown"]
}

resource "google_data_catalog_entry_group_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+entry_group+role+condition" {
    key      = ["project", "region", "entry_group", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "entry_group", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/datacatalog/iam_data_catalog_entry_group.go"]
}

resource "google_data_catalog_entry_group_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+region+entry_group+role+member+condition" {
    key      = ["project", "region", "entry_group", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "entry_group", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/datacatalog/iam_data_catalog_entry_group.go"]
}

resource "google_data_catalog_entry_group_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+entry_group" {
    key      = ["project", "region", "entry_group"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "entry_group"]
  confidence    = "high"
  sources       = ["google/services/datacatalog/iam_data_catalog_entry_group.go"]
}

resource "google_data_catalog_policy_tag" {
  scope   = "project"
  outcome = "conflict"
  identity "taxonomy+display_name" { key = ["taxonomy", "display_name"] }
  force_new          = ["taxonomy"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/data_catalog_policy_tag.html.markdown"]
}

resource "google_data_catalog_policy_tag_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "policy_tag+role+condition" {
    key      = ["policy_tag", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["policy_tag", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/datacatalog/iam_data_catalog_policy_tag.go"]
}

resource "google_data_catalog_policy_tag_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "policy_tag+role+member+condition" {
    key      = ["policy_tag", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["policy_tag", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/datacatalog/iam_data_catalog_policy_tag.go"]
}

resource "google_data_catalog_policy_tag_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "policy_tag" { key = ["policy_tag"] }
  force_new  = ["policy_tag"]
  confidence = "high"
  sources    = ["google/services/datacatalog/iam_data_catalog_policy_tag.go"]
}

resource "google_data_catalog_tag_template" {
  scope   = "project"
  outcome = "conflict"
  identity "project+region+tag_template_id" { key = ["project", "region", "tag_template_id"] }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "tag_template_id", "force_delete"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/data_catalog_tag_template.html.markdown"]
}

resource "google_data_catalog_tag_template_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+tag_template+role+condition" {
    key      = ["project", "region", "tag_template", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "tag_template", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/datacatalog/iam_data_catalog_tag_template.go"]
}

resource "google_data_catalog_tag_template_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+region+tag_template+role+member+condition" {
    key      = ["project", "region", "tag_template", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "tag_template", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/datacatalog/iam_data_catalog_tag_template.go"]
}

resource "google_data_catalog_tag_template_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+tag_template" {
    key      = ["project", "region", "tag_template"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "tag_template"]
  confidence    = "high"
  sources       = ["google/services/datacatalog/iam_data_catalog_tag_template.go"]
}

resource "google_data_catalog_taxonomy" {
  scope   = "project"
  outcome = "conflict"
  identity "project+region+display_name" { key = ["project", "region", "display_name"] }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/data_catalog_taxonomy.html.markdown"]
}

resource "google_data_catalog_taxonomy_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+taxonomy+role+condition" {
    key      = ["project", "region", "taxonomy", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "taxonomy", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/datacatalog/iam_data_catalog_taxonomy.go"]
}

resource "google_data_catalog_taxonomy_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+region+taxonomy+role+member+condition" {
    key      = ["project", "region", "taxonomy", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "taxonomy", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/datacatalog/iam_data_catalog_taxonomy.go"]
}

resource "google_data_catalog_taxonomy_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+taxonomy" {
    key      = ["project", "region", "taxonomy"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "taxonomy"]
  confidence    = "high"
  sources       = ["google/services/datacatalog/iam_data_catalog_taxonomy.go"]
}

resource "google_data_fusion_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "dataproc_service_account", "description", "display_name", "options", "private_instance", "type", "zone", "crypto_key_config", "event_publish_config.topic", "network_config", "tags"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/datafusion/resource_data_fusion_instance.go"]
}

resource "google_data_fusion_instance_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "region", "name", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/datafusion/iam_data_fusion_instance.go"]
}

resource "google_data_fusion_instance_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "region", "name", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/datafusion/iam_data_fusion_instance.go"]
}

resource "google_data_fusion_instance_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name"]
  confidence    = "high"
  sources       = ["google/services/datafusion/iam_data_fusion_instance.go"]
}

resource "google_data_lineage_config" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "parent+location" { key = ["parent", "location"] }
  force_new          = ["parent", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/datalineage/resource_data_lineage_config.go"]
}

resource "google_data_pipeline_pipeline" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "name", "pipeline_sources", "region", "scheduler_service_account_email", "state"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/datapipeline/resource_data_pipeline_pipeline.go"]
}

resource "google_database_migration_service_connection_profile" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+connection_profile_id" {
    key      = ["project", "location", "connection_profile_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "connection_profile_id", "cloudsql.settings.ip_config.authorized_networks.ttl", "cloudsql.settings.root_password", "mysql.password", "mysql.ssl.ca_certificate", "mysql.ssl.client_certificate", "mysql.ssl.client_key", "oracle.password", "oracle.forward_ssh_connectivity.password", "oracle.forward_ssh_connectivity.private_key", "oracle.ssl.ca_certificate", "oracle.ssl.client_certificate", "oracle.ssl.client_key", "postgresql.password", "postgresql.ssl.ca_certificate", "postgresql.ssl.client_certificate", "postgresql.ssl.client_key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/databasemigrationservice/resource_database_migration_service_connection_profile.go"]
}

resource "google_database_migration_service_migration_job" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+migration_job_id" {
    key      = ["project", "location", "migration_job_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "migration_job_id", "destination", "source", "type", "objects_config", "postgres_homogeneous_config.is_native_logical", "postgres_homogeneous_config.max_additional_subscriptions"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/databasemigrationservice/resource_database_migration_service_migration_job.go"]
}

resource "google_database_migration_service_private_connection" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+private_connection_id" {
    key      = ["project", "location", "private_connection_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "private_connection_id", "create_without_validation", "display_name", "labels", "psc_interface_config", "vpc_peering_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/databasemigrationservice/resource_database_migration_service_private_connection.go"]
}

resource "google_dataflow_flex_template_job" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["project", "region", "name"] }
  from_provider = { project = "project", region = "region" }
  force_new     = ["enable_streaming_engine", "max_workers", "name", "num_workers", "project", "region"]
  confidence    = "medium"
  sources       = ["website/docs/r/dataflow_flex_template_job.html.markdown"]
}

resource "google_dataflow_job" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["project", "region", "name"] }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "max_workers", "zone"]
  confidence    = "high"
  sources       = ["google/services/dataflow/resource_dataflow_job.go"]
}

resource "google_dataform_repository" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataform/resource_dataform_repository.go"]
}

resource "google_dataform_repository_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+repository+role+condition" {
    key      = ["project", "region", "repository", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "repository", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataform/iam_dataform_repository.go"]
}

resource "google_dataform_repository_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+region+repository+role+member+condition" {
    key      = ["project", "region", "repository", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "repository", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataform/iam_dataform_repository.go"]
}

resource "google_dataform_repository_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+repository" {
    key      = ["project", "region", "repository"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "repository"]
  confidence    = "high"
  sources       = ["google/services/dataform/iam_dataform_repository.go"]
}

resource "google_dataplex_aspect_type" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+aspect_type_id" {
    key      = ["project", "location", "aspect_type_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  generated          = ["aspect_type_id"]
  force_new          = ["project", "location", "aspect_type_id", "data_classification"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/dataplex/resource_dataplex_aspect_type.go"]
}

resource "google_dataplex_aspect_type_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+aspect_type_id+role+condition" {
    key      = ["project", "location", "aspect_type_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "aspect_type_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_aspect_type.go"]
}

resource "google_dataplex_aspect_type_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+aspect_type_id+role+member+condition" {
    key      = ["project", "location", "aspect_type_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "aspect_type_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_aspect_type.go"]
}

resource "google_dataplex_aspect_type_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+aspect_type_id" {
    key      = ["project", "location", "aspect_type_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "aspect_type_id"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_aspect_type.go"]
}

resource "google_dataplex_asset" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "lake", "dataplex_zone", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "lake", "dataplex_zone", "resource_spec.type", "resource_spec.name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataplex/resource_dataplex_asset.go"]
}

resource "google_dataplex_asset_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+lake+dataplex_zone+asset+role+condition" {
    key      = ["project", "location", "lake", "dataplex_zone", "asset", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "lake", "dataplex_zone", "asset", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_asset.go"]
}

resource "google_dataplex_asset_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "key" {
    key      = ["project", "location", "lake", "dataplex_zone", "asset", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "lake", "dataplex_zone", "asset", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_asset.go"]
}

resource "google_dataplex_asset_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+lake+dataplex_zone+asset" {
    key      = ["project", "location", "lake", "dataplex_zone", "asset"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "lake", "dataplex_zone", "asset"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_asset.go"]
}

resource "google_dataplex_data_product" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+data_product_id" {
    key      = ["project", "location", "data_product_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "data_product_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataplex/resource_dataplex_data_product.go"]
}

resource "google_dataplex_data_product_data_asset" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+data_product_id+data_asset_id" {
    key      = ["project", "location", "data_product_id", "data_asset_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "data_product_id", "data_asset_id", "resource"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataplex/resource_dataplex_data_product_data_asset.go"]
}

resource "google_dataplex_data_product_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+data_product_id+role+condition" {
    key      = ["project", "location", "data_product_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_product_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_data_product.go"]
}

resource "google_dataplex_data_product_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+data_product_id+role+member+condition" {
    key      = ["project", "location", "data_product_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_product_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_data_product.go"]
}

resource "google_dataplex_data_product_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+data_product_id" {
    key      = ["project", "location", "data_product_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_product_id"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_data_product.go"]
}

resource "google_dataplex_datascan" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+data_scan_id" {
    key      = ["project", "location", "data_scan_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "data_scan_id", "data", "execution_spec.field"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataplex/resource_dataplex_datascan.go"]
}

resource "google_dataplex_datascan_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+data_scan_id+role+condition" {
    key      = ["project", "location", "data_scan_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_scan_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_datascan.go"]
}

resource "google_dataplex_datascan_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+data_scan_id+role+member+condition" {
    key      = ["project", "location", "data_scan_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_scan_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_datascan.go"]
}

resource "google_dataplex_datascan_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+data_scan_id" {
    key      = ["project", "location", "data_scan_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "data_scan_id"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_datascan.go"]
}

resource "google_dataplex_entry" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location+entry_group_id+entry_id" {
    key      = ["project", "location", "entry_group_id", "entry_id"]
    optional = ["entry_group_id", "location", "project"]
  }
  from_provider      = { project = "project" }
  generated          = ["entry_id"]
  force_new          = ["project", "location", "entry_group_id", "entry_id", "entry_type", "parent_entry"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/dataplex/resource_dataplex_entry.go"]
}

resource "google_dataplex_entry_group" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+entry_group_id" {
    key      = ["project", "location", "entry_group_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  generated          = ["entry_group_id"]
  force_new          = ["project", "location", "entry_group_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/dataplex/resource_dataplex_entry_group.go"]
}

resource "google_dataplex_entry_group_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+entry_group_id+role+condition" {
    key      = ["project", "location", "entry_group_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "entry_group_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_entry_group.go"]
}

resource "google_dataplex_entry_group_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+entry_group_id+role+member+condition" {
    key      = ["project", "location", "entry_group_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "entry_group_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_entry_group.go"]
}

resource "google_dataplex_entry_group_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+entry_group_id" {
    key      = ["project", "location", "entry_group_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "entry_group_id"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_entry_group.go"]
}

resource "google_dataplex_entry_link" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+entry_group_id+entry_link_id" {
    key      = ["project", "location", "entry_group_id", "entry_link_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "entry_group_id", "entry_link_id", "entry_link_type", "entry_references", "aspects.aspect_key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataplex/resource_dataplex_entry_link.go"]
}

resource "google_dataplex_entry_type" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+entry_type_id" {
    key      = ["project", "location", "entry_type_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  generated          = ["entry_type_id"]
  force_new          = ["project", "location", "entry_type_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/dataplex/resource_dataplex_entry_type.go"]
}

resource "google_dataplex_entry_type_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+entry_type_id+role+condition" {
    key      = ["project", "location", "entry_type_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "entry_type_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_entry_type.go"]
}

resource "google_dataplex_entry_type_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+entry_type_id+role+member+condition" {
    key      = ["project", "location", "entry_type_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "entry_type_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_entry_type.go"]
}

resource "google_dataplex_entry_type_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+entry_type_id" {
    key      = ["project", "location", "entry_type_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "entry_type_id"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_entry_type.go"]
}

resource "google_dataplex_glossary" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+glossary_id" {
    key      = ["project", "location", "glossary_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "glossary_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataplex/resource_dataplex_glossary.go"]
}

resource "google_dataplex_glossary_category" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+glossary_id+category_id" {
    key      = ["project", "location", "glossary_id", "category_id"]
    optional = ["glossary_id", "project"]
  }
  from_provider      = { project = "project" }
  generated          = ["category_id"]
  force_new          = ["project", "location", "glossary_id", "category_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/dataplex/resource_dataplex_glossary_category.go"]
}

resource "google_dataplex_glossary_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+glossary_id+role+condition" {
    key      = ["project", "location", "glossary_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "glossary_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_glossary.go"]
}

resource "google_dataplex_glossary_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+glossary_id+role+member+condition" {
    key      = ["project", "location", "glossary_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "glossary_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_glossary.go"]
}

resource "google_dataplex_glossary_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+glossary_id" {
    key      = ["project", "location", "glossary_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "glossary_id"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_glossary.go"]
}

resource "google_dataplex_glossary_term" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+glossary_id+term_id" {
    key      = ["project", "location", "glossary_id", "term_id"]
    optional = ["glossary_id", "project"]
  }
  from_provider      = { project = "project" }
  generated          = ["term_id"]
  force_new          = ["project", "location", "glossary_id", "term_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/dataplex/resource_dataplex_glossary_term.go"]
}

resource "google_dataplex_lake" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataplex/resource_dataplex_lake.go"]
}

resource "google_dataplex_lake_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+lake+role+condition" {
    key      = ["project", "location", "lake", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "lake", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_lake.go"]
}

resource "google_dataplex_lake_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+lake+role+member+condition" {
    key      = ["project", "location", "lake", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "lake", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_lake.go"]
}

resource "google_dataplex_lake_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+lake" {
    key      = ["project", "location", "lake"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "lake"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_lake.go"]
}

resource "google_dataplex_metadata_feed" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+metadata_feed_id" {
    key      = ["project", "location", "metadata_feed_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "metadata_feed_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataplex/resource_dataplex_metadata_feed.go"]
}

resource "google_dataplex_task" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+lake+task_id" {
    key      = ["project", "location", "lake", "task_id"]
    optional = ["lake", "location", "project"]
  }
  from_provider      = { project = "project" }
  generated          = ["task_id"]
  force_new          = ["project", "location", "lake", "task_id", "trigger_spec.type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/dataplex/resource_dataplex_task.go"]
}

resource "google_dataplex_task_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+lake+task_id+role+condition" {
    key      = ["project", "location", "lake", "task_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "lake", "task_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_task.go"]
}

resource "google_dataplex_task_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+lake+task_id+role+member+condition" {
    key      = ["project", "location", "lake", "task_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "lake", "task_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_task.go"]
}

resource "google_dataplex_task_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+lake+task_id" {
    key      = ["project", "location", "lake", "task_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "lake", "task_id"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_task.go"]
}

resource "google_dataplex_zone" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "lake", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "lake", "type", "resource_spec"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataplex/resource_dataplex_zone.go"]
}

resource "google_dataplex_zone_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+lake+dataplex_zone+role+condition" {
    key      = ["project", "location", "lake", "dataplex_zone", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "lake", "dataplex_zone", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_zone.go"]
}

resource "google_dataplex_zone_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+lake+dataplex_zone+role+member+condition" {
    key      = ["project", "location", "lake", "dataplex_zone", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "lake", "dataplex_zone", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_zone.go"]
}

resource "google_dataplex_zone_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+lake+dataplex_zone" {
    key      = ["project", "location", "lake", "dataplex_zone"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "lake", "dataplex_zone"]
  confidence    = "high"
  sources       = ["google/services/dataplex/iam_dataplex_zone.go"]
}

resource "google_dataproc_autoscaling_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+policy_id" {
    key      = ["project", "location", "policy_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "policy_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataproc/resource_dataproc_autoscaling_policy.go"]
}

resource "google_dataproc_autoscaling_policy_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+policy_id+role+condition" {
    key      = ["project", "location", "policy_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "policy_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataproc/iam_dataproc_autoscaling_policy.go"]
}

resource "google_dataproc_autoscaling_policy_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+policy_id+role+member+condition" {
    key      = ["project", "location", "policy_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "policy_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataproc/iam_dataproc_autoscaling_policy.go"]
}

resource "google_dataproc_autoscaling_policy_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+policy_id" {
    key      = ["project", "location", "policy_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "policy_id"]
  confidence    = "high"
  sources       = ["google/services/dataproc/iam_dataproc_autoscaling_policy.go"]
}

resource "google_dataproc_batch" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+batch_id" {
    key      = ["project", "location", "batch_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  generated          = ["batch_id"]
  force_new          = ["project", "location", "batch_id", "labels", "environment_config", "pyspark_batch", "runtime_config", "spark_batch", "spark_r_batch", "spark_sql_batch"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/dataproc/resource_dataproc_batch.go"]
}

resource "google_dataproc_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "virtual_cluster_config.staging_bucket", "virtual_cluster_config.auxiliary_services_config.metastore_config.dataproc_metastore_service", "virtual_cluster_config.auxiliary_services_config.spark_history_server_config.dataproc_cluster", "virtual_cluster_config.kubernetes_cluster_config.kubernetes_namespace", "virtual_cluster_config.kubernetes_cluster_config.kubernetes_software_config.component_version", "virtual_cluster_config.kubernetes_cluster_config.kubernetes_software_config.properties", "virtual_cluster_config.kubernetes_cluster_config.gke_cluster_config.gke_cluster_target", "virtual_cluster_config.kubernetes_cluster_config.gke_cluster_config.node_pool_target.node_pool", "virtual_cluster_config.kubernetes_cluster_config.gke_cluster_config.node_pool_target.roles", "virtual_cluster_config.kubernetes_cluster_config.gke_cluster_config.node_pool_target.node_pool_config.config.machine_type", "virtual_cluster_config.kubernetes_cluster_config.gke_cluster_config.node_pool_target.node_pool_config.config.local_ssd_count", "virtual_cluster_config.kubernetes_cluster_config.gke_cluster_config.node_pool_target.node_pool_config.config.preemptible", "virtual_cluster_config.kubernetes_cluster_config.gke_cluster_config.node_pool_target.node_pool_config.config.min_cpu_platform", "virtual_cluster_config.kubernetes_cluster_config.gke_cluster_config.node_pool_target.node_pool_config.config.spot", "virtual_cluster_config.kubernetes_cluster_config.gke_cluster_config.node_pool_target.node_pool_config.locations", "virtual_cluster_config.kubernetes_cluster_config.gke_cluster_config.node_pool_target.node_pool_config.autoscaling.min_node_count", "virtual_cluster_config.kubernetes_cluster_config.gke_cluster_config.node_pool_target.node_pool_config.autoscaling.max_node_count", "cluster_config.cluster_tier", "cluster_config.engine", "cluster_config.cluster_type", "cluster_config.staging_bucket", "cluster_config.temp_bucket", "cluster_config.gce_cluster_config.zone", "cluster_config.gce_cluster_config.network", "cluster_config.gce_cluster_config.subnetwork", "cluster_config.gce_cluster_config.tags", "cluster_config.gce_cluster_config.service_account", "cluster_config.gce_cluster_config.service_account_scopes", "cluster_config.gce_cluster_config.internal_ip_only", "cluster_config.gce_cluster_config.metadata", "cluster_config.gce_cluster_config.resource_manager_tags", "cluster_config.gce_cluster_config.shielded_instance_config.enable_secure_boot", "cluster_config.gce_cluster_config.shielded_instance_config.enable_vtpm", "cluster_config.gce_cluster_config.shielded_instance_config.enable_integrity_monitoring", "cluster_config.gce_cluster_config.reservation_affinity.consume_reservation_type", "cluster_config.gce_cluster_config.reservation_affinity.key", "cluster_config.gce_cluster_config.reservation_affinity.values", "cluster_config.gce_cluster_config.node_group_affinity.node_group_uri", "cluster_config.gce_cluster_config.confidential_instance_config.enable_confidential_compute", "cluster_config.gce_cluster_config.confidential_instance_config.confidential_instance_type", "cluster_config.master_config.num_instances", "cluster_config.master_config.image_uri", "cluster_config.master_config.machine_type", "cluster_config.master_config.min_cpu_platform", "cluster_config.master_config.disk_config.num_local_ssds", "cluster_config.master_config.disk_config.boot_disk_size_gb", "cluster_config.master_config.disk_config.boot_disk_type", "cluster_config.master_config.disk_config.boot_disk_provisioned_iops", "cluster_config.master_config.disk_config.boot_disk_provisioned_throughput", "cluster_config.master_config.disk_config.local_ssd_interface", "cluster_config.master_config.disk_config.attached_disk_config.disk_size_gb", "cluster_config.master_config.disk_config.attached_disk_config.disk_type", "cluster_config.master_config.disk_config.attached_disk_config.provisioned_iops", "cluster_config.master_config.disk_config.attached_disk_config.provisioned_throughput", "cluster_config.master_config.accelerators", "cluster_config.master_config.instance_flexibility_policy.instance_selection_list", "cluster_config.worker_config.image_uri", "cluster_config.worker_config.machine_type", "cluster_config.worker_config.min_cpu_platform", "cluster_config.worker_config.disk_config.num_local_ssds", "cluster_config.worker_config.disk_config.boot_disk_size_gb", "cluster_config.worker_config.disk_config.boot_disk_type", "cluster_config.worker_config.disk_config.boot_disk_provisioned_iops", "cluster_config.worker_config.disk_config.boot_disk_provisioned_throughput", "cluster_config.worker_config.disk_config.local_ssd_interface", "cluster_config.worker_config.disk_config.attached_disk_config.disk_size_gb", "cluster_config.worker_config.disk_config.attached_disk_config.disk_type", "cluster_config.worker_config.disk_config.attached_disk_config.provisioned_iops", "cluster_config.worker_config.disk_config.attached_disk_config.provisioned_throughput", "cluster_config.worker_config.accelerators", "cluster_config.worker_config.instance_flexibility_policy.instance_selection_list", "cluster_config.preemptible_worker_config.preemptibility", "cluster_config.preemptible_worker_config.disk_config.num_local_ssds", "cluster_config.preemptible_worker_config.disk_config.boot_disk_size_gb", "cluster_config.preemptible_worker_config.disk_config.boot_disk_type", "cluster_config.preemptible_worker_config.disk_config.boot_disk_provisioned_iops", "cluster_config.preemptible_worker_config.disk_config.boot_disk_provisioned_throughput", "cluster_config.preemptible_worker_config.disk_config.local_ssd_interface", "cluster_config.preemptible_worker_config.disk_config.attached_disk_config.disk_size_gb", "cluster_config.preemptible_worker_config.disk_config.attached_disk_config.disk_type", "cluster_config.preemptible_worker_config.disk_config.attached_disk_config.provisioned_iops", "cluster_config.preemptible_worker_config.disk_config.attached_disk_config.provisioned_throughput", "cluster_config.preemptible_worker_config.instance_flexibility_policy.instance_selection_list", "cluster_config.preemptible_worker_config.instance_flexibility_policy.provisioning_model_mix", "cluster_config.software_config.image_version", "cluster_config.software_config.override_properties", "cluster_config.initialization_action", "cluster_config.metastore_config.dataproc_metastore_service", "cluster_config.endpoint_config.enable_http_port_access", "cluster_config.dataproc_metric_config.metrics.metric_source", "cluster_config.dataproc_metric_config.metrics.metric_overrides", "cluster_config.auxiliary_node_groups.node_group.roles", "cluster_config.auxiliary_node_groups.node_group.node_group_config.num_instances", "cluster_config.auxiliary_node_groups.node_group.node_group_config.machine_type", "cluster_config.auxiliary_node_groups.node_group.node_group_config.min_cpu_platform", "cluster_config.auxiliary_node_groups.node_group.node_group_config.disk_config.num_local_ssds", "cluster_config.auxiliary_node_groups.node_group.node_group_config.disk_config.boot_disk_size_gb", "cluster_config.auxiliary_node_groups.node_group.node_group_config.disk_config.boot_disk_type", "cluster_config.auxiliary_node_groups.node_group.node_group_config.disk_config.boot_disk_provisioned_iops", "cluster_config.auxiliary_node_groups.node_group.node_group_config.disk_config.boot_disk_provisioned_throughput", "cluster_config.auxiliary_node_groups.node_group.node_group_config.disk_config.local_ssd_interface", "cluster_config.auxiliary_node_groups.node_group.node_group_config.accelerators", "cluster_config.auxiliary_node_groups.node_group_id"]
  confidence    = "high"
  sources       = ["google/services/dataproc/resource_dataproc_cluster.go"]
}

resource "google_dataproc_cluster_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+cluster+role+condition" {
    key      = ["project", "region", "cluster", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "cluster", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataproc/iam_dataproc_cluster.go"]
}

resource "google_dataproc_cluster_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+region+cluster+role+member+condition" {
    key      = ["project", "region", "cluster", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "cluster", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataproc/iam_dataproc_cluster.go"]
}

resource "google_dataproc_cluster_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+cluster" {
    key      = ["project", "region", "cluster"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "cluster"]
  confidence    = "high"
  sources       = ["google/services/dataproc/iam_dataproc_cluster.go"]
}

resource "google_dataproc_gdc_application_environment" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+serviceinstance+application_environment_id" {
    key      = ["project", "location", "serviceinstance", "application_environment_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["application_environment_id"]
  force_new          = ["project", "location", "serviceinstance", "application_environment_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/dataprocgdc/resource_dataproc_gdc_application_environment.go"]
}

resource "google_dataproc_gdc_service_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+service_instance_id" {
    key      = ["project", "location", "service_instance_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "service_instance_id", "display_name", "labels", "service_account", "gdce_cluster", "spark_service_instance_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataprocgdc/resource_dataproc_gdc_service_instance.go"]
}

resource "google_dataproc_gdc_spark_application" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+serviceinstance+spark_application_id" {
    key      = ["project", "location", "serviceinstance", "spark_application_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "serviceinstance", "spark_application_id", "annotations", "application_environment", "dependency_images", "display_name", "labels", "namespace", "properties", "version", "pyspark_application_config", "spark_application_config", "spark_r_application_config", "spark_sql_application_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataprocgdc/resource_dataproc_gdc_spark_application.go"]
}

resource "google_dataproc_job_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+job_id+role+condition" {
    key      = ["project", "region", "job_id", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "job_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataproc/iam_dataproc_job.go"]
}

resource "google_dataproc_job_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+region+job_id+role+member+condition" {
    key      = ["project", "region", "job_id", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "job_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataproc/iam_dataproc_job.go"]
}

resource "google_dataproc_job_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+job_id" {
    key      = ["project", "region", "job_id"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "job_id"]
  confidence    = "high"
  sources       = ["google/services/dataproc/iam_dataproc_job.go"]
}

resource "google_dataproc_metastore_database_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+service_id+database+role+condition" {
    key      = ["project", "location", "service_id", "database", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "service_id", "database", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataprocmetastore/iam_dataproc_metastore_database.go"]
}

resource "google_dataproc_metastore_database_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+service_id+database+role+member+condition" {
    key      = ["project", "location", "service_id", "database", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "service_id", "database", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataprocmetastore/iam_dataproc_metastore_database.go"]
}

resource "google_dataproc_metastore_database_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+service_id+database" {
    key      = ["project", "location", "service_id", "database"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "service_id", "database"]
  confidence    = "high"
  sources       = ["google/services/dataprocmetastore/iam_dataproc_metastore_database.go"]
}

resource "google_dataproc_metastore_federation" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+federation_id" {
    key      = ["project", "location", "federation_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "federation_id", "version", "tags"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataprocmetastore/resource_dataproc_metastore_federation.go"]
}

resource "google_dataproc_metastore_federation_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+federation_id+role+condition" {
    key      = ["project", "location", "federation_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "federation_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataprocmetastore/iam_dataproc_metastore_federation.go"]
}

resource "google_dataproc_metastore_federation_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+federation_id+role+member+condition" {
    key      = ["project", "location", "federation_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "federation_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataprocmetastore/iam_dataproc_metastore_federation.go"]
}

resource "google_dataproc_metastore_federation_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+federation_id" {
    key      = ["project", "location", "federation_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "federation_id"]
  confidence    = "high"
  sources       = ["google/services/dataprocmetastore/iam_dataproc_metastore_federation.go"]
}

resource "google_dataproc_metastore_service" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+service_id" {
    key      = ["project", "location", "service_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "service_id", "database_type", "network", "release_channel", "encryption_config.kms_key", "hive_metastore_config.version", "hive_metastore_config.endpoint_protocol", "tags"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataprocmetastore/resource_dataproc_metastore_service.go"]
}

resource "google_dataproc_metastore_service_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+service_id+role+condition" {
    key      = ["project", "location", "service_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "service_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataprocmetastore/iam_dataproc_metastore_service.go"]
}

resource "google_dataproc_metastore_service_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+service_id+role+member+condition" {
    key      = ["project", "location", "service_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "service_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataprocmetastore/iam_dataproc_metastore_service.go"]
}

resource "google_dataproc_metastore_service_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+service_id" {
    key      = ["project", "location", "service_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "service_id"]
  confidence    = "high"
  sources       = ["google/services/dataprocmetastore/iam_dataproc_metastore_service.go"]
}

resource "google_dataproc_metastore_table_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+service_id+database_id+table+role+condition" {
    key      = ["project", "location", "service_id", "database_id", "table", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "service_id", "database_id", "table", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/dataprocmetastore/iam_dataproc_metastore_table.go"]
}

resource "google_dataproc_metastore_table_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "key" {
    key      = ["project", "location", "service_id", "database_id", "table", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new = [
    "project",
    "location",
    "service_id",
    "database_id",
    "table",
    "role",
    "member",
    "condition",
  ]
  confidence = "high"
  sources    = ["google/services/dataprocmetastore/iam_dataproc_metastore_table.go"]
}

resource "google_dataproc_metastore_table_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+service_id+database_id+table" {
    key      = ["project", "location", "service_id", "database_id", "table"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "service_id", "database_id", "table"]
  confidence    = "high"
  sources       = ["google/services/dataprocmetastore/iam_dataproc_metastore_table.go"]
}

resource "google_dataproc_session_template" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "location", "project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dataproc/resource_dataproc_session_template.go"]
}

resource "google_dataproc_workflow_template" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "dag_timeout", "encryption_config", "jobs", "parameters", "placement", "version"]
  confidence    = "high"
  sources       = ["google/services/dataproc/workflow_template.go"]
}

resource "google_datastream_connection_profile" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+connection_profile_id" {
    key      = ["project", "location", "connection_profile_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "connection_profile_id", "create_without_validation", "forward_ssh_connectivity.password", "mongodb_profile.ssl_config.ca_certificate", "mongodb_profile.ssl_config.client_certificate", "mongodb_profile.ssl_config.client_key", "mongodb_profile.ssl_config.secret_manager_stored_client_key", "mysql_profile.ssl_config.ca_certificate", "mysql_profile.ssl_config.client_certificate", "mysql_profile.ssl_config.client_key", "postgresql_profile.ssl_config.server_and_client_verification.ca_certificate", "postgresql_profile.ssl_config.server_and_client_verification.client_certificate", "postgresql_profile.ssl_config.server_and_client_verification.client_key", "postgresql_profile.ssl_config.server_verification.ca_certificate"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/datastream/resource_datastream_connection_profile.go"]
}

resource "google_datastream_private_connection" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+private_connection_id" {
    key      = ["project", "location", "private_connection_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "private_connection_id", "create_without_validation", "display_name", "labels", "psc_interface_config", "vpc_peering_config"]
  confidence    = "high"
  sources       = ["google/services/datastream/resource_datastream_private_connection.go"]
}

resource "google_datastream_stream" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+stream_id" {
    key      = ["project", "location", "stream_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "stream_id", "create_without_validation", "customer_managed_encryption_key", "destination_config.destination_connection_profile", "destination_config.bigquery_destination_config.append_only", "destination_config.bigquery_destination_config.merge", "destination_config.bigquery_destination_config.source_hierarchy_datasets.dataset_template.kms_key_name", "source_config.source_connection_profile"]
  confidence    = "high"
  sources       = ["google/services/datastream/resource_datastream_stream.go"]
}

resource "google_deployment_manager_deployment" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "create_policy", "delete_policy", "preview"]
  confidence    = "high"
  sources       = ["google/services/deploymentmanager/resource_deployment_manager_deployment.go"]
}

resource "google_developer_connect_account_connector" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+account_connector_id" {
    key      = ["project", "location", "account_connector_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "account_connector_id", "custom_oauth_config.auth_uri", "custom_oauth_config.token_uri"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/developerconnect/resource_developer_connect_account_connector.go"]
}

resource "google_developer_connect_connection" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+connection_id" {
    key      = ["project", "location", "connection_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "connection_id", "bitbucket_cloud_config.webhook_secret_secret_version", "bitbucket_data_center_config.webhook_secret_secret_version", "github_config.github_app", "gitlab_config.webhook_secret_secret_version", "gitlab_enterprise_config.webhook_secret_secret_version", "http_config.host_uri"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/developerconnect/resource_developer_connect_connection.go"]
}

resource "google_developer_connect_git_repository_link" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+parent_connection+git_repository_link_id" {
    key      = ["project", "location", "parent_connection", "git_repository_link_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "parent_connection", "git_repository_link_id", "annotations", "clone_uri", "etag", "labels"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/developerconnect/resource_developer_connect_git_repository_link.go"]
}

resource "google_developer_connect_insights_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+insights_config_id" {
    key      = ["project", "location", "insights_config_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "insights_config_id", "artifact_configs.google_artifact_registry.artifact_registry_package", "artifact_configs.uri", "target_projects"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/developerconnect/resource_developer_connect_insights_config.go"]
}

resource "google_dialogflow_agent" {
  scope   = "project"
  outcome = "conflict"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "default_language_code"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dialogflow/resource_dialogflow_agent.go"]
}

resource "google_dialogflow_cx_generative_settings" {
  scope   = "project"
  outcome = "overwrite"
  identity "parent+language_code" {
    key      = ["parent", "language_code"]
    optional = ["parent"]
  }
  force_new          = ["parent"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dialogflowcx/resource_dialogflow_cx_generative_settings.go"]
}

resource "google_dialogflow_environment" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+environmentid" {
    key      = ["project", "location", "environmentid"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "environmentid", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dialogflow/resource_dialogflow_environment.go"]
}

resource "google_discovery_engine_acl_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location" {
    key       = ["project", "location"]
    optional  = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_acl_config.go"]
}

resource "google_discovery_engine_assistant" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+collection_id+engine_id+assistant_id" {
    key      = ["project", "location", "collection_id", "engine_id", "assistant_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "collection_id", "engine_id", "assistant_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_assistant.go"]
}

resource "google_discovery_engine_chat_engine" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+collection_id+engine_id" {
    key      = ["project", "location", "collection_id", "engine_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "collection_id", "engine_id", "industry_vertical", "chat_engine_config.allow_cross_region", "chat_engine_config.dialogflow_agent_to_link", "common_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_chat_engine.go"]
}

resource "google_discovery_engine_cmek_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location+cmek_config_id" {
    key      = ["project", "location", "cmek_config_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "cmek_config_id", "kms_key", "set_default"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_cmek_config.go"]
}

resource "google_discovery_engine_control" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+collection_id+engine_id+control_id" {
    key      = ["project", "location", "collection_id", "engine_id", "control_id"]
    optional = ["collection_id", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "collection_id", "engine_id", "control_id", "solution_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_control.go"]
}

resource "google_discovery_engine_data_connector" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+collection_id" {
    key      = ["project", "location", "collection_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "collection_id", "collection_display_name", "data_source", "kms_key_name", "static_ip_enabled", "entities.entity_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_data_connector.go"]
}

resource "google_discovery_engine_data_store" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+data_store_id" {
    key      = ["project", "location", "data_store_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "data_store_id", "acl_enabled", "content_config", "create_advanced_site_search", "industry_vertical", "skip_default_schema_creation", "solution_types"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_data_store.go"]
}

resource "google_discovery_engine_license_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+license_config_id" {
    key      = ["project", "location", "license_config_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "license_config_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_license_config.go"]
}

resource "google_discovery_engine_recommendation_engine" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+engine_id" {
    key      = ["project", "location", "engine_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "engine_id", "industry_vertical"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_recommendation_engine.go"]
}

resource "google_discovery_engine_schema" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+data_store_id+schema_id" {
    key      = ["project", "location", "data_store_id", "schema_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "data_store_id", "schema_id", "json_schema"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_schema.go"]
}

resource "google_discovery_engine_search_engine" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+collection_id+engine_id" {
    key      = ["project", "location", "collection_id", "engine_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "collection_id", "engine_id", "app_type", "industry_vertical", "common_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_search_engine.go"]
}

resource "google_discovery_engine_search_engine_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+collection_id+engine_id+role+condition" {
    key      = ["project", "location", "collection_id", "engine_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "collection_id", "engine_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/discoveryengine/iam_discovery_engine_search_engine.go"]
}

resource "google_discovery_engine_search_engine_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "key" {
    key      = ["project", "location", "collection_id", "engine_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "collection_id", "engine_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/discoveryengine/iam_discovery_engine_search_engine.go"]
}

resource "google_discovery_engine_search_engine_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+collection_id+engine_id" {
    key      = ["project", "location", "collection_id", "engine_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "collection_id", "engine_id"]
  confidence    = "high"
  sources       = ["google/services/discoveryengine/iam_discovery_engine_search_engine.go"]
}

resource "google_discovery_engine_serving_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location+collection_id+engine_id+serving_config_id" {
    key      = ["project", "location", "collection_id", "engine_id", "serving_config_id"]
    optional = ["collection_id", "project"]
  }
  from_provider      = { project = "project" }
  generated          = ["serving_config_id"]
  force_new          = ["project", "location", "collection_id", "engine_id", "serving_config_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_serving_config.go"]
}

resource "google_discovery_engine_user_store" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location+user_store_id" {
    key      = ["project", "location", "user_store_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["user_store_id"]
  force_new          = ["project", "location", "user_store_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_user_store.go"]
}

resource "google_discovery_engine_widget_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location+collection_id+engine_id+widget_config_id" {
    key      = ["project", "location", "collection_id", "engine_id", "widget_config_id"]
    optional = ["collection_id", "project"]
  }
  from_provider      = { project = "project" }
  generated          = ["widget_config_id"]
  force_new          = ["project", "location", "collection_id", "engine_id", "widget_config_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/discoveryengine/resource_discovery_engine_widget_config.go"]
}

resource "google_dns_managed_zone" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "dns_name", "reverse_lookup", "visibility"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dns/resource_dns_managed_zone.go"]
}

resource "google_dns_managed_zone_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+managed_zone+role+condition" {
    key      = ["project", "managed_zone", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "managed_zone", "role", "condition"]
  parent "managed_zone" {
    types   = ["google_dns_managed_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/dns/iam_dns_managed_zone.go"]
}

resource "google_dns_managed_zone_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+managed_zone+role+member+condition" {
    key      = ["project", "managed_zone", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "managed_zone", "role", "member", "condition"]
  parent "managed_zone" {
    types   = ["google_dns_managed_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/dns/iam_dns_managed_zone.go"]
}

resource "google_dns_managed_zone_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+managed_zone" {
    key      = ["project", "managed_zone"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "managed_zone"]
  parent "managed_zone" {
    types   = ["google_dns_managed_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/dns/iam_dns_managed_zone.go"]
}

resource "google_dns_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "dns64_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dns/resource_dns_policy.go"]
}

resource "google_dns_record_set" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "managed_zone", "name", "type"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "managed_zone", "name", "routing_policy.health_check"]
  parent "managed_zone" {
    types   = ["google_dns_managed_zone"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/dns/resource_dns_record_set.go"]
}

resource "google_dns_response_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "project+response_policy_name" {
    key      = ["project", "response_policy_name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "response_policy_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dns/resource_dns_response_policy.go"]
}

resource "google_dns_response_policy_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "project+response_policy+rule_name" {
    key      = ["project", "response_policy", "rule_name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "rule_name", "response_policy"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/dns/resource_dns_response_policy_rule.go"]
}

resource "google_document_ai_processor_default_version" {
  scope   = "project"
  outcome = "conflict"
  identity "processor" { key = ["processor"] }
  force_new          = ["processor", "version"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/documentai/resource_document_ai_processor_default_version.go"]
}

resource "google_document_ai_warehouse_location" {
  scope   = "project"
  outcome = "conflict"
  identity "project_number+location" { key = ["project_number", "location"] }
  force_new          = ["project_number", "location", "access_control_mode", "database_type", "document_creator_default_role", "kms_key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/documentaiwarehouse/resource_document_ai_warehouse_location.go"]
}

resource "google_edgecontainer_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "fleet", "networking.cluster_ipv4_cidr_blocks", "networking.services_ipv4_cidr_blocks", "networking.cluster_ipv6_cidr_blocks", "networking.services_ipv6_cidr_blocks", "control_plane.local.node_location", "control_plane.remote", "control_plane_encryption.kms_key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/edgecontainer/resource_edgecontainer_cluster.go"]
}

resource "google_edgecontainer_node_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "cluster", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "cluster", "name", "node_location", "local_disk_encryption.kms_key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/edgecontainer/resource_edgecontainer_node_pool.go"]
}

resource "google_edgecontainer_vpn_connection" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "cluster", "enable_high_availability", "labels", "nat_gateway_ip", "vpc", "vpc_project.project_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/edgecontainer/resource_edgecontainer_vpn_connection.go"]
}

resource "google_edgenetwork_interconnect_attachment" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+zone+interconnect_attachment_id" {
    key      = ["project", "location", "zone", "interconnect_attachment_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "zone", "interconnect_attachment_id", "description", "interconnect", "labels", "mtu", "network", "vlan_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/edgenetwork/resource_edgenetwork_interconnect_attachment.go"]
}

resource "google_edgenetwork_network" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+zone+network_id" {
    key      = ["project", "location", "zone", "network_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "zone", "network_id", "description", "labels", "mtu"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/edgenetwork/resource_edgenetwork_network.go"]
}

resource "google_edgenetwork_subnet" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+zone+subnet_id" {
    key      = ["project", "location", "zone", "subnet_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "zone", "subnet_id", "description", "ipv4_cidr", "ipv6_cidr", "labels", "network", "vlan_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/edgenetwork/resource_edgenetwork_subnet.go"]
}

resource "google_endpoints_service" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "service_name" { key = ["service_name"] }
  force_new          = ["service_name", "project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/servicemanagement/resource_endpoints_service.go"]
}

resource "google_endpoints_service_consumers_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "service_name+consumer_project+role+condition" {
    key      = ["service_name", "consumer_project", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["service_name", "consumer_project", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/servicemanagement/iam_endpoints_service_consumers.go"]
}

resource "google_endpoints_service_consumers_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "service_name+consumer_project+role+member+condition" {
    key      = ["service_name", "consumer_project", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["service_name", "consumer_project", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/servicemanagement/iam_endpoints_service_consumers.go"]
}

resource "google_endpoints_service_consumers_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "service_name+consumer_project" { key = ["service_name", "consumer_project"] }
  force_new  = ["service_name", "consumer_project"]
  confidence = "high"
  sources    = ["google/services/servicemanagement/iam_endpoints_service_consumers.go"]
}

resource "google_endpoints_service_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "service_name+role+condition" {
    key      = ["service_name", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["service_name", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/servicemanagement/iam_endpoints_service.go"]
}

resource "google_endpoints_service_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "service_name+role+member+condition" {
    key      = ["service_name", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["service_name", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/servicemanagement/iam_endpoints_service.go"]
}

resource "google_endpoints_service_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "service_name" { key = ["service_name"] }
  force_new  = ["service_name"]
  confidence = "high"
  sources    = ["google/services/servicemanagement/iam_endpoints_service.go"]
}

resource "google_essential_contacts_contact" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+email" { key = ["parent", "email"] }
  force_new          = ["parent", "email"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/essential_contacts_contact.html.markdown"]
}

resource "google_eventarc_channel" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "third_party_provider"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/eventarc/resource_eventarc_channel.go"]
}

resource "google_eventarc_enrollment" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+enrollment_id" {
    key      = ["project", "location", "enrollment_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "enrollment_id", "message_bus"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/eventarc/resource_eventarc_enrollment.go"]
}

resource "google_eventarc_google_api_source" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+google_api_source_id" {
    key      = ["project", "location", "google_api_source_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "google_api_source_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/eventarc/resource_eventarc_google_api_source.go"]
}

resource "google_eventarc_google_channel_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location" {
    key       = ["project", "location"]
    optional  = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/eventarc/resource_eventarc_google_channel_config.go"]
}

resource "google_eventarc_message_bus" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+message_bus_id" {
    key      = ["project", "location", "message_bus_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "message_bus_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/eventarc/resource_eventarc_message_bus.go"]
}

resource "google_eventarc_pipeline" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+pipeline_id" {
    key      = ["project", "location", "pipeline_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "pipeline_id"]
  confidence    = "high"
  sources       = ["google/services/eventarc/resource_eventarc_pipeline.go"]
}

resource "google_eventarc_trigger" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "channel", "matching_criteria.attribute", "matching_criteria.value", "transport"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/eventarc/resource_eventarc_trigger.go"]
}

resource "google_filestore_backup" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "source_file_share", "tags"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/filestore/resource_filestore_backup.go"]
}

resource "google_filestore_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "kms_key_name", "protocol", "tier", "zone", "file_shares.name", "file_shares.source_backup", "file_shares.source_backupdr_backup", "networks", "tags"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/filestore/resource_filestore_instance.go"]
}

resource "google_filestore_snapshot" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "instance", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "instance", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/filestore/resource_filestore_snapshot.go"]
}

resource "google_firebase_app_check_app_attest_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+app_id" {
    key      = ["project", "app_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "app_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firebaseappcheck/resource_firebase_app_check_app_attest_config.go"]
}

resource "google_firebase_app_check_device_check_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+app_id" {
    key      = ["project", "app_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "app_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firebaseappcheck/resource_firebase_app_check_device_check_config.go"]
}

resource "google_firebase_app_check_play_integrity_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+app_id" {
    key      = ["project", "app_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "app_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firebaseappcheck/resource_firebase_app_check_play_integrity_config.go"]
}

resource "google_firebase_app_check_recaptcha_enterprise_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+app_id" {
    key      = ["project", "app_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "app_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firebaseappcheck/resource_firebase_app_check_recaptcha_enterprise_config.go"]
}

resource "google_firebase_app_check_recaptcha_v3_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+app_id" {
    key      = ["project", "app_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "app_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firebaseappcheck/resource_firebase_app_check_recaptcha_v3_config.go"]
}

resource "google_firebase_app_check_service_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+service_id" {
    key      = ["project", "service_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "service_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firebaseappcheck/resource_firebase_app_check_service_config.go"]
}

resource "google_firebase_app_hosting_backend" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+backend_id" {
    key      = ["project", "location", "backend_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "backend_id", "serving_locality"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firebaseapphosting/resource_firebase_app_hosting_backend.go"]
}

resource "google_firebase_app_hosting_build" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+backend+build_id" {
    key      = ["project", "location", "backend", "build_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "backend", "build_id", "annotations", "display_name", "labels", "source"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firebaseapphosting/resource_firebase_app_hosting_build.go"]
}

resource "google_firebase_app_hosting_default_domain" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location+backend+domain_id" {
    key      = ["project", "location", "backend", "domain_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "backend", "domain_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firebaseapphosting/resource_firebase_app_hosting_default_domain.go"]
}

resource "google_firebase_app_hosting_domain" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+backend+domain_id" {
    key      = ["project", "location", "backend", "domain_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "backend", "domain_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firebaseapphosting/resource_firebase_app_hosting_domain.go"]
}

resource "google_firebase_app_hosting_traffic" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location+backend" {
    key      = ["project", "location", "backend"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "backend"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firebaseapphosting/resource_firebase_app_hosting_traffic.go"]
}

resource "google_firebase_data_connect_service" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+service_id" {
    key      = ["project", "location", "service_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "service_id"]
  confidence    = "high"
  sources       = ["google/services/firebasedataconnect/resource_firebase_data_connect_service.go"]
}

resource "google_firebase_hosting_site" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "site_id" { key = ["site_id"] }
  force_new  = ["project", "site_id"]
  confidence = "medium"
  sources    = ["website/docs/r/firebase_hosting_site.html.markdown"]
}

resource "google_firebase_remote_config_remote_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firebaseremoteconfig/resource_firebase_remote_config_remote_config.go"]
}

resource "google_firebaserules_release" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "ruleset_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firebaserules/release.go"]
}

resource "google_firestore_change_stream" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "database", "name"]
    optional = ["database", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "database", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firestore/resource_firestore_change_stream.go"]
}

resource "google_firestore_database" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name", "database_edition", "firestore_data_access_mode", "location_id", "mongodb_compatible_data_access_mode", "realtime_updates_mode", "cmek_config", "tags"]
  confidence    = "high"
  sources       = ["google/services/firestore/resource_firestore_database.go"]
}

resource "google_firestore_document" {
  scope   = "project"
  outcome = "conflict"
  identity "project+database+collection+document_id" { key = ["project", "database", "collection", "document_id"] }
  from_provider      = { project = "project" }
  force_new          = ["project", "database", "collection", "document_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/firestore_document.html.markdown"]
}

resource "google_firestore_field" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+database+collection+field" { key = ["project", "database", "collection", "field"] }
  from_provider      = { project = "project" }
  force_new          = ["project", "database", "collection", "field", "ttl_config.expiration_offset"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/firestore_field.html.markdown"]
}

resource "google_firestore_index" {
  scope   = "project"
  outcome = "conflict"
  identity "project+database+collection+fields" { key = ["project", "database", "collection", "fields"] }
  from_provider      = { project = "project" }
  force_new          = ["project", "database", "collection", "fields", "api_scope", "density", "multikey", "query_scope", "unique"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["website/docs/r/firestore_index.html.markdown"]
}

resource "google_firestore_user_creds" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "database", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "database", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/firestore/resource_firestore_user_creds.go"]
}

resource "google_folder" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+display_name" { key = ["parent", "display_name"] }
  force_new          = ["tags"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/folder.html.markdown"]
}

resource "google_folder_access_approval_settings" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "folder_id" { key = ["folder_id"] }
  force_new          = ["folder_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/accessapproval/resource_folder_access_approval_settings.go"]
}

resource "google_folder_iam_audit_config" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "folder+service" { key = ["folder", "service"] }
  force_new  = ["folder", "service"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/iam_folder.go"]
}

resource "google_folder_iam_binding" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "folder+role+condition" {
    key      = ["folder", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["folder", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/iam_folder.go"]
}

resource "google_folder_iam_member" {
  scope   = "everywhere"
  outcome = "adoption"
  identity "folder+role+member+condition" {
    key      = ["folder", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["folder"]
  confidence = "medium"
  sources    = ["website/docs/r/folder_iam_member.html.markdown"]
}

resource "google_folder_iam_policy" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "folder" { key = ["folder"] }
  force_new  = ["folder"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/iam_folder.go"]
}

resource "google_folder_organization_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "folder+constraint" { key = ["folder", "constraint"] }
  force_new  = ["folder", "constraint"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/resource_google_folder_organization_policy.go"]
}

resource "google_gemini_code_repository_index" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+code_repository_index_id" {
    key      = ["project", "location", "code_repository_index_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "code_repository_index_id", "kms_key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gemini/resource_gemini_code_repository_index.go"]
}

resource "google_gemini_code_tools_setting" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+code_tools_setting_id" {
    key      = ["project", "location", "code_tools_setting_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "code_tools_setting_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gemini/resource_gemini_code_tools_setting.go"]
}

resource "google_gemini_code_tools_setting_binding" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+code_tools_setting_id+setting_binding_id" {
    key      = ["project", "location", "code_tools_setting_id", "setting_binding_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "code_tools_setting_id", "setting_binding_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gemini/resource_gemini_code_tools_setting_binding.go"]
}

resource "google_gemini_data_sharing_with_google_setting" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+data_sharing_with_google_setting_id" {
    key      = ["project", "location", "data_sharing_with_google_setting_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "data_sharing_with_google_setting_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gemini/resource_gemini_data_sharing_with_google_setting.go"]
}

resource "google_gemini_data_sharing_with_google_setting_binding" {
  scope   = "project"
  outcome = "conflict"
  identity "key" {
    key      = ["project", "location", "data_sharing_with_google_setting_id", "setting_binding_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "data_sharing_with_google_setting_id", "setting_binding_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gemini/resource_gemini_data_sharing_with_google_setting_binding.go"]
}

resource "google_gemini_gemini_gcp_enablement_setting" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+gemini_gcp_enablement_setting_id" {
    key      = ["project", "location", "gemini_gcp_enablement_setting_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "gemini_gcp_enablement_setting_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gemini/resource_gemini_gemini_gcp_enablement_setting.go"]
}

resource "google_gemini_gemini_gcp_enablement_setting_binding" {
  scope   = "project"
  outcome = "conflict"
  identity "key" {
    key      = ["project", "location", "gemini_gcp_enablement_setting_id", "setting_binding_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "gemini_gcp_enablement_setting_id", "setting_binding_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gemini/resource_gemini_gemini_gcp_enablement_setting_binding.go"]
}

resource "google_gemini_logging_setting" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+logging_setting_id" {
    key      = ["project", "location", "logging_setting_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "logging_setting_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gemini/resource_gemini_logging_setting.go"]
}

resource "google_gemini_logging_setting_binding" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+logging_setting_id+setting_binding_id" {
    key      = ["project", "location", "logging_setting_id", "setting_binding_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "logging_setting_id", "setting_binding_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gemini/resource_gemini_logging_setting_binding.go"]
}

resource "google_gemini_release_channel_setting" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+release_channel_setting_id" {
    key      = ["project", "location", "release_channel_setting_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "release_channel_setting_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gemini/resource_gemini_release_channel_setting.go"]
}

resource "google_gemini_release_channel_setting_binding" {
  scope   = "project"
  outcome = "conflict"
  identity "key" {
    key      = ["project", "location", "release_channel_setting_id", "setting_binding_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "release_channel_setting_id", "setting_binding_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gemini/resource_gemini_release_channel_setting_binding.go"]
}

resource "google_gemini_repository_group" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+code_repository_index+repository_group_id" {
    key      = ["project", "location", "code_repository_index", "repository_group_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "code_repository_index", "repository_group_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gemini/resource_gemini_repository_group.go"]
}

resource "google_gemini_repository_group_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "key" {
    key      = ["project", "location", "code_repository_index", "repository_group_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new = [
    "project",
    "location",
    "code_repository_index",
    "repository_group_id",
    "role",
    "condition",
  ]
  confidence = "high"
  sources    = ["google/services/gemini/iam_gemini_repository_group.go"]
}

resource "google_gemini_repository_group_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "key" {
    key = [
      "project",
      "location",
      "code_repository_index",
      "repository_group_id",
      "role",
      "member",
      "condition",
    ]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new = [
    "project",
    "location",
    "code_repository_index",
    "repository_group_id",
    "role",
    "member",
    "condition",
  ]
  confidence = "high"
  sources    = ["google/services/gemini/iam_gemini_repository_group.go"]
}

resource "google_gemini_repository_group_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+code_repository_index+repository_group_id" {
    key      = ["project", "location", "code_repository_index", "repository_group_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "code_repository_index", "repository_group_id"]
  confidence    = "high"
  sources       = ["google/services/gemini/iam_gemini_repository_group.go"]
}

resource "google_gke_backup_backup_channel" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "destination_project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkebackup/resource_gke_backup_backup_channel.go"]
}

resource "google_gke_backup_backup_plan" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "cluster"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkebackup/resource_gke_backup_backup_plan.go"]
}

resource "google_gke_backup_backup_plan_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/gkebackup/iam_gke_backup_backup_plan.go"]
}

resource "google_gke_backup_backup_plan_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/gkebackup/iam_gke_backup_backup_plan.go"]
}

resource "google_gke_backup_backup_plan_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/gkebackup/iam_gke_backup_backup_plan.go"]
}

resource "google_gke_backup_restore_channel" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "destination_project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkebackup/resource_gke_backup_restore_channel.go"]
}

resource "google_gke_backup_restore_plan" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "backup_plan", "cluster"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkebackup/resource_gke_backup_restore_plan.go"]
}

resource "google_gke_backup_restore_plan_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/gkebackup/iam_gke_backup_restore_plan.go"]
}

resource "google_gke_backup_restore_plan_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/gkebackup/iam_gke_backup_restore_plan.go"]
}

resource "google_gke_backup_restore_plan_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/gkebackup/iam_gke_backup_restore_plan.go"]
}

resource "google_gke_hub_feature" {
  scope   = "project"
  outcome = "overwrite"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["name"]
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkehub2/resource_gke_hub_feature.go"]
}

resource "google_gke_hub_feature_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/gkehub2/iam_gke_hub_feature.go"]
}

resource "google_gke_hub_feature_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/gkehub2/iam_gke_hub_feature.go"]
}

resource "google_gke_hub_feature_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/gkehub2/iam_gke_hub_feature.go"]
}

resource "google_gke_hub_feature_membership" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+feature+membership" {
    key      = ["project", "location", "feature", "membership", "membership_location"]
    optional = ["project", "membership_location"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "feature", "membership", "membership_location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkehub/feature_membership.go"]
}

resource "google_gke_hub_fleet" {
  scope   = "project"
  outcome = "conflict"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkehub2/resource_gke_hub_fleet.go"]
}

resource "google_gke_hub_membership" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+membership_id" {
    key      = ["project", "location", "membership_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "membership_id", "authority.issuer", "endpoint"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkehub/resource_gke_hub_membership.go"]
}

resource "google_gke_hub_membership_binding" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+membership_id+membership_binding_id" {
    key      = ["project", "location", "membership_id", "membership_binding_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "membership_id", "membership_binding_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkehub2/resource_gke_hub_membership_binding.go"]
}

resource "google_gke_hub_membership_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+membership_id+role+condition" {
    key      = ["project", "location", "membership_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "membership_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/gkehub/iam_gke_hub_membership.go"]
}

resource "google_gke_hub_membership_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+membership_id+role+member+condition" {
    key      = ["project", "location", "membership_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "membership_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/gkehub/iam_gke_hub_membership.go"]
}

resource "google_gke_hub_membership_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+membership_id" {
    key      = ["project", "location", "membership_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "membership_id"]
  confidence    = "high"
  sources       = ["google/services/gkehub/iam_gke_hub_membership.go"]
}

resource "google_gke_hub_namespace" {
  scope   = "project"
  outcome = "conflict"
  identity "project+scope_id+scope_namespace_id" {
    key      = ["project", "scope_id", "scope_namespace_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "scope_id", "scope_namespace_id", "scope"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkehub2/resource_gke_hub_namespace.go"]
}

resource "google_gke_hub_rollout_sequence" {
  scope   = "project"
  outcome = "conflict"
  identity "project+rollout_sequence_id" {
    key      = ["project", "rollout_sequence_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "rollout_sequence_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkehub2/resource_gke_hub_rollout_sequence.go"]
}

resource "google_gke_hub_scope" {
  scope   = "project"
  outcome = "conflict"
  identity "project+scope_id" {
    key      = ["project", "scope_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "scope_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkehub2/resource_gke_hub_scope.go"]
}

resource "google_gke_hub_scope_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+scope_id+role+condition" {
    key      = ["project", "scope_id", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "scope_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/gkehub2/iam_gke_hub_scope.go"]
}

resource "google_gke_hub_scope_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+scope_id+role+member+condition" {
    key      = ["project", "scope_id", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "scope_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/gkehub2/iam_gke_hub_scope.go"]
}

resource "google_gke_hub_scope_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+scope_id" {
    key      = ["project", "scope_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "scope_id"]
  confidence    = "high"
  sources       = ["google/services/gkehub2/iam_gke_hub_scope.go"]
}

resource "google_gke_hub_scope_rbac_role_binding" {
  scope   = "project"
  outcome = "conflict"
  identity "project+scope_id+scope_rbac_role_binding_id" {
    key      = ["project", "scope_id", "scope_rbac_role_binding_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "scope_id", "scope_rbac_role_binding_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkehub2/resource_gke_hub_scope_rbac_role_binding.go"]
}

resource "google_gkeonprem_bare_metal_admin_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkeonprem/resource_gkeonprem_bare_metal_admin_cluster.go"]
}

resource "google_gkeonprem_bare_metal_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "admin_cluster_membership"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkeonprem/resource_gkeonprem_bare_metal_cluster.go"]
}

resource "google_gkeonprem_bare_metal_node_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "bare_metal_cluster", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "bare_metal_cluster", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkeonprem/resource_gkeonprem_bare_metal_node_pool.go"]
}

resource "google_gkeonprem_vmware_admin_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkeonprem/resource_gkeonprem_vmware_admin_cluster.go"]
}

resource "google_gkeonprem_vmware_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "admin_cluster_membership", "network_config.vcenter_network"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkeonprem/resource_gkeonprem_vmware_cluster.go"]
}

resource "google_gkeonprem_vmware_node_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "vmware_cluster", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "vmware_cluster"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/gkeonprem/resource_gkeonprem_vmware_node_pool.go"]
}

resource "google_healthcare_consent_store" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["dataset", "name"] }
  force_new          = ["dataset", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/healthcare/resource_healthcare_consent_store.go"]
}

resource "google_healthcare_consent_store_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "dataset+consent_store_id+role+condition" {
    key      = ["dataset", "consent_store_id", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["dataset", "consent_store_id", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_consent_store.go"]
}

resource "google_healthcare_consent_store_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "dataset+consent_store_id+role+member+condition" {
    key      = ["dataset", "consent_store_id", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["dataset", "consent_store_id", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_consent_store.go"]
}

resource "google_healthcare_consent_store_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "dataset+consent_store_id" { key = ["dataset", "consent_store_id"] }
  force_new  = ["dataset", "consent_store_id"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_consent_store.go"]
}

resource "google_healthcare_dataset" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "encryption_spec"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/healthcare/resource_healthcare_dataset.go"]
}

resource "google_healthcare_dataset_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "dataset_id+role+condition" {
    key      = ["dataset_id", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["dataset_id", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_dataset.go"]
}

resource "google_healthcare_dataset_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "dataset_id+role+member+condition" {
    key      = ["dataset_id", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["dataset_id", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_dataset.go"]
}

resource "google_healthcare_dataset_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "dataset_id" { key = ["dataset_id"] }
  force_new  = ["dataset_id"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_dataset.go"]
}

resource "google_healthcare_dicom_store" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["dataset", "name"] }
  force_new          = ["dataset", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/healthcare/resource_healthcare_dicom_store.go"]
}

resource "google_healthcare_dicom_store_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "dicom_store_id+role+condition" {
    key      = ["dicom_store_id", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["dicom_store_id", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_dicom_store.go"]
}

resource "google_healthcare_dicom_store_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "dicom_store_id+role+member+condition" {
    key      = ["dicom_store_id", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["dicom_store_id", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_dicom_store.go"]
}

resource "google_healthcare_dicom_store_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "dicom_store_id" { key = ["dicom_store_id"] }
  force_new  = ["dicom_store_id"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_dicom_store.go"]
}

resource "google_healthcare_fhir_store" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["dataset", "name"] }
  force_new          = ["dataset", "name", "disable_referential_integrity", "disable_resource_versioning", "enable_history_import", "version"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/healthcare/resource_healthcare_fhir_store.go"]
}

resource "google_healthcare_fhir_store_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "fhir_store_id+role+condition" {
    key      = ["fhir_store_id", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["fhir_store_id", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_fhir_store.go"]
}

resource "google_healthcare_fhir_store_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "fhir_store_id+role+member+condition" {
    key      = ["fhir_store_id", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["fhir_store_id", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_fhir_store.go"]
}

resource "google_healthcare_fhir_store_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "fhir_store_id" { key = ["fhir_store_id"] }
  force_new  = ["fhir_store_id"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_fhir_store.go"]
}

resource "google_healthcare_hl7_v2_store" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["dataset", "name"] }
  force_new          = ["dataset", "name", "parser_config.version"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/healthcare/resource_healthcare_hl7_v2_store.go"]
}

resource "google_healthcare_hl7_v2_store_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "hl7_v2_store_id+role+condition" {
    key      = ["hl7_v2_store_id", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["hl7_v2_store_id", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_hl7_v2_store.go"]
}

resource "google_healthcare_hl7_v2_store_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "hl7_v2_store_id+role+member+condition" {
    key      = ["hl7_v2_store_id", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["hl7_v2_store_id", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_hl7_v2_store.go"]
}

resource "google_healthcare_hl7_v2_store_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "hl7_v2_store_id" { key = ["hl7_v2_store_id"] }
  force_new  = ["hl7_v2_store_id"]
  confidence = "high"
  sources    = ["google/services/healthcare/iam_healthcare_hl7_v2_store.go"]
}

resource "google_healthcare_pipeline_job" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["dataset", "name"] }
  force_new          = ["dataset", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/healthcare/resource_healthcare_pipeline_job.go"]
}

resource "google_healthcare_workspace" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["dataset", "name"] }
  force_new          = ["dataset", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/healthcare/resource_healthcare_workspace.go"]
}

resource "google_hypercomputecluster_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+cluster_id" {
    key      = ["project", "location", "cluster_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "cluster_id", "orchestrator.slurm.login_nodes.zone", "storage_resources.config.new_lustre.per_unit_storage_throughput"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/hypercomputecluster/resource_hypercomputecluster_cluster.go"]
}

resource "google_iam_access_boundary_policy" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["parent", "name"] }
  force_new          = ["parent", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iam2/resource_iam_access_boundary_policy.go"]
}

resource "google_iam_deny_policy" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["parent", "name"] }
  force_new          = ["parent", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iam2/resource_iam_deny_policy.go"]
}

resource "google_iam_folder_access_policy" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "folder+location+access_policy_id" { key = ["folder", "location", "access_policy_id"] }
  force_new          = ["folder", "location", "access_policy_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iam3/resource_iam_folder_access_policy.go"]
}

resource "google_iam_folders_policy_binding" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "folder+location+policy_binding_id" { key = ["folder", "location", "policy_binding_id"] }
  force_new          = ["folder", "location", "policy_binding_id", "policy", "policy_kind", "target.principal_set"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iam3/resource_iam_folders_policy_binding.go"]
}

resource "google_iam_oauth_client" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+oauth_client_id" {
    key      = ["project", "location", "oauth_client_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "oauth_client_id", "client_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iamworkforcepool/resource_iam_oauth_client.go"]
}

resource "google_iam_oauth_client_credential" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+oauthclient+oauth_client_credential_id" {
    key      = ["project", "location", "oauthclient", "oauth_client_credential_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "oauthclient", "oauth_client_credential_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iamworkforcepool/resource_iam_oauth_client_credential.go"]
}

resource "google_iam_organization_access_policy" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "organization+location+access_policy_id" { key = ["organization", "location", "access_policy_id"] }
  force_new          = ["organization", "location", "access_policy_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iam3/resource_iam_organization_access_policy.go"]
}

resource "google_iam_organizations_policy_binding" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "organization+location+policy_binding_id" { key = ["organization", "location", "policy_binding_id"] }
  force_new          = ["organization", "location", "policy_binding_id", "policy", "policy_kind", "target.principal_set"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iam3/resource_iam_organizations_policy_binding.go"]
}

resource "google_iam_principal_access_boundary_policy" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "organization+location+principal_access_boundary_policy_id" { key = ["organization", "location", "principal_access_boundary_policy_id"] }
  force_new          = ["organization", "location", "principal_access_boundary_policy_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iam3/resource_iam_principal_access_boundary_policy.go"]
}

resource "google_iam_project_access_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+access_policy_id" {
    key      = ["project", "location", "access_policy_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "access_policy_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iam3/resource_iam_project_access_policy.go"]
}

resource "google_iam_projects_policy_binding" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+policy_binding_id" {
    key      = ["project", "location", "policy_binding_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "policy_binding_id", "policy", "policy_kind", "target.principal_set"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iam3/resource_iam_projects_policy_binding.go"]
}

resource "google_iam_workforce_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "location+workforce_pool_id" { key = ["location", "workforce_pool_id"] }
  force_new          = ["location", "workforce_pool_id", "parent"]
  force_new_complete = true
  held_after_delete  = "30 days"
  confidence         = "high"
  sources            = ["google/services/iamworkforcepool/resource_iam_workforce_pool.go"]
}

resource "google_iam_workforce_pool_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "location+workforce_pool_id+role+condition" {
    key      = ["location", "workforce_pool_id", "role", "condition"]
    optional = ["condition", "location"]
  }
  force_new  = ["location", "workforce_pool_id", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/iamworkforcepool/iam_iam_workforce_pool.go"]
}

resource "google_iam_workforce_pool_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "location+workforce_pool_id+role+member+condition" {
    key      = ["location", "workforce_pool_id", "role", "member", "condition"]
    optional = ["condition", "location"]
  }
  force_new  = ["location", "workforce_pool_id", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/iamworkforcepool/iam_iam_workforce_pool.go"]
}

resource "google_iam_workforce_pool_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "location+workforce_pool_id" {
    key      = ["location", "workforce_pool_id"]
    optional = ["location"]
  }
  force_new  = ["location", "workforce_pool_id"]
  confidence = "high"
  sources    = ["google/services/iamworkforcepool/iam_iam_workforce_pool.go"]
}

resource "google_iam_workforce_pool_provider" {
  scope   = "project"
  outcome = "conflict"
  identity "location+workforce_pool_id+provider_id" { key = ["location", "workforce_pool_id", "provider_id"] }
  force_new          = ["location", "workforce_pool_id", "provider_id"]
  force_new_complete = true
  held_after_delete  = "30 days"
  confidence         = "high"
  sources            = ["google/services/iamworkforcepool/resource_iam_workforce_pool_provider.go"]
}

resource "google_iam_workforce_pool_provider_key" {
  scope   = "project"
  outcome = "conflict"
  identity "location+workforce_pool_id+provider_id+key_id" { key = ["location", "workforce_pool_id", "provider_id", "key_id"] }
  force_new          = ["location", "workforce_pool_id", "provider_id", "key_id", "use", "key_data"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iamworkforcepool/resource_iam_workforce_pool_provider_key.go"]
}

resource "google_iam_workforce_pool_provider_scim_tenant" {
  scope   = "project"
  outcome = "conflict"
  identity "location+workforce_pool_id+provider_id+scim_tenant_id" { key = ["location", "workforce_pool_id", "provider_id", "scim_tenant_id"] }
  force_new          = ["location", "workforce_pool_id", "provider_id", "scim_tenant_id", "hard_delete"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iamworkforcepool/resource_iam_workforce_pool_provider_scim_tenant.go"]
}

resource "google_iam_workforce_pool_provider_scim_token" {
  scope   = "project"
  outcome = "conflict"
  identity "key" { key = ["location", "workforce_pool_id", "provider_id", "scim_tenant_id", "scim_token_id"] }
  force_new          = ["location", "workforce_pool_id", "provider_id", "scim_tenant_id", "scim_token_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iamworkforcepool/resource_iam_workforce_pool_provider_scim_token.go"]
}

resource "google_iam_workload_identity_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "project+workload_identity_pool_id" {
    key      = ["project", "workload_identity_pool_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "workload_identity_pool_id"]
  force_new_complete = true
  held_after_delete  = "30 days"
  confidence         = "high"
  sources            = ["google/services/iambeta/resource_iam_workload_identity_pool.go"]
}

resource "google_iam_workload_identity_pool_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+workload_identity_pool_id+role+condition" {
    key      = ["project", "workload_identity_pool_id", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "workload_identity_pool_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iambeta/iam_iam_workload_identity_pool.go"]
}

resource "google_iam_workload_identity_pool_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+workload_identity_pool_id+role+member+condition" {
    key      = ["project", "workload_identity_pool_id", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "workload_identity_pool_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iambeta/iam_iam_workload_identity_pool.go"]
}

resource "google_iam_workload_identity_pool_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+workload_identity_pool_id" {
    key      = ["project", "workload_identity_pool_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "workload_identity_pool_id"]
  confidence    = "high"
  sources       = ["google/services/iambeta/iam_iam_workload_identity_pool.go"]
}

resource "google_iam_workload_identity_pool_managed_identity" {
  scope   = "project"
  outcome = "conflict"
  identity "key" {
    key = [
      "project",
      "workload_identity_pool_id",
      "workload_identity_pool_namespace_id",
      "workload_identity_pool_managed_identity_id",
    ]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "workload_identity_pool_id", "workload_identity_pool_namespace_id", "workload_identity_pool_managed_identity_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iambeta/resource_iam_workload_identity_pool_managed_identity.go"]
}

resource "google_iam_workload_identity_pool_namespace" {
  scope   = "project"
  outcome = "conflict"
  identity "key" {
    key      = ["project", "workload_identity_pool_id", "workload_identity_pool_namespace_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "workload_identity_pool_id", "workload_identity_pool_namespace_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iambeta/resource_iam_workload_identity_pool_namespace.go"]
}

resource "google_iam_workload_identity_pool_provider" {
  scope   = "project"
  outcome = "conflict"
  identity "key" {
    key      = ["project", "workload_identity_pool_id", "workload_identity_pool_provider_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "workload_identity_pool_id", "workload_identity_pool_provider_id"]
  force_new_complete = true
  held_after_delete  = "30 days"
  confidence         = "high"
  sources            = ["google/services/iambeta/resource_iam_workload_identity_pool_provider.go"]
}

resource "google_iap_agent_registry_agent_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+agent_id+role+condition" {
    key      = ["project", "location", "agent_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "agent_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_agent_registry_agent.go"]
}

resource "google_iap_agent_registry_agent_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+agent_id+role+member+condition" {
    key      = ["project", "location", "agent_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "agent_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_agent_registry_agent.go"]
}

resource "google_iap_agent_registry_agent_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+agent_id" {
    key      = ["project", "location", "agent_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "agent_id"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_agent_registry_agent.go"]
}

resource "google_iap_agent_registry_endpoint_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+endpoint_id+role+condition" {
    key      = ["project", "location", "endpoint_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "endpoint_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_agent_registry_endpoint.go"]
}

resource "google_iap_agent_registry_endpoint_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+endpoint_id+role+member+condition" {
    key      = ["project", "location", "endpoint_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "endpoint_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_agent_registry_endpoint.go"]
}

resource "google_iap_agent_registry_endpoint_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+endpoint_id" {
    key      = ["project", "location", "endpoint_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "endpoint_id"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_agent_registry_endpoint.go"]
}

resource "google_iap_agent_registry_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+role+condition" {
    key      = ["project", "location", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_agent_registry.go"]
}

resource "google_iap_agent_registry_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+role+member+condition" {
    key      = ["project", "location", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_agent_registry.go"]
}

resource "google_iap_agent_registry_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location" {
    key      = ["project", "location"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_agent_registry.go"]
}

resource "google_iap_agent_registry_mcp_server_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+mcp_server_id+role+condition" {
    key      = ["project", "location", "mcp_server_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "mcp_server_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_agent_registry_mcp_server.go"]
}

resource "google_iap_agent_registry_mcp_server_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+mcp_server_id+role+member+condition" {
    key      = ["project", "location", "mcp_server_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "mcp_server_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_agent_registry_mcp_server.go"]
}

resource "google_iap_agent_registry_mcp_server_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+mcp_server_id" {
    key      = ["project", "location", "mcp_server_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "mcp_server_id"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_agent_registry_mcp_server.go"]
}

resource "google_iap_app_engine_service_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+app_id+service+role+condition" {
    key      = ["project", "app_id", "service", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "app_id", "service", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_app_engine_service.go"]
}

resource "google_iap_app_engine_service_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+app_id+service+role+member+condition" {
    key      = ["project", "app_id", "service", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "app_id", "service", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_app_engine_service.go"]
}

resource "google_iap_app_engine_service_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+app_id+service" {
    key      = ["project", "app_id", "service"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "app_id", "service"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_app_engine_service.go"]
}

resource "google_iap_app_engine_version_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+app_id+service+version_id+role+condition" {
    key      = ["project", "app_id", "service", "version_id", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "app_id", "service", "version_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_app_engine_version.go"]
}

resource "google_iap_app_engine_version_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+app_id+service+version_id+role+member+condition" {
    key      = ["project", "app_id", "service", "version_id", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "app_id", "service", "version_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_app_engine_version.go"]
}

resource "google_iap_app_engine_version_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+app_id+service+version_id" {
    key      = ["project", "app_id", "service", "version_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "app_id", "service", "version_id"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_app_engine_version.go"]
}

resource "google_iap_location_web_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+role+condition" {
    key      = ["project", "location", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_location_web.go"]
}

resource "google_iap_location_web_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+role+member+condition" {
    key      = ["project", "location", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_location_web.go"]
}

resource "google_iap_location_web_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location" {
    key      = ["project", "location"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_location_web.go"]
}

resource "google_iap_settings" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iap/resource_iap_settings.go"]
}

resource "google_iap_tunnel_dest_group" {
  scope   = "project"
  outcome = "conflict"
  identity "project+region+group_name" {
    key      = ["project", "region", "group_name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "group_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/iap/resource_iap_tunnel_dest_group.go"]
}

resource "google_iap_tunnel_dest_group_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+dest_group+role+condition" {
    key      = ["project", "region", "dest_group", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "dest_group", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_tunnel_dest_group.go"]
}

resource "google_iap_tunnel_dest_group_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+region+dest_group+role+member+condition" {
    key      = ["project", "region", "dest_group", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "dest_group", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_tunnel_dest_group.go"]
}

resource "google_iap_tunnel_dest_group_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+dest_group" {
    key      = ["project", "region", "dest_group"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "dest_group"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_tunnel_dest_group.go"]
}

resource "google_iap_tunnel_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+role+condition" {
    key      = ["project", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_tunnel.go"]
}

resource "google_iap_tunnel_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+role+member+condition" {
    key      = ["project", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_tunnel.go"]
}

resource "google_iap_tunnel_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project" {
    key      = ["project"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_tunnel.go"]
}

resource "google_iap_tunnel_instance_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+zone+instance+role+condition" {
    key      = ["project", "zone", "instance", "role", "condition"]
    optional = ["condition", "project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "instance", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_tunnel_instance.go"]
}

resource "google_iap_tunnel_instance_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+zone+instance+role+member+condition" {
    key      = ["project", "zone", "instance", "role", "member", "condition"]
    optional = ["condition", "project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "instance", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_tunnel_instance.go"]
}

resource "google_iap_tunnel_instance_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+zone+instance" {
    key      = ["project", "zone", "instance"]
    optional = ["project", "zone"]
  }
  from_provider = { project = "project", zone = "zone" }
  force_new     = ["project", "zone", "instance"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_tunnel_instance.go"]
}

resource "google_iap_web_backend_service_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+web_backend_service+role+condition" {
    key      = ["project", "web_backend_service", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "web_backend_service", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_backend_service.go"]
}

resource "google_iap_web_backend_service_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+web_backend_service+role+member+condition" {
    key      = ["project", "web_backend_service", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "web_backend_service", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_backend_service.go"]
}

resource "google_iap_web_backend_service_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+web_backend_service" {
    key      = ["project", "web_backend_service"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "web_backend_service"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_backend_service.go"]
}

resource "google_iap_web_cloud_run_service_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+cloud_run_service_name+role+condition" {
    key      = ["project", "location", "cloud_run_service_name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "cloud_run_service_name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_cloud_run_service.go"]
}

resource "google_iap_web_cloud_run_service_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "key" {
    key      = ["project", "location", "cloud_run_service_name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "cloud_run_service_name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_cloud_run_service.go"]
}

resource "google_iap_web_cloud_run_service_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+cloud_run_service_name" {
    key      = ["project", "location", "cloud_run_service_name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "cloud_run_service_name"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_cloud_run_service.go"]
}

resource "google_iap_web_forwarding_rule_service_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+forwarding_rule_service_name+role+condition" {
    key      = ["project", "forwarding_rule_service_name", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "forwarding_rule_service_name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_forwarding_rule_service.go"]
}

resource "google_iap_web_forwarding_rule_service_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+forwarding_rule_service_name+role+member+condition" {
    key      = ["project", "forwarding_rule_service_name", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "forwarding_rule_service_name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_forwarding_rule_service.go"]
}

resource "google_iap_web_forwarding_rule_service_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+forwarding_rule_service_name" {
    key      = ["project", "forwarding_rule_service_name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "forwarding_rule_service_name"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_forwarding_rule_service.go"]
}

resource "google_iap_web_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+role+condition" {
    key      = ["project", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web.go"]
}

resource "google_iap_web_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+role+member+condition" {
    key      = ["project", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web.go"]
}

resource "google_iap_web_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project" {
    key      = ["project"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web.go"]
}

resource "google_iap_web_region_backend_service_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+web_region_backend_service+role+condition" {
    key      = ["project", "region", "web_region_backend_service", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "web_region_backend_service", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_region_backend_service.go"]
}

resource "google_iap_web_region_backend_service_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "key" {
    key      = ["project", "region", "web_region_backend_service", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "web_region_backend_service", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_region_backend_service.go"]
}

resource "google_iap_web_region_backend_service_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+web_region_backend_service" {
    key      = ["project", "region", "web_region_backend_service"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "web_region_backend_service"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_region_backend_service.go"]
}

resource "google_iap_web_region_forwarding_rule_service_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "key" {
    key      = ["project", "region", "forwarding_rule_region_service_name", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "forwarding_rule_region_service_name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_region_forwarding_rule_service.go"]
}

resource "google_iap_web_region_forwarding_rule_service_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "key" {
    key      = ["project", "region", "forwarding_rule_region_service_name", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new = [
    "project",
    "region",
    "forwarding_rule_region_service_name",
    "role",
    "member",
    "condition",
  ]
  confidence = "high"
  sources    = ["google/services/iap/iam_iap_web_region_forwarding_rule_service.go"]
}

resource "google_iap_web_region_forwarding_rule_service_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+forwarding_rule_region_service_name" {
    key      = ["project", "region", "forwarding_rule_region_service_name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "forwarding_rule_region_service_name"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_region_forwarding_rule_service.go"]
}

resource "google_iap_web_type_app_engine_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+app_id+role+condition" {
    key      = ["project", "app_id", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "app_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_type_app_engine.go"]
}

resource "google_iap_web_type_app_engine_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+app_id+role+member+condition" {
    key      = ["project", "app_id", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "app_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_type_app_engine.go"]
}

resource "google_iap_web_type_app_engine_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+app_id" {
    key      = ["project", "app_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "app_id"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_type_app_engine.go"]
}

resource "google_iap_web_type_compute_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+role+condition" {
    key      = ["project", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_type_compute.go"]
}

resource "google_iap_web_type_compute_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+role+member+condition" {
    key      = ["project", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_type_compute.go"]
}

resource "google_iap_web_type_compute_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project" {
    key      = ["project"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project"]
  confidence    = "high"
  sources       = ["google/services/iap/iam_iap_web_type_compute.go"]
}

resource "google_identity_platform_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/identityplatform/resource_identity_platform_config.go"]
}

resource "google_identity_platform_default_supported_idp_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project+idp_id" {
    key      = ["project", "idp_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "idp_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/identityplatform/resource_identity_platform_default_supported_idp_config.go"]
}

resource "google_identity_platform_inbound_saml_config" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/identityplatform/resource_identity_platform_inbound_saml_config.go"]
}

resource "google_identity_platform_oauth_idp_config" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/identityplatform/resource_identity_platform_oauth_idp_config.go"]
}

resource "google_identity_platform_tenant_default_supported_idp_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project+tenant+idp_id" {
    key      = ["project", "tenant", "idp_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "tenant", "idp_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/identityplatform/resource_identity_platform_tenant_default_supported_idp_config.go"]
}

resource "google_identity_platform_tenant_inbound_saml_config" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "tenant", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "tenant", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/identityplatform/resource_identity_platform_tenant_inbound_saml_config.go"]
}

resource "google_identity_platform_tenant_oauth_idp_config" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "tenant", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "tenant", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/identityplatform/resource_identity_platform_tenant_oauth_idp_config.go"]
}

resource "google_integration_connectors_connection" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/integrationconnectors/resource_integration_connectors_connection.go"]
}

resource "google_integration_connectors_endpoint_attachment" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "service_attachment"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/integrationconnectors/resource_integration_connectors_endpoint_attachment.go"]
}

resource "google_integration_connectors_managed_zone" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/integrationconnectors/resource_integration_connectors_managed_zone.go"]
}

resource "google_integrations_client" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location" {
    key       = ["project", "location"]
    optional  = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "create_sample_integrations", "cloud_kms_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/integrations/resource_integrations_client.go"]
}

resource "google_kms_autokey_config" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "folder" {
    key       = ["folder"]
    singleton = true
  }
  force_new          = ["folder"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/kms/resource_kms_autokey_config.go"]
}

resource "google_kms_crypto_key" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["key_ring", "name"] }
  force_new          = ["key_ring", "name", "crypto_key_backend", "destroy_scheduled_duration", "import_only", "purpose", "skip_initial_version_creation", "version_template.protection_level"]
  force_new_complete = true
  held_after_delete  = "for ever: keys cannot be deleted"
  confidence         = "high"
  sources            = ["google/services/kms/resource_kms_crypto_key.go"]
}

resource "google_kms_crypto_key_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "crypto_key_id+role+condition" {
    key      = ["crypto_key_id", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["crypto_key_id", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/kms/iam_kms_crypto_key.go"]
}

resource "google_kms_crypto_key_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "crypto_key_id+role+member+condition" {
    key      = ["crypto_key_id", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["crypto_key_id", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/kms/iam_kms_crypto_key.go"]
}

resource "google_kms_crypto_key_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "crypto_key_id" { key = ["crypto_key_id"] }
  force_new  = ["crypto_key_id"]
  confidence = "high"
  sources    = ["google/services/kms/iam_kms_crypto_key.go"]
}

resource "google_kms_ekm_connection" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/kms/resource_kms_ekm_connection.go"]
}

resource "google_kms_ekm_connection_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/kms/iam_kms_ekm_connection.go"]
}

resource "google_kms_ekm_connection_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/kms/iam_kms_ekm_connection.go"]
}

resource "google_kms_ekm_connection_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/kms/iam_kms_ekm_connection.go"]
}

resource "google_kms_key_handle" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "resource_type_selector"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/kms/resource_kms_key_handle.go"]
}

resource "google_kms_key_ring" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  held_after_delete  = "for ever: key rings cannot be deleted"
  confidence         = "high"
  sources            = ["google/services/kms/resource_kms_key_ring.go"]
}

resource "google_kms_key_ring_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "key_ring_id+role+condition" {
    key      = ["key_ring_id", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["key_ring_id", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/kms/iam_kms_key_ring.go"]
}

resource "google_kms_key_ring_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "key_ring_id+role+member+condition" {
    key      = ["key_ring_id", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["key_ring_id", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/kms/iam_kms_key_ring.go"]
}

resource "google_kms_key_ring_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "key_ring_id" { key = ["key_ring_id"] }
  force_new  = ["key_ring_id"]
  confidence = "high"
  sources    = ["google/services/kms/iam_kms_key_ring.go"]
}

resource "google_kms_key_ring_import_job" {
  scope   = "project"
  outcome = "conflict"
  identity "key_ring+import_job_id" { key = ["key_ring", "import_job_id"] }
  force_new          = ["key_ring", "import_job_id", "import_method", "protection_level"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/kms_key_ring_import_job.html.markdown"]
}

resource "google_kms_project_autokey_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/kms/resource_kms_project_autokey_config.go"]
}

resource "google_license_manager_configuration" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+configuration_id" {
    key      = ["project", "location", "configuration_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "configuration_id", "product"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/licensemanager/resource_license_manager_configuration.go"]
}

resource "google_logging_billing_account_bucket_config" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "billing_account+location+bucket_id" { key = ["billing_account", "location", "bucket_id"] }
  force_new  = ["billing_account"]
  confidence = "medium"
  sources    = ["website/docs/r/logging_billing_account_bucket_config.html.markdown"]
}

resource "google_logging_billing_account_exclusion" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["billing_account", "name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["website/docs/r/logging_billing_account_exclusion.html.markdown"]
}

resource "google_logging_billing_account_sink" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["billing_account", "name"] }
  force_new  = ["billing_account", "name"]
  confidence = "medium"
  sources    = ["website/docs/r/logging_billing_account_sink.html.markdown"]
}

resource "google_logging_folder_bucket_config" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "folder+location+bucket_id" { key = ["folder", "location", "bucket_id"] }
  force_new  = ["folder"]
  confidence = "medium"
  sources    = ["website/docs/r/logging_folder_bucket_config.html.markdown"]
}

resource "google_logging_folder_exclusion" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["folder", "name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["website/docs/r/logging_folder_exclusion.html.markdown"]
}

resource "google_logging_folder_settings" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "folder" {
    key       = ["folder"]
    singleton = true
  }
  force_new          = ["folder"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/logging/resource_logging_folder_settings.go"]
}

resource "google_logging_folder_sink" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["folder", "name"] }
  force_new  = ["folder", "name"]
  confidence = "high"
  sources    = ["google/services/logging/resource_logging_folder_sink.go"]
}

resource "google_logging_linked_dataset" {
  scope   = "project"
  outcome = "conflict"
  identity "parent+location+bucket+link_id" {
    key      = ["parent", "location", "bucket", "link_id"]
    optional = ["location", "parent"]
  }
  force_new          = ["parent", "location", "bucket", "link_id", "description"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/logging/resource_logging_linked_dataset.go"]
}

resource "google_logging_log_scope" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["parent", "location", "name"]
    optional = ["location", "parent"]
  }
  force_new          = ["parent", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/logging/resource_logging_log_scope.go"]
}

resource "google_logging_log_view" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["parent", "location", "bucket", "name"]
    optional = ["location", "parent"]
  }
  force_new          = ["parent", "location", "bucket", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/logging/resource_logging_log_view.go"]
}

resource "google_logging_log_view_iam_binding" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["location", "parent", "bucket", "name", "role", "condition"]
    optional = ["condition", "location"]
  }
  force_new  = ["location", "parent", "bucket", "name", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/logging/iam_logging_log_view.go"]
}

resource "google_logging_log_view_iam_member" {
  scope     = "everywhere"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["location", "parent", "bucket", "name", "role", "member", "condition"]
    optional = ["condition", "location"]
  }
  force_new  = ["location", "parent", "bucket", "name", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/logging/iam_logging_log_view.go"]
}

resource "google_logging_log_view_iam_policy" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["location", "parent", "bucket", "name"]
    optional = ["location"]
  }
  force_new  = ["location", "parent", "bucket", "name"]
  confidence = "high"
  sources    = ["google/services/logging/iam_logging_log_view.go"]
}

resource "google_logging_metric" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["project", "metric_descriptor.labels.key", "metric_descriptor.labels.value_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/logging/resource_logging_metric.go"]
}

resource "google_logging_organization_bucket_config" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "organization+location+bucket_id" { key = ["organization", "location", "bucket_id"] }
  force_new  = ["organization"]
  confidence = "medium"
  sources    = ["website/docs/r/logging_organization_bucket_config.html.markdown"]
}

resource "google_logging_organization_exclusion" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["org_id", "name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["website/docs/r/logging_organization_exclusion.html.markdown"]
}

resource "google_logging_organization_settings" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "organization" {
    key       = ["organization"]
    singleton = true
  }
  force_new          = ["organization"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/logging/resource_logging_organization_settings.go"]
}

resource "google_logging_organization_sink" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["org_id", "name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["website/docs/r/logging_organization_sink.html.markdown"]
}

resource "google_logging_project_bucket_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+bucket_id" { key = ["project", "location", "bucket_id"] }
  force_new  = ["project", "location", "bucket_id"]
  confidence = "high"
  sources    = ["google/services/logging/resource_logging_project_bucket_config.go"]
}

resource "google_logging_project_exclusion" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["project", "name"] }
  from_provider = { project = "project" }
  force_new     = ["name"]
  confidence    = "medium"
  sources       = ["website/docs/r/logging_project_exclusion.html.markdown"]
}

resource "google_logging_project_sink" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "name"]
  confidence    = "high"
  sources       = ["google/services/logging/resource_logging_project_sink.go"]
}

resource "google_logging_saved_query" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["parent", "location", "name"] }
  force_new          = ["parent", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/logging/resource_logging_saved_query.go"]
}

resource "google_looker_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "platform_edition"]
  confidence    = "high"
  sources       = ["google/services/looker/resource_looker_instance.go"]
}

resource "google_lustre_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+instance_id" {
    key      = ["project", "location", "instance_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "instance_id", "filesystem", "kms_key", "network", "per_unit_storage_throughput", "dynamic_tier_options"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/lustre/resource_lustre_instance.go"]
}

resource "google_managed_kafka_acl" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+cluster+acl_id" {
    key      = ["project", "location", "cluster", "acl_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "cluster", "acl_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/managedkafka/resource_managed_kafka_acl.go"]
}

resource "google_managed_kafka_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+cluster_id" {
    key      = ["project", "location", "cluster_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "cluster_id", "gcp_config.kms_key"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/managedkafka/resource_managed_kafka_cluster.go"]
}

resource "google_managed_kafka_connect_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+connect_cluster_id" {
    key      = ["project", "location", "connect_cluster_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "connect_cluster_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/managedkafka/resource_managed_kafka_connect_cluster.go"]
}

resource "google_managed_kafka_connector" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+connect_cluster+connector_id" {
    key      = ["project", "location", "connect_cluster", "connector_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "connect_cluster", "connector_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/managedkafka/resource_managed_kafka_connector.go"]
}

resource "google_managed_kafka_topic" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+cluster+topic_id" {
    key      = ["project", "location", "cluster", "topic_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "cluster", "topic_id", "replication_factor"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/managedkafka/resource_managed_kafka_topic.go"]
}

resource "google_memcache_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "authorized_network", "reserved_ip_range_id", "zones"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/memcache/resource_memcache_instance.go"]
}

resource "google_memorystore_acl_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+acl_policy_id" {
    key      = ["project", "location", "acl_policy_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "acl_policy_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/memorystore/resource_memorystore_acl_policy.go"]
}

resource "google_memorystore_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+instance_id" {
    key      = ["project", "location", "instance_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "instance_id", "authorization_mode", "kms_key", "mode", "server_ca_mode", "server_ca_pool", "transit_encryption_mode", "gcs_source", "managed_backup_source", "zone_distribution_config.zone"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/memorystore/resource_memorystore_instance.go"]
}

resource "google_memorystore_instance_desired_user_created_endpoints" {
  scope   = "project"
  outcome = "overwrite"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "region"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/memorystore/resource_memorystore_instance_desired_user_created_endpoints.go"]
}

resource "google_migration_center_assets_export_job" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+assets_export_job_id" {
    key      = ["project", "location", "assets_export_job_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "assets_export_job_id", "labels", "show_hidden", "condition", "performance_data", "signed_uri_destination"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/migrationcenter/resource_migration_center_assets_export_job.go"]
}

resource "google_migration_center_discovery_client" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+discovery_client_id" {
    key      = ["project", "location", "discovery_client_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "discovery_client_id", "source"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/migrationcenter/resource_migration_center_discovery_client.go"]
}

resource "google_migration_center_group" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+group_id" {
    key      = ["project", "location", "group_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "group_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/migrationcenter/resource_migration_center_group.go"]
}

resource "google_migration_center_import_data_file" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+import_job+import_data_file_id" {
    key      = ["project", "location", "import_job", "import_data_file_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "import_job", "import_data_file_id", "display_name", "format"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/migrationcenter/resource_migration_center_import_data_file.go"]
}

resource "google_migration_center_import_job" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+import_job_id" {
    key      = ["project", "location", "import_job_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "import_job_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/migrationcenter/resource_migration_center_import_job.go"]
}

resource "google_migration_center_preference_set" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+preference_set_id" {
    key      = ["project", "location", "preference_set_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "preference_set_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/migrationcenter/resource_migration_center_preference_set.go"]
}

resource "google_migration_center_report" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+report_config+report_id" {
    key      = ["project", "location", "report_config", "report_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "report_config", "report_id", "description", "display_name", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/migrationcenter/resource_migration_center_report.go"]
}

resource "google_migration_center_report_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+report_config_id" {
    key      = ["project", "location", "report_config_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "report_config_id", "description", "display_name", "group_preferenceset_assignments"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/migrationcenter/resource_migration_center_report_config.go"]
}

resource "google_migration_center_settings" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+location" {
    key       = ["project", "location"]
    optional  = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/migrationcenter/resource_migration_center_settings.go"]
}

resource "google_migration_center_source" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+source_id" {
    key      = ["project", "location", "source_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "source_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/migrationcenter/resource_migration_center_source.go"]
}

resource "google_model_armor_floorsetting" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "parent+location" { key = ["parent", "location"] }
  force_new          = ["parent", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/modelarmorglobal/resource_model_armor_floorsetting.go"]
}

resource "google_model_armor_template" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+template_id" {
    key      = ["project", "location", "template_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "template_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/modelarmor/resource_model_armor_template.go"]
}

resource "google_monitoring_custom_service" {
  scope   = "project"
  outcome = "conflict"
  identity "project+service_id" { key = ["project", "service_id"] }
  from_provider      = { project = "project" }
  generated          = ["service_id"]
  force_new          = ["project", "service_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/monitoring_custom_service.html.markdown"]
}

resource "google_monitoring_metric_descriptor" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+type" { key = ["project", "type"] }
  from_provider      = { project = "project" }
  force_new          = ["project", "type", "launch_stage", "metric_kind", "value_type"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/monitoring_metric_descriptor.html.markdown"]
}

resource "google_monitoring_monitored_project" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["metrics_scope", "name"] }
  force_new          = ["metrics_scope", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/monitoring/resource_monitoring_monitored_project.go"]
}

resource "google_monitoring_service" {
  scope   = "project"
  outcome = "conflict"
  identity "project+service_id" {
    key      = ["project", "service_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "service_id", "basic_service.service_labels"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/monitoring/resource_monitoring_service.go"]
}

resource "google_monitoring_slo" {
  scope   = "project"
  outcome = "conflict"
  identity "project+service+slo_id" { key = ["project", "service", "slo_id"] }
  from_provider      = { project = "project" }
  generated          = ["slo_id"]
  force_new          = ["project", "service", "slo_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/monitoring_slo.html.markdown"]
}

resource "google_netapp_active_directory" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/netapp/resource_netapp_active_directory.go"]
}

resource "google_netapp_backup" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "vault_name", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "vault_name", "name", "source_volume", "ontap_source"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/netapp/resource_netapp_backup.go"]
}

resource "google_netapp_backup_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/netapp/resource_netapp_backup_policy.go"]
}

resource "google_netapp_backup_vault" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/netapp/resource_netapp_backup_vault.go"]
}

resource "google_netapp_host_group" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "os_type", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/netapp/resource_netapp_host_group.go"]
}

resource "google_netapp_kmsconfig" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/netapp/resource_netapp_kmsconfig.go"]
}

resource "google_netapp_storage_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "custom_performance_enabled", "kms_config", "ldap_enabled", "mode", "network", "scale_type", "service_level", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/netapp/resource_netapp_storage_pool.go"]
}

resource "google_netapp_volume" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "kerberos_enabled", "large_capacity", "protocols", "security_style", "share_name", "block_devices.os_type", "restore_parameters"]
  confidence    = "high"
  sources       = ["google/services/netapp/resource_netapp_volume.go"]
}

resource "google_netapp_volume_quota_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "volume_name", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "volume_name", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/netapp/resource_netapp_volume_quota_rule.go"]
}

resource "google_netapp_volume_replication" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "volume_name", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "volume_name", "name", "destination_volume_parameters.storage_pool", "destination_volume_parameters.description", "destination_volume_parameters.share_name", "destination_volume_parameters.volume_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/netapp/resource_netapp_volume_replication.go"]
}

resource "google_netapp_volume_snapshot" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "volume_name", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "volume_name", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/netapp/resource_netapp_volume_snapshot.go"]
}

resource "google_network_connectivity_destination" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "multicloud_data_transfer_config", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "multicloud_data_transfer_config", "name", "ip_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkconnectivity/resource_network_connectivity_destination.go"]
}

resource "google_network_connectivity_gateway_advertised_route" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "spoke", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "spoke", "name", "description", "ip_range", "labels"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkconnectivity/resource_network_connectivity_gateway_advertised_route.go"]
}

resource "google_network_connectivity_group" {
  scope   = "project"
  outcome = "overwrite"
  identity "name" {
    key      = ["project", "hub", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "hub", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkconnectivity/resource_network_connectivity_group.go"]
}

resource "google_network_connectivity_hub" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["name"]
  force_new          = ["project", "name", "policy_mode", "preset_topology"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkconnectivity/resource_network_connectivity_hub.go"]
}

resource "google_network_connectivity_hub_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+hub+role+condition" {
    key      = ["project", "hub", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "hub", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/networkconnectivity/iam_network_connectivity_hub.go"]
}

resource "google_network_connectivity_hub_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+hub+role+member+condition" {
    key      = ["project", "hub", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "hub", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/networkconnectivity/iam_network_connectivity_hub.go"]
}

resource "google_network_connectivity_hub_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+hub" {
    key      = ["project", "hub"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "hub"]
  confidence    = "high"
  sources       = ["google/services/networkconnectivity/iam_network_connectivity_hub.go"]
}

resource "google_network_connectivity_internal_range" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "immutable", "allocation_options"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkconnectivityv1/resource_network_connectivity_internal_range.go"]
}

resource "google_network_connectivity_multicloud_data_transfer_config" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkconnectivity/resource_network_connectivity_multicloud_data_transfer_config.go"]
}

resource "google_network_connectivity_policy_based_route" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "description", "labels", "network", "next_hop_ilb_ip", "next_hop_other_routes", "priority", "filter", "interconnect_attachment", "virtual_machine"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkconnectivity/resource_network_connectivity_policy_based_route.go"]
}

resource "google_network_connectivity_regional_endpoint" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "access_type", "address", "description", "labels", "network", "subnetwork", "target_google_api"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkconnectivity/resource_network_connectivity_regional_endpoint.go"]
}

resource "google_network_connectivity_service_connection_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "network", "service_class"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkconnectivityv1/resource_network_connectivity_service_connection_policy.go"]
}

resource "google_network_connectivity_spoke" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "group", "hub", "gateway.ip_range_reservations", "linked_interconnect_attachments.site_to_site_data_transfer", "linked_interconnect_attachments.uris", "linked_producer_vpc_network.network", "linked_producer_vpc_network.peering", "linked_router_appliance_instances.site_to_site_data_transfer", "linked_vpc_network.uri", "linked_vpn_tunnels.site_to_site_data_transfer", "linked_vpn_tunnels.uris"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkconnectivity/resource_network_connectivity_spoke.go"]
}

resource "google_network_connectivity_transport" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "auto_accept", "hub", "network", "psc_routing_enabled", "region", "remote_profile"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkconnectivity/resource_network_connectivity_transport.go"]
}

resource "google_network_management_connectivity_test" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkmanagement/resource_network_management_connectivity_test_resource.go"]
}

resource "google_network_management_organization_vpc_flow_logs_config" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "organization+location+vpc_flow_logs_config_id" { key = ["organization", "location", "vpc_flow_logs_config_id"] }
  force_new          = ["organization", "location", "vpc_flow_logs_config_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkmanagement/resource_network_management_organization_vpc_flow_logs_config.go"]
}

resource "google_network_management_vpc_flow_logs_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+vpc_flow_logs_config_id" {
    key      = ["project", "location", "vpc_flow_logs_config_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "vpc_flow_logs_config_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkmanagement/resource_network_management_vpc_flow_logs_config.go"]
}

resource "google_network_security_address_group" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["parent", "location", "name"]
    optional = ["parent"]
  }
  force_new          = ["parent", "capacity", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_address_group.go"]
}

resource "google_network_security_address_group_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/networksecurity/iam_network_security_address_group.go"]
}

resource "google_network_security_address_group_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/networksecurity/iam_network_security_address_group.go"]
}

resource "google_network_security_address_group_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/networksecurity/iam_network_security_address_group.go"]
}

resource "google_network_security_authz_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "policy_profile"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_authz_policy.go"]
}

resource "google_network_security_backend_authentication_config" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "client_certificate", "location", "trust_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_backend_authentication_config.go"]
}

resource "google_network_security_client_tls_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_client_tls_policy.go"]
}

resource "google_network_security_dns_threat_detector" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "threat_detector_provider"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_dns_threat_detector.go"]
}

resource "google_network_security_firewall_endpoint" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["parent", "location", "name"] }
  force_new          = ["parent", "location", "name", "endpoint_settings.jumbo_frames_enabled"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_firewall_endpoint.go"]
}

resource "google_network_security_firewall_endpoint_association" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["parent", "location", "name"]
    optional = ["parent"]
  }
  force_new          = ["parent", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_firewall_endpoint_association.go"]
}

resource "google_network_security_gateway_security_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_gateway_security_policy.go"]
}

resource "google_network_security_gateway_security_policy_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "gateway_security_policy", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "gateway_security_policy", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_gateway_security_policy_rule.go"]
}

resource "google_network_security_intercept_deployment" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+intercept_deployment_id" {
    key      = ["project", "location", "intercept_deployment_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "intercept_deployment_id", "forwarding_rule", "intercept_deployment_group"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_intercept_deployment.go"]
}

resource "google_network_security_intercept_deployment_group" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+intercept_deployment_group_id" {
    key      = ["project", "location", "intercept_deployment_group_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "intercept_deployment_group_id", "network"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_intercept_deployment_group.go"]
}

resource "google_network_security_intercept_endpoint_group" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+intercept_endpoint_group_id" {
    key      = ["project", "location", "intercept_endpoint_group_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "intercept_endpoint_group_id", "intercept_deployment_group"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_intercept_endpoint_group.go"]
}

resource "google_network_security_intercept_endpoint_group_association" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+intercept_endpoint_group_association_id" {
    key      = ["project", "location", "intercept_endpoint_group_association_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["intercept_endpoint_group_association_id"]
  force_new          = ["project", "location", "intercept_endpoint_group_association_id", "intercept_endpoint_group", "network"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/networksecurity/resource_network_security_intercept_endpoint_group_association.go"]
}

resource "google_network_security_mirroring_deployment" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+mirroring_deployment_id" {
    key      = ["project", "location", "mirroring_deployment_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "mirroring_deployment_id", "forwarding_rule", "mirroring_deployment_group"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_mirroring_deployment.go"]
}

resource "google_network_security_mirroring_deployment_group" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+mirroring_deployment_group_id" {
    key      = ["project", "location", "mirroring_deployment_group_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "mirroring_deployment_group_id", "network"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_mirroring_deployment_group.go"]
}

resource "google_network_security_mirroring_endpoint" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+mirroring_endpoint_id" {
    key      = ["project", "location", "mirroring_endpoint_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "mirroring_endpoint_id", "mirroring_endpoint_group"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_mirroring_endpoint.go"]
}

resource "google_network_security_mirroring_endpoint_group" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+mirroring_endpoint_group_id" {
    key      = ["project", "location", "mirroring_endpoint_group_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "mirroring_endpoint_group_id", "mirroring_deployment_group", "mirroring_deployment_groups", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_mirroring_endpoint_group.go"]
}

resource "google_network_security_mirroring_endpoint_group_association" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+mirroring_endpoint_group_association_id" {
    key      = ["project", "location", "mirroring_endpoint_group_association_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["mirroring_endpoint_group_association_id"]
  force_new          = ["project", "location", "mirroring_endpoint_group_association_id", "mirroring_endpoint_group", "network"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/networksecurity/resource_network_security_mirroring_endpoint_group_association.go"]
}

resource "google_network_security_security_profile" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["parent", "location", "name"]
    optional = ["location", "parent"]
  }
  force_new          = ["parent", "location", "name", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_security_profile.go"]
}

resource "google_network_security_security_profile_group" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["parent", "location", "name"]
    optional = ["location", "parent"]
  }
  force_new          = ["parent", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_security_profile_group.go"]
}

resource "google_network_security_server_tls_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "location", "mtls_policy.client_validation_mode", "mtls_policy.client_validation_trust_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_server_tls_policy.go"]
}

resource "google_network_security_tls_inspection_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_tls_inspection_policy.go"]
}

resource "google_network_security_ull_mirroring_collector" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+ull_mirroring_collector_id" {
    key      = ["project", "location", "ull_mirroring_collector_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "ull_mirroring_collector_id", "engine", "forwarding_rule"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_ull_mirroring_collector.go"]
}

resource "google_network_security_ull_mirroring_collector_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "key" {
    key      = ["project", "location", "ull_mirroring_collector", "ull_mirroring_collector_rule_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "ull_mirroring_collector", "ull_mirroring_collector_rule_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_ull_mirroring_collector_rule.go"]
}

resource "google_network_security_ull_mirroring_engine" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+ull_mirroring_engine_id" {
    key      = ["project", "location", "ull_mirroring_engine_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "ull_mirroring_engine_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_ull_mirroring_engine.go"]
}

resource "google_network_security_url_lists" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networksecurity/resource_network_security_url_lists.go"]
}

resource "google_network_services_agent_gateway" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "google_managed", "network_config.egress.network_attachment", "self_managed"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_agent_gateway.go"]
}

resource "google_network_services_authz_extension" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_authz_extension.go"]
}

resource "google_network_services_edge_cache_keyset" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_edge_cache_keyset.go"]
}

resource "google_network_services_edge_cache_origin" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_edge_cache_origin.go"]
}

resource "google_network_services_edge_cache_service" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_edge_cache_service.go"]
}

resource "google_network_services_endpoint_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_endpoint_policy.go"]
}

resource "google_network_services_gateway" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "addresses", "all_ports", "allow_global_access", "network", "scope", "subnetwork", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_gateway.go"]
}

resource "google_network_services_grpc_route" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_grpc_route.go"]
}

resource "google_network_services_http_route" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_http_route.go"]
}

resource "google_network_services_lb_edge_extension" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "load_balancing_scheme"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_lb_edge_extension.go"]
}

resource "google_network_services_lb_route_extension" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "load_balancing_scheme"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_lb_route_extension.go"]
}

resource "google_network_services_lb_traffic_extension" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "load_balancing_scheme"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_lb_traffic_extension.go"]
}

resource "google_network_services_mesh" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_mesh.go"]
}

resource "google_network_services_multicast_consumer_association" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+multicast_consumer_association_id" {
    key      = ["project", "location", "multicast_consumer_association_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "multicast_consumer_association_id", "multicast_domain_activation", "network"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_multicast_consumer_association.go"]
}

resource "google_network_services_multicast_domain" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+multicast_domain_id" {
    key      = ["project", "location", "multicast_domain_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "multicast_domain_id", "admin_network", "multicast_domain_group", "connection_config", "ull_multicast_domain"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_multicast_domain.go"]
}

resource "google_network_services_multicast_domain_activation" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+multicast_domain_activation_id" {
    key      = ["project", "location", "multicast_domain_activation_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "multicast_domain_activation_id", "disable_placement_policy", "multicast_domain"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_multicast_domain_activation.go"]
}

resource "google_network_services_multicast_domain_group" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+multicast_domain_group_id" {
    key      = ["project", "location", "multicast_domain_group_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "multicast_domain_group_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_multicast_domain_group.go"]
}

resource "google_network_services_multicast_group_consumer_activation" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+multicast_group_consumer_activation_id" {
    key      = ["project", "location", "multicast_group_consumer_activation_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "multicast_group_consumer_activation_id", "multicast_consumer_association", "multicast_group_range_activation"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_multicast_group_consumer_activation.go"]
}

resource "google_network_services_multicast_group_producer_activation" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+multicast_group_producer_activation_id" {
    key      = ["project", "location", "multicast_group_producer_activation_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "multicast_group_producer_activation_id", "multicast_group_range_activation", "multicast_producer_association"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_multicast_group_producer_activation.go"]
}

resource "google_network_services_multicast_group_range" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+multicast_group_range_id" {
    key      = ["project", "location", "multicast_group_range_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "multicast_group_range_id", "distribution_scope", "multicast_domain", "reserved_internal_range"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_multicast_group_range.go"]
}

resource "google_network_services_multicast_group_range_activation" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+multicast_group_range_activation_id" {
    key      = ["project", "location", "multicast_group_range_activation_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "multicast_group_range_activation_id", "multicast_domain_activation", "multicast_group_range"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_multicast_group_range_activation.go"]
}

resource "google_network_services_multicast_producer_association" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+multicast_producer_association_id" {
    key      = ["project", "location", "multicast_producer_association_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "multicast_producer_association_id", "multicast_domain_activation", "network"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_multicast_producer_association.go"]
}

resource "google_network_services_service_binding" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "description", "labels", "service"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_service_binding.go"]
}

resource "google_network_services_tcp_route" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_tcp_route.go"]
}

resource "google_network_services_tls_route" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_tls_route.go"]
}

resource "google_network_services_wasm_plugin" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/networkservices/resource_network_services_wasm_plugin.go"]
}

resource "google_observability_trace_scope" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+trace_scope_id" {
    key      = ["project", "location", "trace_scope_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "trace_scope_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/observability/resource_observability_trace_scope.go"]
}

resource "google_oracle_database_autonomous_database" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+autonomous_database_id" {
    key      = ["project", "location", "autonomous_database_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "autonomous_database_id", "admin_password", "cidr", "database", "display_name", "labels", "network", "odb_network", "odb_subnet", "properties", "source_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/oracledatabase/resource_oracle_database_autonomous_database.go"]
}

resource "google_oracle_database_cloud_exadata_infrastructure" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+cloud_exadata_infrastructure_id" {
    key      = ["project", "location", "cloud_exadata_infrastructure_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "cloud_exadata_infrastructure_id", "display_name", "gcp_oracle_zone", "labels", "properties"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/oracledatabase/resource_oracle_database_cloud_exadata_infrastructure.go"]
}

resource "google_oracle_database_cloud_exadata_infrastructure_exascale_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+cloud_exadata_infrastructure" {
    key      = ["project", "location", "cloud_exadata_infrastructure"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "cloud_exadata_infrastructure", "total_storage_size_gb"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/oracledatabase/resource_oracle_database_cloud_exadata_infrastructure_exascale_config.go"]
}

resource "google_oracle_database_cloud_vm_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+cloud_vm_cluster_id" {
    key      = ["project", "location", "cloud_vm_cluster_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "cloud_vm_cluster_id", "backup_odb_subnet", "backup_subnet_cidr", "cidr", "display_name", "exadata_infrastructure", "exascale_db_storage_vault", "labels", "network", "odb_network", "odb_subnet", "properties"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/oracledatabase/resource_oracle_database_cloud_vm_cluster.go"]
}

resource "google_oracle_database_db_system" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+db_system_id" {
    key      = ["project", "location", "db_system_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "db_system_id", "display_name", "gcp_oracle_zone", "labels", "odb_network", "odb_subnet", "properties"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/oracledatabase/resource_oracle_database_db_system.go"]
}

resource "google_oracle_database_exadb_vm_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+exadb_vm_cluster_id" {
    key      = ["project", "location", "exadb_vm_cluster_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "exadb_vm_cluster_id", "backup_odb_subnet", "display_name", "odb_network", "odb_subnet", "properties.enabled_ecpu_count_per_node", "properties.exascale_db_storage_vault", "properties.grid_image_id", "properties.hostname_prefix", "properties.shape_attribute", "properties.ssh_public_keys", "properties.additional_ecpu_count_per_node", "properties.cluster_name", "properties.license_model", "properties.scan_listener_port_tcp"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/oracledatabase/resource_oracle_database_exadb_vm_cluster.go"]
}

resource "google_oracle_database_exascale_db_storage_vault" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+exascale_db_storage_vault_id" {
    key      = ["project", "location", "exascale_db_storage_vault_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "exascale_db_storage_vault_id", "display_name", "exadata_infrastructure", "gcp_oracle_zone", "labels", "properties"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/oracledatabase/resource_oracle_database_exascale_db_storage_vault.go"]
}

resource "google_oracle_database_goldengate_connection" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+goldengate_connection_id" {
    key      = ["project", "location", "goldengate_connection_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "goldengate_connection_id", "gcp_oracle_zone", "labels", "odb_network", "odb_subnet", "properties"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/oracledatabase/resource_oracle_database_goldengate_connection.go"]
}

resource "google_oracle_database_goldengate_connection_assignment" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+goldengate_connection_assignment_id" {
    key      = ["project", "location", "goldengate_connection_assignment_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "goldengate_connection_assignment_id", "display_name", "labels", "properties"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/oracledatabase/resource_oracle_database_goldengate_connection_assignment.go"]
}

resource "google_oracle_database_goldengate_deployment" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+goldengate_deployment_id" {
    key      = ["project", "location", "goldengate_deployment_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "goldengate_deployment_id", "display_name", "gcp_oracle_zone", "labels", "odb_network", "odb_subnet", "properties"]
  confidence    = "high"
  sources       = ["google/services/oracledatabase/resource_oracle_database_goldengate_deployment.go"]
}

resource "google_oracle_database_odb_network" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+odb_network_id" {
    key      = ["project", "location", "odb_network_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "odb_network_id", "gcp_oracle_zone", "labels", "network"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/oracledatabase/resource_oracle_database_odb_network.go"]
}

resource "google_oracle_database_odb_subnet" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+odbnetwork+odb_subnet_id" {
    key      = ["project", "location", "odbnetwork", "odb_subnet_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "odbnetwork", "odb_subnet_id", "cidr_range", "labels", "purpose"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/oracledatabase/resource_oracle_database_odb_subnet.go"]
}

resource "google_org_policy_custom_constraint" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["parent", "name"] }
  force_new          = ["parent", "name", "resource_types"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/orgpolicy/resource_org_policy_custom_constraint.go"]
}

resource "google_org_policy_policy" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["parent", "name"] }
  force_new          = ["parent", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/orgpolicy/resource_org_policy_policy.go"]
}

resource "google_organization_access_approval_settings" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "organization_id" { key = ["organization_id"] }
  force_new          = ["organization_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/accessapproval/resource_organization_access_approval_settings.go"]
}

resource "google_organization_iam_audit_config" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "org_id+service" { key = ["org_id", "service"] }
  force_new  = ["org_id", "service"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/iam_organization.go"]
}

resource "google_organization_iam_binding" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "org_id+role+condition" {
    key      = ["org_id", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["org_id", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/iam_organization.go"]
}

resource "google_organization_iam_custom_role" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "org_id+role_id" { key = ["org_id", "role_id"] }
  force_new          = ["org_id", "role_id"]
  force_new_complete = true
  held_confidence    = "low"
  held_after_delete  = "37 days, the first 7 of them undeletable"
  confidence         = "medium"
  sources            = ["website/docs/r/organization_iam_custom_role.html.markdown"]
}

resource "google_organization_iam_member" {
  scope     = "everywhere"
  outcome   = "adoption"
  fold_case = true
  identity "org_id+role+member+condition" {
    key      = ["org_id", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["org_id", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/iam_organization.go"]
}

resource "google_organization_iam_policy" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "org_id" { key = ["org_id"] }
  force_new  = ["org_id"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/iam_organization.go"]
}

resource "google_organization_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "org_id+constraint" { key = ["org_id", "constraint"] }
  force_new  = ["org_id", "constraint"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/resource_google_organization_policy.go"]
}

resource "google_os_config_os_policy_assignment" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/osconfig/resource_os_config_os_policy_assignment.go"]
}

resource "google_os_config_v2_policy_orchestrator" {
  scope   = "project"
  outcome = "conflict"
  identity "project+policy_orchestrator_id" {
    key      = ["project", "policy_orchestrator_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "policy_orchestrator_id"]
  confidence    = "high"
  sources       = ["google/services/osconfigv2/resource_os_config_v2_policy_orchestrator.go"]
}

resource "google_os_config_v2_policy_orchestrator_for_folder" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "folder_id+policy_orchestrator_id" { key = ["folder_id", "policy_orchestrator_id"] }
  force_new  = ["folder_id", "policy_orchestrator_id"]
  confidence = "high"
  sources    = ["google/services/osconfigv2/resource_os_config_v2_policy_orchestrator_for_folder.go"]
}

resource "google_os_config_v2_policy_orchestrator_for_organization" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "organization_id+policy_orchestrator_id" { key = ["organization_id", "policy_orchestrator_id"] }
  force_new  = ["organization_id", "policy_orchestrator_id"]
  confidence = "high"
  sources    = ["google/services/osconfigv2/resource_os_config_v2_policy_orchestrator_for_organization.go"]
}

resource "google_os_login_ssh_public_key" {
  scope   = "project"
  outcome = "conflict"
  identity "user+key" { key = ["user", "key"] }
  force_new          = ["user", "key", "project"]
  force_new_complete = true
  confidence         = "low"
  sources            = ["website/docs/r/os_login_ssh_public_key.html.markdown"]
}

resource "google_parallelstore_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+instance_id" {
    key      = ["project", "location", "instance_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "instance_id", "capacity_gib", "network", "reserved_ip_range"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/parallelstore/resource_parallelstore_instance.go"]
}

resource "google_parameter_manager_parameter" {
  scope   = "project"
  outcome = "conflict"
  identity "project+parameter_id" {
    key      = ["project", "parameter_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "parameter_id", "format"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/parametermanager/resource_parameter_manager_parameter.go"]
}

resource "google_parameter_manager_parameter_version" {
  scope   = "project"
  outcome = "conflict"
  identity "parameter+parameter_version_id" { key = ["parameter", "parameter_version_id"] }
  force_new          = ["parameter", "parameter_version_id", "parameter_data"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/parametermanager/resource_parameter_manager_parameter_version.go"]
}

resource "google_parameter_manager_regional_parameter" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+parameter_id" {
    key      = ["project", "location", "parameter_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "parameter_id", "format"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/parametermanagerregional/resource_parameter_manager_regional_parameter.go"]
}

resource "google_parameter_manager_regional_parameter_version" {
  scope   = "project"
  outcome = "conflict"
  identity "parameter+parameter_version_id" { key = ["parameter", "parameter_version_id"] }
  force_new          = ["parameter", "parameter_version_id", "parameter_data"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/parametermanagerregional/resource_parameter_manager_regional_parameter_version.go"]
}

resource "google_privateca_ca_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "tier"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/privateca/resource_privateca_ca_pool.go"]
}

resource "google_privateca_ca_pool_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+ca_pool+role+condition" {
    key      = ["project", "location", "ca_pool", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "ca_pool", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/privateca/iam_privateca_ca_pool.go"]
}

resource "google_privateca_ca_pool_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+ca_pool+role+member+condition" {
    key      = ["project", "location", "ca_pool", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "ca_pool", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/privateca/iam_privateca_ca_pool.go"]
}

resource "google_privateca_ca_pool_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+ca_pool" {
    key      = ["project", "location", "ca_pool"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "ca_pool"]
  confidence    = "high"
  sources       = ["google/services/privateca/iam_privateca_ca_pool.go"]
}

resource "google_privateca_certificate" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "pool", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "pool", "name", "certificate_authority", "certificate_template", "lifetime", "pem_csr", "config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/privateca/resource_privateca_certificate.go"]
}

resource "google_privateca_certificate_authority" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+pool+certificate_authority_id" {
    key      = ["project", "location", "pool", "certificate_authority_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "pool", "certificate_authority_id", "gcs_bucket", "lifetime", "type", "config", "key_spec"]
  confidence    = "high"
  sources       = ["google/services/privateca/resource_privateca_certificate_authority.go"]
}

resource "google_privateca_certificate_template" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/privateca/resource_privateca_certificate_template.go"]
}

resource "google_privateca_certificate_template_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+certificate_template+role+condition" {
    key      = ["project", "location", "certificate_template", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "certificate_template", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/privateca/iam_privateca_certificate_template.go"]
}

resource "google_privateca_certificate_template_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+certificate_template+role+member+condition" {
    key      = ["project", "location", "certificate_template", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "certificate_template", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/privateca/iam_privateca_certificate_template.go"]
}

resource "google_privateca_certificate_template_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+certificate_template" {
    key      = ["project", "location", "certificate_template"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "certificate_template"]
  confidence    = "high"
  sources       = ["google/services/privateca/iam_privateca_certificate_template.go"]
}

resource "google_privileged_access_manager_entitlement" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+location+entitlement_id" { key = ["parent", "location", "entitlement_id"] }
  force_new          = ["parent", "location", "entitlement_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/privilegedaccessmanager/resource_privileged_access_manager_entitlement.go"]
}

resource "google_project" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "project_id" { key = ["project_id"] }
  force_new         = ["project_id", "tags"]
  held_after_delete = "for ever: a project id is never given out again"
  confidence        = "high"
  sources           = ["google/services/resourcemanager/resource_google_project.go"]
}

resource "google_project_access_approval_settings" {
  scope   = "project"
  outcome = "overwrite"
  identity "project_id" { key = ["project_id"] }
  force_new          = ["project_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/accessapproval/resource_project_access_approval_settings.go"]
}

resource "google_project_iam_audit_config" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+service" { key = ["project", "service"] }
  force_new  = ["project", "service"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/iam_project.go"]
}

resource "google_project_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+role+condition" {
    key      = ["project", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["project", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/iam_project.go"]
}

resource "google_project_iam_custom_role" {
  scope   = "project"
  outcome = "conflict"
  identity "project+role_id" {
    key      = ["project", "role_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "role_id"]
  force_new_complete = true
  held_confidence    = "low"
  held_after_delete  = "37 days, the first 7 of them undeletable"
  confidence         = "high"
  sources            = ["google/services/resourcemanager/resource_google_project_iam_custom_role.go"]
}

resource "google_project_iam_member" {
  scope   = "project"
  outcome = "adoption"
  identity "project+role+member+condition" {
    key      = ["project", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["project"]
  confidence = "medium"
  sources    = ["website/docs/r/project_iam_member.html.markdown"]
}

resource "google_project_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project" { key = ["project"] }
  force_new  = ["project"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/iam_project.go"]
}

resource "google_project_organization_policy" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+constraint" { key = ["project", "constraint"] }
  force_new  = ["project", "constraint"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/resource_google_project_organization_policy.go"]
}

resource "google_project_service" {
  scope   = "project"
  outcome = "adoption"
  identity "project+service" {
    key      = ["project", "service"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "service"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/resourcemanager/resource_google_project_service.go"]
}

resource "google_project_usage_export_bucket" {
  scope   = "project"
  outcome = "conflict"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "bucket_name", "prefix"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/compute/resource_project_usage_export_bucket.go"]
}

resource "google_pubsub_lite_reservation" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "name", "region"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/pubsublite/resource_pubsub_lite_reservation.go"]
}

resource "google_pubsub_lite_subscription" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "name", "region", "topic", "zone"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/pubsublite/resource_pubsub_lite_subscription.go"]
}

resource "google_pubsub_lite_topic" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "zone", "name"]
    optional = ["project", "zone"]
  }
  from_provider      = { project = "project", zone = "zone" }
  force_new          = ["project", "name", "region", "zone"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/pubsublite/resource_pubsub_lite_topic.go"]
}

resource "google_pubsub_schema" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/pubsub/resource_pubsub_schema.go"]
}

resource "google_pubsub_schema_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+schema+role+condition" {
    key      = ["project", "schema", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "schema", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/pubsub/iam_pubsub_schema.go"]
}

resource "google_pubsub_schema_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+schema+role+member+condition" {
    key      = ["project", "schema", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "schema", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/pubsub/iam_pubsub_schema.go"]
}

resource "google_pubsub_schema_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+schema" {
    key      = ["project", "schema"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "schema"]
  confidence    = "high"
  sources       = ["google/services/pubsub/iam_pubsub_schema.go"]
}

resource "google_pubsub_subscription" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "enable_message_ordering", "filter", "topic", "tags"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/pubsub/resource_pubsub_subscription.go"]
}

resource "google_pubsub_subscription_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+subscription+role+condition" {
    key      = ["project", "subscription", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "subscription", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/pubsub/iam_pubsub_subscription.go"]
}

resource "google_pubsub_subscription_iam_member" {
  scope   = "project"
  outcome = "adoption"
  identity "project+subscription+role+member+condition" {
    key      = ["project", "subscription", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "subscription"]
  confidence    = "medium"
  sources       = ["website/docs/r/pubsub_subscription_iam_member.html.markdown"]
}

resource "google_pubsub_subscription_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+subscription" {
    key      = ["project", "subscription"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "subscription"]
  confidence    = "high"
  sources       = ["google/services/pubsub/iam_pubsub_subscription.go"]
}

resource "google_pubsub_topic" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "tags"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/pubsub/resource_pubsub_topic.go"]
}

resource "google_pubsub_topic_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+topic+role+condition" {
    key      = ["project", "topic", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "topic", "role", "condition"]
  parent "topic" {
    types   = ["google_pubsub_topic"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/pubsub/iam_pubsub_topic.go"]
}

resource "google_pubsub_topic_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+topic+role+member+condition" {
    key      = ["project", "topic", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "topic", "role", "member", "condition"]
  parent "topic" {
    types   = ["google_pubsub_topic"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/pubsub/iam_pubsub_topic.go"]
}

resource "google_pubsub_topic_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+topic" {
    key      = ["project", "topic"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "topic"]
  parent "topic" {
    types   = ["google_pubsub_topic"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/pubsub/iam_pubsub_topic.go"]
}

resource "google_redis_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  generated          = ["name"]
  force_new          = ["project", "region", "name", "authorization_mode", "transit_encryption_mode", "gcs_source", "managed_backup_source"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/redis/resource_redis_cluster.go"]
}

resource "google_redis_cluster_acl_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+acl_policy_id" {
    key      = ["project", "location", "acl_policy_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "acl_policy_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/redis/resource_redis_cluster_acl_policy.go"]
}

resource "google_redis_cluster_user_created_connections" {
  scope   = "project"
  outcome = "overwrite"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "region"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/redis/resource_redis_cluster_user_created_connections.go"]
}

resource "google_redis_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "alternative_location_id", "authorized_network", "connect_mode", "customer_managed_key", "location_id", "reserved_ip_range", "tier", "transit_encryption_mode"]
  confidence    = "high"
  sources       = ["google/services/redis/resource_redis_instance.go"]
}

resource "google_resource_manager_capability" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "parent+capability_name" { key = ["parent", "capability_name"] }
  confidence = "high"
  sources    = ["google/services/resourcemanagerv3/resource_resource_manager_capability.go"]
}

resource "google_scc_folder_notification_config" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "folder+config_id" { key = ["folder", "config_id"] }
  force_new          = ["folder", "config_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securitycenter/resource_scc_folder_notification_config.go"]
}

resource "google_scc_folder_scc_big_query_export" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "folder+big_query_export_id" { key = ["folder", "big_query_export_id"] }
  force_new          = ["folder", "big_query_export_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securitycenter/resource_scc_folder_scc_big_query_export.go"]
}

resource "google_scc_mute_config" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+mute_config_id" { key = ["parent", "mute_config_id"] }
  force_new          = ["parent", "mute_config_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/scc_mute_config.html.markdown"]
}

resource "google_scc_notification_config" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "organization+config_id" { key = ["organization", "config_id"] }
  force_new          = ["organization", "config_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/scc_notification_config.html.markdown"]
}

resource "google_scc_organization_scc_big_query_export" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "organization+big_query_export_id" { key = ["organization", "big_query_export_id"] }
  force_new          = ["organization", "big_query_export_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securitycenter/resource_scc_organization_scc_big_query_export.go"]
}

resource "google_scc_project_notification_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project+config_id" { key = ["project", "config_id"] }
  from_provider      = { project = "project" }
  force_new          = ["project", "config_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/scc_project_notification_config.html.markdown"]
}

resource "google_scc_project_scc_big_query_export" {
  scope   = "project"
  outcome = "conflict"
  identity "project+big_query_export_id" {
    key      = ["project", "big_query_export_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "big_query_export_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securitycenter/resource_scc_project_scc_big_query_export.go"]
}

resource "google_scc_source_iam_binding" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "organization+source+role+condition" {
    key      = ["organization", "source", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["organization", "source", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/securitycenter/iam_scc_source.go"]
}

resource "google_scc_source_iam_member" {
  scope     = "everywhere"
  outcome   = "adoption"
  fold_case = true
  identity "organization+source+role+member+condition" {
    key      = ["organization", "source", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["organization", "source", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/securitycenter/iam_scc_source.go"]
}

resource "google_scc_source_iam_policy" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "organization+source" { key = ["organization", "source"] }
  force_new  = ["organization", "source"]
  confidence = "high"
  sources    = ["google/services/securitycenter/iam_scc_source.go"]
}

resource "google_scc_v2_folder_mute_config" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "folder+location+mute_config_id" {
    key      = ["folder", "location", "mute_config_id"]
    optional = ["location"]
  }
  force_new          = ["folder", "location", "mute_config_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securitycenterv2/resource_scc_v2_folder_mute_config.go"]
}

resource "google_scc_v2_folder_notification_config" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "folder+location+config_id" {
    key      = ["folder", "location", "config_id"]
    optional = ["location"]
  }
  force_new          = ["folder", "location", "config_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securitycenterv2/resource_scc_v2_folder_notification_config.go"]
}

resource "google_scc_v2_folder_scc_big_query_export" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "folder+location+big_query_export_id" {
    key      = ["folder", "location", "big_query_export_id"]
    optional = ["location"]
  }
  force_new          = ["folder", "location", "big_query_export_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securitycenterv2/resource_scc_v2_folder_scc_big_query_export.go"]
}

resource "google_scc_v2_organization_mute_config" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "organization+location+mute_config_id" {
    key      = ["organization", "location", "mute_config_id"]
    optional = ["location"]
  }
  force_new          = ["organization", "location", "mute_config_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securitycenterv2/resource_scc_v2_organization_mute_config.go"]
}

resource "google_scc_v2_organization_notification_config" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "organization+location+config_id" { key = ["organization", "location", "config_id"] }
  force_new          = ["organization", "location", "config_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/scc_v2_organization_notification_config.html.markdown"]
}

resource "google_scc_v2_organization_scc_big_query_export" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "organization+location+big_query_export_id" {
    key      = ["organization", "location", "big_query_export_id"]
    optional = ["location"]
  }
  force_new          = ["organization", "location", "big_query_export_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securitycenterv2/resource_scc_v2_organization_scc_big_query_export.go"]
}

resource "google_scc_v2_organization_scc_big_query_exports" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "organization+location+big_query_export_id" {
    key      = ["organization", "location", "big_query_export_id"]
    optional = ["location"]
  }
  force_new          = ["organization", "location", "big_query_export_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securitycenterv2/resource_scc_v2_organization_scc_big_query_exports.go"]
}

resource "google_scc_v2_organization_source_iam_binding" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "organization+source+role+condition" {
    key      = ["organization", "source", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["organization", "source", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/securitycenterv2/iam_scc_v2_organization_source.go"]
}

resource "google_scc_v2_organization_source_iam_member" {
  scope     = "everywhere"
  outcome   = "adoption"
  fold_case = true
  identity "organization+source+role+member+condition" {
    key      = ["organization", "source", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["organization", "source", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/securitycenterv2/iam_scc_v2_organization_source.go"]
}

resource "google_scc_v2_organization_source_iam_policy" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "organization+source" { key = ["organization", "source"] }
  force_new  = ["organization", "source"]
  confidence = "high"
  sources    = ["google/services/securitycenterv2/iam_scc_v2_organization_source.go"]
}

resource "google_scc_v2_project_mute_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+mute_config_id" {
    key      = ["project", "location", "mute_config_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "mute_config_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securitycenterv2/resource_scc_v2_project_mute_config.go"]
}

resource "google_scc_v2_project_notification_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+config_id" { key = ["project", "location", "config_id"] }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "config_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/scc_v2_project_notification_config.html.markdown"]
}

resource "google_scc_v2_project_scc_big_query_export" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+big_query_export_id" {
    key      = ["project", "location", "big_query_export_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "big_query_export_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securitycenterv2/resource_scc_v2_project_scc_big_query_export.go"]
}

resource "google_secret_manager_regional_secret" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+secret_id" {
    key      = ["project", "location", "secret_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "secret_id", "tags"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/secretmanagerregional/resource_secret_manager_regional_secret.go"]
}

resource "google_secret_manager_regional_secret_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+secret_id+role+condition" {
    key      = ["project", "location", "secret_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "secret_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/secretmanagerregional/iam_secret_manager_regional_secret.go"]
}

resource "google_secret_manager_regional_secret_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+secret_id+role+member+condition" {
    key      = ["project", "location", "secret_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "secret_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/secretmanagerregional/iam_secret_manager_regional_secret.go"]
}

resource "google_secret_manager_regional_secret_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+secret_id" {
    key      = ["project", "location", "secret_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "secret_id"]
  confidence    = "high"
  sources       = ["google/services/secretmanagerregional/iam_secret_manager_regional_secret.go"]
}

resource "google_secret_manager_secret" {
  scope   = "project"
  outcome = "conflict"
  identity "project+secret_id" {
    key      = ["project", "secret_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "secret_id", "replication.user_managed.replicas.location", "tags"]
  confidence    = "high"
  sources       = ["google/services/secretmanager/resource_secret_manager_secret.go"]
}

resource "google_secret_manager_secret_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+secret_id+role+condition" {
    key      = ["project", "secret_id", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "secret_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/secretmanager/iam_secret_manager_secret.go"]
}

resource "google_secret_manager_secret_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+secret_id+role+member+condition" {
    key      = ["project", "secret_id", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "secret_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/secretmanager/iam_secret_manager_secret.go"]
}

resource "google_secret_manager_secret_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+secret_id" {
    key      = ["project", "secret_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "secret_id"]
  confidence    = "high"
  sources       = ["google/services/secretmanager/iam_secret_manager_secret.go"]
}

resource "google_secure_source_manager_branch_rule" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+repository_id+branch_rule_id" {
    key      = ["project", "location", "repository_id", "branch_rule_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "branch_rule_id", "location", "repository_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securesourcemanager/resource_secure_source_manager_branch_rule.go"]
}

resource "google_secure_source_manager_hook" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+repository_id+hook_id" {
    key      = ["project", "location", "repository_id", "hook_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "hook_id", "location", "repository_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securesourcemanager/resource_secure_source_manager_hook.go"]
}

resource "google_secure_source_manager_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+instance_id" {
    key      = ["project", "location", "instance_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "instance_id", "kms_key", "labels", "private_config", "workforce_identity_federation_config"]
  confidence    = "high"
  sources       = ["google/services/securesourcemanager/resource_secure_source_manager_instance.go"]
}

resource "google_secure_source_manager_instance_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+instance_id+role+condition" {
    key      = ["project", "location", "instance_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "instance_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/securesourcemanager/iam_secure_source_manager_instance.go"]
}

resource "google_secure_source_manager_instance_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+instance_id+role+member+condition" {
    key      = ["project", "location", "instance_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "instance_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/securesourcemanager/iam_secure_source_manager_instance.go"]
}

resource "google_secure_source_manager_instance_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+instance_id" {
    key      = ["project", "location", "instance_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "instance_id"]
  confidence    = "high"
  sources       = ["google/services/securesourcemanager/iam_secure_source_manager_instance.go"]
}

resource "google_secure_source_manager_repository" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+repository_id" {
    key      = ["project", "location", "repository_id"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "repository_id", "instance", "initial_config"]
  confidence    = "high"
  sources       = ["google/services/securesourcemanager/resource_secure_source_manager_repository.go"]
}

resource "google_secure_source_manager_repository_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+repository_id+role+condition" {
    key      = ["project", "location", "repository_id", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "repository_id", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/securesourcemanager/iam_secure_source_manager_repository.go"]
}

resource "google_secure_source_manager_repository_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+location+repository_id+role+member+condition" {
    key      = ["project", "location", "repository_id", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "repository_id", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/securesourcemanager/iam_secure_source_manager_repository.go"]
}

resource "google_secure_source_manager_repository_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+location+repository_id" {
    key      = ["project", "location", "repository_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "repository_id"]
  confidence    = "high"
  sources       = ["google/services/securesourcemanager/iam_secure_source_manager_repository.go"]
}

resource "google_securityposture_posture" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+location+posture_id" { key = ["parent", "location", "posture_id"] }
  force_new  = ["parent", "location", "posture_id"]
  confidence = "high"
  sources    = ["google/services/securityposture/resource_securityposture_posture.go"]
}

resource "google_securityposture_posture_deployment" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+location+posture_deployment_id" { key = ["parent", "location", "posture_deployment_id"] }
  force_new          = ["parent", "location", "posture_deployment_id", "target_resource"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/securityposture/resource_securityposture_posture_deployment.go"]
}

resource "google_service_account" {
  scope   = "project"
  outcome = "conflict"
  identity "project+account_id" { key = ["project", "account_id"] }
  from_provider = { project = "project" }
  force_new     = ["project", "account_id"]
  confidence    = "medium"
  sources       = ["website/docs/r/service_account.html.markdown"]
}

resource "google_service_account_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "service_account_id+role+condition" {
    key      = ["service_account_id", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["service_account_id", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/iam_service_account.go"]
}

resource "google_service_account_iam_member" {
  scope   = "project"
  outcome = "adoption"
  identity "service_account_id+role+member+condition" {
    key      = ["service_account_id", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["service_account_id"]
  confidence = "medium"
  sources    = ["website/docs/r/service_account_iam_member.html.markdown"]
}

resource "google_service_account_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "service_account_id" { key = ["service_account_id"] }
  force_new  = ["service_account_id"]
  confidence = "high"
  sources    = ["google/services/resourcemanager/iam_service_account.go"]
}

resource "google_service_directory_endpoint" {
  scope   = "project"
  outcome = "conflict"
  identity "service+endpoint_id" { key = ["service", "endpoint_id"] }
  force_new          = ["service", "endpoint_id", "network"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/service_directory_endpoint.html.markdown"]
}

resource "google_service_directory_namespace" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+namespace_id" { key = ["project", "location", "namespace_id"] }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "namespace_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/service_directory_namespace.html.markdown"]
}

resource "google_service_directory_namespace_iam_binding" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["name", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["name", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/servicedirectory/iam_service_directory_namespace.go"]
}

resource "google_service_directory_namespace_iam_member" {
  scope     = "everywhere"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["name", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["name", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/servicedirectory/iam_service_directory_namespace.go"]
}

resource "google_service_directory_namespace_iam_policy" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["google/services/servicedirectory/iam_service_directory_namespace.go"]
}

resource "google_service_directory_service" {
  scope   = "project"
  outcome = "conflict"
  identity "namespace+service_id" { key = ["namespace", "service_id"] }
  force_new          = ["service_id", "namespace"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/service_directory_service.html.markdown"]
}

resource "google_service_directory_service_iam_binding" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["name", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["name", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/servicedirectory/iam_service_directory_service.go"]
}

resource "google_service_directory_service_iam_member" {
  scope     = "everywhere"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["name", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["name", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/servicedirectory/iam_service_directory_service.go"]
}

resource "google_service_directory_service_iam_policy" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["google/services/servicedirectory/iam_service_directory_service.go"]
}

resource "google_service_networking_connection" {
  scope   = "project"
  outcome = "conflict"
  identity "network+service" { key = ["network", "service"] }
  force_new          = ["network", "service"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/servicenetworking/resource_service_networking_connection.go"]
}

resource "google_service_networking_peered_dns_domain" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["project", "network", "name", "service"] }
  from_provider      = { project = "project" }
  generated          = ["service"]
  force_new          = ["project", "network", "name", "service", "dns_suffix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/servicenetworking/resource_google_service_networking_peered_dns_domain.go"]
}

resource "google_service_networking_vpc_service_controls" {
  scope   = "project"
  outcome = "conflict"
  identity "network+service+project" {
    key      = ["network", "service", "project"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["network", "service", "project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/servicenetworking/resource_service_networking_vpc_service_controls.go"]
}

resource "google_site_verification_owner" {
  scope   = "project"
  outcome = "overwrite"
  identity "web_resource_id+email" { key = ["web_resource_id", "email"] }
  force_new          = ["web_resource_id", "email"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/siteverification/resource_site_verification_owner.go"]
}

resource "google_sourcerepo_repository" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/sourcerepo/resource_sourcerepo_repository.go"]
}

resource "google_sourcerepo_repository_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+repository+role+condition" {
    key      = ["project", "repository", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "repository", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/sourcerepo/iam_sourcerepo_repository.go"]
}

resource "google_sourcerepo_repository_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+repository+role+member+condition" {
    key      = ["project", "repository", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "repository", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/sourcerepo/iam_sourcerepo_repository.go"]
}

resource "google_sourcerepo_repository_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+repository" {
    key      = ["project", "repository"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "repository"]
  confidence    = "high"
  sources       = ["google/services/sourcerepo/iam_sourcerepo_repository.go"]
}

resource "google_spanner_backup_schedule" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "instance", "database", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["name"]
  force_new          = ["project", "instance", "database", "name", "full_backup_spec", "incremental_backup_spec"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/spanner/resource_spanner_backup_schedule.go"]
}

resource "google_spanner_database" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["project", "instance", "name"] }
  from_provider = { project = "project" }
  force_new     = ["project", "instance", "name", "database_dialect", "encryption_config"]
  confidence    = "high"
  sources       = ["google/services/spanner/resource_spanner_database.go"]
}

resource "google_spanner_database_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+instance+database+role+condition" {
    key      = ["project", "instance", "database", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance", "database", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/spanner/iam_spanner_database.go"]
}

resource "google_spanner_database_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+instance+database+role+member+condition" {
    key      = ["project", "instance", "database", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance", "database", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/spanner/iam_spanner_database.go"]
}

resource "google_spanner_database_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+instance+database" {
    key      = ["project", "instance", "database"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance", "database"]
  confidence    = "high"
  sources       = ["google/services/spanner/iam_spanner_database.go"]
}

resource "google_spanner_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["name"]
  force_new          = ["project", "name", "config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/spanner/resource_spanner_instance.go"]
}

resource "google_spanner_instance_config" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["name"]
  force_new          = ["project", "name", "base_config", "replicas"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/spanner/resource_spanner_instance_config.go"]
}

resource "google_spanner_instance_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+instance+role+condition" {
    key      = ["project", "instance", "role", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/spanner/iam_spanner_instance.go"]
}

resource "google_spanner_instance_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+instance+role+member+condition" {
    key      = ["project", "instance", "role", "member", "condition"]
    optional = ["condition", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/spanner/iam_spanner_instance.go"]
}

resource "google_spanner_instance_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+instance" {
    key      = ["project", "instance"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "instance"]
  confidence    = "high"
  sources       = ["google/services/spanner/iam_spanner_instance.go"]
}

resource "google_spanner_instance_partition" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "instance", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "instance", "name", "config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/spanner/resource_spanner_instance_partition.go"]
}

resource "google_sql_database" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "instance", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "instance", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/sql/resource_sql_database.go"]
}

resource "google_sql_database_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider     = { project = "project" }
  generated         = ["name"]
  force_new         = ["project", "name", "region", "encryption_key_name", "master_instance_name", "settings.collation", "replica_configuration.ca_certificate", "replica_configuration.client_certificate", "replica_configuration.client_key", "replica_configuration.connect_retry_interval", "replica_configuration.dump_file_path", "replica_configuration.failover_target", "replica_configuration.master_heartbeat_period", "replica_configuration.password", "replica_configuration.ssl_cipher", "replica_configuration.username", "replica_configuration.verify_server_certificate"]
  held_after_delete = "about a week"
  confidence        = "high"
  sources           = ["google/services/sql/resource_sql_database_instance.go"]
}

resource "google_sql_source_representation_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name", "ca_certificate", "client_certificate", "client_key", "database_version", "dump_file_path", "host", "password", "port", "region", "username"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/sql/resource_sql_source_representation_instance.go"]
}

resource "google_sql_ssl_cert" {
  scope   = "project"
  outcome = "conflict"
  identity "project+instance+common_name" { key = ["project", "instance", "common_name"] }
  from_provider      = { project = "project" }
  force_new          = ["project", "instance", "common_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/sql_ssl_cert.html.markdown"]
}

resource "google_sql_user" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "instance", "host", "name"]
    optional = ["host", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "instance", "host", "name", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/sql/resource_sql_user.go"]
}

resource "google_storage_batch_operations_job" {
  scope   = "project"
  outcome = "conflict"
  identity "project+job_id" {
    key      = ["project", "job_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["job_id"]
  force_new          = ["project", "job_id", "bucket_list", "delete_object", "put_metadata", "put_object_hold", "rewrite_object"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["google/services/storagebatchoperations/resource_storage_batch_operations_job.go"]
}

resource "google_storage_bucket" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name", "location", "project", "enable_object_retention", "custom_placement_config.data_locations", "hierarchical_namespace"]
  confidence = "high"
  sources    = ["google/services/storage/resource_storage_bucket.go"]
}

resource "google_storage_bucket_access_control" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "bucket+entity" { key = ["bucket", "entity"] }
  force_new          = ["bucket", "entity"]
  force_new_complete = true
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/resource_storage_bucket_access_control.go"]
}

resource "google_storage_bucket_acl" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new = ["bucket", "predefined_acl"]
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/resource_storage_bucket_acl.go"]
}

resource "google_storage_bucket_iam_binding" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "bucket+role+condition" {
    key      = ["bucket", "role", "condition"]
    optional = ["condition"]
  }
  force_new = ["bucket", "role", "condition"]
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/iam_storage_bucket.go"]
}

resource "google_storage_bucket_iam_member" {
  scope     = "everywhere"
  outcome   = "adoption"
  fold_case = true
  identity "bucket+role+member+condition" {
    key      = ["bucket", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new = ["bucket", "role", "member", "condition"]
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/iam_storage_bucket.go"]
}

resource "google_storage_bucket_iam_policy" {
  scope     = "everywhere"
  outcome   = "overwrite"
  fold_case = true
  identity "bucket" { key = ["bucket"] }
  force_new = ["bucket"]
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/iam_storage_bucket.go"]
}

resource "google_storage_bucket_object" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "name" { key = ["bucket", "name"] }
  force_new = ["bucket", "name", "cache_control", "content_disposition", "content_encoding", "content_language", "content_type", "force_empty_content_type", "kms_key_name", "metadata", "source", "storage_class", "customer_encryption.encryption_algorithm", "customer_encryption.encryption_key"]
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "medium"
  sources    = ["website/docs/r/storage_bucket_object.html.markdown"]
}

resource "google_storage_control_folder_intelligence_config" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/storagecontrol/resource_storage_control_folder_intelligence_config.go"]
}

resource "google_storage_control_organization_intelligence_config" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/storagecontrol/resource_storage_control_organization_intelligence_config.go"]
}

resource "google_storage_control_project_intelligence_config" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/storagecontrol/resource_storage_control_project_intelligence_config.go"]
}

resource "google_storage_default_object_access_control" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "bucket+entity" { key = ["bucket", "entity"] }
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/resource_storage_default_object_access_control.go"]
}

resource "google_storage_default_object_acl" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new          = ["bucket"]
  force_new_complete = true
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/resource_storage_default_object_acl.go"]
}

resource "google_storage_folder" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["bucket", "name"] }
  force_new          = ["bucket", "name"]
  force_new_complete = true
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/resource_storage_folder.go"]
}

resource "google_storage_insights_dataset_config" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+dataset_config_id" {
    key      = ["project", "location", "dataset_config_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "dataset_config_id", "organization_number"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/storageinsights/resource_storage_insights_dataset_config.go"]
}

resource "google_storage_managed_folder" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["bucket", "name"] }
  force_new          = ["bucket", "name"]
  force_new_complete = true
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/resource_storage_managed_folder.go"]
}

resource "google_storage_managed_folder_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "bucket+managed_folder+role+condition" {
    key      = ["bucket", "managed_folder", "role", "condition"]
    optional = ["condition"]
  }
  force_new = ["bucket", "managed_folder", "role", "condition"]
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/iam_storage_managed_folder.go"]
}

resource "google_storage_managed_folder_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "bucket+managed_folder+role+member+condition" {
    key      = ["bucket", "managed_folder", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new = ["bucket", "managed_folder", "role", "member", "condition"]
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/iam_storage_managed_folder.go"]
}

resource "google_storage_managed_folder_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "bucket+managed_folder" { key = ["bucket", "managed_folder"] }
  force_new = ["bucket", "managed_folder"]
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/iam_storage_managed_folder.go"]
}

resource "google_storage_notification" {
  scope   = "everywhere"
  outcome = "unknown"
  identity "bucket+topic" { key = ["bucket", "topic"] }
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "low"
  sources    = ["website/docs/r/storage_notification.html.markdown"]
}

resource "google_storage_object_access_control" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "bucket+object+entity" { key = ["bucket", "object", "entity"] }
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/resource_storage_object_access_control.go"]
}

resource "google_storage_object_acl" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket+object" { key = ["bucket", "object"] }
  force_new = ["bucket", "object"]
  parent "bucket" {
    types   = ["google_storage_bucket"]
    matches = "name"
  }
  confidence = "high"
  sources    = ["google/services/storage/resource_storage_object_acl.go"]
}

resource "google_storage_transfer_agent_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/storagetransfer/resource_storage_transfer_agent_pool.go"]
}

resource "google_storage_transfer_job" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  generated          = ["name"]
  force_new          = ["project", "transfer_spec.source_agent_pool_name", "transfer_spec.sink_agent_pool_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/storagetransfer/resource_storage_transfer_job.go"]
}

resource "google_tags_location_tag_binding" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+location+tag_value" { key = ["parent", "location", "tag_value"] }
  force_new          = ["parent", "location", "tag_value"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/tags_location_tag_binding.html.markdown"]
}

resource "google_tags_tag_binding" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+tag_value" { key = ["parent", "tag_value"] }
  force_new          = ["parent", "tag_value"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/tags_tag_binding.html.markdown"]
}

resource "google_tags_tag_key" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+short_name" { key = ["parent", "short_name"] }
  force_new          = ["parent", "short_name", "purpose", "purpose_data"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/tags_tag_key.html.markdown"]
}

resource "google_tags_tag_key_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "tag_key+role+condition" {
    key      = ["tag_key", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["tag_key", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/tags/iam_tags_tag_key.go"]
}

resource "google_tags_tag_key_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "tag_key+role+member+condition" {
    key      = ["tag_key", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["tag_key", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/tags/iam_tags_tag_key.go"]
}

resource "google_tags_tag_key_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "tag_key" { key = ["tag_key"] }
  force_new  = ["tag_key"]
  confidence = "high"
  sources    = ["google/services/tags/iam_tags_tag_key.go"]
}

resource "google_tags_tag_value" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "parent+short_name" { key = ["parent", "short_name"] }
  force_new          = ["parent", "short_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["website/docs/r/tags_tag_value.html.markdown"]
}

resource "google_tags_tag_value_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "tag_value+role+condition" {
    key      = ["tag_value", "role", "condition"]
    optional = ["condition"]
  }
  force_new  = ["tag_value", "role", "condition"]
  confidence = "high"
  sources    = ["google/services/tags/iam_tags_tag_value.go"]
}

resource "google_tags_tag_value_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "tag_value+role+member+condition" {
    key      = ["tag_value", "role", "member", "condition"]
    optional = ["condition"]
  }
  force_new  = ["tag_value", "role", "member", "condition"]
  confidence = "high"
  sources    = ["google/services/tags/iam_tags_tag_value.go"]
}

resource "google_tags_tag_value_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "tag_value" { key = ["tag_value"] }
  force_new  = ["tag_value"]
  confidence = "high"
  sources    = ["google/services/tags/iam_tags_tag_value.go"]
}

resource "google_transcoder_job_template" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+job_template_id" {
    key      = ["project", "location", "job_template_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "job_template_id", "labels", "config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/transcoder/resource_transcoder_job_template.go"]
}

resource "google_vector_search_collection" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+collection_id" {
    key      = ["project", "location", "collection_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "collection_id", "encryption_spec"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vectorsearch/resource_vector_search_collection.go"]
}

resource "google_vector_search_data_object" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+collection_id+data_object_id" {
    key      = ["project", "location", "collection_id", "data_object_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "collection_id", "data_object_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vectorsearch/resource_vector_search_data_object.go"]
}

resource "google_vector_search_index" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+collection_id+index_id" {
    key      = ["project", "location", "collection_id", "index_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "collection_id", "index_id", "distance_metric", "filter_fields", "index_field", "store_fields", "dedicated_infrastructure.mode", "dense_scann"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vectorsearch/resource_vector_search_index.go"]
}

resource "google_vertex_ai_cache_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project" {
    key       = ["project"]
    singleton = true
  }
  from_provider      = { project = "project" }
  force_new          = ["project"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_cache_config.go"]
}

resource "google_vertex_ai_deployment_resource_pool" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name", "dedicated_resources"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_deployment_resource_pool.go"]
}

resource "google_vertex_ai_endpoint" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "network", "region", "encryption_spec", "private_service_connect_config.enable_private_service_connect"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_endpoint.go"]
}

resource "google_vertex_ai_feature_group" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  generated          = ["name"]
  force_new          = ["project", "region"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_feature_group.go"]
}

resource "google_vertex_ai_feature_group_feature" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "feature_group", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "region", "feature_group", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_feature_group_feature.go"]
}

resource "google_vertex_ai_feature_online_store" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_feature_online_store.go"]
}

resource "google_vertex_ai_feature_online_store_featureview" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "feature_online_store", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  generated          = ["name"]
  force_new          = ["project", "region", "feature_online_store", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_feature_online_store_featureview.go"]
}

resource "google_vertex_ai_featurestore" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  generated          = ["name"]
  force_new          = ["project", "region", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_featurestore.go"]
}

resource "google_vertex_ai_featurestore_entitytype" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["featurestore", "name"] }
  generated          = ["name"]
  force_new          = ["featurestore", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_featurestore_entitytype.go"]
}

resource "google_vertex_ai_featurestore_entitytype_feature" {
  scope   = "project"
  outcome = "conflict"
  identity "name" { key = ["entitytype", "name"] }
  generated          = ["name"]
  force_new          = ["entitytype", "name", "value_type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_featurestore_entitytype_feature.go"]
}

resource "google_vertex_ai_index_endpoint_deployed_index" {
  scope   = "project"
  outcome = "conflict"
  identity "index_endpoint+deployed_index_id" { key = ["index_endpoint", "deployed_index_id"] }
  force_new          = ["index_endpoint", "deployed_index_id", "deployment_group", "display_name", "enable_access_logging", "index", "region", "reserved_ip_ranges", "dedicated_resources.machine_spec", "deployed_index_auth_config"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_index_endpoint_deployed_index.go"]
}

resource "google_vertex_ai_persistent_resource" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "labels", "network", "reserved_ip_ranges", "resource_pools.machine_spec", "resource_pools.autoscaling_spec", "resource_pools.disk_spec", "resource_pools.id", "psc_interface_config", "resource_runtime_spec"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_persistent_resource.go"]
}

resource "google_vertex_ai_rag_engine_config" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+region" {
    key       = ["project", "region"]
    optional  = ["project", "region"]
    singleton = true
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_rag_engine_config.go"]
}

resource "google_vertex_ai_reasoning_engine_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+reasoning_engine+role+condition" {
    key      = ["project", "region", "reasoning_engine", "role", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "reasoning_engine", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/vertexai/iam_vertex_ai_reasoning_engine.go"]
}

resource "google_vertex_ai_reasoning_engine_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "project+region+reasoning_engine+role+member+condition" {
    key      = ["project", "region", "reasoning_engine", "role", "member", "condition"]
    optional = ["condition", "project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "reasoning_engine", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/vertexai/iam_vertex_ai_reasoning_engine.go"]
}

resource "google_vertex_ai_reasoning_engine_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "project+region+reasoning_engine" {
    key      = ["project", "region", "reasoning_engine"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "reasoning_engine"]
  confidence    = "high"
  sources       = ["google/services/vertexai/iam_vertex_ai_reasoning_engine.go"]
}

resource "google_vertex_ai_semantic_governance_policy_engine" {
  scope   = "project"
  outcome = "overwrite"
  identity "project+region" {
    key       = ["project", "region"]
    optional  = ["project", "region"]
    singleton = true
  }
  from_provider      = { project = "project", region = "region" }
  force_new          = ["project", "region"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_semantic_governance_policy_engine.go"]
}

resource "google_vertex_ai_tensorboard_experiment" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+tensorboard+tensorboard_experiment_id" {
    key      = ["project", "location", "tensorboard", "tensorboard_experiment_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "tensorboard", "tensorboard_experiment_id", "source"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_tensorboard_experiment.go"]
}

resource "google_vertex_ai_tensorboard_run" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+tensorboard+experiment+tensorboard_run_id" {
    key      = ["project", "location", "tensorboard", "experiment", "tensorboard_run_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "tensorboard", "experiment", "tensorboard_run_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vertexai/resource_vertex_ai_tensorboard_run.go"]
}

resource "google_vmwareengine_cluster" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["parent", "name"] }
  force_new          = ["parent", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vmwareengine/resource_vmwareengine_cluster.go"]
}

resource "google_vmwareengine_datastore" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vmwareengine/resource_vmwareengine_datastore.go"]
}

resource "google_vmwareengine_external_access_rule" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["parent", "name"] }
  force_new          = ["parent", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vmwareengine/resource_vmwareengine_external_access_rule.go"]
}

resource "google_vmwareengine_external_address" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["parent", "name"] }
  force_new          = ["parent", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vmwareengine/resource_vmwareengine_external_address.go"]
}

resource "google_vmwareengine_network" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vmwareengine/resource_vmwareengine_network.go"]
}

resource "google_vmwareengine_network_peering" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vmwareengine/resource_vmwareengine_network_peering.go"]
}

resource "google_vmwareengine_network_policy" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "vmware_engine_network"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vmwareengine/resource_vmwareengine_network_policy.go"]
}

resource "google_vmwareengine_private_cloud" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "name", "type"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vmwareengine/resource_vmwareengine_private_cloud.go"]
}

resource "google_vmwareengine_subnet" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "name" { key = ["parent", "name"] }
  force_new          = ["parent", "name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/vmwareengine/resource_vmwareengine_subnet.go"]
}

resource "google_vpc_access_connector" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider = { project = "project", region = "region" }
  force_new     = ["project", "region", "name", "ip_cidr_range", "max_throughput", "min_throughput", "network", "subnet"]
  confidence    = "high"
  sources       = ["google/services/vpcaccess/resource_vpc_access_connector.go"]
}

resource "google_workbench_instance" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "disable_proxy_access", "instance_id", "instance_owners", "gce_setup.boot_disk.disk_encryption", "gce_setup.boot_disk.disk_type", "gce_setup.boot_disk.kms_key", "gce_setup.data_disks.disk_encryption", "gce_setup.data_disks.disk_type", "gce_setup.data_disks.kms_key", "gce_setup.disable_public_ip", "gce_setup.enable_ip_forwarding", "gce_setup.network_interfaces", "gce_setup.reservation_affinity", "gce_setup.service_accounts", "gce_setup.tags", "gce_setup.vm_image"]
  confidence    = "high"
  sources       = ["google/services/workbench/resource_workbench_instance.go"]
}

resource "google_workbench_instance_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "condition"]
  confidence    = "high"
  sources       = ["google/services/workbench/iam_workbench_instance.go"]
}

resource "google_workbench_instance_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name", "role", "member", "condition"]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name", "role", "member", "condition"]
  confidence    = "high"
  sources       = ["google/services/workbench/iam_workbench_instance.go"]
}

resource "google_workbench_instance_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "name" {
    key      = ["project", "location", "name"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "name"]
  confidence    = "high"
  sources       = ["google/services/workbench/iam_workbench_instance.go"]
}

resource "google_workflows_workflow" {
  scope   = "project"
  outcome = "conflict"
  identity "name" {
    key      = ["project", "region", "name"]
    optional = ["project", "region"]
  }
  from_provider      = { project = "project", region = "region" }
  generated          = ["name"]
  force_new          = ["project", "region", "name", "tags", "name_prefix"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/workflows/resource_workflows_workflow.go"]
}

resource "google_workstations_workstation" {
  scope   = "project"
  outcome = "conflict"
  identity "key" {
    key      = ["project", "location", "workstation_cluster_id", "workstation_config_id", "workstation_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "workstation_cluster_id", "workstation_config_id", "workstation_id", "source_workstation"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/workstations/resource_workstations_workstation.go"]
}

resource "google_workstations_workstation_cluster" {
  scope   = "project"
  outcome = "conflict"
  identity "project+location+workstation_cluster_id" {
    key      = ["project", "location", "workstation_cluster_id"]
    optional = ["location", "project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "workstation_cluster_id", "network", "subnetwork", "domain_config.domain", "private_cluster_config.enable_private_endpoint", "tags"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/workstations/resource_workstations_workstation_cluster.go"]
}

resource "google_workstations_workstation_config" {
  scope   = "project"
  outcome = "conflict"
  identity "key" {
    key      = ["project", "location", "workstation_cluster_id", "workstation_config_id"]
    optional = ["project"]
  }
  from_provider      = { project = "project" }
  force_new          = ["project", "location", "workstation_cluster_id", "workstation_config_id", "replica_zones", "host.gce_instance.boost_configs.boot_disk_size_gb", "host.gce_instance.boot_disk_size_gb", "host.gce_instance.service_account", "persistent_directories.gce_pd.fs_type", "persistent_directories.mount_path"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["google/services/workstations/resource_workstations_workstation_config.go"]
}

resource "google_workstations_workstation_config_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "key" {
    key = [
      "project",
      "location",
      "workstation_cluster_id",
      "workstation_config_id",
      "role",
      "condition",
    ]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new = [
    "project",
    "location",
    "workstation_cluster_id",
    "workstation_config_id",
    "role",
    "condition",
  ]
  confidence = "high"
  sources    = ["google/services/workstations/iam_workstations_workstation_config.go"]
}

resource "google_workstations_workstation_config_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "key" {
    key = [
      "project",
      "location",
      "workstation_cluster_id",
      "workstation_config_id",
      "role",
      "member",
      "condition",
    ]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new = [
    "project",
    "location",
    "workstation_cluster_id",
    "workstation_config_id",
    "role",
    "member",
    "condition",
  ]
  confidence = "high"
  sources    = ["google/services/workstations/iam_workstations_workstation_config.go"]
}

resource "google_workstations_workstation_config_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "key" {
    key      = ["project", "location", "workstation_cluster_id", "workstation_config_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new     = ["project", "location", "workstation_cluster_id", "workstation_config_id"]
  confidence    = "high"
  sources       = ["google/services/workstations/iam_workstations_workstation_config.go"]
}

resource "google_workstations_workstation_iam_binding" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "key" {
    key = [
      "project",
      "location",
      "workstation_cluster_id",
      "workstation_config_id",
      "workstation_id",
      "role",
      "condition",
    ]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new = [
    "project",
    "location",
    "workstation_cluster_id",
    "workstation_config_id",
    "workstation_id",
    "role",
    "condition",
  ]
  confidence = "high"
  sources    = ["google/services/workstations/iam_workstations_workstation.go"]
}

resource "google_workstations_workstation_iam_member" {
  scope     = "project"
  outcome   = "adoption"
  fold_case = true
  identity "key" {
    key = [
      "project",
      "location",
      "workstation_cluster_id",
      "workstation_config_id",
      "workstation_id",
      "role",
      "member",
      "condition",
    ]
    optional = ["condition", "location", "project"]
  }
  from_provider = { project = "project" }
  force_new = [
    "project",
    "location",
    "workstation_cluster_id",
    "workstation_config_id",
    "workstation_id",
    "role",
    "member",
    "condition",
  ]
  confidence = "high"
  sources    = ["google/services/workstations/iam_workstations_workstation.go"]
}

resource "google_workstations_workstation_iam_policy" {
  scope     = "project"
  outcome   = "overwrite"
  fold_case = true
  identity "key" {
    key      = ["project", "location", "workstation_cluster_id", "workstation_config_id", "workstation_id"]
    optional = ["location", "project"]
  }
  from_provider = { project = "project" }
  force_new = [
    "project",
    "location",
    "workstation_cluster_id",
    "workstation_config_id",
    "workstation_id",
  ]
  confidence = "high"
  sources    = ["google/services/workstations/iam_workstations_workstation.go"]
}
