module "a" {
  source = "./queue"
}

module "b" {
  source = "./queue"
}
