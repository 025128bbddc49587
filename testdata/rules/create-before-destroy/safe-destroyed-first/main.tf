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
}
