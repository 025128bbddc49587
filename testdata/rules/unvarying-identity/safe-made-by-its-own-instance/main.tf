variable "zones" {
  type = list(string)
}

module "zone" {
  source = "./zone"
  count  = length(var.zones)
}
