provider "genesyscloud" {
  aws_region = "us-east-1"
}

import {
  to = genesyscloud_auth_division.a
  id = "64d60936-915f-5350-be47-0a167c79b87f"
}

resource "genesyscloud_auth_division" "a" {
  name = "Sales"
}
