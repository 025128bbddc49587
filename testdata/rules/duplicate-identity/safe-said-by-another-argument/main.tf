resource "hcloud_load_balancer_target" "a" {
  type             = "ip"
  load_balancer_id = 1
  ip               = "203.0.113.1"
}

resource "hcloud_load_balancer_target" "b" {
  type             = "ip"
  load_balancer_id = 1
  ip               = "203.0.113.2"
}

resource "vault_audit" "file" {
  type = "file"
}

resource "vault_audit" "socket" {
  type = "socket"
}

resource "aiven_service_integration" "a" {
  project                 = "acme"
  integration_type        = "datadog"
  source_service_name     = "kafka"
  destination_endpoint_id = "one"
}

resource "aiven_service_integration" "b" {
  project                 = "acme"
  integration_type        = "datadog"
  source_service_name     = "kafka"
  destination_endpoint_id = "two"
}

resource "alicloud_nas_access_group" "a" {
  name = "a"
}

resource "alicloud_nas_access_group" "b" {
  name = "b"
}

resource "cloudflare_dns_record" "a" {
  zone_id = "zone"
  name    = "example.com"
  type    = "CAA"
  ttl     = 1
  data    = { flags = 0, tag = "issue", value = "letsencrypt.org" }
}

resource "cloudflare_dns_record" "b" {
  zone_id = "zone"
  name    = "example.com"
  type    = "CAA"
  ttl     = 1
  data    = { flags = 0, tag = "issue", value = "pki.goog" }
}

resource "azurerm_backup_protected_file_share" "a" {
  resource_group_name       = "group"
  recovery_vault_name       = "vault"
  source_storage_account_id = "account"
  source_file_share_name    = "a"
  backup_policy_id          = "policy"
}

resource "azurerm_backup_protected_file_share" "b" {
  resource_group_name       = "group"
  recovery_vault_name       = "vault"
  source_storage_account_id = "account"
  source_file_share_name    = "b"
  backup_policy_id          = "policy"
}

resource "azurerm_automation_job_schedule" "a" {
  resource_group_name     = "group"
  automation_account_name = "account"
  schedule_name           = "nightly"
  runbook_name            = "a"
}

resource "azurerm_automation_job_schedule" "b" {
  resource_group_name     = "group"
  automation_account_name = "account"
  schedule_name           = "nightly"
  runbook_name            = "b"
}

resource "azurerm_policy_set_definition" "a" {
  name                = "baseline"
  policy_type         = "Custom"
  display_name        = "Baseline"
  management_group_id = "/providers/Microsoft.Management/managementGroups/a"
}

resource "azurerm_policy_set_definition" "b" {
  name                = "baseline"
  policy_type         = "Custom"
  display_name        = "Baseline"
  management_group_id = "/providers/Microsoft.Management/managementGroups/b"
}

resource "azurerm_log_analytics_linked_service" "read" {
  resource_group_name = "group"
  workspace_id        = "workspace"
  read_access_id      = "automation"
}

resource "azurerm_log_analytics_linked_service" "write" {
  resource_group_name = "group"
  workspace_id        = "workspace"
  write_access_id     = "cluster"
}

resource "aws_vpclattice_target_group_attachment" "a" {
  target_group_identifier = "tg-0123"

  target {
    id   = "i-1"
    port = 80
  }
}

resource "aws_vpclattice_target_group_attachment" "b" {
  target_group_identifier = "tg-0123"

  target {
    id   = "i-2"
    port = 80
  }
}
