terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

provider "aws" {
  region = "us-east-1"
}

resource "aws_sqs_queue" "a" {
  for_each = toset(["us-east-1", "eu-west-1"])
  region   = each.key
  name     = "jobs"
}
