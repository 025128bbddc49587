provider "genesyscloud" {
  aws_region = "us-east-1"
}

resource "genesyscloud_auth_division" "a" {
  name = "Sales"
}
