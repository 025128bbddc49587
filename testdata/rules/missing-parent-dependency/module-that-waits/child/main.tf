resource "genesyscloud_auth_division" "this" {
  name = "Backend"
  path = "/Engineering/Backend"
}
