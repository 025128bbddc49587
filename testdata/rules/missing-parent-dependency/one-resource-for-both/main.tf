resource "genesyscloud_auth_division" "this" {
  for_each = toset(["/Engineering", "/Engineering/Backend"])
  name     = basename(each.key)
  path     = each.key
}
