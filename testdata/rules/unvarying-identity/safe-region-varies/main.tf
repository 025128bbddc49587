terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "regions" {
  type = set(string)
}

resource "aws_sqs_queue" "jobs" {
  for_each = var.regions
  region   = each.key
  name     = "jobs"
}
