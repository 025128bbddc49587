resource "genesyscloud_auth_division" "backend" {
  name = "backend"
  path = "/Engineering/Backend"
}
