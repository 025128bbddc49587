variable "env" {
  default = "prod"
}

locals {
  base = format("%s-%s", "Support", upper(var.env))
}

resource "genesyscloud_auth_division" "a" {
  name = local.base
}

resource "genesyscloud_auth_division" "b" {
  name = join("-", ["Support", "PROD"])
}
