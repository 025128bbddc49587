terraform {
  backend "gcs" {
    bucket = "acme"
    prefix = "x"
  }
}

module "m" {
  source = "./m"
}
