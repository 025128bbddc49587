terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

variable "model" {}

resource "genesyscloud_telephony_providers_edges_site" "main" {
  name        = "Indianapolis ${var.model}"
  location_id = "8d1a4c52"
  media_model = var.model

  lifecycle {
    create_before_destroy = true
  }
}
