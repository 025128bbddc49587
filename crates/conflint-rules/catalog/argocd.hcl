# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "argoproj-labs/argocd" {
  names_account = ["server_addr"]
  provider      = ["server_addr", "context"]
  sensitive     = ["auth_token", "password"]
  environment   = { server_addr = ["ARGOCD_SERVER"], context = ["ARGOCD_CONTEXT"] }
  sources       = ["argoproj-labs/terraform-provider-argocd e6334ad366"]
}

resource "argocd_account_token" {
  scope   = "provider"
  outcome = "conflict"
  identity "account" { key = ["account"] }
  force_new  = ["account"]
  confidence = "low"
  sources    = ["docs/resources/account_token.md"]
}

resource "argocd_application" {
  scope   = "provider"
  outcome = "conflict"
  identity "name+namespace" {
    key      = ["metadata.name", "metadata.namespace"]
    optional = ["metadata.namespace"]
  }
  confidence = "medium"
  sources    = ["docs/resources/application.md"]
}

resource "argocd_application_set" {
  scope   = "provider"
  outcome = "conflict"
  identity "name+namespace" {
    key      = ["metadata.name", "metadata.namespace"]
    optional = ["metadata.namespace"]
  }
  confidence = "medium"
  sources    = ["docs/resources/application_set.md"]
}

resource "argocd_cluster" {
  scope   = "provider"
  outcome = "conflict"
  identity "server" { key = ["server"] }
  force_new  = ["server"]
  confidence = "medium"
  sources    = ["docs/resources/cluster.md"]
}

resource "argocd_project" {
  scope   = "provider"
  outcome = "conflict"
  identity "name+namespace" {
    key      = ["metadata.name", "metadata.namespace"]
    optional = ["metadata.namespace"]
  }
  confidence = "medium"
  sources    = ["docs/resources/project.md"]
}

resource "argocd_repository" {
  scope   = "provider"
  outcome = "conflict"
  identity "project+repo" {
    key      = ["project", "repo"]
    optional = ["project"]
  }
  force_new  = ["project", "repo"]
  confidence = "medium"
  sources    = ["docs/resources/repository.md"]
}

resource "argocd_repository_certificate" {
  scope   = "provider"
  outcome = "conflict"
  identity "server_name" { key = ["https.server_name"] }
  identity "server_name+cert_subtype" { key = ["ssh.server_name", "ssh.cert_subtype"] }
  confidence = "medium"
  sources    = ["docs/resources/repository_certificate.md"]
}

resource "argocd_repository_credentials" {
  scope   = "provider"
  outcome = "conflict"
  identity "url" { key = ["url"] }
  force_new  = ["url"]
  confidence = "high"
  sources    = ["internal/provider/resource_repository_credentials.go"]
}
