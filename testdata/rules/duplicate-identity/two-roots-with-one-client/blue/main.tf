terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

provider "genesyscloud" {
  aws_region     = "us-east-1"
  oauthclient_id = "a"
}

resource "genesyscloud_routing_queue" "q" {
  name = "Support"
}
