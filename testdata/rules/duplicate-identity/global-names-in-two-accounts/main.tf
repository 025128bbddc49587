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
  profile = "other"
}

resource "aws_s3_bucket" "a" {
  bucket = "acme-logs"
}

resource "aws_s3_bucket" "b" {
  provider = aws.other
  bucket   = "acme-logs"
}
