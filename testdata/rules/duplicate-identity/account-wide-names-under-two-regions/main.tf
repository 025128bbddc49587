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

resource "aws_iam_role" "a" {
  name               = "ci"
  assume_role_policy = "{}"
}

resource "aws_iam_role" "b" {
  provider           = aws.other
  name               = "CI"
  assume_role_policy = "{}"
}
