terraform {
  backend "gcs" {
    bucket = "acme"
  }
}
