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

locals {
  languages = { de = "German", fr = "French", it = "Italian" }
}

resource "genesyscloud_auth_division" "europe" {
  name = "Europe"
}

resource "genesyscloud_auth_division" "switzerland" {
  name = "Switzerland"
}

resource "genesyscloud_routing_skill" "language" {
  for_each = local.languages

  name = "Language skill"
}

module "sales" {
  source      = "./modules/team"
  team        = "Sales"
  wrapup      = ["Sold", "Call back"]
  division_id = genesyscloud_auth_division.europe.id
}

module "support" {
  source      = "./modules/team"
  team        = "Support"
  wrapup      = ["Solved", "Call back"]
  division_id = genesyscloud_auth_division.switzerland.id
}

module "telephony" {
  source   = "./modules/telephony"
  sales    = module.sales.schedule_group_id
  support  = module.support.schedule_group_id
  division = genesyscloud_auth_division.europe.id
}
