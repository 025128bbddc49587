resource "aws_s3_bucket" "output" {
  bucket = "output-${substr(uuid(), 0, 8)}"

  lifecycle {
    # conflint: ignore[ignored-concurrency-token] The name is made once.
    ignore_changes = [bucket]
  }
}

resource "aws_s3_bucket_public_access_block" "output" {
  bucket              = aws_s3_bucket.output.bucket
  block_public_acls   = true
  block_public_policy = true
}
