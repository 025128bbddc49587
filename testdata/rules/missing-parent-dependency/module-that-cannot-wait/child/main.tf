resource "genesyscloud_auth_division" "this" {
  name = "Backend"
  path = "/Engineering/Backend"
}

resource "genesyscloud_routing_skill" "this" {
  name = "Skill"
}

output "skill" {
  value = genesyscloud_routing_skill.this.id
}
