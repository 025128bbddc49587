# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "digitalocean/digitalocean" {
  names_account = ["token"]
  provider      = ["token"]
  sensitive     = ["token", "spaces_secret_key"]
  sources       = ["digitalocean/terraform-provider-digitalocean 401992a1e4"]
}

resource "digitalocean_app" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["spec.name"] }
  confidence = "high"
  sources    = ["digitalocean/app/resource_app.go"]
}

resource "digitalocean_cdn" {
  scope   = "provider"
  outcome = "conflict"
  identity "origin" { key = ["origin"] }
  confidence = "medium"
  sources    = ["docs/resources/cdn.md"]
}

resource "digitalocean_certificate" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["digitalocean/certificate/resource_certificate.go"]
}

resource "digitalocean_container_registry" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["digitalocean/registry/resource_container_registry.go"]
}

resource "digitalocean_container_registry_docker_credentials" {
  scope   = "provider"
  outcome = "unknown"
  identity "registry_name" { key = ["registry_name"] }
  force_new  = ["registry_name"]
  confidence = "high"
  sources    = ["digitalocean/registry/resource_container_registry_docker_credentials.go"]
}

resource "digitalocean_database_advanced_mysql_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["digitalocean/database/resource_database_advanced_mysql_config.go"]
}

resource "digitalocean_database_advanced_postgresql_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["digitalocean/database/resource_database_advanced_postgresql_config.go"]
}

resource "digitalocean_database_cluster" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/database_cluster.md"]
}

resource "digitalocean_database_connection_pool" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name"]
  confidence = "high"
  sources    = ["digitalocean/database/resource_database_connection_pool.go"]
}

resource "digitalocean_database_db" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name"]
  confidence = "high"
  sources    = ["digitalocean/database/resource_database_db.go"]
}

resource "digitalocean_database_firewall" {
  scope   = "provider"
  outcome = "overwrite"
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["docs/resources/database_firewall.md"]
}

resource "digitalocean_database_kafka_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["digitalocean/database/resource_database_kafka_config.go"]
}

resource "digitalocean_database_kafka_schema_registry" {
  scope   = "provider"
  outcome = "unknown"
  identity "schema+cluster_id+subject_name" { key = ["schema", "cluster_id", "subject_name"] }
  force_new  = ["cluster_id", "schema", "subject_name"]
  confidence = "medium"
  sources    = ["digitalocean/database/resource_database_kafka_schema_registry.go"]
}

resource "digitalocean_database_kafka_topic" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name"]
  confidence = "high"
  sources    = ["digitalocean/database/resource_database_kafka_topic.go"]
}

resource "digitalocean_database_logsink_rsyslog" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name"]
  confidence = "low"
  sources    = ["docs/resources/database_logsink_rsyslog.md"]
}

resource "digitalocean_database_mongodb_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["digitalocean/database/resource_database_mongodb_config.go"]
}

resource "digitalocean_database_mysql_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["digitalocean/database/resource_database_mysql_config.go"]
}

resource "digitalocean_database_opensearch_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["digitalocean/database/resource_database_opensearch_config.go"]
}

resource "digitalocean_database_postgresql_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["digitalocean/database/resource_database_postgres_config.go"]
}

resource "digitalocean_database_redis_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["digitalocean/database/resource_database_redis_config.go"]
}

resource "digitalocean_database_replica" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name"]
  confidence = "high"
  sources    = ["digitalocean/database/resource_database_replica.go"]
}

resource "digitalocean_database_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id", "name"]
  confidence = "high"
  sources    = ["digitalocean/database/resource_database_user.go"]
}

resource "digitalocean_database_valkey_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "cluster_id" { key = ["cluster_id"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["digitalocean/database/resource_database_valkey_config.go"]
}

resource "digitalocean_domain" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["digitalocean/domain/resource_domain.go"]
}

resource "digitalocean_firewall" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/firewall.md"]
}

resource "digitalocean_floating_ip_assignment" {
  scope   = "provider"
  outcome = "overwrite"
  identity "ip_address" { key = ["ip_address"] }
  force_new  = ["ip_address"]
  confidence = "medium"
  sources    = ["docs/resources/floating_ip_assignment.md"]
}

resource "digitalocean_kubernetes_cluster" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/kubernetes_cluster.md"]
}

resource "digitalocean_kubernetes_node_pool" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["cluster_id", "name"] }
  force_new  = ["cluster_id"]
  confidence = "medium"
  sources    = ["docs/resources/kubernetes_node_pool.md"]
}

resource "digitalocean_loadbalancer" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/loadbalancer.md"]
}

resource "digitalocean_project" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/project.md"]
}

resource "digitalocean_project_resources" {
  scope   = "provider"
  outcome = "adoption"
  identity "project" { key = ["project"] }
  force_new  = ["project"]
  confidence = "high"
  sources    = ["digitalocean/project/resource_project_resources.go"]
}

resource "digitalocean_record" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["domain", "type", "name", "value"] }
  force_new  = ["domain", "type"]
  confidence = "medium"
  sources    = ["docs/resources/record.md"]
}

resource "digitalocean_reserved_ip_assignment" {
  scope   = "provider"
  outcome = "overwrite"
  identity "ip_address" { key = ["ip_address"] }
  force_new  = ["ip_address"]
  confidence = "medium"
  sources    = ["docs/resources/reserved_ip_assignment.md"]
}

resource "digitalocean_spaces_bucket" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name", "region"] }
  identity "name" { key = ["name"] }
  force_new  = ["region"]
  confidence = "high"
  sources    = ["digitalocean/spaces/resource_spaces_bucket.go"]
}

resource "digitalocean_spaces_bucket_logging" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new  = ["bucket"]
  confidence = "high"
  sources    = ["digitalocean/spaces/resource_spaces_bucket_logging.go"]
}

resource "digitalocean_spaces_bucket_object" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket+key" { key = ["bucket", "key"] }
  force_new  = ["bucket", "key"]
  confidence = "high"
  sources    = ["digitalocean/spaces/resource_spaces_bucket_object.go"]
}

resource "digitalocean_spaces_bucket_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new  = ["bucket"]
  confidence = "high"
  sources    = ["digitalocean/spaces/resource_spaces_bucket_policy.go"]
}

resource "digitalocean_ssh_key" {
  scope   = "provider"
  outcome = "conflict"
  identity "public_key" { key = ["public_key"] }
  force_new  = ["public_key"]
  confidence = "medium"
  sources    = ["docs/resources/ssh_key.md"]
}

resource "digitalocean_tag" {
  scope   = "provider"
  outcome = "adoption"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["digitalocean/tag/resource_tag.go"]
}

resource "digitalocean_volume" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["region", "name"] }
  force_new  = ["name", "region"]
  confidence = "medium"
  sources    = ["docs/resources/volume.md"]
}

resource "digitalocean_volume_attachment" {
  scope   = "provider"
  outcome = "conflict"
  identity "volume_id" { key = ["volume_id"] }
  force_new  = ["volume_id"]
  confidence = "medium"
  sources    = ["docs/resources/volume_attachment.md"]
}

resource "digitalocean_vpc" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  range "addresses" {
    cidr = "ip_range"
  }
  confidence = "high"
  sources    = ["digitalocean/vpc/resource_vpc.go"]
}

resource "digitalocean_vpc_peering" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["digitalocean/vpcpeering/resource_vpc_peering.go"]
}
