terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

provider "genesyscloud" {
  aws_region = "us-east-1"
}

resource "genesyscloud_webrtc_softphone_settings" "main" {
  name  = "WebRTC Config"
  codec = "opus"

  lifecycle {
    ignore_changes = [etag]
  }
}
