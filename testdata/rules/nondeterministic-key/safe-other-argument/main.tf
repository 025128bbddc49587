resource "genesyscloud_auth_division" "a" {
  name        = "Sales"
  description = timestamp()
}
