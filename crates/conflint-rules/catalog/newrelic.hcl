# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "newrelic/newrelic" {
  names_account = ["account_id"]
  provider      = ["account_id", "region"]
  sensitive     = ["api_key", "admin_api_key", "insights_insert_key"]
  environment   = { account_id = ["NEW_RELIC_ACCOUNT_ID"], region = ["NEW_RELIC_REGION"] }
  sources       = ["newrelic/terraform-provider-newrelic 6cec439d43"]
}

resource "newrelic_account_management" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["website/docs/r/account_management.html.markdown"]
}

resource "newrelic_alert_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["account_id"]
  }
  force_new  = ["account_id"]
  confidence = "low"
  sources    = ["website/docs/r/alert_policy.html.markdown"]
}

resource "newrelic_cloud_aws_eu_sovereign_integrations" {
  scope   = "provider"
  outcome = "unknown"
  identity "linked_account_id" { key = ["linked_account_id"] }
  force_new  = ["linked_account_id"]
  confidence = "medium"
  sources    = ["newrelic/resource_newrelic_cloud_aws_eu_sovereign_integrations.go"]
}

resource "newrelic_cloud_aws_govcloud_integrations" {
  scope   = "provider"
  outcome = "unknown"
  identity "linked_account_id" { key = ["linked_account_id"] }
  confidence = "medium"
  sources    = ["newrelic/resource_newrelic_cloud_aws_govcloud_integrations.go"]
}

resource "newrelic_cloud_aws_integrations" {
  scope   = "provider"
  outcome = "unknown"
  identity "linked_account_id" { key = ["linked_account_id"] }
  force_new  = ["linked_account_id"]
  confidence = "medium"
  sources    = ["newrelic/resource_newrelic_cloud_aws_integrations.go"]
}

resource "newrelic_cloud_aws_link_account" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["account_id"]
  }
  force_new  = ["account_id"]
  confidence = "medium"
  sources    = ["website/docs/r/cloud_aws_link_account.html.markdown"]
}

resource "newrelic_cloud_azure_integrations" {
  scope   = "provider"
  outcome = "unknown"
  identity "linked_account_id" { key = ["linked_account_id"] }
  force_new  = ["linked_account_id"]
  confidence = "medium"
  sources    = ["newrelic/resource_newrelic_cloud_azure_integrations.go"]
}

resource "newrelic_cloud_azure_link_account" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["account_id"]
  }
  force_new  = ["account_id"]
  confidence = "medium"
  sources    = ["website/docs/r/cloud_azure_link_account.html.markdown"]
}

resource "newrelic_cloud_gcp_integrations" {
  scope   = "provider"
  outcome = "unknown"
  identity "linked_account_id" { key = ["linked_account_id"] }
  force_new  = ["linked_account_id"]
  confidence = "medium"
  sources    = ["newrelic/resource_newrelic_cloud_gcp_integrations.go"]
}

resource "newrelic_cloud_gcp_link_account" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["account_id"]
  }
  force_new  = ["account_id"]
  confidence = "medium"
  sources    = ["website/docs/r/cloud_gcp_link_account.html.markdown"]
}

resource "newrelic_entity_tags" {
  scope   = "provider"
  outcome = "overwrite"
  identity "guid" { key = ["guid"] }
  force_new  = ["guid"]
  confidence = "high"
  sources    = ["newrelic/resource_newrelic_entity_tags.go"]
}

resource "newrelic_events_to_metrics_rule" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["account_id"]
  }
  force_new  = ["name"]
  confidence = "low"
  sources    = ["website/docs/r/events_to_metrics_rule.html.markdown"]
}

resource "newrelic_fleet_members" {
  scope   = "provider"
  outcome = "unknown"
  identity "fleet_id" { key = ["fleet_id"] }
  force_new  = ["fleet_id"]
  confidence = "medium"
  sources    = ["newrelic/resource_newrelic_fleet_members.go"]
}

resource "newrelic_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["authentication_domain_id", "name"] }
  force_new  = ["authentication_domain_id"]
  confidence = "medium"
  sources    = ["website/docs/r/group.html.markdown"]
}

resource "newrelic_pipeline_cloud_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["newrelic/resource_newrelic_pipeline_cloud_rule.go"]
}

resource "newrelic_service_level" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["guid", "name"] }
  force_new  = ["guid"]
  confidence = "low"
  sources    = ["website/docs/r/service_level.html.markdown"]
}

resource "newrelic_synthetics_private_location" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["account_id"]
  }
  force_new  = ["account_id", "name"]
  confidence = "medium"
  sources    = ["website/docs/r/synthetics_private_location.html.markdown"]
}

resource "newrelic_synthetics_secure_credential" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "account_id+key" {
    key      = ["account_id", "key"]
    optional = ["account_id"]
  }
  force_new  = ["account_id", "key"]
  confidence = "high"
  sources    = ["newrelic/resource_newrelic_synthetics_secure_credential.go"]
}

resource "newrelic_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "authentication_domain_id+email_id" { key = ["authentication_domain_id", "email_id"] }
  force_new  = ["authentication_domain_id"]
  confidence = "medium"
  sources    = ["website/docs/r/user.html.markdown"]
}

resource "newrelic_workflow" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["account_id"]
  }
  force_new  = ["account_id"]
  confidence = "medium"
  sources    = ["website/docs/r/workflow.html.markdown"]
}

resource "newrelic_workflow_automation" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name", "scope_id", "scope_type"] }
  force_new  = ["name", "scope_id", "scope_type"]
  confidence = "high"
  sources    = ["newrelic/resource_newrelic_workflow_automation.go"]
}

resource "newrelic_workload" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["account_id"]
  }
  confidence = "low"
  sources    = ["website/docs/r/workload.html.markdown"]
}
