terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }

  backend "s3" {
    bucket = "acme-terraform"
    key    = "contact-centre.tfstate"
    region = "us-east-1"
  }
}

provider "genesyscloud" {
  aws_region = "us-east-1"
}

resource "genesyscloud_routing_queue" "support" {
  name = "Support"
}
