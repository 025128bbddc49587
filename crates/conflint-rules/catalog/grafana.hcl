# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "grafana/grafana" {
  names_account = ["url"]
  provider      = ["url", "stack_id", "org_id"]
  sensitive     = ["auth", "cloud_access_policy_token", "sm_access_token", "oncall_access_token"]
  environment   = { url = ["GRAFANA_URL"] }
  sources       = ["grafana/terraform-provider-grafana 3f9621f47e"]
}

resource "grafana_agento11y_evaluation_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "rule_id" { key = ["rule_id"] }
  force_new  = ["rule_id"]
  confidence = "high"
  sources    = ["docs/resources/agento11y_evaluation_rule.md"]
}

resource "grafana_agento11y_evaluator" {
  scope   = "provider"
  outcome = "unknown"
  identity "evaluator_id" { key = ["evaluator_id"] }
  force_new  = ["evaluator_id"]
  confidence = "high"
  sources    = ["docs/resources/agento11y_evaluator.md"]
}

resource "grafana_agento11y_hook_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "rule_id" { key = ["rule_id"] }
  force_new  = ["rule_id"]
  confidence = "high"
  sources    = ["docs/resources/agento11y_hook_rule.md"]
}

resource "grafana_asserts_custom_model_rules" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/asserts_custom_model_rules.md"]
}

resource "grafana_asserts_log_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/asserts_log_config.md"]
}

resource "grafana_asserts_notification_alerts_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/asserts_notification_alerts_config.md"]
}

resource "grafana_asserts_profile_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/asserts_profile_config.md"]
}

resource "grafana_asserts_prom_rule_file" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/asserts_prom_rule_file.md"]
}

resource "grafana_asserts_suppressed_assertions_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["internal/resources/asserts/resource_disabled_alert_config.go"]
}

resource "grafana_asserts_trace_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/asserts_trace_config.md"]
}

resource "grafana_cloud_access_policy" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["region", "name"] }
  force_new  = ["name", "region"]
  confidence = "medium"
  sources    = ["docs/resources/cloud_access_policy.md"]
}

resource "grafana_cloud_integration" {
  scope   = "provider"
  outcome = "unknown"
  identity "slug" { key = ["slug"] }
  confidence = "medium"
  sources    = ["internal/resources/cloudintegrations/resource_cloud_integration.go"]
}

resource "grafana_cloud_provider_aws_cloudwatch_scrape_job" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["stack_id", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/cloud_provider_aws_cloudwatch_scrape_job.md"]
}

resource "grafana_cloud_provider_aws_resource_metadata_scrape_job" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["stack_id", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/cloud_provider_aws_resource_metadata_scrape_job.md"]
}

resource "grafana_cloud_stack" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "slug" { key = ["slug"] }
  confidence = "medium"
  sources    = ["docs/resources/cloud_stack.md"]
}

resource "grafana_cloud_stack_service_account" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["stack_slug", "name"] }
  force_new  = ["name", "stack_slug"]
  confidence = "medium"
  sources    = ["docs/resources/cloud_stack_service_account.md"]
}

resource "grafana_connections_metrics_endpoint_scrape_job" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["stack_id", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/connections_metrics_endpoint_scrape_job.md"]
}

resource "grafana_contact_point" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["org_id", "name"]
    optional = ["org_id"]
  }
  force_new  = ["name", "org_id"]
  confidence = "high"
  sources    = ["internal/resources/grafana/resource_alerting_contact_point.go"]
}

resource "grafana_dashboard" {
  scope   = "provider"
  outcome = "conflict"
  identity "org_id+uid" {
    key      = ["org_id", "config_json.uid"]
    optional = ["org_id"]
  }
  force_new  = ["org_id"]
  confidence = "medium"
  sources    = ["docs/resources/dashboard.md"]
}

resource "grafana_dashboard_permission" {
  scope   = "provider"
  outcome = "overwrite"
  identity "org_id+dashboard_uid" {
    key      = ["org_id", "dashboard_uid"]
    optional = ["org_id"]
  }
  confidence = "high"
  sources    = ["internal/resources/grafana/resource_dashboard_permission.go"]
}

resource "grafana_data_source" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["org_id", "name"]
    optional = ["org_id"]
  }
  identity "org_id+uid" {
    key      = ["org_id", "uid"]
    optional = ["org_id"]
  }
  generated  = ["uid"]
  force_new  = ["org_id", "uid"]
  confidence = "high"
  sources    = ["internal/resources/grafana/resource_data_source.go"]
}

resource "grafana_data_source_cache_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "org_id+datasource_uid" {
    key      = ["org_id", "datasource_uid"]
    optional = ["org_id"]
  }
  force_new  = ["datasource_uid", "org_id"]
  confidence = "medium"
  sources    = ["internal/resources/grafana/resource_data_source_cache_config.go"]
}

resource "grafana_data_source_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "org_id+uid" {
    key      = ["org_id", "uid"]
    optional = ["org_id"]
  }
  force_new  = ["org_id", "uid"]
  confidence = "medium"
  sources    = ["internal/resources/grafana/resource_data_source_config.go"]
}

resource "grafana_data_source_config_lbac_rules" {
  scope   = "provider"
  outcome = "unknown"
  identity "datasource_uid" { key = ["datasource_uid"] }
  confidence = "medium"
  sources    = ["internal/resources/grafana/resource_data_source_config_lbac_rules.go"]
}

resource "grafana_fleet_management_pipeline" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["docs/resources/fleet_management_pipeline.md"]
}

resource "grafana_folder" {
  scope   = "provider"
  outcome = "conflict"
  identity "org_id+uid" {
    key      = ["org_id", "uid"]
    optional = ["org_id"]
  }
  generated  = ["uid"]
  force_new  = ["org_id", "uid"]
  confidence = "high"
  sources    = ["internal/resources/grafana/resource_folder.go"]
}

resource "grafana_folder_permission" {
  scope   = "provider"
  outcome = "overwrite"
  identity "org_id+folder_uid" {
    key      = ["org_id", "folder_uid"]
    optional = ["org_id"]
  }
  confidence = "high"
  sources    = ["internal/resources/grafana/resource_folder_permission.go"]
}

resource "grafana_frontend_o11y_app" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["stack_id", "name"] }
  confidence = "medium"
  sources    = ["internal/resources/frontendo11y/resource_frontend_o11y_app.go"]
}

resource "grafana_k6_project_allowed_load_zones" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_id" {
    key       = ["project_id"]
    singleton = true
  }
  confidence = "medium"
  sources    = ["docs/resources/k6_project_allowed_load_zones.md"]
}

resource "grafana_k6_project_limits" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_id" {
    key       = ["project_id"]
    singleton = true
  }
  confidence = "medium"
  sources    = ["docs/resources/k6_project_limits.md"]
}

resource "grafana_k6_schedule" {
  scope   = "provider"
  outcome = "unknown"
  identity "load_test_id" { key = ["load_test_id"] }
  confidence = "medium"
  sources    = ["docs/resources/k6_schedule.md"]
}

resource "grafana_library_panel" {
  scope   = "provider"
  outcome = "conflict"
  identity "org_id+uid" {
    key      = ["org_id", "uid"]
    optional = ["org_id"]
  }
  identity "name" {
    key      = ["org_id", "folder_uid", "name"]
    optional = ["folder_uid", "org_id"]
  }
  generated  = ["uid"]
  force_new  = ["org_id"]
  confidence = "medium"
  sources    = ["docs/resources/library_panel.md"]
}

resource "grafana_message_template" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["org_id", "name"]
    optional = ["org_id"]
  }
  confidence = "high"
  sources    = ["internal/resources/grafana/resource_alerting_message_template.go"]
}

resource "grafana_mute_timing" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["org_id", "name"]
    optional = ["org_id"]
  }
  force_new  = ["name", "org_id"]
  confidence = "high"
  sources    = ["internal/resources/grafana/resource_alerting_mute_timing.go"]
}

resource "grafana_notification_policy" {
  scope   = "provider"
  outcome = "overwrite"
  identity "org_id" {
    key       = ["org_id"]
    optional  = ["org_id"]
    singleton = true
  }
  force_new  = ["org_id"]
  confidence = "medium"
  sources    = ["docs/resources/notification_policy.md"]
}

resource "grafana_oncall_escalation_chain" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["name", "team_id"]
    optional = ["team_id"]
  }
  confidence = "medium"
  sources    = ["docs/resources/oncall_escalation_chain.md"]
}

resource "grafana_oncall_integration" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["name", "team_id"]
    optional = ["team_id"]
  }
  confidence = "low"
  sources    = ["docs/resources/oncall_integration.md"]
}

resource "grafana_oncall_schedule" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/oncall_schedule.md"]
}

resource "grafana_organization" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/organization.md"]
}

resource "grafana_organization_preferences" {
  scope   = "provider"
  outcome = "overwrite"
  identity "org_id" {
    key       = ["org_id"]
    optional  = ["org_id"]
    singleton = true
  }
  force_new  = ["org_id"]
  confidence = "medium"
  sources    = ["docs/resources/organization_preferences.md"]
}

resource "grafana_playlist" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["org_id", "name"]
    optional = ["org_id"]
  }
  confidence = "low"
  sources    = ["docs/resources/playlist.md"]
}

resource "grafana_report" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["org_id", "name"]
    optional = ["org_id"]
  }
  force_new  = ["org_id"]
  confidence = "low"
  sources    = ["docs/resources/report.md"]
}

resource "grafana_role" {
  scope   = "provider"
  outcome = "conflict"
  identity "uid" { key = ["uid"] }
  identity "name" { key = ["name"] }
  generated  = ["uid"]
  force_new  = ["uid"]
  confidence = "medium"
  sources    = ["docs/resources/role.md"]
}

resource "grafana_rule_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["org_id", "folder_uid", "name"]
    optional = ["org_id"]
  }
  force_new  = ["folder_uid", "name", "org_id"]
  confidence = "medium"
  sources    = ["docs/resources/rule_group.md"]
}

resource "grafana_scim_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "org_id" {
    key       = ["org_id"]
    singleton = true
  }
  confidence = "medium"
  sources    = ["internal/resources/grafana/resource_scim_config.go"]
}

resource "grafana_service_account" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["org_id", "name"]
    optional = ["org_id"]
  }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/service_account.md"]
}

resource "grafana_service_account_permission" {
  scope   = "provider"
  outcome = "overwrite"
  identity "org_id+service_account_id" {
    key      = ["org_id", "service_account_id"]
    optional = ["org_id"]
  }
  force_new  = ["service_account_id"]
  confidence = "high"
  sources    = ["internal/resources/grafana/resource_service_account_permission.go"]
}

resource "grafana_slo" {
  scope   = "provider"
  outcome = "conflict"
  identity "uuid" { key = ["uuid"] }
  generated  = ["uuid"]
  force_new  = ["uuid"]
  confidence = "low"
  sources    = ["internal/resources/slo/resource_slo.go"]
}

resource "grafana_sso_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "provider_name" { key = ["provider_name"] }
  confidence = "high"
  sources    = ["internal/resources/grafana/resource_sso_settings.go"]
}

resource "grafana_synthetic_monitoring_check" {
  scope   = "provider"
  outcome = "conflict"
  identity "job+target" { key = ["job", "target"] }
  confidence = "medium"
  sources    = ["docs/resources/synthetic_monitoring_check.md"]
}

resource "grafana_synthetic_monitoring_check_alerts" {
  scope   = "provider"
  outcome = "unknown"
  identity "check_id" { key = ["check_id"] }
  confidence = "medium"
  sources    = ["docs/resources/synthetic_monitoring_check_alerts.md"]
}

resource "grafana_synthetic_monitoring_probe" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/synthetic_monitoring_probe.md"]
}

resource "grafana_team" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["org_id", "name"]
    optional = ["org_id"]
  }
  confidence = "medium"
  sources    = ["docs/resources/team.md"]
}

resource "grafana_team_external_group" {
  scope   = "provider"
  outcome = "overwrite"
  identity "team_id" { key = ["team_id"] }
  force_new  = ["team_id"]
  confidence = "medium"
  sources    = ["docs/resources/team_external_group.md"]
}

resource "grafana_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "login" { key = ["login"] }
  identity "email" { key = ["email"] }
  confidence = "medium"
  sources    = ["docs/resources/user.md"]
}
