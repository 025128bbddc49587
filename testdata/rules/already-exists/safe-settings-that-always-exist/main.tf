terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_organization_authentication_settings" "main" {
  multifactor_authentication_required = true
}
