provider "genesyscloud" {
  aws_region = "eu-central-1"
}

resource "genesyscloud_auth_division" "a" {
  name = "Sales"
}
