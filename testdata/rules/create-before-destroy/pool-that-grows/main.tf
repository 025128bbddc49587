terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_telephony_providers_edges_extension_pool" "p" {
  start_number = "1000"
  end_number   = "2999"

  lifecycle {
    create_before_destroy = true
  }
}
