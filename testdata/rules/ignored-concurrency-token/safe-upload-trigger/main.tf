resource "aws_s3_object" "site" {
  bucket = "site"
  key    = "index.html"
  etag   = "abc"

  lifecycle {
    ignore_changes = [etag]
  }
}
