resource "genesyscloud_auth_division" "engineering" {
  name = "engineering"
  path = "/Engineering"
}
