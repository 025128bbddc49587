variable "new" {
  type    = bool
  default = true
}

resource "genesyscloud_auth_division" "old" {
  count = var.new ? 0 : 1
  name  = "Sales"
}

resource "genesyscloud_auth_division" "new" {
  count = var.new ? 1 : 0
  name  = "Sales"
}
