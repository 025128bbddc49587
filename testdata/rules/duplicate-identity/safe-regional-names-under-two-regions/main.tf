terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

provider "aws" {
  region  = "us-east-1"
  profile = "main"
}

provider "aws" {
  alias   = "other"
  region  = "eu-west-1"
  profile = "main"
}

resource "aws_sqs_queue" "a" {
  name = "jobs"
}

resource "aws_sqs_queue" "b" {
  provider = aws.other
  name     = "jobs"
}
