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

resource "genesyscloud_auth_division" "engineering" {
  name = "Engineering"
  path = "/Engineering"
}

resource "genesyscloud_auth_division" "backend" {
  name = "Backend"
  path = "/Engineering/Backend"
}
