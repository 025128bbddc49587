provider "genesyscloud" {
  aws_region = "us-east-1"
}

# The module makes something that the parent waits for: to wait for the parent would be a circle.
resource "genesyscloud_auth_division" "parent" {
  name        = "Engineering"
  path        = "/Engineering"
  description = module.child.skill
}

module "child" {
  source = "./child"
}
