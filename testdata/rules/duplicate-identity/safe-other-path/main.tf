resource "genesyscloud_auth_division" "a" {
  name = "Backend"
  path = "/Engineering/Backend"
}

resource "genesyscloud_auth_division" "b" {
  name = "Backend"
  path = "/Research/Backend"
}
