# Nothing here is known: no variable has a value, and no data source is read.
terraform {
  required_providers {
    genesyscloud = { source = "mypurecloud/genesyscloud" }
  }
}

provider "genesyscloud" {
  aws_region     = var.region
  oauthclient_id = "client"
}

variable "region" {}

variable "names" {
  type = set(string)
}

variable "on" {
  type = bool
}

data "genesyscloud_auth_division_home" "home" {}

resource "genesyscloud_routing_queue" "each" {
  for_each    = var.names
  name        = "queue ${each.key}"
  division_id = data.genesyscloud_auth_division_home.home.id
}

resource "genesyscloud_routing_queue" "fixed" {
  for_each = var.names
  name     = "queue"
}

resource "genesyscloud_routing_skill" "maybe" {
  count = var.on ? 1 : 0
  name  = "skill"
}

resource "genesyscloud_user" "user" {
  name = genesyscloud_routing_skill.maybe[0].id

  dynamic "routing_skills" {
    for_each = var.names
    content {
      skill_id = routing_skills.value
    }
  }
}

module "m" {
  source     = "./m"
  for_each   = var.names
  name       = each.key
  depends_on = [genesyscloud_user.user]
}

module "elsewhere" {
  source = "terraform-aws-modules/vpc/aws"
}

resource "genesyscloud_routing_language" "language" {
  name = "${module.elsewhere.name}-${module.m["a"].id}"
}
