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

resource "genesyscloud_routing_skill" "language" {
  for_each = toset(["de", "fr", "it"])
  name     = "Language skill"
}
