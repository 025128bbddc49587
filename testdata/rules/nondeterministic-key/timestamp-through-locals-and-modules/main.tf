locals {
  stamp = formatdate("YYYYMMDD", timestamp())
}

module "schedule" {
  source = "./schedule"
  suffix = local.stamp
}
