# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "snowflakedb/snowflake" {
  also          = ["snowflake-labs/snowflake"]
  names_account = ["account_name", "account", "profile"]
  provider      = ["organization_name", "account_name", "account", "profile"]
  sensitive     = ["password", "private_key", "token"]
  environment = {
    organization_name = ["SNOWFLAKE_ORGANIZATION_NAME"]
    account_name      = ["SNOWFLAKE_ACCOUNT_NAME"]
    profile           = ["SNOWFLAKE_PROFILE"]
  }
  sources = ["snowflakedb/terraform-provider-snowflake a9e86b04c2"]
}

resource "snowflake_account" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/account.go"]
}

resource "snowflake_account_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/account_role.go"]
}

resource "snowflake_alert" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "name", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/alert.go"]
}

resource "snowflake_api_authentication_integration_with_authorization_code_grant" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/api_authentication_integration_with_authorization_code_grant.go"]
}

resource "snowflake_api_authentication_integration_with_client_credentials" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/api_authentication_integration_with_client_credentials.go"]
}

resource "snowflake_api_authentication_integration_with_jwt_bearer" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/api_authentication_integration_with_jwt_bearer.go"]
}

resource "snowflake_api_integration" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/api_integration.go"]
}

resource "snowflake_api_integration_amazon_api_gateway" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/api_integration_amazon_api_gateway.go"]
}

resource "snowflake_api_integration_azure_api_management" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/api_integration_azure_api_management.go"]
}

resource "snowflake_api_integration_external_mcp_dynamic_client" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/api_integration_external_mcp_dynamic_client.go"]
}

resource "snowflake_api_integration_external_mcp_oauth2" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/api_integration_external_mcp_oauth2.go"]
}

resource "snowflake_api_integration_git_repository_github_app" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/api_integration_git_repository_github_app.go"]
}

resource "snowflake_api_integration_git_repository_oauth2" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/api_integration_git_repository_oauth2.go"]
}

resource "snowflake_api_integration_git_repository_private_link" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/api_integration_git_repository_private_link.go"]
}

resource "snowflake_api_integration_git_repository_token" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/api_integration_git_repository_token.go"]
}

resource "snowflake_api_integration_google_cloud_api_gateway" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/api_integration_google_cloud_api_gateway.go"]
}

resource "snowflake_authentication_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "medium"
  sources    = ["pkg/resources/authentication_policy.go"]
}

resource "snowflake_catalog_integration_aws_glue" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/catalog_integration_aws_glue.go"]
}

resource "snowflake_catalog_integration_iceberg_rest" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/catalog_integration_iceberg_rest.go"]
}

resource "snowflake_catalog_integration_object_storage" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/catalog_integration_object_storage.go"]
}

resource "snowflake_catalog_integration_open_catalog" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/catalog_integration_open_catalog.go"]
}

resource "snowflake_compute_pool" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/compute_pool.go"]
}

resource "snowflake_cortex_agent" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "name", "schema"]
  confidence = "medium"
  sources    = ["pkg/resources/cortex_agent.go"]
}

resource "snowflake_cortex_search_service" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "name", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/cortex_search_service.go"]
}

resource "snowflake_current_organization_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["pkg/resources/current_organization_account.go"]
}

resource "snowflake_database" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["docs/resources/database.md"]
}

resource "snowflake_database_role" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/database_role.md"]
}

resource "snowflake_dynamic_table" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/dynamic_table.go"]
}

resource "snowflake_email_notification_integration" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/email_notification_integration.md"]
}

resource "snowflake_external_access_integration" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["pkg/resources/external_access_integration.go"]
}

resource "snowflake_external_function" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "name", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/external_function.go"]
}

resource "snowflake_external_oauth_integration" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/external_oauth_integration.go"]
}

resource "snowflake_external_table" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "name", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/external_table.go"]
}

resource "snowflake_external_volume" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/external_volume.go"]
}

resource "snowflake_file_format" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/file_format.go"]
}

resource "snowflake_file_format_avro" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/file_format_avro.go"]
}

resource "snowflake_file_format_csv" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/file_format_csv.go"]
}

resource "snowflake_file_format_json" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/file_format_json.go"]
}

resource "snowflake_file_format_orc" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/file_format_orc.go"]
}

resource "snowflake_file_format_parquet" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/file_format_parquet.go"]
}

resource "snowflake_file_format_xml" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/file_format_xml.go"]
}

resource "snowflake_function_java" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/function_java.go"]
}

resource "snowflake_function_javascript" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/function_javascript.go"]
}

resource "snowflake_function_python" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/function_python.go"]
}

resource "snowflake_function_scala" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/function_scala.go"]
}

resource "snowflake_function_sql" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/function_sql.go"]
}

resource "snowflake_git_repository" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "name", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/git_repository.go"]
}

resource "snowflake_grant_account_role" {
  scope   = "provider"
  outcome = "adoption"
  identity "role_name+user_name" { key = ["role_name", "user_name"] }
  identity "role_name+parent_role_name" { key = ["role_name", "parent_role_name"] }
  force_new  = ["parent_role_name", "role_name", "user_name"]
  confidence = "medium"
  sources    = ["docs/resources/grant_account_role.md"]
}

resource "snowflake_grant_database_role" {
  scope   = "provider"
  outcome = "adoption"
  identity "database_role_name+parent_role_name" { key = ["database_role_name", "parent_role_name"] }
  identity "database_role_name+parent_database_role_name" { key = ["database_role_name", "parent_database_role_name"] }
  force_new  = ["database_role_name", "parent_database_role_name", "parent_role_name"]
  confidence = "medium"
  sources    = ["docs/resources/grant_database_role.md"]
}

resource "snowflake_hybrid_table" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/hybrid_table.go"]
}

resource "snowflake_iceberg_table" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/iceberg_table.go"]
}

resource "snowflake_iceberg_table_from_aws_glue" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/iceberg_table_from_aws_glue.go"]
}

resource "snowflake_iceberg_table_from_delta_files" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/iceberg_table_from_delta_files.go"]
}

resource "snowflake_iceberg_table_from_files" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/iceberg_table_from_files.go"]
}

resource "snowflake_iceberg_table_from_rest" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/iceberg_table_from_rest.go"]
}

resource "snowflake_image_repository" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "name", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/image_repository.go"]
}

resource "snowflake_job_service" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/job_service.go"]
}

resource "snowflake_legacy_service_user" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["pkg/resources/user.go"]
}

resource "snowflake_listing" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/listing.go"]
}

resource "snowflake_managed_account" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/managed_account.go"]
}

resource "snowflake_masking_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/masking_policy.go"]
}

resource "snowflake_materialized_view" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/materialized_view.go"]
}

resource "snowflake_mcp_server" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "name", "schema"]
  confidence = "medium"
  sources    = ["pkg/resources/mcp_server.go"]
}

resource "snowflake_network_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/network_policy.go"]
}

resource "snowflake_network_policy_attachment" {
  scope   = "provider"
  outcome = "conflict"
  identity "network_policy_name" { key = ["network_policy_name"] }
  force_new  = ["network_policy_name"]
  confidence = "medium"
  sources    = ["pkg/resources/network_policy_attachment.go"]
}

resource "snowflake_network_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "name", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/network_rule.go"]
}

resource "snowflake_notebook" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/notebook.go"]
}

resource "snowflake_notification_integration" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/notification_integration.md"]
}

resource "snowflake_oauth_integration_for_custom_clients" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/oauth_integration_for_custom_clients.go"]
}

resource "snowflake_oauth_integration_for_partner_applications" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/oauth_integration_for_partner_applications.go"]
}

resource "snowflake_object_parameter" {
  scope   = "provider"
  outcome = "overwrite"
  identity "key+object_type+object_identifier" {
    key      = ["key", "object_type", "object_identifier"]
    optional = ["object_identifier", "object_type"]
  }
  force_new  = ["key", "object_type"]
  confidence = "medium"
  sources    = ["pkg/resources/object_parameter.go"]
}

resource "snowflake_password_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/password_policy.go"]
}

resource "snowflake_pipe" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "name", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/pipe.go"]
}

resource "snowflake_postgres_instance" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/postgres_instance.go"]
}

resource "snowflake_primary_connection" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/primary_connection.go"]
}

resource "snowflake_procedure_java" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/procedure_java.go"]
}

resource "snowflake_procedure_javascript" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/procedure_javascript.go"]
}

resource "snowflake_procedure_python" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/procedure_python.go"]
}

resource "snowflake_procedure_scala" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/procedure_scala.go"]
}

resource "snowflake_procedure_sql" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/procedure_sql.go"]
}

resource "snowflake_resource_monitor" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/resource_monitor.go"]
}

resource "snowflake_row_access_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/row_access_policy.go"]
}

resource "snowflake_saml2_integration" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/saml2_integration.go"]
}

resource "snowflake_schema" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/schema.go"]
}

resource "snowflake_scim_integration" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/scim_integration.go"]
}

resource "snowflake_secondary_connection" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["pkg/resources/secondary_connection.go"]
}

resource "snowflake_secondary_database" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/secondary_database.go"]
}

resource "snowflake_secret_with_authorization_code_grant" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/secret_with_oauth_authorization_code_grant.go"]
}

resource "snowflake_secret_with_basic_authentication" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/secret_with_basic_authentication.go"]
}

resource "snowflake_secret_with_client_credentials" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/secret_with_oauth_client_credentials.go"]
}

resource "snowflake_secret_with_generic_string" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/secret_with_generic_string.go"]
}

resource "snowflake_semantic_view" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/semantic_view.go"]
}

resource "snowflake_sequence" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "name", "schema"]
  confidence = "medium"
  sources    = ["docs/resources/sequence.md"]
}

resource "snowflake_service" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/service.go"]
}

resource "snowflake_service_user" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["pkg/resources/user.go"]
}

resource "snowflake_session_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "medium"
  sources    = ["pkg/resources/session_policy.go"]
}

resource "snowflake_share" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/share.go"]
}

resource "snowflake_shared_database" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/shared_database.go"]
}

resource "snowflake_stage" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "name", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/stage.go"]
}

resource "snowflake_stage_external_azure" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/external_azure_stage.go"]
}

resource "snowflake_stage_external_gcs" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/external_gcs_stage.go"]
}

resource "snowflake_stage_external_s3" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/external_s3_stage.go"]
}

resource "snowflake_stage_external_s3_compatible" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/external_s3_compatible_stage.go"]
}

resource "snowflake_stage_internal" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/internal_stage.go"]
}

resource "snowflake_storage_integration" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/storage_integration.go"]
}

resource "snowflake_storage_integration_aws" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/storage_integration_aws.go"]
}

resource "snowflake_storage_integration_azure" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/storage_integration_azure.go"]
}

resource "snowflake_storage_integration_gcs" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["pkg/resources/storage_integration_gcs.go"]
}

resource "snowflake_storage_lifecycle_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/storage_lifecycle_policy.go"]
}

resource "snowflake_stream_on_directory_table" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/stream_on_directory_table.go"]
}

resource "snowflake_stream_on_external_table" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/stream_on_external_table.go"]
}

resource "snowflake_stream_on_table" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/stream_on_table.go"]
}

resource "snowflake_stream_on_view" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/stream_on_view.go"]
}

resource "snowflake_streamlit" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/streamlit.go"]
}

resource "snowflake_table" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["database", "schema", "name"] }
  confidence = "high"
  sources    = ["pkg/resources/table.go"]
}

resource "snowflake_table_constraint" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["table_id", "name"] }
  force_new  = ["table_id"]
  confidence = "medium"
  sources    = ["pkg/resources/table_constraint.go"]
}

resource "snowflake_tag" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/tag.go"]
}

resource "snowflake_task" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "name", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/task.go"]
}

resource "snowflake_user" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["pkg/resources/user.go"]
}

resource "snowflake_user_programmatic_access_token" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["user", "name"] }
  force_new  = ["user"]
  confidence = "high"
  sources    = ["pkg/resources/user_programmatic_access_token.go"]
}

resource "snowflake_view" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["database", "schema", "name"] }
  force_new  = ["database", "schema"]
  confidence = "high"
  sources    = ["pkg/resources/view.go"]
}

resource "snowflake_warehouse" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/warehouse.go"]
}

resource "snowflake_warehouse_adaptive" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/warehouse_adaptive.go"]
}

resource "snowflake_warehouse_interactive" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["pkg/resources/warehouse_interactive.go"]
}
