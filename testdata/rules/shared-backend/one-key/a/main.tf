terraform {
  backend "s3" {
    bucket       = "acme"
    key          = "x"
    use_lockfile = true
  }
}
