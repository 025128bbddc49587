resource "genesyscloud_routing_skill" "a" {
  count = 1
  name  = "a"
}
resource "genesyscloud_routing_skill" "b" { name = "b0" }
resource "genesyscloud_routing_skill" "c" {
  for_each = toset(["k"])
  name     = "c"
}
moved {
  from = genesyscloud_routing_skill.c
  to   = genesyscloud_routing_skill.c["k"]
}
resource "genesyscloud_routing_skill" "d2" {
  count = 2
  name  = "d${count.index}"
}
moved {
  from = genesyscloud_routing_skill.d
  to   = genesyscloud_routing_skill.d2
}
resource "genesyscloud_routing_skill" "e3" { name = "e" }
moved {
  from = genesyscloud_routing_skill.e
  to   = genesyscloud_routing_skill.e2
}
moved {
  from = genesyscloud_routing_skill.e2
  to   = genesyscloud_routing_skill.e3
}
removed {
  from = genesyscloud_routing_skill.f
}
removed {
  from = genesyscloud_routing_skill.g
  lifecycle {
    destroy = false
  }
}
resource "genesyscloud_routing_skill" "h" { name = "h" }
resource "genesyscloud_routing_skill" "i2" { name = "i" }
resource "genesyscloud_routing_queue" "q" {
  name        = "q"
  description = "new"
}
resource "genesyscloud_routing_queue" "r" {
  name        = "r"
  description = genesyscloud_routing_queue.q.description
}
module "uno" { source = "./m" }
moved {
  from = module.one
  to   = module.uno
}
module "two" {
  source   = "./m"
  for_each = toset(["p", "q"])
}
moved {
  from = module.two[0]
  to   = module.two["p"]
}
moved {
  from = module.two[1]
  to   = module.two["q"]
}
removed {
  from = module.three
  lifecycle {
    destroy = false
  }
}
resource "genesyscloud_routing_skill" "four" { name = "in m" }
moved {
  from = module.four.genesyscloud_routing_skill.s
  to   = genesyscloud_routing_skill.four
}
module "cinco" {
  source   = "./m"
  for_each = toset(["x", "y"])
}
moved {
  from = module.five
  to   = module.cinco
}
module "nocount" {
  source = "./m"
  count  = 1
}
