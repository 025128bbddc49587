module "parent" {
  source = "./division"
  path   = "/Engineering"
}

module "child" {
  source = "./division"
  path   = "/Engineering/Backend"
}
