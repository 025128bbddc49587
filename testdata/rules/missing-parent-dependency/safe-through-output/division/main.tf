variable "path" {
  type = string
}

resource "genesyscloud_auth_division" "this" {
  name = basename(var.path)
  path = var.path
}

output "path" {
  value = genesyscloud_auth_division.this.path
}
