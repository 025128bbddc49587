# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "fastly/fastly" {
  names_account = ["api_key"]
  provider      = ["api_key"]
  sensitive     = ["api_key"]
  sources       = ["fastly/terraform-provider-fastly 3b55002541"]
}

resource "fastly_compute_acl_entries" {
  scope   = "provider"
  outcome = "unknown"
  identity "compute_acl_id" { key = ["compute_acl_id"] }
  confidence = "high"
  sources    = ["fastly/resource_fastly_compute_acl_entries.go"]
}

resource "fastly_configstore" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/configstore.md"]
}

resource "fastly_configstore_entries" {
  scope   = "provider"
  outcome = "unknown"
  identity "store_id" { key = ["store_id"] }
  confidence = "medium"
  sources    = ["fastly/resource_fastly_configstore_entries.go"]
}

resource "fastly_domain" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "fqdn" { key = ["fqdn"] }
  force_new  = ["fqdn"]
  confidence = "medium"
  sources    = ["docs/resources/domain.md"]
}

resource "fastly_domain_service_link" {
  scope   = "provider"
  outcome = "unknown"
  identity "domain_id" { key = ["domain_id"] }
  confidence = "medium"
  sources    = ["fastly/resource_fastly_domain_service_link.go"]
}

resource "fastly_kvstore" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/kvstore.md"]
}

resource "fastly_secretstore" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/secretstore.md"]
}

resource "fastly_service_acl_entries" {
  scope   = "provider"
  outcome = "overwrite"
  identity "service_id+acl_id" { key = ["service_id", "acl_id"] }
  force_new  = ["acl_id", "service_id"]
  confidence = "high"
  sources    = ["fastly/resource_fastly_service_acl_entries.go"]
}

resource "fastly_service_compute" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "fastly:service"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/service_compute.md"]
}

resource "fastly_service_dictionary_items" {
  scope   = "provider"
  outcome = "overwrite"
  identity "service_id+dictionary_id" { key = ["service_id", "dictionary_id"] }
  force_new  = ["dictionary_id", "service_id"]
  confidence = "high"
  sources    = ["fastly/resource_fastly_service_dictionary_items.go"]
}

resource "fastly_service_dynamic_snippet_content" {
  scope   = "provider"
  outcome = "overwrite"
  identity "service_id+snippet_id" { key = ["service_id", "snippet_id"] }
  confidence = "high"
  sources    = ["fastly/resource_fastly_service_dynamic_snippet_content.go"]
}

resource "fastly_service_vcl" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "fastly:service"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/service_vcl.md"]
}

resource "fastly_tls_activation" {
  scope   = "provider"
  outcome = "conflict"
  identity "certificate_id+domain" { key = ["certificate_id", "domain"] }
  force_new  = ["domain"]
  confidence = "medium"
  sources    = ["docs/resources/tls_activation.md"]
}

resource "fastly_tls_certificate" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/tls_certificate.md"]
}

resource "fastly_tls_private_key" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "low"
  sources    = ["docs/resources/tls_private_key.md"]
}

resource "fastly_user" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "login" { key = ["login"] }
  force_new  = ["login"]
  confidence = "medium"
  sources    = ["docs/resources/user.md"]
}
