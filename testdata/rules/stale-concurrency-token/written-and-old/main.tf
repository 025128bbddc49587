terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_webphone_config" "main" {
  name           = "WebRTC Config"
  sip_timeout_ms = 5000
  etag           = "1-a"
}
