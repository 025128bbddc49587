# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "aliyun/alicloud" {
  names_account = ["access_key", "profile", "account_id", "assume_role.role_arn"]
  provider      = ["access_key", "profile", "account_id", "assume_role.role_arn", "region"]
  sensitive     = ["secret_key", "security_token"]
  environment = {
    access_key = ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALICLOUD_ACCESS_KEY"]
    region     = ["ALIBABA_CLOUD_REGION", "ALICLOUD_REGION"]
  }
  sources = ["aliyun/terraform-provider-alicloud 81c43b6727"]
}

resource "alicloud_ack_one_membership_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id+sub_cluster_id" { key = ["cluster_id", "sub_cluster_id"] }
  force_new  = ["cluster_id", "sub_cluster_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ack_one_membership_attachment.go"]
}

resource "alicloud_actiontrail" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_actiontrail_trail.go"]
}

resource "alicloud_adb_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id+account_name" { key = ["db_cluster_id", "account_name"] }
  force_new  = ["account_name", "db_cluster_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_adb_account.go"]
}

resource "alicloud_adb_backup_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id" { key = ["db_cluster_id"] }
  force_new  = ["db_cluster_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_adb_backup_policy.go"]
}

resource "alicloud_adb_connection" {
  scope   = "provider"
  outcome = "unknown"
  identity "connection_prefix+db_cluster_id" {
    key      = ["connection_prefix", "db_cluster_id"]
    optional = ["connection_prefix"]
  }
  force_new  = ["connection_prefix", "db_cluster_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_adb_connection.go"]
}

resource "alicloud_adb_lake_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id+account_name" { key = ["db_cluster_id", "account_name"] }
  force_new  = ["account_name", "db_cluster_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_adb_lake_account.go"]
}

resource "alicloud_alb_listener_additional_certificate_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "certificate_id+listener_id" { key = ["certificate_id", "listener_id"] }
  force_new  = ["certificate_id", "listener_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_alb_listener_additional_certificate_attachment.go"]
}

resource "alicloud_alidns_domain" {
  scope   = "provider"
  outcome = "unknown"
  identity "domain_name" { key = ["domain_name"] }
  force_new  = ["domain_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_alidns_domain.go"]
}

resource "alicloud_alidns_domain_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id" { key = ["instance_id"] }
  force_new  = ["instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_dns_domain_attachment.go"]
}

resource "alicloud_alikafka_consumer_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+consumer_id" { key = ["instance_id", "consumer_id"] }
  force_new  = ["consumer_id", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_alikafka_consumer_group.go"]
}

resource "alicloud_alikafka_instance_allowed_ip_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+allowed_type+port_range+allowed_ip" { key = ["instance_id", "allowed_type", "port_range", "allowed_ip"] }
  force_new  = ["allowed_ip", "allowed_type", "instance_id", "port_range"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_alikafka_instance_allowed_ip_attachment.go"]
}

resource "alicloud_alikafka_sasl_acl" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" { key = [
    "instance_id",
    "username",
    "acl_resource_type",
    "acl_resource_name",
    "acl_resource_pattern_type",
    "acl_operation_type",
  ] }
  force_new = [
    "acl_operation_type",
    "acl_resource_name",
    "acl_resource_pattern_type",
    "acl_resource_type",
    "instance_id",
    "username",
  ]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_alikafka_sasl_acl.go"]
}

resource "alicloud_alikafka_sasl_user" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+username" { key = ["instance_id", "username"] }
  force_new  = ["instance_id", "username"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_alikafka_sasl_user.go"]
}

resource "alicloud_alikafka_scheduled_scaling_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+rule_name" { key = ["instance_id", "rule_name"] }
  force_new  = ["instance_id", "rule_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_alikafka_scheduled_scaling_rule.go"]
}

resource "alicloud_alikafka_topic" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+topic" { key = ["instance_id", "topic"] }
  force_new  = ["instance_id", "topic"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_alikafka_topic.go"]
}

resource "alicloud_amqp_binding" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" { key = ["instance_id", "virtual_host_name", "source_exchange", "destination_name"] }
  force_new  = ["destination_name", "instance_id", "source_exchange", "virtual_host_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_amqp_binding.go"]
}

resource "alicloud_amqp_exchange" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+virtual_host_name+exchange_name" { key = ["instance_id", "virtual_host_name", "exchange_name"] }
  force_new  = ["exchange_name", "instance_id", "virtual_host_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_amqp_exchange.go"]
}

resource "alicloud_amqp_queue" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+virtual_host_name+queue_name" { key = ["instance_id", "virtual_host_name", "queue_name"] }
  force_new  = ["instance_id", "queue_name", "virtual_host_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_amqp_queue.go"]
}

resource "alicloud_amqp_static_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+access_key" { key = ["instance_id", "access_key"] }
  force_new  = ["access_key", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_amqp_static_account.go"]
}

resource "alicloud_amqp_virtual_host" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+virtual_host_name" { key = ["instance_id", "virtual_host_name"] }
  force_new  = ["instance_id", "virtual_host_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_amqp_virtual_host.go"]
}

resource "alicloud_api_gateway_acl_entry_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "acl_id+entry" { key = ["acl_id", "entry"] }
  force_new  = ["acl_id", "entry"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_api_gateway_acl_entry_attachment.go"]
}

resource "alicloud_api_gateway_app_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "api_id+app_id+group_id+stage_name" { key = ["api_id", "app_id", "group_id", "stage_name"] }
  force_new  = ["api_id", "app_id", "group_id", "stage_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_api_gateway_app_attachment.go"]
}

resource "alicloud_api_gateway_backend_model" {
  scope   = "provider"
  outcome = "unknown"
  identity "backend_id+stage_name" { key = ["backend_id", "stage_name"] }
  force_new  = ["backend_id", "stage_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_api_gateway_backend_model.go"]
}

resource "alicloud_api_gateway_group_plugin_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "group_id+plugin_id+stage_name" { key = ["group_id", "plugin_id", "stage_name"] }
  force_new  = ["group_id", "plugin_id", "stage_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_api_gateway_group_plugin_attachment.go"]
}

resource "alicloud_api_gateway_instance_acl_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "acl_id+acl_type+instance_id" { key = ["acl_id", "acl_type", "instance_id"] }
  force_new  = ["acl_id", "acl_type", "instance_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_api_gateway_instance_acl_attachment.go"]
}

resource "alicloud_api_gateway_log_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "log_type" { key = ["log_type"] }
  force_new  = ["log_type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_api_gateway_log_config.go"]
}

resource "alicloud_api_gateway_model" {
  scope   = "provider"
  outcome = "unknown"
  identity "schema+group_id+model_name" { key = ["schema", "group_id", "model_name"] }
  force_new  = ["group_id", "model_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_api_gateway_model.go"]
}

resource "alicloud_api_gateway_vpc_access" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name", "vpc_id", "instance_id", "port"] }
  force_new  = ["instance_id", "name", "port", "vpc_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_api_gateway_vpc_access.go"]
}

resource "alicloud_arms_addon_release" {
  scope   = "provider"
  outcome = "unknown"
  identity "environment_id+addon_release_name" { key = ["environment_id", "addon_release_name"] }
  force_new  = ["addon_release_name", "environment_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_arms_addon_release.go"]
}

resource "alicloud_arms_env_custom_job" {
  scope   = "provider"
  outcome = "unknown"
  identity "environment_id+env_custom_job_name" { key = ["environment_id", "env_custom_job_name"] }
  force_new  = ["env_custom_job_name", "environment_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_arms_env_custom_job.go"]
}

resource "alicloud_arms_env_feature" {
  scope   = "provider"
  outcome = "unknown"
  identity "environment_id+env_feature_name" { key = ["environment_id", "env_feature_name"] }
  force_new  = ["env_feature_name", "environment_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_arms_env_feature.go"]
}

resource "alicloud_bastionhost_host_account_share_key_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+host_share_key_id+host_account_id" { key = ["instance_id", "host_share_key_id", "host_account_id"] }
  force_new  = ["host_account_id", "host_share_key_id", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_bastionhost_host_account_share_key_attachment.go"]
}

resource "alicloud_bastionhost_host_account_user_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "host_id+instance_id+user_id" { key = ["host_id", "instance_id", "user_id"] }
  force_new  = ["host_id", "instance_id", "user_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_bastionhost_host_account_user_attachment.go"]
}

resource "alicloud_bastionhost_host_account_user_group_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "host_id+instance_id+user_group_id" { key = ["host_id", "instance_id", "user_group_id"] }
  force_new  = ["host_id", "instance_id", "user_group_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_bastionhost_host_account_user_group_attachment.go"]
}

resource "alicloud_bastionhost_host_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+host_group_id+host_id" { key = ["instance_id", "host_group_id", "host_id"] }
  force_new  = ["host_group_id", "host_id", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_bastionhost_host_attachment.go"]
}

resource "alicloud_bastionhost_host_group_account_user_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "host_group_id+instance_id+user_id" { key = ["host_group_id", "instance_id", "user_id"] }
  force_new  = ["host_group_id", "instance_id", "user_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_bastionhost_host_group_account_user_attachment.go"]
}

resource "alicloud_bastionhost_host_group_account_user_group_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "host_group_id+instance_id+user_group_id" { key = ["host_group_id", "instance_id", "user_group_id"] }
  force_new  = ["host_group_id", "instance_id", "user_group_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_bastionhost_host_group_account_user_group_attachment.go"]
}

resource "alicloud_bastionhost_user_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+user_group_id+user_id" { key = ["instance_id", "user_group_id", "user_id"] }
  force_new  = ["instance_id", "user_group_id", "user_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_bastionhost_user_attachment.go"]
}

resource "alicloud_cdn_fc_trigger" {
  scope   = "provider"
  outcome = "unknown"
  identity "trigger_arn" { key = ["trigger_arn"] }
  force_new  = ["trigger_arn"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cdn_fc_trigger.go"]
}

resource "alicloud_cdn_real_time_log_delivery" {
  scope   = "provider"
  outcome = "unknown"
  identity "domain" { key = ["domain"] }
  force_new  = ["domain"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cdn_real_time_log_delivery.go"]
}

resource "alicloud_cen_bandwidth_package_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "bandwidth_package_id" { key = ["bandwidth_package_id"] }
  force_new  = ["bandwidth_package_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cen_bandwidth_package_attachment.go"]
}

resource "alicloud_cen_instance_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" { key = ["child_instance_id", "child_instance_region_id", "child_instance_type", "instance_id"] }
  force_new  = ["child_instance_id", "child_instance_region_id", "child_instance_type", "instance_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cen_instance_attachment.go"]
}

resource "alicloud_cen_instance_grant" {
  scope   = "provider"
  outcome = "unknown"
  identity "cen_id+cen_owner_id+child_instance_id" { key = ["cen_id", "cen_owner_id", "child_instance_id"] }
  force_new  = ["cen_id", "cen_owner_id", "child_instance_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cen_instance_grant.go"]
}

resource "alicloud_cen_private_zone" {
  scope   = "provider"
  outcome = "unknown"
  identity "access_region_id+cen_id" { key = ["access_region_id", "cen_id"] }
  force_new  = ["access_region_id", "cen_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cen_private_zone.go"]
}

resource "alicloud_cen_route_entry" {
  scope   = "provider"
  outcome = "unknown"
  identity "cidr_block+instance_id+route_table_id" { key = ["cidr_block", "instance_id", "route_table_id"] }
  force_new  = ["cidr_block", "instance_id", "route_table_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cen_route_entry.go"]
}

resource "alicloud_cen_route_service" {
  scope   = "provider"
  outcome = "unknown"
  identity "access_region_id+cen_id+host+host_region_id" { key = ["access_region_id", "cen_id", "host", "host_region_id"] }
  force_new  = ["access_region_id", "cen_id", "host", "host_region_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cen_route_service.go"]
}

resource "alicloud_cen_transit_router_grant_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_type+instance_id+cen_owner_id+cen_id" { key = ["instance_type", "instance_id", "cen_owner_id", "cen_id"] }
  force_new  = ["cen_id", "cen_owner_id", "instance_id", "instance_type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cen_transit_router_grant_attachment.go"]
}

resource "alicloud_cen_vbr_health_check" {
  scope   = "provider"
  outcome = "unknown"
  identity "vbr_instance_id+vbr_instance_region_id" { key = ["vbr_instance_id", "vbr_instance_region_id"] }
  force_new  = ["vbr_instance_id", "vbr_instance_region_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cen_vbr_health_check.go"]
}

resource "alicloud_click_house_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id+account_name" { key = ["db_cluster_id", "account_name"] }
  force_new  = ["account_name", "db_cluster_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_click_house_account.go"]
}

resource "alicloud_click_house_backup_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id" { key = ["db_cluster_id"] }
  force_new  = ["db_cluster_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_click_house_backup_policy.go"]
}

resource "alicloud_click_house_enterprise_db_cluster_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id+account" { key = ["db_instance_id", "account"] }
  force_new  = ["account", "db_instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_click_house_enterprise_db_cluster_account.go"]
}

resource "alicloud_click_house_enterprise_db_cluster_backup_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id" { key = ["db_instance_id"] }
  force_new  = ["db_instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_click_house_enterprise_db_cluster_backup_policy.go"]
}

resource "alicloud_click_house_enterprise_db_cluster_public_endpoint" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id+net_type" { key = ["db_instance_id", "net_type"] }
  force_new  = ["db_instance_id", "net_type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_click_house_enterprise_db_cluster_public_endpoint.go"]
}

resource "alicloud_click_house_enterprise_db_cluster_security_ip" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id+group_name" { key = ["db_instance_id", "group_name"] }
  force_new  = ["db_instance_id", "group_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_click_house_enterprise_db_cluster_security_ip.go"]
}

resource "alicloud_cloud_connect_network_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "ccn_id+sag_id" { key = ["ccn_id", "sag_id"] }
  force_new  = ["ccn_id", "sag_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cloud_connect_network_attachment.go"]
}

resource "alicloud_cloud_connect_network_grant" {
  scope   = "provider"
  outcome = "unknown"
  identity "ccn_id+cen_id" { key = ["ccn_id", "cen_id"] }
  force_new  = ["ccn_id", "cen_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cloud_connect_network_grant.go"]
}

resource "alicloud_cloud_firewall_control_policy_order" {
  scope   = "provider"
  outcome = "unknown"
  identity "acl_uuid+direction" { key = ["acl_uuid", "direction"] }
  force_new  = ["acl_uuid", "direction"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cloud_firewall_control_policy_order.go"]
}

resource "alicloud_cloud_firewall_instance_member" {
  scope   = "provider"
  outcome = "unknown"
  identity "member_uid" { key = ["member_uid"] }
  force_new  = ["member_uid"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cloud_firewall_instance_member.go"]
}

resource "alicloud_cloud_firewall_nat_firewall_control_policy_order" {
  scope   = "provider"
  outcome = "unknown"
  identity "acl_uuid+nat_gateway_id+direction" {
    key      = ["acl_uuid", "nat_gateway_id", "direction"]
    optional = ["direction"]
  }
  force_new  = ["acl_uuid", "direction", "nat_gateway_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cloud_firewall_nat_firewall_control_policy_order.go"]
}

resource "alicloud_cloud_firewall_threat_intelligence_switch" {
  scope   = "provider"
  outcome = "unknown"
  identity "category_id" { key = ["category_id"] }
  force_new  = ["category_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cloud_firewall_threat_intelligence_switch.go"]
}

resource "alicloud_cloud_firewall_vpc_firewall_acl_engine_mode" {
  scope   = "provider"
  outcome = "unknown"
  identity "member_uid+strict_mode+vpc_firewall_id" {
    key      = ["member_uid", "strict_mode", "vpc_firewall_id"]
    optional = ["member_uid"]
  }
  force_new  = ["member_uid", "vpc_firewall_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cloud_firewall_vpc_firewall_acl_engine_mode.go"]
}

resource "alicloud_cloud_firewall_vpc_firewall_control_policy_order" {
  scope   = "provider"
  outcome = "unknown"
  identity "vpc_firewall_id+acl_uuid" {
    key      = ["vpc_firewall_id", "acl_uuid"]
    optional = ["acl_uuid"]
  }
  force_new  = ["acl_uuid", "vpc_firewall_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cloud_firewall_vpc_firewall_control_policy_order.go"]
}

resource "alicloud_cloud_monitor_service_hybrid_double_write" {
  scope   = "provider"
  outcome = "unknown"
  identity "source_namespace+source_user_id" { key = ["source_namespace", "source_user_id"] }
  force_new  = ["source_namespace", "source_user_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cloud_monitor_service_hybrid_double_write.go"]
}

resource "alicloud_cloud_monitor_service_metric_alarm_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "metric_alarm_rule_id" { key = ["metric_alarm_rule_id"] }
  force_new  = ["metric_alarm_rule_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cloud_monitor_service_metric_alarm_rule.go"]
}

resource "alicloud_cloud_sso_access_assignment" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" { key = [
    "directory_id",
    "access_configuration_id",
    "target_type",
    "target_id",
    "principal_type",
    "principal_id",
  ] }
  force_new = [
    "access_configuration_id",
    "directory_id",
    "principal_id",
    "principal_type",
    "target_id",
    "target_type",
  ]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cloud_sso_access_assignment.go"]
}

resource "alicloud_cloud_sso_access_configuration_provisioning" {
  scope   = "provider"
  outcome = "unknown"
  identity "access_configuration_id+directory_id+target_id+target_type" { key = ["access_configuration_id", "directory_id", "target_id", "target_type"] }
  force_new  = ["access_configuration_id", "directory_id", "target_id", "target_type"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cloud_sso_access_configuration_provisioning.go"]
}

resource "alicloud_cloud_sso_user" {
  scope   = "provider"
  outcome = "unknown"
  identity "directory_id+email" {
    key      = ["directory_id", "email"]
    optional = ["email"]
  }
  force_new  = ["directory_id"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_cloud_sso_user.go"]
}

resource "alicloud_cloud_sso_user_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "directory_id+group_id+user_id" { key = ["directory_id", "group_id", "user_id"] }
  force_new  = ["directory_id", "group_id", "user_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cloud_sso_user_attachment.go"]
}

resource "alicloud_cloud_storage_gateway_express_sync_share_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "express_sync_id+gateway_id+share_name" { key = ["express_sync_id", "gateway_id", "share_name"] }
  force_new  = ["express_sync_id", "gateway_id", "share_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cloud_storage_gateway_express_sync_share_attachment.go"]
}

resource "alicloud_cloud_storage_gateway_gateway_logging" {
  scope   = "provider"
  outcome = "unknown"
  identity "gateway_id" { key = ["gateway_id"] }
  force_new  = ["gateway_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cloud_storage_gateway_gateway_logging.go"]
}

resource "alicloud_cloud_storage_gateway_gateway_smb_user" {
  scope   = "provider"
  outcome = "unknown"
  identity "gateway_id+username" { key = ["gateway_id", "username"] }
  force_new  = ["gateway_id", "username"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cloud_storage_gateway_gateway_smb_user.go"]
}

resource "alicloud_cms_addon_release" {
  scope   = "provider"
  outcome = "unknown"
  identity "integration_policy_id+addon_release_name" { key = ["integration_policy_id", "addon_release_name"] }
  force_new  = ["addon_release_name", "integration_policy_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cms_addon_release.go"]
}

resource "alicloud_cms_alarm_contact" {
  scope   = "provider"
  outcome = "unknown"
  identity "alarm_contact_name" { key = ["alarm_contact_name"] }
  force_new  = ["alarm_contact_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cms_alarm_contact.go"]
}

resource "alicloud_cms_alarm_contact_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "alarm_contact_group_name" { key = ["alarm_contact_group_name"] }
  force_new  = ["alarm_contact_group_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cms_alarm_contact_group.go"]
}

resource "alicloud_cms_event_notify_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_cms_event_notify_policy.go"]
}

resource "alicloud_cms_event_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "rule_name" { key = ["rule_name"] }
  force_new  = ["rule_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cms_event_rule.go"]
}

resource "alicloud_cms_group_metric_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "rule_id" { key = ["rule_id"] }
  force_new  = ["rule_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cms_group_metric_rule.go"]
}

resource "alicloud_cms_monitor_group_instances" {
  scope   = "provider"
  outcome = "unknown"
  identity "group_id" { key = ["group_id"] }
  force_new  = ["group_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cms_monitor_group_instances.go"]
}

resource "alicloud_cms_sls_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "sls_group_name" { key = ["sls_group_name"] }
  force_new  = ["sls_group_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cms_sls_group.go"]
}

resource "alicloud_cms_workspace" {
  scope   = "provider"
  outcome = "unknown"
  identity "workspace_name" { key = ["workspace_name"] }
  force_new  = ["workspace_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cms_workspace.go"]
}

resource "alicloud_cr_chart_namespace" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+namespace_name" { key = ["instance_id", "namespace_name"] }
  force_new  = ["instance_id", "namespace_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cr_chart_namespace.go"]
}

resource "alicloud_cr_chart_repository" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+repo_namespace_name+repo_name" { key = ["instance_id", "repo_namespace_name", "repo_name"] }
  force_new  = ["instance_id", "repo_name", "repo_namespace_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cr_chart_repository.go"]
}

resource "alicloud_cr_ee_namespace" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["instance_id", "name"] }
  force_new  = ["instance_id", "name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cr_ee_namespace.go"]
}

resource "alicloud_cr_ee_repo" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["instance_id", "namespace", "name"] }
  force_new  = ["instance_id", "name", "namespace"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cr_ee_repo.go"]
}

resource "alicloud_cr_endpoint_acl_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+endpoint_type+entry" { key = ["instance_id", "endpoint_type", "entry"] }
  force_new  = ["endpoint_type", "entry", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cr_endpoint_acl_policy.go"]
}

resource "alicloud_cr_internet_endpoint" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id" { key = ["instance_id"] }
  force_new  = ["instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cr_internet_endpoint.go"]
}

resource "alicloud_cr_namespace" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cr_namespace.go"]
}

resource "alicloud_cr_repo" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name", "namespace"] }
  force_new  = ["name", "namespace"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cr_repo.go"]
}

resource "alicloud_cr_vpc_endpoint_linked_vpc" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+vpc_id+vswitch_id+module_name" { key = ["instance_id", "vpc_id", "vswitch_id", "module_name"] }
  force_new  = ["instance_id", "module_name", "vpc_id", "vswitch_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cr_vpc_endpoint_linked_vpc.go"]
}

resource "alicloud_cs_autoscaling_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cs_autoscaling_config.go"]
}

resource "alicloud_cs_edge_kubernetes" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_cs_edge_kubernetes.go"]
}

resource "alicloud_cs_kubernetes" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_cs_kubernetes.go"]
}

resource "alicloud_cs_kubernetes_addon" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cs_kubernetes_addon.go"]
}

resource "alicloud_cs_kubernetes_autoscaler" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id" { key = ["cluster_id"] }
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cs_kubernetes_autoscaler.go"]
}

resource "alicloud_cs_kubernetes_node_pool" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_cs_kubernetes_node_pool.go"]
}

resource "alicloud_cs_kubernetes_permissions" {
  scope   = "provider"
  outcome = "unknown"
  identity "uid" { key = ["uid"] }
  force_new  = ["uid"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_cs_kubernetes_permissions.go"]
}

resource "alicloud_cs_managed_kubernetes" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_cs_managed_kubernetes.go"]
}

resource "alicloud_das_sql_log_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id" { key = ["instance_id"] }
  force_new  = ["instance_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_das_sql_log_config.go"]
}

resource "alicloud_data_works_data_source" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_id+data_source_name" { key = ["project_id", "data_source_name"] }
  force_new  = ["data_source_name", "project_id"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_data_works_data_source.go"]
}

resource "alicloud_data_works_data_source_shared_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "target_project_id+data_source_id" { key = ["target_project_id", "data_source_id"] }
  force_new  = ["data_source_id", "target_project_id"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_data_works_data_source_shared_rule.go"]
}

resource "alicloud_data_works_project_member" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_id+user_id" { key = ["project_id", "user_id"] }
  force_new  = ["project_id", "user_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_data_works_project_member.go"]
}

resource "alicloud_datahub_project" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_datahub_project.go"]
}

resource "alicloud_datahub_topic" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name", "project_name"] }
  force_new  = ["name", "project_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_datahub_topic.go"]
}

resource "alicloud_db_account_privilege" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_name+instance_id+privilege" {
    key      = ["account_name", "instance_id", "privilege"]
    optional = ["privilege"]
  }
  force_new  = ["account_name", "instance_id", "privilege"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_db_account_privilege.go"]
}

resource "alicloud_db_backup_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id" { key = ["instance_id"] }
  force_new  = ["instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_db_backup_policy.go"]
}

resource "alicloud_db_connection" {
  scope   = "provider"
  outcome = "unknown"
  identity "babelfish_port+connection_prefix+instance_id+port" {
    key      = ["babelfish_port", "connection_prefix", "instance_id", "port"]
    optional = ["babelfish_port", "connection_prefix", "port"]
  }
  force_new  = ["connection_prefix", "instance_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_db_connection.go"]
}

resource "alicloud_db_database" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+data_base_name" { key = ["instance_id", "data_base_name"] }
  force_new  = ["data_base_name", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_db_database.go"]
}

resource "alicloud_dbfs_instance_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+ecs_id" { key = ["instance_id", "ecs_id"] }
  force_new  = ["ecs_id", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_dbfs_instance_attachment.go"]
}

resource "alicloud_dbfs_service_linked_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "product_name" { key = ["product_name"] }
  force_new  = ["product_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_dbfs_service_linked_role.go"]
}

resource "alicloud_dcdn_er" {
  scope   = "provider"
  outcome = "unknown"
  identity "er_name" { key = ["er_name"] }
  force_new  = ["er_name"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_dcdn_er.go"]
}

resource "alicloud_dcdn_ipa_domain" {
  scope   = "provider"
  outcome = "unknown"
  identity "domain_name" { key = ["domain_name"] }
  force_new  = ["domain_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_dcdn_ipa_domain.go"]
}

resource "alicloud_dcdn_kv" {
  scope   = "provider"
  outcome = "unknown"
  identity "namespace+key" { key = ["namespace", "key"] }
  force_new  = ["key", "namespace"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_dcdn_kv.go"]
}

resource "alicloud_dcdn_waf_domain" {
  scope   = "provider"
  outcome = "unknown"
  identity "domain_name" { key = ["domain_name"] }
  force_new  = ["domain_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_dcdn_waf_domain.go"]
}

resource "alicloud_ddos_basic_defense_threshold" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+instance_type+ddos_type" { key = ["instance_id", "instance_type", "ddos_type"] }
  force_new  = ["ddos_type", "instance_id", "instance_type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ddos_basic_defense_threshold.go"]
}

resource "alicloud_ddos_basic_threshold" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_type+instance_id+internet_ip" { key = ["instance_type", "instance_id", "internet_ip"] }
  force_new  = ["instance_id", "instance_type", "internet_ip"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ddos_basic_threshold.go"]
}

resource "alicloud_ddosbgp_ip" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+ip" { key = ["instance_id", "ip"] }
  force_new  = ["instance_id", "ip"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ddosbgp_ip.go"]
}

resource "alicloud_ddoscoo_domain_precise_access_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["domain", "name"] }
  force_new  = ["domain", "name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ddoscoo_domain_precise_access_rule.go"]
}

resource "alicloud_ddoscoo_domain_resource" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" { key = ["key"] }
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_ddoscoo_domain_resource.go"]
}

resource "alicloud_ddoscoo_port" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+frontend_port+frontend_protocol" { key = ["instance_id", "frontend_port", "frontend_protocol"] }
  force_new  = ["frontend_port", "frontend_protocol", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ddoscoo_port.go"]
}

resource "alicloud_ddoscoo_web_cc_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["domain", "name"] }
  force_new  = ["domain", "name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ddoscoo_web_cc_rule.go"]
}

resource "alicloud_dms_enterprise_instance" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" {
    key = [
      "data_link_name",
      "database_password",
      "database_user",
      "dba_uid",
      "ddl_online",
      "ecs_instance_id",
      "ecs_region",
      "env_type",
      "export_timeout",
      "host",
      "instance_alias",
      "instance_name",
      "instance_source",
      "instance_type",
      "network_type",
      "port",
      "query_timeout",
      "safe_rule",
      "sid",
      "skip_test",
      "tid",
      "use_dsql",
      "vpc_id",
    ]
    optional = [
      "data_link_name",
      "ddl_online",
      "ecs_instance_id",
      "ecs_region",
      "instance_alias",
      "instance_name",
      "sid",
      "skip_test",
      "tid",
      "use_dsql",
      "vpc_id",
    ]
  }
  force_new  = ["dba_uid", "host", "network_type", "port", "safe_rule"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_dms_enterprise_instance.go"]
}

resource "alicloud_dns_domain" {
  scope   = "provider"
  outcome = "unknown"
  identity "domain_name" { key = ["domain_name"] }
  force_new  = ["domain_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_alidns_domain.go"]
}

resource "alicloud_dns_domain_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id" { key = ["instance_id"] }
  force_new  = ["instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_dns_domain_attachment.go"]
}

resource "alicloud_dts_job_monitor_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "dts_job_id" { key = ["dts_job_id"] }
  force_new  = ["dts_job_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_dts_job_monitor_rule.go"]
}

resource "alicloud_eais_client_instance_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+client_instance_id" { key = ["instance_id", "client_instance_id"] }
  force_new  = ["client_instance_id", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_eais_client_instance_attachment.go"]
}

resource "alicloud_ebs_enterprise_snapshot_policy_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_id+disk_id" { key = ["policy_id", "disk_id"] }
  force_new  = ["disk_id", "policy_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ebs_enterprise_snapshot_policy_attachment.go"]
}

resource "alicloud_ecd_user" {
  scope   = "provider"
  outcome = "unknown"
  identity "end_user_id" { key = ["end_user_id"] }
  force_new  = ["end_user_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ecd_user.go"]
}

resource "alicloud_ecp_key_pair" {
  scope   = "provider"
  outcome = "unknown"
  identity "key_pair_name" { key = ["key_pair_name"] }
  force_new  = ["key_pair_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ecp_key_pair.go"]
}

resource "alicloud_ecs_auto_snapshot_policy_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "auto_snapshot_policy_id+disk_id" { key = ["auto_snapshot_policy_id", "disk_id"] }
  force_new  = ["auto_snapshot_policy_id", "disk_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ecs_auto_snapshot_policy_attachment.go"]
}

resource "alicloud_ecs_key_pair_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "key_pair_name+instance_ids" { key = ["key_pair_name", "instance_ids"] }
  force_new  = ["instance_ids", "key_pair_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ecs_key_pair_attachment.go"]
}

resource "alicloud_ecs_network_interface_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "network_interface_id+instance_id" { key = ["network_interface_id", "instance_id"] }
  force_new  = ["instance_id", "network_interface_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ecs_network_interface_attachment.go"]
}

resource "alicloud_ecs_ram_role_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+ram_role_name" { key = ["instance_id", "ram_role_name"] }
  force_new  = ["instance_id", "ram_role_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ecs_ram_role_attachment.go"]
}

resource "alicloud_edas_k8s_slb_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "app_id" { key = ["app_id"] }
  force_new  = ["app_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_edas_k8s_slb_attachment.go"]
}

resource "alicloud_edas_slb_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "app_id+slb_id" { key = ["app_id", "slb_id"] }
  force_new  = ["app_id", "slb_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_edas_slb_attachment.go"]
}

resource "alicloud_eflo_node_group_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id+node_group_id+node_id" {
    key      = ["cluster_id", "node_group_id", "node_id"]
    optional = ["cluster_id", "node_group_id"]
  }
  force_new  = ["cluster_id", "node_group_id", "node_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_eflo_node_group_attachment.go"]
}

resource "alicloud_ehpc_queue" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id+queue_name" {
    key      = ["cluster_id", "queue_name"]
    optional = ["cluster_id"]
  }
  force_new  = ["cluster_id", "queue_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ehpc_queue.go"]
}

resource "alicloud_eip_association" {
  scope   = "provider"
  outcome = "unknown"
  identity "allocation_id+instance_id" { key = ["allocation_id", "instance_id"] }
  force_new  = ["allocation_id", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_eip_association.go"]
}

resource "alicloud_ens_disk_instance_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "disk_id+instance_id" { key = ["disk_id", "instance_id"] }
  force_new  = ["disk_id", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ens_disk_instance_attachment.go"]
}

resource "alicloud_ens_eip_instance_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "allocation_id+instance_id+instance_type" {
    key      = ["allocation_id", "instance_id", "instance_type"]
    optional = ["instance_type"]
  }
  force_new  = ["allocation_id", "instance_id", "instance_type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ens_eip_instance_attachment.go"]
}

resource "alicloud_ens_instance_security_group_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+security_group_id" {
    key      = ["instance_id", "security_group_id"]
    optional = ["instance_id"]
  }
  force_new  = ["instance_id", "security_group_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ens_instance_security_group_attachment.go"]
}

resource "alicloud_ens_key_pair" {
  scope   = "provider"
  outcome = "unknown"
  identity "key_pair_name+version" { key = ["key_pair_name", "version"] }
  force_new  = ["key_pair_name", "version"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ens_key_pair.go"]
}

resource "alicloud_esa_certificate" {
  scope   = "provider"
  outcome = "unknown"
  identity "site_id+cert_id" { key = ["site_id", "cert_id"] }
  force_new  = ["cert_id", "site_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_esa_certificate.go"]
}

resource "alicloud_esa_edge_container_app_record" {
  scope   = "provider"
  outcome = "unknown"
  identity "site_id+app_id+record_name" {
    key      = ["site_id", "app_id", "record_name"]
    optional = ["site_id"]
  }
  force_new  = ["app_id", "record_name", "site_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_esa_edge_container_app_record.go"]
}

resource "alicloud_esa_kv" {
  scope   = "provider"
  outcome = "unknown"
  identity "namespace+key" { key = ["namespace", "key"] }
  force_new  = ["key", "namespace"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_esa_kv.go"]
}

resource "alicloud_esa_routine" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_esa_routine.go"]
}

resource "alicloud_esa_routine_code_deployment" {
  scope   = "provider"
  outcome = "unknown"
  identity "env+routine_name" { key = ["env", "routine_name"] }
  force_new  = ["env", "routine_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_esa_routine_code_deployment.go"]
}

resource "alicloud_esa_site_delivery_task" {
  scope   = "provider"
  outcome = "unknown"
  identity "site_id+task_name" { key = ["site_id", "task_name"] }
  force_new  = ["site_id", "task_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_esa_site_delivery_task.go"]
}

resource "alicloud_ess_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "scaling_group_id" { key = ["scaling_group_id"] }
  force_new  = ["scaling_group_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ess_attachment.go"]
}

resource "alicloud_ess_scalinggroup_vserver_groups" {
  scope   = "provider"
  outcome = "unknown"
  identity "scaling_group_id" { key = ["scaling_group_id"] }
  force_new  = ["scaling_group_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ess_scalinggroup_vserver_groups.go"]
}

resource "alicloud_ess_suspend_process" {
  scope   = "provider"
  outcome = "unknown"
  identity "process+scaling_group_id" { key = ["process", "scaling_group_id"] }
  force_new  = ["process", "scaling_group_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_ess_suspend_process.go"]
}

resource "alicloud_event_bridge_event_source" {
  scope   = "provider"
  outcome = "unknown"
  identity "event_source_name" { key = ["event_source_name"] }
  force_new  = ["event_source_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_event_bridge_event_source.go"]
}

resource "alicloud_event_bridge_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "event_bus_name+rule_name" { key = ["event_bus_name", "rule_name"] }
  force_new  = ["event_bus_name", "rule_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_event_bridge_rule.go"]
}

resource "alicloud_event_bridge_service_linked_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "product_name" { key = ["product_name"] }
  force_new  = ["product_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_event_bridge_service_linked_role.go"]
}

resource "alicloud_express_connect_traffic_qos_association" {
  scope   = "provider"
  outcome = "unknown"
  identity "qos_id+instance_id+instance_type" {
    key      = ["qos_id", "instance_id", "instance_type"]
    optional = ["instance_id", "instance_type"]
  }
  force_new  = ["instance_id", "instance_type", "qos_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_express_connect_traffic_qos_association.go"]
}

resource "alicloud_fc_alias" {
  scope   = "provider"
  outcome = "unknown"
  identity "service_name" { key = ["service_name"] }
  force_new  = ["service_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_fc_alias.go"]
}

resource "alicloud_fc_function" {
  scope   = "provider"
  outcome = "unknown"
  identity "service" { key = ["service"] }
  force_new  = ["service"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_fc_function.go"]
}

resource "alicloud_fc_function_async_invoke_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "function_name+qualifier+service_name" {
    key      = ["function_name", "qualifier", "service_name"]
    optional = ["qualifier"]
  }
  force_new  = ["function_name", "qualifier", "service_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_fc_function_async_invoke_config.go"]
}

resource "alicloud_fc_layer_version" {
  scope   = "provider"
  outcome = "unknown"
  identity "layer_name" { key = ["layer_name"] }
  force_new  = ["layer_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_fc_layer_version.go"]
}

resource "alicloud_fc_trigger" {
  scope   = "provider"
  outcome = "unknown"
  identity "function+service" { key = ["function", "service"] }
  force_new  = ["function", "service"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_fc_trigger.go"]
}

resource "alicloud_fcv2_function" {
  scope   = "provider"
  outcome = "unknown"
  identity "service_name+function_name" { key = ["service_name", "function_name"] }
  force_new  = ["function_name", "service_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_fcv2_function.go"]
}

resource "alicloud_fcv3_alias" {
  scope   = "provider"
  outcome = "unknown"
  identity "function_name" { key = ["function_name"] }
  force_new  = ["function_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_fcv3_alias.go"]
}

resource "alicloud_fcv3_async_invoke_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "function_name" { key = ["function_name"] }
  force_new  = ["function_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_fcv3_async_invoke_config.go"]
}

resource "alicloud_fcv3_concurrency_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "function_name" { key = ["function_name"] }
  force_new  = ["function_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_fcv3_concurrency_config.go"]
}

resource "alicloud_fcv3_custom_domain" {
  scope   = "provider"
  outcome = "unknown"
  identity "custom_domain_name" { key = ["custom_domain_name"] }
  force_new  = ["custom_domain_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_fcv3_custom_domain.go"]
}

resource "alicloud_fcv3_function_version" {
  scope   = "provider"
  outcome = "unknown"
  identity "function_name" { key = ["function_name"] }
  force_new  = ["function_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_fcv3_function_version.go"]
}

resource "alicloud_fcv3_provision_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "function_name" { key = ["function_name"] }
  force_new  = ["function_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_fcv3_provision_config.go"]
}

resource "alicloud_fcv3_trigger" {
  scope   = "provider"
  outcome = "unknown"
  identity "function_name" { key = ["function_name"] }
  force_new  = ["function_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_fcv3_trigger.go"]
}

resource "alicloud_fcv3_vpc_binding" {
  scope   = "provider"
  outcome = "unknown"
  identity "function_name+vpc_id" {
    key      = ["function_name", "vpc_id"]
    optional = ["vpc_id"]
  }
  force_new  = ["function_name", "vpc_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_fcv3_vpc_binding.go"]
}

resource "alicloud_fnf_execution" {
  scope   = "provider"
  outcome = "unknown"
  identity "flow_name+execution_name" { key = ["flow_name", "execution_name"] }
  force_new  = ["execution_name", "flow_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_fnf_execution.go"]
}

resource "alicloud_fnf_flow" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_fnf_flow.go"]
}

resource "alicloud_fnf_schedule" {
  scope   = "provider"
  outcome = "unknown"
  identity "schedule_name+flow_name" { key = ["schedule_name", "flow_name"] }
  force_new  = ["flow_name", "schedule_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_fnf_schedule.go"]
}

resource "alicloud_ga_bandwidth_package_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "accelerator_id+bandwidth_package_id" { key = ["accelerator_id", "bandwidth_package_id"] }
  force_new  = ["accelerator_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ga_bandwidth_package_attachment.go"]
}

resource "alicloud_ga_domain" {
  scope   = "provider"
  outcome = "unknown"
  identity "accelerator_id+domain" { key = ["accelerator_id", "domain"] }
  force_new  = ["accelerator_id", "domain"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ga_domain.go"]
}

resource "alicloud_gpdb_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id+account_name" { key = ["db_instance_id", "account_name"] }
  force_new  = ["account_name", "db_instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_gpdb_account.go"]
}

resource "alicloud_gpdb_connection" {
  scope   = "provider"
  outcome = "unknown"
  identity "connection_prefix+instance_id" {
    key      = ["connection_prefix", "instance_id"]
    optional = ["connection_prefix"]
  }
  force_new  = ["connection_prefix", "instance_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_gpdb_connection.go"]
}

resource "alicloud_gpdb_database" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id+database_name" { key = ["db_instance_id", "database_name"] }
  force_new  = ["database_name", "db_instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_gpdb_database.go"]
}

resource "alicloud_gpdb_db_instance_ip_array" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id+db_instance_ip_array_name" { key = ["db_instance_id", "db_instance_ip_array_name"] }
  force_new  = ["db_instance_id", "db_instance_ip_array_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_gpdb_db_instance_ip_array.go"]
}

resource "alicloud_gpdb_db_resource_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id+resource_group_name" { key = ["db_instance_id", "resource_group_name"] }
  force_new  = ["db_instance_id", "resource_group_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_gpdb_db_resource_group.go"]
}

resource "alicloud_hbr_cross_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "cross_account_user_id+cross_account_role_name" { key = ["cross_account_user_id", "cross_account_role_name"] }
  force_new  = ["cross_account_role_name", "cross_account_user_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_hbr_cross_account.go"]
}

resource "alicloud_hbr_ecs_backup_plan" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+ecs_backup_plan_name" { key = ["instance_id", "ecs_backup_plan_name"] }
  force_new  = ["instance_id"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_hbr_ecs_backup_plan.go"]
}

resource "alicloud_hbr_nas_backup_plan" {
  scope   = "provider"
  outcome = "unknown"
  identity "file_system_id+nas_backup_plan_name" { key = ["file_system_id", "nas_backup_plan_name"] }
  force_new  = ["file_system_id"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_hbr_nas_backup_plan.go"]
}

resource "alicloud_hbr_oss_backup_plan" {
  scope   = "provider"
  outcome = "unknown"
  identity "vault_id+oss_backup_plan_name" { key = ["vault_id", "oss_backup_plan_name"] }
  force_new  = ["vault_id"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_hbr_oss_backup_plan.go"]
}

resource "alicloud_hbr_ots_backup_plan" {
  scope   = "provider"
  outcome = "unknown"
  identity "ots_backup_plan_name" { key = ["ots_backup_plan_name"] }
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_hbr_ots_backup_plan.go"]
}

resource "alicloud_hbr_policy_binding" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_id+source_type+data_source_id" {
    key      = ["policy_id", "source_type", "data_source_id"]
    optional = ["source_type"]
  }
  force_new  = ["data_source_id", "policy_id", "source_type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_hbr_policy_binding.go"]
}

resource "alicloud_hbr_restore_job" {
  scope   = "provider"
  outcome = "unknown"
  identity "snapshot_id+restore_job_id" {
    key      = ["snapshot_id", "restore_job_id"]
    optional = ["restore_job_id"]
  }
  force_new  = ["restore_job_id", "snapshot_id"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_hbr_restore_job.go"]
}

resource "alicloud_image_export" {
  scope   = "provider"
  outcome = "unknown"
  identity "image_id" { key = ["image_id"] }
  force_new  = ["image_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_image_export.go"]
}

resource "alicloud_image_share_permission" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id+image_id" { key = ["account_id", "image_id"] }
  force_new  = ["account_id", "image_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_image_share_permission.go"]
}

resource "alicloud_imm_project" {
  scope   = "provider"
  outcome = "unknown"
  identity "project" { key = ["project"] }
  force_new  = ["project"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_imm_project.go"]
}

resource "alicloud_kvstore_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+account_name" { key = ["instance_id", "account_name"] }
  force_new  = ["account_name", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_kvstore_account.go"]
}

resource "alicloud_kvstore_audit_log_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id" { key = ["instance_id"] }
  force_new  = ["instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_kvstore_audit_log_config.go"]
}

resource "alicloud_kvstore_backup_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id" { key = ["instance_id"] }
  force_new  = ["instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_kvstore_backup_policy.go"]
}

resource "alicloud_kvstore_connection" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id" { key = ["instance_id"] }
  force_new  = ["instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_kvstore_connection.go"]
}

resource "alicloud_live_domain" {
  scope   = "provider"
  outcome = "unknown"
  identity "domain_name" { key = ["domain_name"] }
  force_new  = ["domain_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_live_domain.go"]
}

resource "alicloud_log_alert" {
  scope   = "provider"
  outcome = "unknown"
  identity "alert_name+project_name" { key = ["alert_name", "project_name"] }
  force_new  = ["alert_name", "project_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_log_alert.go"]
}

resource "alicloud_log_alert_resource" {
  scope   = "provider"
  outcome = "unknown"
  identity "lang+type" {
    key      = ["lang", "type"]
    optional = ["lang"]
  }
  force_new  = ["lang", "type"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_log_alert_resource.go"]
}

resource "alicloud_log_audit" {
  scope   = "provider"
  outcome = "unknown"
  identity "display_name" { key = ["display_name"] }
  force_new  = ["display_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_log_audit.go"]
}

resource "alicloud_log_dashboard" {
  scope   = "provider"
  outcome = "unknown"
  identity "dashboard_name+project_name" { key = ["dashboard_name", "project_name"] }
  force_new  = ["dashboard_name", "project_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_log_dashboard.go"]
}

resource "alicloud_log_etl" {
  scope   = "provider"
  outcome = "unknown"
  identity "etl_name+project" { key = ["etl_name", "project"] }
  force_new  = ["etl_name", "project"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_log_etl.go"]
}

resource "alicloud_log_ingestion" {
  scope   = "provider"
  outcome = "unknown"
  identity "ingestion_name+logstore+project" { key = ["ingestion_name", "logstore", "project"] }
  force_new  = ["ingestion_name", "logstore", "project"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_log_ingestion.go"]
}

resource "alicloud_log_machine_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name", "project"] }
  force_new  = ["name", "project"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_log_machine_group.go"]
}

resource "alicloud_log_oss_export" {
  scope   = "provider"
  outcome = "unknown"
  identity "export_name+logstore_name+project_name" { key = ["export_name", "logstore_name", "project_name"] }
  force_new  = ["export_name", "logstore_name", "project_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_log_oss_export.go"]
}

resource "alicloud_log_oss_shipper" {
  scope   = "provider"
  outcome = "unknown"
  identity "logstore_name+project_name+shipper_name" { key = ["logstore_name", "project_name", "shipper_name"] }
  force_new  = ["logstore_name", "project_name", "shipper_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_log_oss_shipper.go"]
}

resource "alicloud_log_project" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_name" { key = ["project_name"] }
  force_new  = ["project_name"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_log_project.go"]
}

resource "alicloud_log_resource" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["schema", "name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_log_resource.go"]
}

resource "alicloud_log_resource_record" {
  scope   = "provider"
  outcome = "unknown"
  identity "record_id+resource_name" { key = ["record_id", "resource_name"] }
  force_new  = ["record_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_log_resource_record.go"]
}

resource "alicloud_log_store" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" {
    key      = ["logstore_name", "name", "project", "project_name"]
    optional = ["logstore_name", "name", "project", "project_name"]
  }
  force_new  = ["logstore_name", "name", "project", "project_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_log_store.go"]
}

resource "alicloud_log_store_index" {
  scope   = "provider"
  outcome = "unknown"
  identity "project" { key = ["project"] }
  force_new  = ["project"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_log_store_index.go"]
}

resource "alicloud_logtail_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "logtail_config_name+machine_group_name+project" { key = ["logtail_config_name", "machine_group_name", "project"] }
  force_new  = ["logtail_config_name", "machine_group_name", "project"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_logtail_attachment.go"]
}

resource "alicloud_logtail_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["logstore", "name", "project"] }
  force_new  = ["logstore", "name", "project"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_logtail_config.go"]
}

resource "alicloud_max_compute_quota_plan" {
  scope   = "provider"
  outcome = "unknown"
  identity "nick_name+plan_name" { key = ["nick_name", "plan_name"] }
  force_new  = ["nick_name", "plan_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_max_compute_quota_plan.go"]
}

resource "alicloud_max_compute_quota_schedule" {
  scope   = "provider"
  outcome = "unknown"
  identity "nickname+timezone" { key = ["nickname", "timezone"] }
  force_new  = ["nickname", "timezone"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_max_compute_quota_schedule.go"]
}

resource "alicloud_max_compute_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_name+role_name" { key = ["project_name", "role_name"] }
  force_new  = ["project_name", "role_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_max_compute_role.go"]
}

resource "alicloud_max_compute_role_user_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_name+role_name+user" {
    key      = ["project_name", "role_name", "user"]
    optional = ["user"]
  }
  force_new  = ["project_name", "role_name", "user"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_max_compute_role_user_attachment.go"]
}

resource "alicloud_max_compute_tenant_role_user_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id+tenant_role" { key = ["account_id", "tenant_role"] }
  force_new  = ["account_id", "tenant_role"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_max_compute_tenant_role_user_attachment.go"]
}

resource "alicloud_max_compute_tunnel_quota_timer" {
  scope   = "provider"
  outcome = "unknown"
  identity "nickname" { key = ["nickname"] }
  force_new  = ["nickname"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_max_compute_tunnel_quota_timer.go"]
}

resource "alicloud_message_service_endpoint" {
  scope   = "provider"
  outcome = "unknown"
  identity "endpoint_type" { key = ["endpoint_type"] }
  force_new  = ["endpoint_type"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_message_service_endpoint.go"]
}

resource "alicloud_message_service_endpoint_acl" {
  scope   = "provider"
  outcome = "unknown"
  identity "endpoint_type+acl_strategy+cidr" { key = ["endpoint_type", "acl_strategy", "cidr"] }
  force_new  = ["acl_strategy", "cidr", "endpoint_type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_message_service_endpoint_acl.go"]
}

resource "alicloud_message_service_subscription" {
  scope   = "provider"
  outcome = "unknown"
  identity "topic_name+subscription_name" { key = ["topic_name", "subscription_name"] }
  force_new  = ["subscription_name", "topic_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_message_service_subscription.go"]
}

resource "alicloud_mns_queue" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_mns_queue.go"]
}

resource "alicloud_mns_topic" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_mns_topic.go"]
}

resource "alicloud_mns_topic_subscription" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name", "topic_name"] }
  force_new  = ["name", "topic_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_mns_topic_subscription.go"]
}

resource "alicloud_mongodb_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+account_name" { key = ["instance_id", "account_name"] }
  force_new  = ["account_name", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_mongodb_account.go"]
}

resource "alicloud_mongodb_audit_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id" { key = ["db_instance_id"] }
  force_new  = ["db_instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_mongodb_audit_policy.go"]
}

resource "alicloud_mongodb_public_network_address" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id" { key = ["db_instance_id"] }
  force_new  = ["db_instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_mongodb_public_network_address.go"]
}

resource "alicloud_mongodb_replica_set_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id+network_type+role_id" { key = ["db_instance_id", "network_type", "role_id"] }
  force_new  = ["db_instance_id", "network_type", "role_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_mongodb_replica_set_role.go"]
}

resource "alicloud_mongodb_sharding_network_private_address" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id+node_id" { key = ["db_instance_id", "node_id"] }
  force_new  = ["db_instance_id", "node_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_mongodb_sharding_network_private_address.go"]
}

resource "alicloud_mongodb_sharding_network_public_address" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id+node_id" { key = ["db_instance_id", "node_id"] }
  force_new  = ["db_instance_id", "node_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_mongodb_sharding_network_public_address.go"]
}

resource "alicloud_mse_engine_namespace" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+namespace_id" { key = ["instance_id", "namespace_id"] }
  force_new  = ["instance_id", "namespace_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_mse_engine_namespace.go"]
}

resource "alicloud_mse_nacos_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+namespace_id+data_id+group" {
    key      = ["instance_id", "namespace_id", "data_id", "group"]
    optional = ["namespace_id"]
  }
  force_new  = ["data_id", "group", "instance_id", "namespace_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_mse_nacos_config.go"]
}

resource "alicloud_mse_znode" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id+path" { key = ["cluster_id", "path"] }
  force_new  = ["cluster_id", "path"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_mse_znode.go"]
}

resource "alicloud_nas_access_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "access_group_name+file_system_type" {
    key      = ["access_group_name", "file_system_type"]
    optional = ["file_system_type"]
  }
  force_new  = ["access_group_name", "file_system_type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_nas_access_group.go"]
}

resource "alicloud_nas_lifecycle_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "file_system_id+lifecycle_policy_name" { key = ["file_system_id", "lifecycle_policy_name"] }
  force_new  = ["file_system_id", "lifecycle_policy_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_nas_lifecycle_policy.go"]
}

resource "alicloud_nas_log_analysis" {
  scope   = "provider"
  outcome = "unknown"
  identity "file_system_id" { key = ["file_system_id"] }
  force_new  = ["file_system_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_nas_log_analysis.go"]
}

resource "alicloud_nas_recycle_bin" {
  scope   = "provider"
  outcome = "unknown"
  identity "file_system_id" { key = ["file_system_id"] }
  force_new  = ["file_system_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_nas_recycle_bin.go"]
}

resource "alicloud_nlb_server_group_server_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "server_group_id+server_id+server_ip+server_type+port" {
    key      = ["server_group_id", "server_id", "server_ip", "server_type", "port"]
    optional = ["port", "server_ip"]
  }
  force_new  = ["port", "server_group_id", "server_id", "server_ip", "server_type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_nlb_server_group_server_attachment.go"]
}

resource "alicloud_oos_patch_baseline" {
  scope   = "provider"
  outcome = "unknown"
  identity "patch_baseline_name" { key = ["patch_baseline_name"] }
  force_new  = ["patch_baseline_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_oos_patch_baseline.go"]
}

resource "alicloud_oss_access_point" {
  scope   = "provider"
  outcome = "unknown"
  identity "bucket+access_point_name" { key = ["bucket", "access_point_name"] }
  force_new  = ["access_point_name", "bucket"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_oss_access_point.go"]
}

resource "alicloud_oss_bucket_archive_direct_read" {
  scope   = "provider"
  outcome = "unknown"
  identity "bucket" { key = ["bucket"] }
  force_new  = ["bucket"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_oss_bucket_archive_direct_read.go"]
}

resource "alicloud_oss_bucket_cname" {
  scope   = "provider"
  outcome = "unknown"
  identity "bucket+domain" { key = ["bucket", "domain"] }
  force_new  = ["bucket", "domain"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_oss_bucket_cname.go"]
}

resource "alicloud_oss_bucket_cname_token" {
  scope   = "provider"
  outcome = "unknown"
  identity "bucket+domain" { key = ["bucket", "domain"] }
  force_new  = ["bucket", "domain"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_oss_bucket_cname_token.go"]
}

resource "alicloud_oss_bucket_inventory" {
  scope   = "provider"
  outcome = "unknown"
  identity "bucket+inventory_id" { key = ["bucket", "inventory_id"] }
  force_new  = ["bucket", "inventory_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_oss_bucket_inventory.go"]
}

resource "alicloud_oss_bucket_object" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" { key = ["key"] }
  force_new  = ["key"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_oss_bucket_object.go"]
}

resource "alicloud_oss_bucket_object_worm_configuration" {
  scope   = "provider"
  outcome = "unknown"
  identity "bucket_name" { key = ["bucket_name"] }
  force_new  = ["bucket_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_oss_bucket_object_worm_configuration.go"]
}

resource "alicloud_oss_bucket_overwrite_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "bucket" { key = ["bucket"] }
  force_new  = ["bucket"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_oss_bucket_overwrite_config.go"]
}

resource "alicloud_oss_bucket_response_header" {
  scope   = "provider"
  outcome = "unknown"
  identity "bucket" { key = ["bucket"] }
  force_new  = ["bucket"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_oss_bucket_response_header.go"]
}

resource "alicloud_oss_bucket_style" {
  scope   = "provider"
  outcome = "unknown"
  identity "bucket+style_name" { key = ["bucket", "style_name"] }
  force_new  = ["bucket", "style_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_oss_bucket_style.go"]
}

resource "alicloud_ots_instance_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_name" { key = ["instance_name"] }
  force_new  = ["instance_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_ots_instance_attachment.go"]
}

resource "alicloud_ots_secondary_index" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_name+table_name+index_name+index_type" { key = ["instance_name", "table_name", "index_name", "index_type"] }
  force_new  = ["index_name", "index_type", "instance_name", "table_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ots_secondary_index.go"]
}

resource "alicloud_ots_table" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_name+table_name" { key = ["instance_name", "table_name"] }
  force_new  = ["instance_name", "table_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_ots_table.go"]
}

resource "alicloud_ots_tunnel" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_name+table_name+tunnel_name" { key = ["instance_name", "table_name", "tunnel_name"] }
  force_new  = ["instance_name", "table_name", "tunnel_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_ots_tunnel.go"]
}

resource "alicloud_pai_workspace_datasetversion" {
  scope   = "provider"
  outcome = "unknown"
  identity "dataset_id" { key = ["dataset_id"] }
  force_new  = ["dataset_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_pai_workspace_datasetversion.go"]
}

resource "alicloud_pai_workspace_experiment" {
  scope   = "provider"
  outcome = "unknown"
  identity "workspace_id+experiment_name" { key = ["workspace_id", "experiment_name"] }
  force_new  = ["workspace_id"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_pai_workspace_experiment.go"]
}

resource "alicloud_pai_workspace_model_version" {
  scope   = "provider"
  outcome = "unknown"
  identity "model_id+version_name" { key = ["model_id", "version_name"] }
  force_new  = ["model_id", "version_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_pai_workspace_model_version.go"]
}

resource "alicloud_pai_workspace_user_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "category_name+config_key" { key = ["category_name", "config_key"] }
  force_new  = ["category_name", "config_key"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_pai_workspace_user_config.go"]
}

resource "alicloud_polardb_account_privilege" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_name+account_privilege+db_cluster_id" {
    key      = ["account_name", "account_privilege", "db_cluster_id"]
    optional = ["account_privilege"]
  }
  force_new  = ["account_name", "account_privilege", "db_cluster_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_polardb_account_privilege.go"]
}

resource "alicloud_polardb_backup_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id" { key = ["db_cluster_id"] }
  force_new  = ["db_cluster_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_polardb_backup_policy.go"]
}

resource "alicloud_polardb_cluster_endpoint" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id" { key = ["db_cluster_id"] }
  force_new  = ["db_cluster_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_polardb_cluster_endpoint.go"]
}

resource "alicloud_polardb_database" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id+db_name" { key = ["db_cluster_id", "db_name"] }
  force_new  = ["db_cluster_id", "db_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_polardb_database.go"]
}

resource "alicloud_polardb_dynamo_item" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id+table_name" { key = ["db_cluster_id", "table_name"] }
  force_new  = ["db_cluster_id", "table_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_polardb_dynamo_item.go"]
}

resource "alicloud_polardb_dynamo_table" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id+table_name" { key = ["db_cluster_id", "table_name"] }
  force_new  = ["db_cluster_id", "table_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_polardb_dynamo_table.go"]
}

resource "alicloud_polardb_endpoint" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id" { key = ["db_cluster_id"] }
  force_new  = ["db_cluster_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_polardb_endpoint.go"]
}

resource "alicloud_polardb_endpoint_address" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id+db_endpoint_id" { key = ["db_cluster_id", "db_endpoint_id"] }
  force_new  = ["db_cluster_id", "db_endpoint_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_polardb_endpoint_address.go"]
}

resource "alicloud_polardb_primary_endpoint" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id" { key = ["db_cluster_id"] }
  force_new  = ["db_cluster_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_polardb_primary_endpoint.go"]
}

resource "alicloud_polardb_zonal_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_name+db_cluster_id" { key = ["account_name", "db_cluster_id"] }
  force_new  = ["account_name", "db_cluster_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_polardb_zonal_account.go"]
}

resource "alicloud_polardb_zonal_endpoint" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_cluster_id" { key = ["db_cluster_id"] }
  force_new  = ["db_cluster_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_polardb_zonal_endpoint.go"]
}

resource "alicloud_pvtz_rule_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "rule_id" { key = ["rule_id"] }
  force_new  = ["rule_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_pvtz_rule_attachment.go"]
}

resource "alicloud_pvtz_user_vpc_authorization" {
  scope   = "provider"
  outcome = "unknown"
  identity "authorized_user_id+auth_type" {
    key      = ["authorized_user_id", "auth_type"]
    optional = ["auth_type"]
  }
  force_new  = ["auth_type", "authorized_user_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_pvtz_user_vpc_authorization.go"]
}

resource "alicloud_ram_access_key_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "user_access_key_id+user_principal_name" {
    key      = ["user_access_key_id", "user_principal_name"]
    optional = ["user_principal_name"]
  }
  force_new  = ["user_access_key_id", "user_principal_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_ram_access_key_policy.go"]
}

resource "alicloud_ram_group_membership" {
  scope   = "provider"
  outcome = "unknown"
  identity "group_name" { key = ["group_name"] }
  force_new  = ["group_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_ram_group_membership.go"]
}

resource "alicloud_ram_group_policy_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_name+policy_type+group_name" { key = ["policy_name", "policy_type", "group_name"] }
  force_new  = ["group_name", "policy_name", "policy_type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ram_group_policy_attachment.go"]
}

resource "alicloud_ram_role_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "role_name" { key = ["role_name"] }
  force_new  = ["role_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_ram_role_attachment.go"]
}

resource "alicloud_ram_role_policy_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_name+policy_type+role_name" { key = ["policy_name", "policy_type", "role_name"] }
  force_new  = ["policy_name", "policy_type", "role_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ram_role_policy_attachment.go"]
}

resource "alicloud_ram_user_group_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "group_name+user_name" { key = ["group_name", "user_name"] }
  force_new  = ["group_name", "user_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ram_user_group_attachment.go"]
}

resource "alicloud_ram_user_policy_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_name+policy_type+user_name" { key = ["policy_name", "policy_type", "user_name"] }
  force_new  = ["policy_name", "policy_type", "user_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_ram_user_policy_attachment.go"]
}

resource "alicloud_rds_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id+account_name" { key = ["db_instance_id", "account_name"] }
  force_new  = ["account_name", "db_instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_rds_account.go"]
}

resource "alicloud_rds_custom_disk_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "disk_id+instance_id" { key = ["disk_id", "instance_id"] }
  force_new  = ["disk_id", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_rds_custom_disk_attachment.go"]
}

resource "alicloud_rds_db_instance_endpoint_address" {
  scope   = "provider"
  outcome = "unknown"
  identity "db_instance_id+db_instance_endpoint_id" { key = ["db_instance_id", "db_instance_endpoint_id"] }
  force_new  = ["db_instance_endpoint_id", "db_instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_rds_db_instance_endpoint_address.go"]
}

resource "alicloud_rds_db_proxy" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" {
    key = [
      "db_proxy_instance_num",
      "db_proxy_instance_type",
      "instance_id",
      "instance_network_type",
      "resource_group_id",
      "vpc_id",
      "vswitch_id",
    ]
    optional = ["db_proxy_instance_type", "resource_group_id"]
  }
  force_new  = ["instance_id", "instance_network_type", "vpc_id", "vswitch_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_rds_db_proxy.go"]
}

resource "alicloud_rds_db_proxy_public" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" {
    key = [
      "connection_string_prefix",
      "db_instance_id",
      "db_proxy_connection_string_net_type",
      "db_proxy_endpoint_id",
      "db_proxy_new_connect_string_port",
    ]
    optional = ["db_proxy_new_connect_string_port"]
  }
  force_new  = ["db_instance_id", "db_proxy_connection_string_net_type", "db_proxy_endpoint_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_rds_db_proxy_public.go"]
}

resource "alicloud_rds_instance_cross_backup_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id" { key = ["instance_id"] }
  force_new  = ["instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_rds_instance_cross_backup_policy.go"]
}

resource "alicloud_rds_service_linked_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "service_name" { key = ["service_name"] }
  force_new  = ["service_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_rds_service_linked_role.go"]
}

resource "alicloud_resource_manager_control_policy_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_id+target_id" { key = ["policy_id", "target_id"] }
  force_new  = ["policy_id", "target_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_resource_manager_control_policy_attachment.go"]
}

resource "alicloud_resource_manager_delegated_administrator" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id+service_principal" { key = ["account_id", "service_principal"] }
  force_new  = ["account_id", "service_principal"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_resource_manager_delegated_administrator.go"]
}

resource "alicloud_resource_manager_resource_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "resource_group_name" { key = ["resource_group_name"] }
  force_new  = ["resource_group_name"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_resource_manager_resource_group.go"]
}

resource "alicloud_resource_manager_service_linked_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "service_name" { key = ["service_name"] }
  force_new  = ["service_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_resource_manager_service_linked_role.go"]
}

resource "alicloud_resource_manager_shared_resource" {
  scope   = "provider"
  outcome = "unknown"
  identity "resource_share_id+resource_id+resource_type" {
    key      = ["resource_share_id", "resource_id", "resource_type"]
    optional = ["resource_id", "resource_type"]
  }
  force_new  = ["resource_id", "resource_share_id", "resource_type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_resource_manager_shared_resource.go"]
}

resource "alicloud_resource_manager_shared_target" {
  scope   = "provider"
  outcome = "unknown"
  identity "resource_share_id+target_id" { key = ["resource_share_id", "target_id"] }
  force_new  = ["resource_share_id", "target_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_resource_manager_shared_target.go"]
}

resource "alicloud_rocketmq_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+username" { key = ["instance_id", "username"] }
  force_new  = ["instance_id", "username"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_rocketmq_account.go"]
}

resource "alicloud_rocketmq_acl" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+username+resource_type+resource_name" { key = ["instance_id", "username", "resource_type", "resource_name"] }
  force_new  = ["instance_id", "resource_name", "resource_type", "username"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_rocketmq_acl.go"]
}

resource "alicloud_rocketmq_consumer_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "consumer_group_id+instance_id" { key = ["consumer_group_id", "instance_id"] }
  force_new  = ["consumer_group_id", "instance_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_rocketmq_consumer_group.go"]
}

resource "alicloud_rocketmq_topic" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+topic_name" { key = ["instance_id", "topic_name"] }
  force_new  = ["instance_id", "topic_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_rocketmq_topic.go"]
}

resource "alicloud_ros_stack_instances" {
  scope   = "provider"
  outcome = "unknown"
  identity "stack_group_name" { key = ["stack_group_name"] }
  force_new  = ["stack_group_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_ros_stack_instances.go"]
}

resource "alicloud_route_entry" {
  scope   = "provider"
  outcome = "unknown"
  identity "destination_cidrblock+nexthop_id+nexthop_type+route_table_id" {
    key      = ["destination_cidrblock", "nexthop_id", "nexthop_type", "route_table_id"]
    optional = ["destination_cidrblock", "nexthop_id", "nexthop_type"]
  }
  force_new  = ["destination_cidrblock", "nexthop_id", "nexthop_type", "route_table_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_route_entry.go"]
}

resource "alicloud_router_interface_connection" {
  scope   = "provider"
  outcome = "unknown"
  identity "interface_id" { key = ["interface_id"] }
  force_new  = ["interface_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_router_interface_connection.go"]
}

resource "alicloud_sae_application_scaling_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "app_id+scaling_rule_name" { key = ["app_id", "scaling_rule_name"] }
  force_new  = ["app_id", "scaling_rule_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sae_application_scaling_rule.go"]
}

resource "alicloud_sae_load_balancer_internet" {
  scope   = "provider"
  outcome = "unknown"
  identity "app_id" { key = ["app_id"] }
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sae_load_balancer_internet.go"]
}

resource "alicloud_sae_load_balancer_intranet" {
  scope   = "provider"
  outcome = "unknown"
  identity "app_id" { key = ["app_id"] }
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sae_load_balancer_intranet.go"]
}

resource "alicloud_sae_namespace" {
  scope   = "provider"
  outcome = "unknown"
  identity "namespace_id" { key = ["namespace_id"] }
  force_new  = ["namespace_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sae_namespace.go"]
}

resource "alicloud_sag_client_user" {
  scope   = "provider"
  outcome = "unknown"
  identity "sag_id+user_name" { key = ["sag_id", "user_name"] }
  force_new  = ["sag_id", "user_name"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_sag_client_user.go"]
}

resource "alicloud_scdn_domain" {
  scope   = "provider"
  outcome = "unknown"
  identity "domain_name" { key = ["domain_name"] }
  force_new  = ["domain_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_scdn_domain.go"]
}

resource "alicloud_schedulerx_app_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "namespace+group_id" { key = ["namespace", "group_id"] }
  force_new  = ["group_id", "namespace"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_schedulerx_app_group.go"]
}

resource "alicloud_sddp_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "code" { key = ["code"] }
  force_new  = ["code"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sddp_config.go"]
}

resource "alicloud_security_center_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "group_id" { key = ["group_id"] }
  force_new  = ["group_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_security_center_group.go"]
}

resource "alicloud_service_catalog_principal_portfolio_association" {
  scope   = "provider"
  outcome = "unknown"
  identity "principal_id+principal_type+portfolio_id" { key = ["principal_id", "principal_type", "portfolio_id"] }
  force_new  = ["portfolio_id", "principal_id", "principal_type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_service_catalog_principal_portfolio_association.go"]
}

resource "alicloud_service_catalog_product_portfolio_association" {
  scope   = "provider"
  outcome = "unknown"
  identity "product_id+portfolio_id" { key = ["product_id", "portfolio_id"] }
  force_new  = ["portfolio_id", "product_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_service_catalog_product_portfolio_association.go"]
}

resource "alicloud_service_mesh_extension_provider" {
  scope   = "provider"
  outcome = "unknown"
  identity "service_mesh_id+type+extension_provider_name" { key = ["service_mesh_id", "type", "extension_provider_name"] }
  force_new  = ["extension_provider_name", "service_mesh_id", "type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_service_mesh_extension_provider.go"]
}

resource "alicloud_service_mesh_user_permission" {
  scope   = "provider"
  outcome = "unknown"
  identity "sub_account_user_id" { key = ["sub_account_user_id"] }
  force_new  = ["sub_account_user_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_service_mesh_user_permission.go"]
}

resource "alicloud_slb_acl_entry_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "acl_id+entry" { key = ["acl_id", "entry"] }
  force_new  = ["acl_id", "entry"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_slb_acl_entry_attachment.go"]
}

resource "alicloud_slb_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "load_balancer_id" { key = ["load_balancer_id"] }
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_slb_attachment.go"]
}

resource "alicloud_slb_backend_server" {
  scope   = "provider"
  outcome = "unknown"
  identity "load_balancer_id" { key = ["load_balancer_id"] }
  force_new  = ["load_balancer_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_slb_backend_server.go"]
}

resource "alicloud_slb_listener" {
  scope   = "provider"
  outcome = "unknown"
  identity "frontend_port+load_balancer_id+protocol" { key = ["frontend_port", "load_balancer_id", "protocol"] }
  force_new  = ["frontend_port", "load_balancer_id", "protocol"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_slb_listener.go"]
}

resource "alicloud_slb_load_balancer" {
  scope   = "provider"
  outcome = "unknown"
  identity "load_balancer_name" { key = ["load_balancer_name"] }
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_slb_load_balancer.go"]
}

resource "alicloud_slb_server_group_server_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "server_group_id+server_id+port" { key = ["server_group_id", "server_id", "port"] }
  force_new  = ["port", "server_group_id", "server_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_slb_server_group_server_attachment.go"]
}

resource "alicloud_sls_alert" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_name+alert_name" { key = ["project_name", "alert_name"] }
  force_new  = ["alert_name", "project_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sls_alert.go"]
}

resource "alicloud_sls_collection_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_name" { key = ["policy_name"] }
  force_new  = ["policy_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sls_collection_policy.go"]
}

resource "alicloud_sls_etl" {
  scope   = "provider"
  outcome = "unknown"
  identity "project+job_name" { key = ["project", "job_name"] }
  force_new  = ["job_name", "project"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sls_etl.go"]
}

resource "alicloud_sls_index" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_name+logstore_name" { key = ["project_name", "logstore_name"] }
  force_new  = ["logstore_name", "project_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sls_index.go"]
}

resource "alicloud_sls_logtail_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_name+logtail_config_name" { key = ["project_name", "logtail_config_name"] }
  force_new  = ["logtail_config_name", "project_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sls_logtail_config.go"]
}

resource "alicloud_sls_logtail_pipeline_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "project+config_name" { key = ["project", "config_name"] }
  force_new  = ["config_name", "project"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sls_logtail_pipeline_config.go"]
}

resource "alicloud_sls_machine_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "project_name+group_name" { key = ["project_name", "group_name"] }
  force_new  = ["group_name", "project_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sls_machine_group.go"]
}

resource "alicloud_sls_oss_export_sink" {
  scope   = "provider"
  outcome = "unknown"
  identity "project+job_name" { key = ["project", "job_name"] }
  force_new  = ["job_name", "project"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sls_oss_export_sink.go"]
}

resource "alicloud_sls_scheduled_sql" {
  scope   = "provider"
  outcome = "unknown"
  identity "project+scheduled_sql_name" { key = ["project", "scheduled_sql_name"] }
  force_new  = ["project", "scheduled_sql_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_sls_scheduled_sql.go"]
}

resource "alicloud_ssl_certificates_service_certificate_apply" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id" { key = ["instance_id"] }
  force_new  = ["instance_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_ssl_certificates_service_certificate_apply.go"]
}

resource "alicloud_ssl_certificates_service_certificate_validation" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id" { key = ["instance_id"] }
  force_new  = ["instance_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_ssl_certificates_service_certificate_validation.go"]
}

resource "alicloud_ssl_certificates_service_instance_certificate" {
  scope   = "provider"
  outcome = "unknown"
  identity "certificate_id" { key = ["certificate_id"] }
  force_new  = ["certificate_id"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_ssl_certificates_service_instance_certificate.go"]
}

resource "alicloud_ssl_certificates_service_pca_cert" {
  scope   = "provider"
  outcome = "unknown"
  identity "custom_identifier" { key = ["custom_identifier"] }
  force_new  = ["custom_identifier"]
  confidence = "low"
  sources    = ["alicloud/resource_alicloud_ssl_certificates_service_pca_cert.go"]
}

resource "alicloud_tag_meta_tag" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" { key = ["key"] }
  force_new  = ["key"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_tag_meta_tag.go"]
}

resource "alicloud_tag_policy_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_id+target_id+target_type" { key = ["policy_id", "target_id", "target_type"] }
  force_new  = ["policy_id", "target_id", "target_type"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_tag_policy_attachment.go"]
}

resource "alicloud_threat_detection_log_meta" {
  scope   = "provider"
  outcome = "unknown"
  identity "log_meta_name" { key = ["log_meta_name"] }
  force_new  = ["log_meta_name"]
  confidence = "high"
  sources    = ["alicloud/resource_alicloud_threat_detection_log_meta.go"]
}

resource "alicloud_threat_detection_service_linked_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "service_linked_role" { key = ["service_linked_role"] }
  force_new  = ["service_linked_role"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_threat_detection_service_linked_role.go"]
}

resource "alicloud_vod_domain" {
  scope   = "provider"
  outcome = "unknown"
  identity "domain_name" { key = ["domain_name"] }
  force_new  = ["domain_name"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_vod_domain.go"]
}

resource "alicloud_vpc_ipv4_cidr_block" {
  scope   = "provider"
  outcome = "unknown"
  identity "vpc_id+secondary_cidr_block" {
    key      = ["vpc_id", "secondary_cidr_block"]
    optional = ["secondary_cidr_block"]
  }
  force_new  = ["secondary_cidr_block", "vpc_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_vpc_ipv4_cidr_block.go"]
}

resource "alicloud_vpc_ipv6_cidr_block" {
  scope   = "provider"
  outcome = "unknown"
  identity "vpc_id+ipv6_cidr_block" {
    key      = ["vpc_id", "ipv6_cidr_block"]
    optional = ["ipv6_cidr_block"]
  }
  force_new  = ["ipv6_cidr_block", "vpc_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_vpc_ipv6_cidr_block.go"]
}

resource "alicloud_vpc_public_ip_address_pool_cidr_block" {
  scope   = "provider"
  outcome = "unknown"
  identity "public_ip_address_pool_id+cidr_block" {
    key      = ["public_ip_address_pool_id", "cidr_block"]
    optional = ["cidr_block"]
  }
  force_new  = ["cidr_block", "public_ip_address_pool_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_vpc_public_ip_address_pool_cidr_block.go"]
}

resource "alicloud_vpn_pbr_route_entry" {
  scope   = "provider"
  outcome = "unknown"
  identity "vpn_gateway_id+next_hop+route_source+route_dest" { key = ["vpn_gateway_id", "next_hop", "route_source", "route_dest"] }
  force_new  = ["next_hop", "route_dest", "route_source", "vpn_gateway_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_vpn_pbr_route_entry.go"]
}

resource "alicloud_waf_certificate" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+domain+certificate_id" { key = ["instance_id", "domain", "certificate_id"] }
  force_new  = ["certificate_id", "domain", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_waf_certificate.go"]
}

resource "alicloud_waf_protection_module" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+domain+defense_type" { key = ["instance_id", "domain", "defense_type"] }
  force_new  = ["defense_type", "domain", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_waf_protection_module.go"]
}

resource "alicloud_wafv3_defense_resource_group" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+group_name" { key = ["instance_id", "group_name"] }
  force_new  = ["group_name", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_wafv3_defense_resource_group.go"]
}

resource "alicloud_wafv3_domain" {
  scope   = "provider"
  outcome = "unknown"
  identity "instance_id+domain" { key = ["instance_id", "domain"] }
  force_new  = ["domain", "instance_id"]
  confidence = "medium"
  sources    = ["alicloud/resource_alicloud_wafv3_domain.go"]
}
