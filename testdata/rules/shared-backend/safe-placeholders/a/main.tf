terraform {
  backend "gcs" {
    bucket = "UPDATE_ME"
    prefix = "x"
  }
}
