terraform {
  backend "s3" {
    bucket       = "acme"
    key          = "y"
    use_lockfile = true
  }
}
