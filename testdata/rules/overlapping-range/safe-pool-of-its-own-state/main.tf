terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_telephony_providers_edges_did_pool" "a" {
  start_phone_number = "+13175550100"
  end_phone_number   = "+13175550199"
}
