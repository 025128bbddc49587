terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "null_resource" "always" {
  triggers = {
    now = timestamp()
  }
}
