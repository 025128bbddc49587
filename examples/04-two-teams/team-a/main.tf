terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

variable "client" {
  type = string
}

provider "genesyscloud" {
  aws_region     = "us-east-1"
  oauthclient_id = var.client
}

resource "genesyscloud_auth_division" "shared" {
  name = "Shared"
}
