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

resource "genesyscloud_telephony_providers_edges_site" "main" {
  name        = "Indianapolis"
  location_id = "8d1a4c52-93b0-4f1e-8a5e-d2b6f0c7a311"
  media_model = "Cloud"

  lifecycle {
    create_before_destroy = true
  }
}
