terraform {
  required_providers {
    genesyscloud = { source = "mypurecloud/genesyscloud" }
  }
}

variable "name" {
  type = string
}

resource "genesyscloud_auth_division" "division" {
  name = var.name

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [description]
  }
}

output "id" {
  value = genesyscloud_auth_division.division.id
}
