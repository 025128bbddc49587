module "sales" {
  source = "./division"
  name   = "Shared"
}

module "support" {
  source = "./division"
  name   = local.name
}

locals {
  name = "Shared"
}
