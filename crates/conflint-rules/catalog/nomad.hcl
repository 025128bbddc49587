# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "hashicorp/nomad" {
  names_account = ["address"]
  provider      = ["address", "region"]
  sensitive     = ["secret_id"]
  environment   = { address = ["NOMAD_ADDR"], region = ["NOMAD_REGION"] }
  sources       = ["hashicorp/terraform-provider-nomad f50e8ca395"]
}

resource "nomad_acl_auth_method" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["internal/framework/provider/acl/resource_acl_auth_method.go"]
}

resource "nomad_acl_policy" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["nomad/resource_acl_policy.go"]
}

resource "nomad_acl_role" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["website/docs/r/acl_role.html.markdown"]
}

resource "nomad_csi_volume" {
  scope   = "provider"
  outcome = "conflict"
  identity "namespace+volume_id" {
    key      = ["namespace", "volume_id"]
    optional = ["namespace"]
  }
  defaults   = { namespace = "default" }
  force_new  = ["namespace", "volume_id"]
  confidence = "high"
  sources    = ["internal/framework/provider/volumes/resource_csi_volume.go"]
}

resource "nomad_csi_volume_registration" {
  scope   = "provider"
  outcome = "conflict"
  identity "namespace+volume_id" {
    key      = ["namespace", "volume_id"]
    optional = ["namespace"]
  }
  defaults   = { namespace = "default" }
  force_new  = ["namespace", "volume_id"]
  confidence = "high"
  sources    = ["internal/framework/provider/volumes/resource_csi_volume_registration.go"]
}

resource "nomad_external_volume" {
  scope   = "provider"
  outcome = "conflict"
  identity "namespace+volume_id" {
    key      = ["namespace", "volume_id"]
    optional = ["namespace"]
  }
  defaults   = { namespace = "default" }
  force_new  = ["namespace", "volume_id"]
  confidence = "high"
  sources    = ["nomad/resource_external_volume.go"]
}

resource "nomad_namespace" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["nomad/resource_namespace.go"]
}

resource "nomad_node_pool" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["nomad/resource_node_pool.go"]
}

resource "nomad_quota_specification" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["nomad/resource_quota_specification.go"]
}

resource "nomad_scheduler_config" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["website/docs/r/scheduler_config.html.markdown"]
}

resource "nomad_sentinel_policy" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["nomad/resource_sentinel_policy.go"]
}

resource "nomad_variable" {
  scope   = "provider"
  outcome = "conflict"
  identity "namespace+path" {
    key      = ["namespace", "path"]
    optional = ["namespace"]
  }
  defaults   = { namespace = "default" }
  force_new  = ["namespace", "path"]
  confidence = "high"
  sources    = ["nomad/resource_variable.go"]
}

resource "nomad_volume" {
  scope   = "provider"
  outcome = "conflict"
  identity "namespace+volume_id" {
    key      = ["namespace", "volume_id"]
    optional = ["namespace"]
  }
  defaults   = { namespace = "default" }
  force_new  = ["namespace", "volume_id"]
  confidence = "high"
  sources    = ["nomad/resource_volume.go"]
}
