# Providers without a remote side: their objects exist in the state alone. docs/catalog.md explains the fields.

provider "builtin/terraform" {
  local   = true
  sources = ["hashicorp/terraform"]
}

provider "hashicorp/archive" {
  local   = true
  sources = ["hashicorp/terraform-provider-archive"]
}

provider "hashicorp/cloudinit" {
  local   = true
  sources = ["hashicorp/terraform-provider-cloudinit"]
}

provider "hashicorp/external" {
  local   = true
  sources = ["hashicorp/terraform-provider-external"]
}

provider "hashicorp/http" {
  local   = true
  sources = ["hashicorp/terraform-provider-http"]
}

provider "hashicorp/local" {
  local   = true
  sources = ["hashicorp/terraform-provider-local"]
}

provider "hashicorp/null" {
  local   = true
  sources = ["hashicorp/terraform-provider-null"]
}

provider "hashicorp/random" {
  local   = true
  sources = ["hashicorp/terraform-provider-random"]
}

provider "hashicorp/template" {
  local   = true
  sources = ["hashicorp/terraform-provider-template"]
}

provider "hashicorp/time" {
  local   = true
  sources = ["hashicorp/terraform-provider-time"]
}

provider "hashicorp/tls" {
  local   = true
  sources = ["hashicorp/terraform-provider-tls"]
}

provider "aztfmod/azurecaf" {
  local   = true
  sources = ["aztfmod/terraform-provider-azurecaf"]
}

provider "cloudposse/utils" {
  local   = true
  sources = ["cloudposse/terraform-provider-utils"]
}
