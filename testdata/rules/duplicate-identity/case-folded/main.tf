resource "genesyscloud_auth_division" "a" {
  name = "Sales"
}

resource "genesyscloud_auth_division" "b" {
  name = "SALES"
}
