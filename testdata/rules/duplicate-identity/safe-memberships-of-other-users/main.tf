resource "okta_group" "developers" {
  name = "developers"
}

resource "okta_group_memberships" "each" {
  for_each = toset(["00u1", "00u2"])

  group_id = okta_group.developers.id
  users    = [each.value]
}
