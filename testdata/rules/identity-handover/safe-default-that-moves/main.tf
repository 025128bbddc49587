terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_telephony_providers_edges_site" "a" {
  name                = "A"
  set_as_default_site = false
}

resource "genesyscloud_telephony_providers_edges_site" "b" {
  name                = "B"
  set_as_default_site = true
}
