provider "genesyscloud" {
  aws_region = "us-east-1"
}

resource "genesyscloud_auth_division" "parent" {
  name = "Engineering"
  path = "/Engineering"
}

resource "genesyscloud_routing_skill" "other" {
  name = "Other"
}

module "child" {
  source = "./child"

  depends_on = [genesyscloud_routing_skill.other]
}
