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

# The state knows an object that is gone: an import block would do nothing here.
resource "genesyscloud_routing_queue" "first" {
  name = "Alpha"
}
