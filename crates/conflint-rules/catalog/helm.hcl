# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "hashicorp/helm" {
  names_account = ["kubernetes.host", "kubernetes.config_context"]
  provider      = ["kubernetes.host", "kubernetes.config_path", "kubernetes.config_context"]
  sensitive     = ["kubernetes.token", "kubernetes.password", "kubernetes.client_key"]
  environment = {
    "kubernetes.host"           = ["KUBE_HOST"]
    "kubernetes.config_path"    = ["KUBE_CONFIG_PATH"]
    "kubernetes.config_context" = ["KUBE_CTX"]
  }
  sources = ["hashicorp/terraform-provider-helm ecffae0774"]
}

resource "helm_release" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["namespace", "name"]
    optional = ["namespace"]
  }
  defaults   = { namespace = "default" }
  force_new  = ["namespace", "name"]
  confidence = "medium"
  sources    = ["helm/resource_helm_release.go"]
}
