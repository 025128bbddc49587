terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

variable "generation" {
  default = 2
}

resource "terraform_data" "generation" {
  input = var.generation
}

resource "genesyscloud_routing_queue" "q" {
  name = "Support"

  lifecycle {
    create_before_destroy = true
    replace_triggered_by  = [terraform_data.generation]
  }
}
