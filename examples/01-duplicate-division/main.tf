terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

provider "genesyscloud" {
  aws_region = "us-east-1"
}

module "sales" {
  source = "./modules/team"
  team   = "Sales"
}

module "support" {
  source = "./modules/team"
  team   = "Support"
}
