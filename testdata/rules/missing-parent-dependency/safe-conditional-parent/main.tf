terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

variable "create_parent" {
  default = false
}

resource "genesyscloud_auth_division" "parent" {
  count = var.create_parent ? 1 : 0
  name  = "Engineering"
  path  = "/Engineering"
}

resource "genesyscloud_auth_division" "child" {
  name = "Backend"
  path = "/Engineering/Backend"
}
