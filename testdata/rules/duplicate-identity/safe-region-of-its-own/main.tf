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

resource "aws_sqs_queue" "a" {
  name = "jobs"
}

resource "aws_sqs_queue" "b" {
  region = "eu-west-1"
  name   = "jobs"
}
