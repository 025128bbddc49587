variable "path" {
  type = string
}

resource "genesyscloud_auth_division" "this" {
  name = basename(var.path)
  path = var.path
}
