terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

resource "aws_lb" "a" {
  name = "web"
}

resource "aws_alb" "b" {
  name = "web"
}
