provider "genesyscloud" {
  alias      = "us"
  aws_region = "us-east-1"
}

provider "genesyscloud" {
  alias      = "eu"
  aws_region = "eu-central-1"
}

resource "genesyscloud_auth_division" "a" {
  name     = "Sales"
  provider = genesyscloud.us
}

resource "genesyscloud_auth_division" "b" {
  name     = "Sales"
  provider = genesyscloud.eu
}
