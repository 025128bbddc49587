# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "datadog/datadog" {
  names_account = ["api_key"]
  provider      = ["api_key", "api_url"]
  sensitive     = ["api_key", "app_key"]
  environment   = { api_url = ["DD_HOST", "DATADOG_HOST"] }
  sources       = ["DataDog/terraform-provider-datadog 701d55bc44"]
}

resource "datadog_agentless_scanning_aws_scan_options" {
  scope   = "provider"
  outcome = "unknown"
  identity "aws_account_id" { key = ["aws_account_id"] }
  confidence = "medium"
  sources    = ["datadog/fwprovider/resource_datadog_agentless_scanning_aws_scan_options.go"]
}

resource "datadog_authn_mapping" {
  scope   = "provider"
  outcome = "conflict"
  identity "key+value" { key = ["key", "value"] }
  confidence = "medium"
  sources    = ["docs/resources/authn_mapping.md"]
}

resource "datadog_child_organization" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/child_organization.md"]
}

resource "datadog_compliance_custom_framework" {
  scope   = "provider"
  outcome = "unknown"
  identity "handle+version" { key = ["handle", "version"] }
  force_new          = ["handle", "version"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["datadog/fwprovider/resource_datadog_compliance_custom_framework.go"]
}

resource "datadog_datastore_item" {
  scope   = "provider"
  outcome = "unknown"
  identity "datastore_id+item_key" { key = ["datastore_id", "item_key"] }
  confidence = "high"
  sources    = ["datadog/fwprovider/resource_datadog_datastore_item.go"]
}

resource "datadog_domain_allowlist" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/domain_allowlist.md"]
}

resource "datadog_integration_aws_account" {
  scope   = "provider"
  outcome = "conflict"
  identity "aws_account_id" { key = ["aws_account_id"] }
  confidence = "medium"
  sources    = ["docs/resources/integration_aws_account.md"]
}

resource "datadog_integration_aws_account_ccm_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "aws_account_config_id" { key = ["aws_account_config_id"] }
  force_new          = ["aws_account_config_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["datadog/fwprovider/resource_datadog_integration_aws_account_ccm_config.go"]
}

resource "datadog_integration_azure" {
  scope   = "provider"
  outcome = "conflict"
  identity "tenant_name+client_id" { key = ["tenant_name", "client_id"] }
  confidence = "high"
  sources    = ["datadog/fwprovider/resource_datadog_azure_integration.go"]
}

resource "datadog_integration_cloudflare_account" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/integration_cloudflare_account.md"]
}

resource "datadog_integration_confluent_account" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/integration_confluent_account.md"]
}

resource "datadog_integration_fastly_account" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/integration_fastly_account.md"]
}

resource "datadog_integration_gcp" {
  scope   = "provider"
  outcome = "conflict"
  identity "project_id+client_email" { key = ["project_id", "client_email"] }
  force_new          = ["client_email", "project_id", "private_key_id", "private_key", "client_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/integration_gcp.md"]
}

resource "datadog_integration_gcp_sts" {
  scope   = "provider"
  outcome = "conflict"
  identity "client_email" { key = ["client_email"] }
  force_new          = ["client_email"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/integration_gcp_sts.md"]
}

resource "datadog_integration_pagerduty" {
  scope   = "provider"
  outcome = "overwrite"
  identity "subdomain" { key = ["subdomain"] }
  confidence = "medium"
  sources    = ["docs/resources/integration_pagerduty.md"]
}

resource "datadog_integration_pagerduty_service_object" {
  scope   = "provider"
  outcome = "conflict"
  identity "service_name" { key = ["service_name"] }
  force_new          = ["service_name"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["datadog/resource_datadog_integration_pagerduty_service_object.go"]
}

resource "datadog_integration_slack_channel" {
  scope   = "provider"
  outcome = "conflict"
  identity "account_name+channel_name" { key = ["account_name", "channel_name"] }
  force_new          = ["account_name"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/integration_slack_channel.md"]
}

resource "datadog_ip_allowlist" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/ip_allowlist.md"]
}

resource "datadog_logs_archive" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/logs_archive.md"]
}

resource "datadog_logs_archive_order" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/logs_archive_order.md"]
}

resource "datadog_logs_custom_destination" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/logs_custom_destination.md"]
}

resource "datadog_logs_index" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["datadog/resource_datadog_logs_index.go"]
}

resource "datadog_logs_index_order" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["datadog/resource_datadog_logs_index_order.go"]
}

resource "datadog_logs_metric" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "compute.aggregation_type", "compute.path"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/logs_metric.md"]
}

resource "datadog_logs_pipeline_order" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "high"
  sources    = ["datadog/resource_datadog_logs_pipeline_order.go"]
}

resource "datadog_metric_metadata" {
  scope   = "provider"
  outcome = "overwrite"
  identity "metric" { key = ["metric"] }
  confidence = "high"
  sources    = ["datadog/resource_datadog_metric_metadata.go"]
}

resource "datadog_metric_tag_configuration" {
  scope   = "provider"
  outcome = "conflict"
  identity "metric_name" { key = ["metric_name"] }
  force_new  = ["metric_name", "metric_type"]
  confidence = "high"
  sources    = ["datadog/resource_datadog_metric_tag_configuration.go"]
}

resource "datadog_organization_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/organization_settings.md"]
}

resource "datadog_reference_table" {
  scope   = "provider"
  outcome = "conflict"
  identity "table_name" { key = ["table_name"] }
  confidence = "high"
  sources    = ["datadog/fwprovider/resource_datadog_reference_table.go"]
}

resource "datadog_restriction_policy" {
  scope   = "provider"
  outcome = "overwrite"
  identity "resource_id" { key = ["resource_id"] }
  force_new          = ["resource_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/restriction_policy.md"]
}

resource "datadog_role" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/role.md"]
}

resource "datadog_rum_retention_filters_order" {
  scope   = "provider"
  outcome = "unknown"
  identity "application_id" { key = ["application_id"] }
  force_new          = ["application_id"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["datadog/fwprovider/resource_datadog_rum_retention_filters_order.go"]
}

resource "datadog_security_findings_due_date_rules_order" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["datadog/fwprovider/resource_datadog_security_findings_due_date_rules_order.go"]
}

resource "datadog_security_findings_mute_rules_order" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["datadog/fwprovider/resource_datadog_security_findings_mute_rules_order.go"]
}

resource "datadog_security_findings_ticket_creation_rules_order" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["datadog/fwprovider/resource_datadog_security_findings_ticket_creation_rules_order.go"]
}

resource "datadog_sensitive_data_scanner_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/sensitive_data_scanner_group.md"]
}

resource "datadog_service_account" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["email", "name"] }
  confidence = "low"
  sources    = ["docs/resources/service_account.md"]
}

resource "datadog_service_definition_yaml" {
  scope   = "provider"
  outcome = "conflict"
  identity "service_definition" { key = ["service_definition"] }
  confidence = "low"
  sources    = ["docs/resources/service_definition_yaml.md"]
}

resource "datadog_spans_metric" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new          = ["name", "compute.path"]
  force_new_complete = true
  confidence         = "medium"
  sources            = ["docs/resources/spans_metric.md"]
}

resource "datadog_synthetics_global_variable" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/synthetics_global_variable.md"]
}

resource "datadog_tag_indexing_rule_order" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["datadog/fwprovider/resource_datadog_tag_indexing_rule_order.go"]
}

resource "datadog_team" {
  scope   = "provider"
  outcome = "conflict"
  identity "handle" { key = ["handle"] }
  confidence = "medium"
  sources    = ["docs/resources/team.md"]
}

resource "datadog_team_membership" {
  scope   = "provider"
  outcome = "conflict"
  identity "team_id+user_id" { key = ["team_id", "user_id"] }
  force_new          = ["team_id", "user_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["datadog/fwprovider/resource_datadog_team_membership.go"]
}

resource "datadog_team_permission_setting" {
  scope   = "provider"
  outcome = "overwrite"
  identity "team_id+action" { key = ["team_id", "action"] }
  force_new          = ["action", "team_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["datadog/fwprovider/resource_datadog_team_permission_setting.go"]
}

resource "datadog_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "email" { key = ["email"] }
  confidence = "medium"
  sources    = ["docs/resources/user.md"]
}

resource "datadog_user_role" {
  scope   = "provider"
  outcome = "adoption"
  identity "role_id+user_id" { key = ["role_id", "user_id"] }
  force_new          = ["role_id", "user_id"]
  force_new_complete = true
  confidence         = "high"
  sources            = ["datadog/fwprovider/resource_datadog_user_role.go"]
}

resource "datadog_webhook" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/webhook.md"]
}

resource "datadog_webhook_custom_variable" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/webhook_custom_variable.md"]
}
