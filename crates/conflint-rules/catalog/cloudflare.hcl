# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "cloudflare/cloudflare" {
  names_account = ["api_token", "api_key", "email"]
  provider      = ["api_token", "api_key", "email"]
  sensitive     = ["api_token", "api_key", "api_user_service_key"]
  environment   = { email = ["CLOUDFLARE_EMAIL"] }
  sources       = ["cloudflare/terraform-provider-cloudflare a2efdc5786"]
}

resource "cloudflare_access_rule" {
  scope   = "provider"
  outcome = "conflict"
  identity "zone_id+target+value" { key = ["zone_id", "configuration.target", "configuration.value"] }
  identity "account_id+target+value" { key = ["account_id", "configuration.target", "configuration.value"] }
  force_new  = ["account_id", "zone_id"]
  confidence = "medium"
  sources    = ["docs/resources/access_rule.md"]
}

resource "cloudflare_account_member" {
  scope   = "provider"
  outcome = "conflict"
  identity "account_id+email" { key = ["account_id", "email"] }
  force_new  = ["account_id", "email"]
  confidence = "medium"
  sources    = ["docs/resources/account_member.md"]
}

resource "cloudflare_api_shield" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/api_shield/resource.go"]
}

resource "cloudflare_api_shield_discovery_operation" {
  scope   = "provider"
  outcome = "unknown"
  identity "operation_id" { key = ["operation_id"] }
  force_new  = ["operation_id"]
  confidence = "medium"
  sources    = ["internal/services/api_shield_discovery_operation/resource.go"]
}

resource "cloudflare_api_shield_operation_schema_validation_settings" {
  scope   = "provider"
  outcome = "unknown"
  identity "operation_id" { key = ["operation_id"] }
  force_new  = ["operation_id"]
  confidence = "medium"
  sources    = ["internal/services/api_shield_operation_schema_validation_settings/resource.go"]
}

resource "cloudflare_api_shield_schema_validation_settings" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/api_shield_schema_validation_settings/resource.go"]
}

resource "cloudflare_argo_smart_routing" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/argo_smart_routing/resource.go"]
}

resource "cloudflare_argo_tiered_caching" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/argo_tiered_caching/resource.go"]
}

resource "cloudflare_authenticated_origin_pulls_settings" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/authenticated_origin_pulls_settings/resource.go"]
}

resource "cloudflare_bot_management" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/bot_management/resource.go"]
}

resource "cloudflare_certificate_authorities_hostname_associations" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/certificate_authorities_hostname_associations/resource.go"]
}

resource "cloudflare_cloud_connector_rules" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/cloud_connector_rules/resource.go"]
}

resource "cloudflare_custom_hostname" {
  scope   = "provider"
  outcome = "conflict"
  identity "zone_id+hostname" { key = ["zone_id", "hostname"] }
  force_new  = ["hostname", "zone_id"]
  confidence = "medium"
  sources    = ["docs/resources/custom_hostname.md"]
}

resource "cloudflare_custom_hostname_fallback_origin" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/custom_hostname_fallback_origin/resource.go"]
}

resource "cloudflare_custom_page_asset" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["account_id", "name"] }
  identity "zone_id+name" { key = ["zone_id", "name"] }
  force_new  = ["account_id", "name", "zone_id"]
  confidence = "medium"
  sources    = ["internal/services/custom_page_asset/resource.go"]
}

resource "cloudflare_custom_pages" {
  scope   = "provider"
  outcome = "overwrite"
  identity "zone_id+identifier" { key = ["zone_id", "identifier"] }
  identity "account_id+identifier" { key = ["account_id", "identifier"] }
  force_new  = ["account_id", "identifier", "zone_id"]
  confidence = "medium"
  sources    = ["internal/services/custom_pages/resource.go"]
}

resource "cloudflare_d1_database" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["account_id", "name"] }
  force_new  = ["account_id", "name"]
  confidence = "medium"
  sources    = ["docs/resources/d1_database.md"]
}

resource "cloudflare_dns_record" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["zone_id", "name", "type", "content"] }
  force_new  = ["type", "zone_id"]
  confidence = "medium"
  sources    = ["docs/resources/dns_record.md"]
}

resource "cloudflare_dns_zone_transfers_incoming" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "medium"
  sources    = ["internal/services/dns_zone_transfers_incoming/resource.go"]
}

resource "cloudflare_dns_zone_transfers_outgoing" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "medium"
  sources    = ["internal/services/dns_zone_transfers_outgoing/resource.go"]
}

resource "cloudflare_email_routing_address" {
  scope   = "provider"
  outcome = "conflict"
  identity "account_id+email" { key = ["account_id", "email"] }
  force_new  = ["account_id", "email"]
  confidence = "medium"
  sources    = ["docs/resources/email_routing_address.md"]
}

resource "cloudflare_email_routing_catch_all" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/email_routing_catch_all/resource.go"]
}

resource "cloudflare_email_routing_dns" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/email_routing_dns/resource.go"]
}

resource "cloudflare_email_routing_settings" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "medium"
  sources    = ["internal/services/email_routing_settings/resource.go"]
}

resource "cloudflare_flagship_flag" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id+key" { key = ["account_id", "key"] }
  force_new  = ["account_id"]
  confidence = "low"
  sources    = ["internal/services/flagship_flag/resource.go"]
}

resource "cloudflare_google_tag_gateway" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/google_tag_gateway/resource.go"]
}

resource "cloudflare_healthcheck" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["zone_id", "name"] }
  force_new  = ["zone_id"]
  confidence = "low"
  sources    = ["docs/resources/healthcheck.md"]
}

resource "cloudflare_hostname_tls_setting" {
  scope   = "provider"
  outcome = "overwrite"
  identity "zone_id+setting_id+hostname" { key = ["zone_id", "setting_id", "hostname"] }
  force_new  = ["hostname", "setting_id", "zone_id"]
  confidence = "high"
  sources    = ["internal/services/hostname_tls_setting/resource.go"]
}

resource "cloudflare_list" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["account_id", "name"] }
  force_new  = ["account_id", "name"]
  confidence = "medium"
  sources    = ["docs/resources/list.md"]
}

resource "cloudflare_list_item" {
  scope   = "provider"
  outcome = "conflict"
  identity "account_id+list_id+ip" { key = ["account_id", "list_id", "ip"] }
  identity "account_id+list_id+asn" { key = ["account_id", "list_id", "asn"] }
  force_new  = ["account_id", "asn", "ip", "list_id"]
  confidence = "medium"
  sources    = ["internal/services/list_item/resource.go"]
}

resource "cloudflare_load_balancer" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["zone_id", "name"] }
  force_new  = ["zone_id"]
  confidence = "medium"
  sources    = ["docs/resources/load_balancer.md"]
}

resource "cloudflare_load_balancer_pool" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["account_id", "name"] }
  force_new  = ["account_id"]
  confidence = "medium"
  sources    = ["docs/resources/load_balancer_pool.md"]
}

resource "cloudflare_logpull_retention" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/logpull_retention/resource.go"]
}

resource "cloudflare_logpush_job" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["zone_id", "dataset", "name"] }
  identity "account_id+dataset+name" { key = ["account_id", "dataset", "name"] }
  force_new  = ["account_id", "dataset", "zone_id"]
  confidence = "low"
  sources    = ["docs/resources/logpush_job.md"]
}

resource "cloudflare_magic_network_monitoring_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["account_id", "name"] }
  force_new  = ["account_id"]
  confidence = "low"
  sources    = ["internal/services/magic_network_monitoring_rule/resource.go"]
}

resource "cloudflare_magic_transit_cf1_site" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["name"]
  }
  force_new  = ["account_id"]
  confidence = "low"
  sources    = ["internal/services/magic_transit_cf1_site/resource.go"]
}

resource "cloudflare_managed_transforms" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/managed_transforms/resource.go"]
}

resource "cloudflare_mtls_certificate" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" {
    key      = ["account_id", "name"]
    optional = ["name"]
  }
  force_new  = ["account_id", "name"]
  confidence = "low"
  sources    = ["internal/services/mtls_certificate/resource.go"]
}

resource "cloudflare_observatory_scheduled_test" {
  scope   = "provider"
  outcome = "conflict"
  identity "zone_id+url" { key = ["zone_id", "url"] }
  force_new  = ["url", "zone_id"]
  confidence = "high"
  sources    = ["internal/services/observatory_scheduled_test/resource.go"]
}

resource "cloudflare_origin_cloud_region" {
  scope   = "provider"
  outcome = "conflict"
  identity "zone_id+origin_ip" { key = ["zone_id", "origin_ip"] }
  force_new  = ["origin_ip", "zone_id"]
  confidence = "medium"
  sources    = ["internal/services/origin_cloud_region/resource.go"]
}

resource "cloudflare_origin_tls_compliance_modes" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/origin_tls_compliance_modes/resource.go"]
}

resource "cloudflare_page_rule" {
  scope   = "provider"
  outcome = "conflict"
  identity "zone_id+target" { key = ["zone_id", "target"] }
  force_new  = ["zone_id"]
  confidence = "medium"
  sources    = ["docs/resources/page_rule.md"]
}

resource "cloudflare_pages_domain" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["account_id", "project_name", "name"] }
  force_new  = ["account_id", "name", "project_name"]
  confidence = "high"
  sources    = ["internal/services/pages_domain/resource.go"]
}

resource "cloudflare_pages_project" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["account_id", "name"] }
  force_new  = ["account_id", "name"]
  confidence = "high"
  sources    = ["internal/services/pages_project/resource.go"]
}

resource "cloudflare_queue" {
  scope   = "provider"
  outcome = "conflict"
  identity "account_id+queue_name" { key = ["account_id", "queue_name"] }
  force_new  = ["account_id"]
  confidence = "medium"
  sources    = ["docs/resources/queue.md"]
}

resource "cloudflare_r2_bucket" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["account_id", "name", "jurisdiction"]
    optional = ["jurisdiction"]
  }
  force_new  = ["account_id", "name"]
  confidence = "high"
  sources    = ["internal/services/r2_bucket/resource.go"]
}

resource "cloudflare_r2_data_catalog" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id+bucket_name" { key = ["account_id", "bucket_name"] }
  force_new  = ["account_id", "bucket_name"]
  confidence = "medium"
  sources    = ["internal/services/r2_data_catalog/resource.go"]
}

resource "cloudflare_record" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["zone_id", "name", "type", "content|value"] }
  force_new  = ["name", "type", "zone_id"]
  confidence = "medium"
  notes      = "the name of cloudflare_dns_record before version 5 of the provider"
  sources    = ["https://www.pulumi.com/registry/packages/cloudflare/api-docs/record/"]
}

resource "cloudflare_regional_hostname" {
  scope   = "provider"
  outcome = "conflict"
  identity "zone_id+hostname" { key = ["zone_id", "hostname"] }
  force_new  = ["hostname", "zone_id"]
  confidence = "high"
  sources    = ["internal/services/regional_hostname/resource.go"]
}

resource "cloudflare_regional_tiered_cache" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/regional_tiered_cache/resource.go"]
}

resource "cloudflare_ruleset" {
  scope   = "provider"
  outcome = "conflict"
  identity "zone_id+phase+kind" { key = ["zone_id", "phase", "kind"] }
  identity "name" { key = ["account_id", "phase", "kind", "name"] }
  force_new  = ["account_id", "kind", "name", "phase", "zone_id"]
  confidence = "medium"
  sources    = ["docs/resources/ruleset.md"]
}

resource "cloudflare_snippet" {
  scope   = "provider"
  outcome = "overwrite"
  identity "zone_id+snippet_name" { key = ["zone_id", "snippet_name"] }
  force_new  = ["snippet_name", "zone_id"]
  confidence = "high"
  sources    = ["internal/services/snippet/resource.go"]
}

resource "cloudflare_snippet_rules" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/snippet_rules/resource.go"]
}

resource "cloudflare_tiered_cache" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/tiered_cache/resource.go"]
}

resource "cloudflare_total_tls" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/total_tls/resource.go"]
}

resource "cloudflare_turnstile_widget" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["account_id", "name"] }
  force_new  = ["account_id"]
  confidence = "low"
  sources    = ["docs/resources/turnstile_widget.md"]
}

resource "cloudflare_universal_ssl_setting" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/universal_ssl_setting/resource.go"]
}

resource "cloudflare_url_normalization_settings" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/url_normalization_settings/resource.go"]
}

resource "cloudflare_user_group_members" {
  scope   = "provider"
  outcome = "unknown"
  identity "user_group_id" { key = ["user_group_id"] }
  force_new  = ["user_group_id"]
  confidence = "medium"
  sources    = ["internal/services/user_group_members/resource.go"]
}

resource "cloudflare_waiting_room" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["zone_id", "name"] }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/waiting_room/resource.go"]
}

resource "cloudflare_waiting_room_event" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["zone_id", "waiting_room_id", "name"] }
  force_new  = ["waiting_room_id", "zone_id"]
  confidence = "medium"
  sources    = ["internal/services/waiting_room_event/resource.go"]
}

resource "cloudflare_waiting_room_rules" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id+waiting_room_id" { key = ["zone_id", "waiting_room_id"] }
  force_new  = ["waiting_room_id", "zone_id"]
  confidence = "medium"
  sources    = ["internal/services/waiting_room_rules/resource.go"]
}

resource "cloudflare_waiting_room_settings" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/waiting_room_settings/resource.go"]
}

resource "cloudflare_workers_cron_trigger" {
  scope   = "provider"
  outcome = "overwrite"
  identity "account_id+script_name" { key = ["account_id", "script_name"] }
  force_new  = ["account_id", "script_name"]
  confidence = "high"
  sources    = ["internal/services/workers_cron_trigger/resource.go"]
}

resource "cloudflare_workers_custom_domain" {
  scope   = "provider"
  outcome = "overwrite"
  identity "account_id+hostname" { key = ["account_id", "hostname"] }
  force_new  = ["account_id", "hostname"]
  confidence = "medium"
  sources    = ["docs/resources/workers_custom_domain.md"]
}

resource "cloudflare_workers_kv" {
  scope   = "provider"
  outcome = "overwrite"
  identity "account_id+namespace_id+key_name" { key = ["account_id", "namespace_id", "key_name"] }
  force_new  = ["account_id", "key_name", "namespace_id"]
  confidence = "high"
  sources    = ["internal/services/workers_kv/resource.go"]
}

resource "cloudflare_workers_kv_namespace" {
  scope   = "provider"
  outcome = "conflict"
  identity "account_id+title" { key = ["account_id", "title"] }
  force_new  = ["account_id"]
  confidence = "medium"
  sources    = ["docs/resources/workers_kv_namespace.md"]
}

resource "cloudflare_workers_route" {
  scope   = "provider"
  outcome = "conflict"
  identity "zone_id+pattern" { key = ["zone_id", "pattern"] }
  force_new  = ["zone_id"]
  confidence = "medium"
  sources    = ["docs/resources/workers_route.md"]
}

resource "cloudflare_workers_script" {
  scope   = "provider"
  outcome = "overwrite"
  identity "account_id+script_name" { key = ["account_id", "script_name"] }
  force_new  = ["account_id", "script_name"]
  confidence = "high"
  sources    = ["internal/services/workers_script/resource.go"]
}

resource "cloudflare_workers_script_subdomain" {
  scope   = "provider"
  outcome = "overwrite"
  identity "account_id+script_name" { key = ["account_id", "script_name"] }
  force_new  = ["account_id", "script_name"]
  confidence = "high"
  sources    = ["internal/services/workers_script_subdomain/resource.go"]
}

resource "cloudflare_workflow" {
  scope   = "provider"
  outcome = "overwrite"
  identity "account_id+workflow_name" { key = ["account_id", "workflow_name"] }
  force_new  = ["account_id", "workflow_name"]
  confidence = "high"
  sources    = ["internal/services/workflow/resource.go"]
}

resource "cloudflare_zero_trust_access_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["account_id", "name"] }
  identity "zone_id+name" { key = ["zone_id", "name"] }
  force_new  = ["account_id", "zone_id"]
  confidence = "medium"
  sources    = ["docs/resources/zero_trust_access_group.md"]
}

resource "cloudflare_zero_trust_access_key_configuration" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id" {
    key       = ["account_id"]
    singleton = true
  }
  force_new  = ["account_id"]
  confidence = "high"
  sources    = ["internal/services/zero_trust_access_key_configuration/resource.go"]
}

resource "cloudflare_zero_trust_access_short_lived_certificate" {
  scope   = "provider"
  outcome = "unknown"
  identity "app_id" { key = ["app_id"] }
  force_new  = ["app_id"]
  confidence = "high"
  sources    = ["internal/services/zero_trust_access_short_lived_certificate/resource.go"]
}

resource "cloudflare_zero_trust_access_tag" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["account_id", "name"] }
  force_new  = ["account_id", "name"]
  confidence = "high"
  sources    = ["internal/services/zero_trust_access_tag/resource.go"]
}

resource "cloudflare_zero_trust_device_custom_profile_local_domain_fallback" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_id" { key = ["policy_id"] }
  force_new  = ["policy_id"]
  confidence = "medium"
  sources    = ["internal/services/zero_trust_device_custom_profile_local_domain_fallback/resource.go"]
}

resource "cloudflare_zero_trust_device_default_profile" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id" {
    key       = ["account_id"]
    singleton = true
  }
  force_new  = ["account_id"]
  confidence = "high"
  sources    = ["internal/services/zero_trust_device_default_profile/resource.go"]
}

resource "cloudflare_zero_trust_device_default_profile_local_domain_fallback" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id" {
    key       = ["account_id"]
    singleton = true
  }
  force_new  = ["account_id"]
  confidence = "high"
  sources    = ["internal/services/zero_trust_device_default_profile_local_domain_fallback/resource.go"]
}

resource "cloudflare_zero_trust_device_managed_networks" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["account_id", "name"] }
  force_new  = ["account_id"]
  confidence = "medium"
  sources    = ["internal/services/zero_trust_device_managed_networks/resource.go"]
}

resource "cloudflare_zero_trust_dex_test" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["account_id", "name"] }
  force_new  = ["account_id"]
  confidence = "low"
  sources    = ["internal/services/zero_trust_dex_test/resource.go"]
}

resource "cloudflare_zero_trust_dlp_integration_entry" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id+entry_id" { key = ["account_id", "entry_id"] }
  force_new  = ["account_id", "entry_id"]
  confidence = "medium"
  sources    = ["internal/services/zero_trust_dlp_integration_entry/resource.go"]
}

resource "cloudflare_zero_trust_dlp_predefined_entry" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id+entry_id" { key = ["account_id", "entry_id"] }
  force_new  = ["account_id", "entry_id"]
  confidence = "medium"
  sources    = ["internal/services/zero_trust_dlp_predefined_entry/resource.go"]
}

resource "cloudflare_zero_trust_dlp_predefined_profile" {
  scope   = "provider"
  outcome = "unknown"
  identity "profile_id" { key = ["profile_id"] }
  force_new  = ["profile_id"]
  confidence = "medium"
  sources    = ["internal/services/zero_trust_dlp_predefined_profile/resource.go"]
}

resource "cloudflare_zero_trust_dlp_sensitivity_level_order" {
  scope   = "provider"
  outcome = "unknown"
  identity "sensitivity_group_id" { key = ["sensitivity_group_id"] }
  force_new  = ["sensitivity_group_id"]
  confidence = "medium"
  sources    = ["internal/services/zero_trust_dlp_sensitivity_level_order/resource.go"]
}

resource "cloudflare_zero_trust_dlp_settings" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id" {
    key       = ["account_id"]
    singleton = true
  }
  force_new  = ["account_id"]
  confidence = "high"
  sources    = ["internal/services/zero_trust_dlp_settings/resource.go"]
}

resource "cloudflare_zero_trust_gateway_logging" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id" {
    key       = ["account_id"]
    singleton = true
  }
  force_new  = ["account_id"]
  confidence = "high"
  sources    = ["internal/services/zero_trust_gateway_logging/resource.go"]
}

resource "cloudflare_zero_trust_gateway_settings" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id" {
    key       = ["account_id"]
    singleton = true
  }
  force_new  = ["account_id"]
  confidence = "high"
  sources    = ["internal/services/zero_trust_gateway_settings/resource.go"]
}

resource "cloudflare_zero_trust_list" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["account_id", "name"] }
  force_new  = ["account_id"]
  confidence = "medium"
  sources    = ["docs/resources/zero_trust_list.md"]
}

resource "cloudflare_zero_trust_tunnel_cloudflared" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["account_id", "name"] }
  force_new  = ["account_id"]
  confidence = "medium"
  sources    = ["docs/resources/zero_trust_tunnel_cloudflared.md"]
}

resource "cloudflare_zero_trust_tunnel_cloudflared_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "tunnel_id" { key = ["tunnel_id"] }
  force_new  = ["tunnel_id"]
  confidence = "medium"
  sources    = ["internal/services/zero_trust_tunnel_cloudflared_config/resource.go"]
}

resource "cloudflare_zero_trust_tunnel_cloudflared_route" {
  scope   = "provider"
  outcome = "conflict"
  identity "account_id+network+virtual_network_id" {
    key      = ["account_id", "network", "virtual_network_id"]
    optional = ["virtual_network_id"]
  }
  force_new  = ["account_id"]
  confidence = "medium"
  sources    = ["docs/resources/zero_trust_tunnel_cloudflared_route.md"]
}

resource "cloudflare_zero_trust_tunnel_cloudflared_virtual_network" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["account_id", "name"] }
  force_new  = ["account_id"]
  confidence = "medium"
  sources    = ["docs/resources/zero_trust_tunnel_cloudflared_virtual_network.md"]
}

resource "cloudflare_zero_trust_tunnel_warp_connector_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "tunnel_id" { key = ["tunnel_id"] }
  force_new  = ["tunnel_id"]
  confidence = "medium"
  sources    = ["internal/services/zero_trust_tunnel_warp_connector_config/resource.go"]
}

resource "cloudflare_zone" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/zone.md"]
}

resource "cloudflare_zone_auto_origin_tls_kex" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/zone_auto_origin_tls_kex/resource.go"]
}

resource "cloudflare_zone_cache_reserve" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/zone_cache_reserve/resource.go"]
}

resource "cloudflare_zone_cache_variants" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/zone_cache_variants/resource.go"]
}

resource "cloudflare_zone_dnssec" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/zone_dnssec/resource.go"]
}

resource "cloudflare_zone_hold" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id" {
    key       = ["zone_id"]
    singleton = true
  }
  force_new  = ["zone_id"]
  confidence = "high"
  sources    = ["internal/services/zone_hold/resource.go"]
}

resource "cloudflare_zone_lockdown" {
  scope   = "provider"
  outcome = "conflict"
  identity "zone_id+urls" { key = ["zone_id", "urls"] }
  force_new  = ["zone_id"]
  confidence = "low"
  sources    = ["docs/resources/zone_lockdown.md"]
}

resource "cloudflare_zone_setting" {
  scope   = "provider"
  outcome = "overwrite"
  identity "zone_id+setting_id" { key = ["zone_id", "setting_id"] }
  force_new  = ["setting_id", "zone_id"]
  confidence = "high"
  sources    = ["internal/services/zone_setting/resource.go"]
}
