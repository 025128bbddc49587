terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_telephony_providers_edges_site" "main" {
  name        = "Indianapolis"
  location_id = "8d1a4c52"
  media_model = "Cloud"

  # To take this off changes nothing: what depends on it says so too.
  lifecycle {
    create_before_destroy = true
  }
}

resource "null_resource" "after" {
  triggers = {
    site = genesyscloud_telephony_providers_edges_site.main.id
  }

  lifecycle {
    create_before_destroy = true
  }
}
