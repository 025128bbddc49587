terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

resource "aws_s3_object" "o" {
  bucket = "b"
  key    = "k"
  etag   = "x"

  lifecycle {
    ignore_changes = [etag]
  }
}
