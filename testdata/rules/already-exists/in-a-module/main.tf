provider "genesyscloud" {
  aws_region = "us-east-1"
}

module "m" {
  source = "./m"
}
