# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "aiven/aiven" {
  names_account = ["api_token"]
  provider      = ["api_token"]
  sensitive     = ["api_token"]
  sources       = ["aiven/terraform-provider-aiven de2e6b0de4"]
}

resource "aiven_account_team_member" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id+team_id+user_email" { key = ["account_id", "team_id", "user_email"] }
  force_new  = ["account_id", "team_id", "user_email"]
  confidence = "high"
  sources    = ["internal/sdkprovider/service/account/account_team_member.go"]
}

resource "aiven_account_team_project" {
  scope   = "provider"
  outcome = "unknown"
  identity "account_id+project_name+team_id" {
    key      = ["account_id", "project_name", "team_id"]
    optional = ["project_name"]
  }
  confidence = "high"
  sources    = ["internal/sdkprovider/service/account/account_team_project.go"]
}

resource "aiven_aws_org_vpc_peering_connection" {
  scope   = "provider"
  outcome = "unknown"
  identity "key" { key = ["aws_account_id", "aws_vpc_id", "aws_vpc_region", "organization_id", "organization_vpc_id"] }
  force_new = [
    "aws_account_id",
    "aws_vpc_id",
    "aws_vpc_region",
    "organization_id",
    "organization_vpc_id",
  ]
  confidence = "high"
  sources    = ["internal/sdkprovider/service/vpc/aws_org_vpc_peering_connection.go"]
}

resource "aiven_azure_privatelink_connection_approval" {
  scope   = "provider"
  outcome = "unknown"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "high"
  sources    = ["internal/sdkprovider/service/vpc/azure_privatelink_connection_approve.go"]
}

resource "aiven_billing_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/billing_group.md"]
}

resource "aiven_clickhouse" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "aiven:service"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/clickhouse.md"]
}

resource "aiven_clickhouse_database" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project", "service_name", "name"] }
  force_new  = ["name", "project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/clickhouse_database.md"]
}

resource "aiven_clickhouse_grant" {
  scope   = "provider"
  outcome = "unknown"
  identity "project+role+service_name+user" {
    key      = ["project", "role", "service_name", "user"]
    optional = ["role", "user"]
  }
  force_new  = ["project", "role", "service_name", "user"]
  confidence = "high"
  sources    = ["internal/sdkprovider/service/clickhouse/clickhouse_grant.go"]
}

resource "aiven_clickhouse_role" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+service_name+role" { key = ["project", "service_name", "role"] }
  force_new  = ["project", "role", "service_name"]
  confidence = "high"
  sources    = ["internal/sdkprovider/service/clickhouse/clickhouse_role.go"]
}

resource "aiven_clickhouse_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+service_name+username" { key = ["project", "service_name", "username"] }
  force_new  = ["project", "service_name", "username"]
  confidence = "medium"
  sources    = ["docs/resources/clickhouse_user.md"]
}

resource "aiven_connection_pool" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+service_name+pool_name" { key = ["project", "service_name", "pool_name"] }
  force_new  = ["pool_name", "project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/connection_pool.md"]
}

resource "aiven_dragonfly" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "aiven:service"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/dragonfly.md"]
}

resource "aiven_flink" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "aiven:service"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/flink.md"]
}

resource "aiven_flink_application" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["project", "service_name", "name"] }
  force_new  = ["project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/flink_application.md"]
}

resource "aiven_gcp_privatelink_connection_approval" {
  scope   = "provider"
  outcome = "unknown"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "high"
  sources    = ["internal/sdkprovider/service/vpc/gcp_privatelink_connection_approve.go"]
}

resource "aiven_grafana" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "aiven:service"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/grafana.md"]
}

resource "aiven_kafka" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "aiven:service"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/kafka.md"]
}

resource "aiven_kafka_acl" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+service_name+topic+username+permission" { key = ["project", "service_name", "topic", "username", "permission"] }
  force_new  = ["permission", "project", "service_name", "topic", "username"]
  confidence = "medium"
  sources    = ["docs/resources/kafka_acl.md"]
}

resource "aiven_kafka_connect" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "aiven:service"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/kafka_connect.md"]
}

resource "aiven_kafka_connector" {
  scope   = "provider"
  outcome = "unknown"
  identity "connector_name+project+service_name" { key = ["connector_name", "project", "service_name"] }
  force_new  = ["connector_name", "project", "service_name"]
  confidence = "high"
  sources    = ["internal/sdkprovider/service/kafka/kafka_connector.go"]
}

resource "aiven_kafka_mirrormaker" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "aiven:service"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/kafka_mirrormaker.md"]
}

resource "aiven_kafka_quota" {
  scope   = "provider"
  outcome = "unknown"
  identity "client_id+project+service_name+user" {
    key      = ["client_id", "project", "service_name", "user"]
    optional = ["client_id", "user"]
  }
  force_new  = ["client_id", "project", "service_name", "user"]
  confidence = "high"
  sources    = ["internal/sdkprovider/service/kafka/kafka_quota.go"]
}

resource "aiven_kafka_schema" {
  scope   = "provider"
  outcome = "overwrite"
  identity "project+service_name+subject_name" { key = ["project", "service_name", "subject_name"] }
  force_new  = ["project", "service_name", "subject_name"]
  confidence = "high"
  sources    = ["internal/sdkprovider/service/kafkaschema/kafka_schema.go"]
}

resource "aiven_kafka_schema_configuration" {
  scope   = "provider"
  outcome = "unknown"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "high"
  sources    = ["internal/sdkprovider/service/kafkaschema/kafka_schema_configuration.go"]
}

resource "aiven_kafka_topic" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+service_name+topic_name" { key = ["project", "service_name", "topic_name"] }
  force_new  = ["project", "service_name", "topic_name"]
  confidence = "medium"
  sources    = ["docs/resources/kafka_topic.md"]
}

resource "aiven_kafka_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+service_name+username" { key = ["project", "service_name", "username"] }
  force_new  = ["project", "service_name", "username"]
  confidence = "medium"
  sources    = ["docs/resources/kafka_user.md"]
}

resource "aiven_mysql" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "aiven:service"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/mysql.md"]
}

resource "aiven_mysql_database" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+service_name+database_name" { key = ["project", "service_name", "database_name"] }
  force_new  = ["database_name", "project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/mysql_database.md"]
}

resource "aiven_mysql_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+service_name+username" { key = ["project", "service_name", "username"] }
  force_new  = ["project", "service_name", "username"]
  confidence = "medium"
  sources    = ["docs/resources/mysql_user.md"]
}

resource "aiven_opensearch" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "aiven:service"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/opensearch.md"]
}

resource "aiven_opensearch_acl_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "high"
  sources    = ["internal/sdkprovider/service/opensearch/opensearch_acl_config.go"]
}

resource "aiven_opensearch_acl_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "index+project+service_name+username" { key = ["index", "project", "service_name", "username"] }
  force_new  = ["index", "project", "service_name", "username"]
  confidence = "high"
  sources    = ["internal/sdkprovider/service/opensearch/opensearch_acl_rule.go"]
}

resource "aiven_opensearch_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+service_name+username" { key = ["project", "service_name", "username"] }
  force_new  = ["project", "service_name", "username"]
  confidence = "medium"
  sources    = ["docs/resources/opensearch_user.md"]
}

resource "aiven_organization" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/organization.md"]
}

resource "aiven_organization_project" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "project_id" {
    key       = ["project_id"]
    singleton = true
  }
  force_new  = ["project_id"]
  confidence = "high"
  sources    = ["internal/plugin/adapter/resource.go"]
}

resource "aiven_organization_user_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["organization_id", "name"] }
  force_new  = ["organization_id"]
  confidence = "medium"
  sources    = ["docs/resources/organization_user_group.md"]
}

resource "aiven_organizational_unit" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/organizational_unit.md"]
}

resource "aiven_pg" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "aiven:service"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/pg.md"]
}

resource "aiven_pg_database" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+service_name+database_name" { key = ["project", "service_name", "database_name"] }
  force_new  = ["database_name", "project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/pg_database.md"]
}

resource "aiven_pg_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+service_name+username" { key = ["project", "service_name", "username"] }
  force_new  = ["project", "service_name", "username"]
  confidence = "medium"
  sources    = ["docs/resources/pg_user.md"]
}

resource "aiven_project" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "project" { key = ["project"] }
  force_new  = ["project"]
  confidence = "high"
  sources    = ["internal/sdkprovider/service/project/project.go"]
}

resource "aiven_project_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+email" { key = ["project", "email"] }
  force_new  = ["email", "project"]
  confidence = "medium"
  sources    = ["docs/resources/project_user.md"]
}

resource "aiven_project_vpc" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+cloud_name" { key = ["project", "cloud_name"] }
  force_new  = ["cloud_name", "project"]
  confidence = "medium"
  sources    = ["docs/resources/project_vpc.md"]
}

resource "aiven_service_integration" {
  scope   = "provider"
  outcome = "conflict"
  identity "key" {
    key      = ["project", "integration_type", "source_service_name", "destination_service_name", "source_endpoint_id", "destination_endpoint_id"]
    optional = ["source_service_name", "destination_service_name", "source_endpoint_id", "destination_endpoint_id"]
  }
  force_new  = ["destination_service_name", "integration_type", "project", "source_service_name"]
  confidence = "medium"
  sources    = ["docs/resources/service_integration.md"]
}

resource "aiven_service_integration_endpoint" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+endpoint_name" { key = ["project", "endpoint_name"] }
  force_new  = ["endpoint_name", "project"]
  confidence = "medium"
  sources    = ["docs/resources/service_integration_endpoint.md"]
}

resource "aiven_thanos" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "aiven:service"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/thanos.md"]
}

resource "aiven_valkey" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "aiven:service"
  identity "project+service_name" { key = ["project", "service_name"] }
  force_new  = ["project", "service_name"]
  confidence = "medium"
  sources    = ["docs/resources/valkey.md"]
}

resource "aiven_valkey_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+service_name+username" { key = ["project", "service_name", "username"] }
  force_new  = ["project", "service_name", "username"]
  confidence = "medium"
  sources    = ["docs/resources/valkey_user.md"]
}
