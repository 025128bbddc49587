terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_telephony_providers_edges_site" "main" {
  name        = "Indianapolis Cloud"
  media_model = "Cloud"
}

resource "genesyscloud_telephony_providers_edges_site" "second" {
  name        = "Indianapolis Annex"
  media_model = "Cloud"
}
