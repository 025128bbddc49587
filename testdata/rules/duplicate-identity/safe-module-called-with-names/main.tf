module "division" {
  source   = "./division"
  for_each = toset(["Sales", "Support"])
  name     = each.key
}
