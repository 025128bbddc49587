# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "scaleway/scaleway" {
  names_account = ["access_key", "organization_id", "project_id", "profile"]
  provider      = ["access_key", "organization_id", "project_id", "profile", "region", "zone"]
  sensitive     = ["secret_key"]
  environment = {
    access_key      = ["SCW_ACCESS_KEY"]
    organization_id = ["SCW_DEFAULT_ORGANIZATION_ID"]
    project_id      = ["SCW_DEFAULT_PROJECT_ID"]
    region          = ["SCW_DEFAULT_REGION"]
  }
  sources = ["scaleway/terraform-provider-scaleway b2d45ed4bd"]
}

resource "scaleway_account_project" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/account_project.md"]
}

resource "scaleway_container" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["namespace_id", "name"] }
  confidence = "high"
  sources    = ["internal/services/container/container.go"]
}

resource "scaleway_container_domain" {
  scope   = "provider"
  outcome = "conflict"
  identity "hostname" { key = ["hostname"] }
  confidence = "high"
  sources    = ["internal/services/container/domain.go"]
}

resource "scaleway_container_namespace" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["name", "project_id"]
    optional = ["project_id"]
  }
  confidence = "medium"
  sources    = ["internal/services/container/namespace.go"]
}

resource "scaleway_domain_record" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["dns_zone", "name", "type", "data"] }
  confidence = "medium"
  sources    = ["docs/resources/domain_record.md"]
}

resource "scaleway_domain_zone" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "domain+subdomain" { key = ["domain", "subdomain"] }
  confidence = "high"
  sources    = ["internal/services/domain/zone.go"]
}

resource "scaleway_function" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["namespace_id", "name"] }
  confidence = "high"
  sources    = ["internal/services/function/function.go"]
}

resource "scaleway_function_domain" {
  scope   = "provider"
  outcome = "conflict"
  identity "hostname" { key = ["hostname"] }
  confidence = "high"
  sources    = ["internal/services/function/domain.go"]
}

resource "scaleway_function_namespace" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["name", "project_id"]
    optional = ["project_id"]
  }
  confidence = "medium"
  sources    = ["internal/services/function/namespace.go"]
}

resource "scaleway_iam_application" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/iam_application.md"]
}

resource "scaleway_iam_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/iam_group.md"]
}

resource "scaleway_iam_policy" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/iam_policy.md"]
}

resource "scaleway_iam_ssh_key" {
  scope   = "provider"
  outcome = "conflict"
  identity "public_key" { key = ["public_key"] }
  confidence = "medium"
  sources    = ["docs/resources/iam_ssh_key.md"]
}

resource "scaleway_iam_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "email" { key = ["email"] }
  confidence = "medium"
  sources    = ["docs/resources/iam_user.md"]
}

resource "scaleway_mnq_nats_account" {
  scope   = "provider"
  outcome = "unknown"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["internal/services/mnq/nats_account.go"]
}

resource "scaleway_mnq_sns_topic" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["project_id", "name"]
    optional = ["project_id"]
  }
  confidence = "high"
  sources    = ["internal/services/mnq/sns_topic.go"]
}

resource "scaleway_mnq_sqs_queue" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["project_id", "name"]
    optional = ["project_id"]
  }
  confidence = "high"
  sources    = ["internal/services/mnq/sqs_queue.go"]
}

resource "scaleway_object" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket+key" { key = ["bucket", "key"] }
  confidence = "medium"
  sources    = ["docs/resources/object.md"]
}

resource "scaleway_object_bucket" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/object_bucket.md"]
}

resource "scaleway_object_bucket_acl" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  confidence = "medium"
  sources    = ["docs/resources/object_bucket_acl.md"]
}

resource "scaleway_object_bucket_lock_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new  = ["bucket"]
  confidence = "medium"
  sources    = ["docs/resources/object_bucket_lock_configuration.md"]
}

resource "scaleway_object_bucket_policy" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  confidence = "medium"
  sources    = ["docs/resources/object_bucket_policy.md"]
}

resource "scaleway_object_bucket_website_configuration" {
  scope   = "everywhere"
  outcome = "overwrite"
  identity "bucket" { key = ["bucket"] }
  force_new  = ["bucket"]
  confidence = "medium"
  sources    = ["docs/resources/object_bucket_website_configuration.md"]
}

resource "scaleway_rdb_database" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["instance_id", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/rdb_database.md"]
}

resource "scaleway_rdb_user" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["instance_id", "name"] }
  confidence = "medium"
  sources    = ["docs/resources/rdb_user.md"]
}

resource "scaleway_registry_namespace" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" {
    key      = ["region", "name"]
    optional = ["region"]
  }
  confidence = "high"
  sources    = ["internal/services/registry/namespace.go"]
}

resource "scaleway_secret" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["project_id", "path", "name"]
    optional = ["path", "project_id"]
  }
  confidence = "medium"
  sources    = ["docs/resources/secret.md"]
}
