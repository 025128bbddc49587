terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "random_pet" "name" {}

resource "genesyscloud_telephony_providers_edges_site" "main" {
  name        = "site-${random_pet.name.id}"
  location_id = "8d1a4c52"
  media_model = "Cloud"

  lifecycle {
    create_before_destroy = true
  }
}
