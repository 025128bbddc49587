terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

variable "teams" {
  type = set(string)
}

module "team" {
  source   = "./team"
  for_each = var.teams
}
