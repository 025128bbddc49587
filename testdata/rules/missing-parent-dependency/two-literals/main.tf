resource "genesyscloud_auth_division" "engineering" {
  name = "engineering"
  path = "/Engineering"
}

resource "genesyscloud_auth_division" "backend" {
  name = "backend"
  path = "/Engineering/Backend"
}
