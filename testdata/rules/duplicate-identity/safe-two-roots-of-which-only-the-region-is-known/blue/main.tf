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

resource "genesyscloud_routing_queue" "q" {
  name = "Support"
}

resource "aws_cloudwatch_log_resource_policy" "events" {
  policy_name     = "trust-events"
  policy_document = "{}"
}
