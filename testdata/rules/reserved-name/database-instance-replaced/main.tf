terraform {
  required_providers {
    google = {
      source = "hashicorp/google"
    }
  }
}

resource "google_sql_database_instance" "main" {
  name             = "main"
  project          = "acme"
  region           = "europe-west1"
  database_version = "POSTGRES_16"
}
