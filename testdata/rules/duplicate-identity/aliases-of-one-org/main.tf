provider "genesyscloud" {
  alias          = "a"
  aws_region     = "us-east-1"
  oauthclient_id = "client"
}

provider "genesyscloud" {
  alias          = "b"
  aws_region     = "us-east-1"
  oauthclient_id = "client"
}

resource "genesyscloud_auth_division" "a" {
  name     = "Sales"
  provider = genesyscloud.a
}

resource "genesyscloud_auth_division" "b" {
  name     = "Sales"
  provider = genesyscloud.b
}
