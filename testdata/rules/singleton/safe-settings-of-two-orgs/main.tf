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

provider "genesyscloud" {
  alias      = "eu"
  aws_region = "eu-west-1"
}

resource "genesyscloud_organization_authentication_settings" "a" {
  multifactor_authentication_required = true
}

resource "genesyscloud_organization_authentication_settings" "b" {
  provider                            = genesyscloud.eu
  multifactor_authentication_required = true
}
