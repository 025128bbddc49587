variable "name" {
  type = string
}

resource "genesyscloud_auth_division" "this" {
  name = var.name
}
