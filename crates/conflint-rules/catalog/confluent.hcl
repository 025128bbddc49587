# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "confluentinc/confluent" {
  names_account = ["cloud_api_key"]
  provider      = ["cloud_api_key", "kafka_id", "schema_registry_id"]
  sensitive     = ["cloud_api_secret", "kafka_api_secret", "schema_registry_api_secret"]
  environment   = { cloud_api_key = ["CONFLUENT_CLOUD_API_KEY"], kafka_id = ["KAFKA_ID"] }
  sources       = ["confluentinc/terraform-provider-confluent e58ae689f0"]
}

resource "confluent_business_metadata" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["schema_registry_cluster.id", "name"]
    optional = ["schema_registry_cluster.id"]
  }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/confluent_business_metadata.md"]
}

resource "confluent_catalog_entity_attributes" {
  scope   = "provider"
  outcome = "unknown"
  identity "entity_name+entity_type" { key = ["entity_name", "entity_type"] }
  force_new  = ["entity_name", "entity_type"]
  confidence = "high"
  sources    = ["internal/provider/resource_catalog_entity_attributes.go"]
}

resource "confluent_cluster_link" {
  scope   = "provider"
  outcome = "conflict"
  identity "link_name" { key = ["link_name"] }
  force_new  = ["link_name"]
  confidence = "medium"
  sources    = ["docs/resources/confluent_cluster_link.md"]
}

resource "confluent_connect_artifact" {
  scope   = "provider"
  outcome = "unknown"
  identity "display_name" { key = ["display_name"] }
  force_new  = ["display_name"]
  confidence = "low"
  sources    = ["internal/provider/resource_connect_artifact.go"]
}

resource "confluent_connector" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["environment.id", "kafka_cluster.id", "config_nonsensitive.name"] }
  confidence = "medium"
  sources    = ["docs/resources/confluent_connector.md"]
}

resource "confluent_dns_record" {
  scope   = "provider"
  outcome = "conflict"
  identity "id+domain" { key = ["environment.id", "domain"] }
  force_new  = ["domain"]
  confidence = "medium"
  sources    = ["docs/resources/confluent_dns_record.md"]
}

resource "confluent_environment" {
  scope   = "provider"
  outcome = "conflict"
  identity "display_name" { key = ["display_name"] }
  confidence = "medium"
  sources    = ["docs/resources/confluent_environment.md"]
}

resource "confluent_flink_artifact" {
  scope   = "provider"
  outcome = "unknown"
  identity "display_name" { key = ["display_name"] }
  force_new  = ["display_name"]
  confidence = "low"
  sources    = ["internal/provider/resource_flink_artifact.go"]
}

resource "confluent_flink_compute_pool" {
  scope   = "provider"
  outcome = "conflict"
  identity "id+display_name" { key = ["environment.id", "display_name"] }
  confidence = "low"
  sources    = ["docs/resources/confluent_flink_compute_pool.md"]
}

resource "confluent_flink_materialized_table" {
  scope   = "provider"
  outcome = "unknown"
  identity "display_name" { key = ["display_name"] }
  force_new  = ["display_name"]
  confidence = "low"
  sources    = ["internal/provider/resource_flink_materialized_table.go"]
}

resource "confluent_flink_statement" {
  scope   = "provider"
  outcome = "conflict"
  identity "id+statement_name" { key = ["environment.id", "statement_name"] }
  generated  = ["statement_name"]
  confidence = "medium"
  sources    = ["docs/resources/confluent_flink_statement.md"]
}

resource "confluent_identity_pool" {
  scope   = "provider"
  outcome = "conflict"
  identity "id+display_name" { key = ["identity_provider.id", "display_name"] }
  confidence = "medium"
  sources    = ["docs/resources/confluent_identity_pool.md"]
}

resource "confluent_identity_provider" {
  scope   = "provider"
  outcome = "conflict"
  identity "display_name" { key = ["display_name"] }
  confidence = "medium"
  sources    = ["docs/resources/confluent_identity_provider.md"]
}

resource "confluent_invitation" {
  scope   = "provider"
  outcome = "conflict"
  identity "email" { key = ["email"] }
  force_new  = ["email"]
  confidence = "medium"
  sources    = ["docs/resources/confluent_invitation.md"]
}

resource "confluent_kafka_acl" {
  scope   = "provider"
  outcome = "adoption"
  identity "key" { key = [
    "kafka_cluster.id",
    "resource_type",
    "resource_name",
    "pattern_type",
    "principal",
    "host",
    "operation",
    "permission",
  ] }
  force_new = [
    "host",
    "operation",
    "pattern_type",
    "permission",
    "principal",
    "resource_name",
    "resource_type",
  ]
  confidence = "medium"
  sources    = ["docs/resources/confluent_kafka_acl.md"]
}

resource "confluent_kafka_cluster" {
  scope   = "provider"
  outcome = "conflict"
  identity "id+display_name" { key = ["environment.id", "display_name"] }
  confidence = "medium"
  sources    = ["docs/resources/confluent_kafka_cluster.md"]
}

resource "confluent_kafka_cluster_config" {
  scope   = "provider"
  outcome = "overwrite"
  identity "id" { key = ["kafka_cluster.id"] }
  confidence = "medium"
  sources    = ["docs/resources/confluent_kafka_cluster_config.md"]
}

resource "confluent_kafka_mirror_topic" {
  scope   = "provider"
  outcome = "conflict"
  identity "id+topic_name+mirror_topic_name" {
    key      = ["kafka_cluster.id", "source_kafka_topic.topic_name", "mirror_topic_name"]
    optional = ["mirror_topic_name"]
  }
  force_new  = ["mirror_topic_name"]
  confidence = "low"
  sources    = ["docs/resources/confluent_kafka_mirror_topic.md"]
}

resource "confluent_kafka_topic" {
  scope   = "provider"
  outcome = "conflict"
  identity "id+topic_name" { key = ["kafka_cluster.id", "topic_name"] }
  force_new  = ["topic_name"]
  confidence = "medium"
  sources    = ["docs/resources/confluent_kafka_topic.md"]
}

resource "confluent_ksql_cluster" {
  scope   = "provider"
  outcome = "conflict"
  identity "id+display_name" { key = ["environment.id", "display_name"] }
  force_new  = ["display_name"]
  confidence = "low"
  sources    = ["docs/resources/confluent_ksql_cluster.md"]
}

resource "confluent_network" {
  scope   = "provider"
  outcome = "conflict"
  identity "id+display_name" { key = ["environment.id", "display_name"] }
  confidence = "low"
  sources    = ["docs/resources/confluent_network.md"]
}

resource "confluent_provider_integration_authorization" {
  scope   = "provider"
  outcome = "unknown"
  identity "provider_integration_id" { key = ["provider_integration_id"] }
  force_new  = ["provider_integration_id"]
  confidence = "medium"
  sources    = ["internal/provider/resource_provider_integration_authorization.go"]
}

resource "confluent_role_binding" {
  scope   = "provider"
  outcome = "conflict"
  identity "principal+role_name+crn_pattern" { key = ["principal", "role_name", "crn_pattern"] }
  force_new  = ["crn_pattern", "principal", "role_name"]
  confidence = "medium"
  sources    = ["docs/resources/confluent_role_binding.md"]
}

resource "confluent_schema" {
  scope   = "provider"
  outcome = "overwrite"
  identity "id+subject_name" {
    key      = ["schema_registry_cluster.id", "subject_name"]
    optional = ["schema_registry_cluster.id"]
  }
  force_new  = ["subject_name"]
  confidence = "medium"
  sources    = ["docs/resources/confluent_schema.md"]
}

resource "confluent_service_account" {
  scope   = "provider"
  outcome = "conflict"
  identity "display_name" { key = ["display_name"] }
  confidence = "medium"
  sources    = ["docs/resources/confluent_service_account.md"]
}

resource "confluent_subject_config" {
  scope   = "provider"
  outcome = "overwrite"
  identity "id+subject_name" {
    key      = ["schema_registry_cluster.id", "subject_name"]
    optional = ["schema_registry_cluster.id"]
  }
  force_new  = ["subject_name"]
  confidence = "medium"
  sources    = ["docs/resources/confluent_subject_config.md"]
}

resource "confluent_subject_mode" {
  scope   = "provider"
  outcome = "overwrite"
  identity "id+subject_name" {
    key      = ["schema_registry_cluster.id", "subject_name"]
    optional = ["schema_registry_cluster.id"]
  }
  force_new  = ["subject_name"]
  confidence = "medium"
  sources    = ["docs/resources/confluent_subject_mode.md"]
}

resource "confluent_tag" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["schema_registry_cluster.id", "name"]
    optional = ["schema_registry_cluster.id"]
  }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/confluent_tag.md"]
}

resource "confluent_tag_binding" {
  scope   = "provider"
  outcome = "conflict"
  identity "entity_name+entity_type+tag_name" { key = ["entity_name", "entity_type", "tag_name"] }
  force_new  = ["entity_type", "tag_name"]
  confidence = "medium"
  sources    = ["docs/resources/confluent_tag_binding.md"]
}
