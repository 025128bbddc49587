terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_telephony_providers_edges_site" "a" {
  name                = "a"
  set_as_default_site = true
}

resource "genesyscloud_telephony_providers_edges_site" "b" {
  name                = "b"
  set_as_default_site = true
}
