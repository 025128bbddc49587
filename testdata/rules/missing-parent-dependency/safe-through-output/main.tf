module "parent" {
  source = "./division"
  path   = "/Engineering"
}

module "child" {
  source = "./division"
  path   = "${module.parent.path}/Backend"
}
