terraform {
  backend "gcs" {
    bucket = "acme"
    prefix = "x"
  }
}
