terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_organization_authentication_settings" "a" {
  multifactor_authentication_required = true
}

resource "genesyscloud_organization_authentication_settings" "b" {
  multifactor_authentication_required = true
}
