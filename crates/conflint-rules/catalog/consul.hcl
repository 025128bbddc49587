# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "hashicorp/consul" {
  names_account = ["address"]
  provider      = ["address", "datacenter", "namespace"]
  sensitive     = ["token"]
  environment   = { address = ["CONSUL_ADDRESS", "CONSUL_HTTP_ADDR"] }
  sources       = ["hashicorp/terraform-provider-consul ad24a45d05"]
}

resource "consul_acl_auth_method" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/acl_auth_method.md"]
}

resource "consul_acl_policy" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/acl_policy.md"]
}

resource "consul_acl_role" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/acl_role.md"]
}

resource "consul_acl_role_policy_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy+role_id" { key = ["policy", "role_id"] }
  force_new  = ["policy", "role_id"]
  confidence = "high"
  sources    = ["consul/resource_consul_acl_role_policy_attachment.go"]
}

resource "consul_acl_token_policy_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy+token_id" { key = ["policy", "token_id"] }
  force_new  = ["policy", "token_id"]
  confidence = "high"
  sources    = ["consul/resource_consul_acl_token_policy_attachment.go"]
}

resource "consul_acl_token_role_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "role+token_id" { key = ["role", "token_id"] }
  force_new  = ["role", "token_id"]
  confidence = "high"
  sources    = ["consul/resource_consul_acl_token_role_attachment.go"]
}

resource "consul_admin_partition" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["consul/resource_consul_admin_partition.go"]
}

resource "consul_config_entry" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" {
    key      = ["kind", "name", "namespace", "partition"]
    optional = ["namespace", "partition"]
  }
  force_new  = ["kind", "name", "namespace", "partition"]
  confidence = "high"
  sources    = ["consul/resource_consul_config_entry.go"]
}

resource "consul_intention" {
  scope   = "provider"
  outcome = "conflict"
  identity "key" {
    key      = ["source_name", "destination_name", "source_namespace", "destination_namespace"]
    optional = ["destination_namespace", "source_namespace"]
  }
  force_new  = ["destination_name", "destination_namespace"]
  confidence = "medium"
  sources    = ["docs/resources/intention.md"]
}

resource "consul_key_prefix" {
  scope   = "provider"
  outcome = "overwrite"
  identity "datacenter+namespace+path_prefix" {
    key      = ["datacenter", "namespace", "path_prefix"]
    optional = ["datacenter", "namespace"]
  }
  force_new  = ["datacenter", "namespace", "path_prefix"]
  confidence = "high"
  sources    = ["consul/resource_consul_key_prefix.go"]
}

resource "consul_namespace" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["consul/resource_consul_namespace.go"]
}

resource "consul_namespace_policy_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "namespace+policy" { key = ["namespace", "policy"] }
  force_new  = ["namespace", "policy"]
  confidence = "high"
  sources    = ["consul/resource_consul_namespace_policy_attachment.go"]
}

resource "consul_namespace_role_attachment" {
  scope   = "provider"
  outcome = "unknown"
  identity "namespace+role" { key = ["namespace", "role"] }
  force_new  = ["namespace", "role"]
  confidence = "high"
  sources    = ["consul/resource_consul_namespace_role_attachment.go"]
}

resource "consul_node" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  force_new  = ["name"]
  confidence = "high"
  sources    = ["consul/resource_consul_node.go"]
}

resource "consul_peering" {
  scope   = "provider"
  outcome = "conflict"
  identity "peer_name" { key = ["peer_name"] }
  force_new  = ["peer_name"]
  confidence = "high"
  sources    = ["consul/resource_consul_peering.go"]
}

resource "consul_peering_token" {
  scope   = "provider"
  outcome = "unknown"
  identity "peer_name" { key = ["peer_name"] }
  force_new  = ["peer_name"]
  confidence = "high"
  sources    = ["consul/resource_consul_peering_token.go"]
}

resource "consul_prepared_query" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/prepared_query.md"]
}

resource "consul_service" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" {
    key      = ["node", "service_id", "name"]
    optional = ["service_id"]
  }
  force_new  = ["name", "node", "service_id"]
  confidence = "medium"
  sources    = ["docs/resources/service.md"]
}
