terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

resource "aws_iam_role" "a" {
  name_prefix        = "ci-"
  assume_role_policy = "{}"
}

resource "aws_iam_role" "b" {
  name_prefix        = "ci-"
  assume_role_policy = "{}"
}

resource "aws_iam_role" "c" {
  assume_role_policy = "{}"
}

resource "aws_iam_role" "d" {
  assume_role_policy = "{}"
}
