resource "genesyscloud_auth_division" "a" {
  name = "division-${uuid()}"
}
