# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "pagerduty/pagerduty" {
  names_account = ["token"]
  provider      = ["token", "service_region"]
  sensitive     = ["token", "user_token"]
  sources       = ["PagerDuty/terraform-provider-pagerduty 95cf9d8b41"]
}

resource "pagerduty_automation_actions_action_service_association" {
  scope   = "provider"
  outcome = "unknown"
  identity "action_id+service_id" { key = ["action_id", "service_id"] }
  force_new  = ["action_id", "service_id"]
  confidence = "high"
  sources    = ["pagerduty/resource_pagerduty_automation_actions_action_service_association.go"]
}

resource "pagerduty_automation_actions_action_team_association" {
  scope   = "provider"
  outcome = "unknown"
  identity "action_id+team_id" { key = ["action_id", "team_id"] }
  force_new  = ["action_id", "team_id"]
  confidence = "high"
  sources    = ["pagerduty/resource_pagerduty_automation_actions_action_team_association.go"]
}

resource "pagerduty_automation_actions_runner_team_association" {
  scope   = "provider"
  outcome = "unknown"
  identity "runner_id+team_id" { key = ["runner_id", "team_id"] }
  force_new  = ["runner_id", "team_id"]
  confidence = "high"
  sources    = ["pagerduty/resource_pagerduty_automation_actions_runner_team_association.go"]
}

resource "pagerduty_business_service" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["website/docs/r/business_service.html.markdown"]
}

resource "pagerduty_business_service_subscriber" {
  scope   = "provider"
  outcome = "unknown"
  identity "business_service_id+subscriber_id+subscriber_type" { key = ["business_service_id", "subscriber_id", "subscriber_type"] }
  force_new  = ["business_service_id", "subscriber_id", "subscriber_type"]
  confidence = "high"
  sources    = ["pagerduty/resource_pagerduty_business_service_subscriber.go"]
}

resource "pagerduty_escalation_policy" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["website/docs/r/escalation_policy.html.markdown"]
}

resource "pagerduty_event_orchestration" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["website/docs/r/event_orchestration.html.markdown"]
}

resource "pagerduty_event_orchestration_global" {
  scope   = "provider"
  outcome = "overwrite"
  identity "event_orchestration" { key = ["event_orchestration"] }
  confidence = "medium"
  sources    = ["website/docs/r/event_orchestration_global.html.markdown"]
}

resource "pagerduty_event_orchestration_router" {
  scope   = "provider"
  outcome = "overwrite"
  identity "event_orchestration" { key = ["event_orchestration"] }
  confidence = "high"
  sources    = ["pagerduty/resource_pagerduty_event_orchestration_path_router.go"]
}

resource "pagerduty_event_orchestration_service" {
  scope   = "provider"
  outcome = "overwrite"
  identity "service" { key = ["service"] }
  confidence = "medium"
  sources    = ["website/docs/r/event_orchestration_service.html.markdown"]
}

resource "pagerduty_event_orchestration_unrouted" {
  scope   = "provider"
  outcome = "overwrite"
  identity "event_orchestration" { key = ["event_orchestration"] }
  confidence = "high"
  sources    = ["pagerduty/resource_pagerduty_event_orchestration_path_unrouted.go"]
}

resource "pagerduty_extension" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name", "endpoint_url", "extension_objects"] }
  force_new  = ["extension_objects"]
  confidence = "low"
  sources    = ["website/docs/r/extension.html.markdown"]
}

resource "pagerduty_incident_custom_field" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["website/docs/r/incident_custom_field.html.markdown"]
}

resource "pagerduty_incident_type" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["website/docs/r/incident_type.html.markdown"]
}

resource "pagerduty_response_play" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["website/docs/r/response_play.html.markdown"]
}

resource "pagerduty_ruleset" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["website/docs/r/ruleset.html.markdown"]
}

resource "pagerduty_schedule" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["website/docs/r/schedule.html.markdown"]
}

resource "pagerduty_schedulev2" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["website/docs/r/schedulev2.html.markdown"]
}

resource "pagerduty_service" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["website/docs/r/service.html.markdown"]
}

resource "pagerduty_service_custom_field" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["pagerdutyplugin/resource_pagerduty_service_custom_field.go"]
}

resource "pagerduty_service_integration" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["service", "name"] }
  force_new  = ["service"]
  confidence = "medium"
  sources    = ["website/docs/r/service_integration.html.markdown"]
}

resource "pagerduty_tag" {
  scope   = "provider"
  outcome = "conflict"
  identity "label" { key = ["label"] }
  force_new  = ["label"]
  confidence = "medium"
  sources    = ["website/docs/r/tag.html.markdown"]
}

resource "pagerduty_tag_assignment" {
  scope   = "provider"
  outcome = "adoption"
  identity "entity_type+entity_id+tag_id" { key = ["entity_type", "entity_id", "tag_id"] }
  force_new  = ["entity_id", "entity_type", "tag_id"]
  confidence = "medium"
  sources    = ["website/docs/r/tag_assignment.html.markdown"]
}

resource "pagerduty_team" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["website/docs/r/team.html.markdown"]
}

resource "pagerduty_team_membership" {
  scope   = "provider"
  outcome = "overwrite"
  identity "team_id+user_id" { key = ["team_id", "user_id"] }
  force_new  = ["team_id", "user_id"]
  confidence = "high"
  sources    = ["pagerduty/resource_pagerduty_team_membership.go"]
}

resource "pagerduty_user" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "email" { key = ["email"] }
  confidence = "medium"
  sources    = ["website/docs/r/user.html.markdown"]
}

resource "pagerduty_user_contact_method" {
  scope   = "provider"
  outcome = "conflict"
  identity "user_id+type+address" { key = ["user_id", "type", "address"] }
  confidence = "medium"
  sources    = ["website/docs/r/user_contact_method.html.markdown"]
}

resource "pagerduty_user_handoff_notification_rule" {
  scope   = "provider"
  outcome = "conflict"
  identity "user_id+handoff_type" { key = ["user_id", "handoff_type"] }
  confidence = "low"
  sources    = ["website/docs/r/user_handoff_notification_rule.html.markdown"]
}

resource "pagerduty_user_notification_rule" {
  scope   = "provider"
  outcome = "conflict"
  identity "user_id+urgency+start_delay_in_minutes+contact_method" { key = ["user_id", "urgency", "start_delay_in_minutes", "contact_method"] }
  confidence = "medium"
  sources    = ["website/docs/r/user_notification_rule.html.markdown"]
}

resource "pagerduty_webhook_subscription" {
  scope   = "provider"
  outcome = "conflict"
  identity "delivery_method+filter" { key = ["delivery_method", "filter"] }
  confidence = "low"
  sources    = ["website/docs/r/webhook_subscription.html.markdown"]
}
