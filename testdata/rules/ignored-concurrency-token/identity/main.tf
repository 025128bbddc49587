resource "genesyscloud_auth_division" "a" {
  name = "Sales"

  lifecycle {
    ignore_changes = [name]
  }
}
