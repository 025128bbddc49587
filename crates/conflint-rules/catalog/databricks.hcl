# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "databricks/databricks" {
  names_account = ["host", "profile", "account_id", "azure_workspace_resource_id"]
  provider      = ["host", "profile", "account_id", "azure_workspace_resource_id"]
  sensitive     = ["token", "password", "client_secret", "azure_client_secret"]
  environment = {
    host       = ["DATABRICKS_HOST"]
    profile    = ["DATABRICKS_CONFIG_PROFILE"]
    account_id = ["DATABRICKS_ACCOUNT_ID"]
  }
  sources = ["databricks/terraform-provider-databricks 684f442498"]
}

resource "databricks_access_control_rule_set" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["docs/resources/access_control_rule_set.md"]
}

resource "databricks_app" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["internal/providers/pluginfw/products/app/resource_app.go"]
}

resource "databricks_artifact_allowlist" {
  scope   = "provider"
  outcome = "overwrite"
  identity "artifact_type" { key = ["artifact_type"] }
  confidence = "medium"
  sources    = ["docs/resources/artifact_allowlist.md"]
}

resource "databricks_catalog" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/catalog.md"]
}

resource "databricks_cluster" {
  scope   = "provider"
  outcome = "unknown"
  identity "zone_id+cluster_name" {
    key      = ["zone_id", "cluster_name"]
    optional = ["cluster_name"]
  }
  confidence = "low"
  sources    = ["clusters/resource_cluster.go"]
}

resource "databricks_cluster_policy" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["policies/resource_cluster_policy.go"]
}

resource "databricks_connection" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/connection.md"]
}

resource "databricks_custom_app_integration" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/custom_app_integration.md"]
}

resource "databricks_database_instance" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["internal/providers/pluginfw/products/database_instance/resource_database_instance.go"]
}

resource "databricks_dbfs_file" {
  scope   = "provider"
  outcome = "overwrite"
  identity "path" { key = ["path"] }
  confidence = "high"
  sources    = ["storage/resource_dbfs_file.go"]
}

resource "databricks_directory" {
  scope   = "provider"
  outcome = "overwrite"
  identity "path" { key = ["path"] }
  force_new  = ["path"]
  confidence = "medium"
  sources    = ["docs/resources/directory.md"]
}

resource "databricks_external_location" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/external_location.md"]
}

resource "databricks_global_init_script" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["workspace/resource_global_init_script.go"]
}

resource "databricks_grants" {
  scope   = "provider"
  outcome = "overwrite"
  identity "catalog" { key = ["catalog"] }
  identity "schema" { key = ["schema"] }
  identity "table" { key = ["table"] }
  identity "volume" { key = ["volume"] }
  identity "external_location" { key = ["external_location"] }
  identity "storage_credential" { key = ["storage_credential"] }
  identity "metastore" { key = ["metastore"] }
  identity "function" { key = ["function"] }
  identity "share" { key = ["share"] }
  confidence = "medium"
  sources    = ["docs/resources/grants.md"]
}

resource "databricks_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "display_name" { key = ["display_name"] }
  confidence = "medium"
  sources    = ["docs/resources/group.md"]
}

resource "databricks_group_member" {
  scope   = "provider"
  outcome = "adoption"
  identity "group_id+member_id" { key = ["group_id", "member_id"] }
  confidence = "high"
  sources    = ["scim/resource_group_member.go"]
}

resource "databricks_group_role" {
  scope   = "provider"
  outcome = "adoption"
  identity "group_id+role" { key = ["group_id", "role"] }
  confidence = "medium"
  sources    = ["docs/resources/group_role.md"]
}

resource "databricks_instance_pool" {
  scope   = "provider"
  outcome = "conflict"
  identity "instance_pool_name" { key = ["instance_pool_name"] }
  confidence = "medium"
  sources    = ["pools/resource_instance_pool.go"]
}

resource "databricks_instance_profile" {
  scope   = "provider"
  outcome = "conflict"
  identity "instance_profile_arn" { key = ["instance_profile_arn"] }
  confidence = "high"
  sources    = ["aws/resource_instance_profile.go"]
}

resource "databricks_ip_access_list" {
  scope   = "provider"
  outcome = "conflict"
  identity "label" { key = ["label"] }
  confidence = "medium"
  sources    = ["docs/resources/ip_access_list.md"]
}

resource "databricks_lakehouse_monitor" {
  scope   = "provider"
  outcome = "conflict"
  identity "table_name" { key = ["table_name"] }
  confidence = "medium"
  sources    = ["docs/resources/lakehouse_monitor.md"]
}

resource "databricks_metastore" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["name", "region"]
    optional = ["region"]
  }
  confidence = "medium"
  sources    = ["docs/resources/metastore.md"]
}

resource "databricks_metastore_assignment" {
  scope   = "provider"
  outcome = "overwrite"
  identity "workspace_id" { key = ["workspace_id"] }
  confidence = "medium"
  sources    = ["docs/resources/metastore_assignment.md"]
}

resource "databricks_mlflow_experiment" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/mlflow_experiment.md"]
}

resource "databricks_mlflow_model" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["mlflow/resource_mlflow_model.go"]
}

resource "databricks_model_serving" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["docs/resources/model_serving.md"]
}

resource "databricks_model_serving_provisioned_throughput" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["docs/resources/model_serving_provisioned_throughput.md"]
}

resource "databricks_mount" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/mount.md"]
}

resource "databricks_mws_credentials" {
  scope   = "provider"
  outcome = "conflict"
  identity "account_id+credentials_name" { key = ["account_id", "credentials_name"] }
  confidence = "medium"
  sources    = ["docs/resources/mws_credentials.md"]
}

resource "databricks_mws_ncc_binding" {
  scope   = "provider"
  outcome = "overwrite"
  identity "workspace_id" { key = ["workspace_id"] }
  confidence = "medium"
  sources    = ["docs/resources/mws_ncc_binding.md"]
}

resource "databricks_mws_network_connectivity_config" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name", "region"] }
  confidence = "medium"
  sources    = ["docs/resources/mws_network_connectivity_config.md"]
}

resource "databricks_mws_networks" {
  scope   = "provider"
  outcome = "conflict"
  identity "account_id+network_name" { key = ["account_id", "network_name"] }
  confidence = "medium"
  sources    = ["docs/resources/mws_networks.md"]
}

resource "databricks_mws_permission_assignment" {
  scope   = "provider"
  outcome = "overwrite"
  identity "workspace_id+principal_id" { key = ["workspace_id", "principal_id"] }
  confidence = "medium"
  sources    = ["docs/resources/mws_permission_assignment.md"]
}

resource "databricks_mws_storage_configurations" {
  scope   = "provider"
  outcome = "conflict"
  identity "account_id+storage_configuration_name" { key = ["account_id", "storage_configuration_name"] }
  confidence = "medium"
  sources    = ["docs/resources/mws_storage_configurations.md"]
}

resource "databricks_mws_workspaces" {
  scope   = "provider"
  outcome = "conflict"
  identity "account_id+workspace_name" { key = ["account_id", "workspace_name"] }
  identity "deployment_name" { key = ["deployment_name"] }
  confidence = "medium"
  sources    = ["docs/resources/mws_workspaces.md"]
}

resource "databricks_notebook" {
  scope   = "provider"
  outcome = "overwrite"
  identity "path" { key = ["path"] }
  force_new  = ["path"]
  confidence = "medium"
  sources    = ["docs/resources/notebook.md"]
}

resource "databricks_notification_destination" {
  scope   = "provider"
  outcome = "conflict"
  identity "display_name" { key = ["display_name"] }
  confidence = "medium"
  sources    = ["docs/resources/notification_destination.md"]
}

resource "databricks_online_store" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["internal/providers/pluginfw/products/online_store/resource_online_store.go"]
}

resource "databricks_online_table" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["catalog/resource_online_table.go"]
}

resource "databricks_permissions" {
  scope   = "provider"
  outcome = "overwrite"
  identity "cluster_id" { key = ["cluster_id"] }
  identity "job_id" { key = ["job_id"] }
  identity "cluster_policy_id" { key = ["cluster_policy_id"] }
  identity "instance_pool_id" { key = ["instance_pool_id"] }
  identity "pipeline_id" { key = ["pipeline_id"] }
  identity "sql_endpoint_id" { key = ["sql_endpoint_id"] }
  identity "notebook_path" { key = ["notebook_path"] }
  identity "directory_path" { key = ["directory_path"] }
  identity "repo_id" { key = ["repo_id"] }
  identity "experiment_id" { key = ["experiment_id"] }
  identity "registered_model_id" { key = ["registered_model_id"] }
  identity "serving_endpoint_id" { key = ["serving_endpoint_id"] }
  confidence = "medium"
  sources    = ["docs/resources/permissions.md"]
}

resource "databricks_pipeline" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/pipeline.md"]
}

resource "databricks_provider" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/provider.md"]
}

resource "databricks_quality_monitor" {
  scope   = "provider"
  outcome = "conflict"
  identity "table_name" { key = ["table_name"] }
  confidence = "medium"
  sources    = ["docs/resources/quality_monitor.md"]
}

resource "databricks_recipient" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/recipient.md"]
}

resource "databricks_registered_model" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["catalog_name", "schema_name", "name"] }
  force_new  = ["catalog_name", "name", "schema_name"]
  confidence = "high"
  sources    = ["catalog/resource_registered_model.go"]
}

resource "databricks_repo" {
  scope   = "provider"
  outcome = "conflict"
  identity "path" { key = ["path"] }
  generated  = ["path"]
  force_new  = ["path"]
  confidence = "medium"
  sources    = ["docs/resources/repo.md"]
}

resource "databricks_schema" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["catalog_name", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/schema.md"]
}

resource "databricks_secret" {
  scope   = "provider"
  outcome = "overwrite"
  identity "scope+key" { key = ["scope", "key"] }
  force_new  = ["key", "scope"]
  confidence = "high"
  sources    = ["secrets/resource_secret.go"]
}

resource "databricks_secret_acl" {
  scope   = "provider"
  outcome = "overwrite"
  identity "scope+principal" { key = ["scope", "principal"] }
  force_new  = ["principal", "scope"]
  confidence = "medium"
  sources    = ["docs/resources/secret_acl.md"]
}

resource "databricks_secret_scope" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["secrets/resource_secret_scope.go"]
}

resource "databricks_service_principal" {
  scope   = "provider"
  outcome = "conflict"
  identity "application_id" { key = ["application_id"] }
  generated  = ["application_id"]
  confidence = "medium"
  sources    = ["docs/resources/service_principal.md"]
}

resource "databricks_share" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["internal/providers/pluginfw/products/sharing/resource_share.go"]
}

resource "databricks_sql_endpoint" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["sql/resource_sql_endpoint.go"]
}

resource "databricks_sql_table" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["catalog_name", "schema_name", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/sql_table.md"]
}

resource "databricks_storage_credential" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/storage_credential.md"]
}

resource "databricks_system_schema" {
  scope   = "provider"
  outcome = "adoption"
  identity "schema" { key = ["schema"] }
  confidence = "medium"
  sources    = ["docs/resources/system_schema.md"]
}

resource "databricks_user" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "user_name" { key = ["user_name"] }
  confidence = "medium"
  sources    = ["docs/resources/user.md"]
}

resource "databricks_user_role" {
  scope   = "provider"
  outcome = "adoption"
  identity "user_id+role" { key = ["user_id", "role"] }
  confidence = "medium"
  sources    = ["docs/resources/user_role.md"]
}

resource "databricks_vector_search_endpoint" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["vectorsearch/resource_vector_search_endpoint.go"]
}

resource "databricks_vector_search_index" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["vectorsearch/resource_vector_search_index.go"]
}

resource "databricks_volume" {
  scope     = "provider"
  outcome   = "conflict"
  fold_case = true
  identity "name" { key = ["catalog_name", "schema_name", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/volume.md"]
}

resource "databricks_workspace_binding" {
  scope   = "provider"
  outcome = "adoption"
  identity "workspace_id+securable_name+securable_type" { key = ["workspace_id", "securable_name", "securable_type"] }
  confidence = "medium"
  sources    = ["docs/resources/workspace_binding.md"]
}

resource "databricks_workspace_conf" {
  scope   = "provider"
  outcome = "overwrite"
  identity "custom_config" {
    key       = ["custom_config"]
    singleton = true
  }
  confidence = "medium"
  sources    = ["docs/resources/workspace_conf.md"]
}

resource "databricks_workspace_file" {
  scope   = "provider"
  outcome = "overwrite"
  identity "path" { key = ["path"] }
  force_new  = ["path"]
  confidence = "medium"
  sources    = ["docs/resources/workspace_file.md"]
}
