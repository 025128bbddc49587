terraform {
  required_providers {
    kubernetes = {
      source = "hashicorp/kubernetes"
    }
  }
}

resource "kubernetes_config_map" "a" {
  metadata {
    name      = "app"
    namespace = "web"
  }
}

resource "kubernetes_config_map" "b" {
  metadata {
    name      = "app"
    namespace = "jobs"
  }
}
