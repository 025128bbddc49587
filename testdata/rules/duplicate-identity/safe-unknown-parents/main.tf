terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

data "terraform_remote_state" "a" {
  backend = "s3"
}

data "terraform_remote_state" "b" {
  backend = "s3"
}

resource "aws_security_group" "a" {
  name   = "web"
  vpc_id = data.terraform_remote_state.a.outputs.vpc_id
}

resource "aws_security_group" "b" {
  name   = "web"
  vpc_id = data.terraform_remote_state.b.outputs.vpc_id
}
