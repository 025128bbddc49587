terraform {
  backend "s3" {
    bucket         = "acme"
    key            = "x"
    dynamodb_table = "locks"
  }
}
