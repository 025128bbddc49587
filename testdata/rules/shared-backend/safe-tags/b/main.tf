terraform {
  cloud {
    organization = "acme"

    workspaces {
      tags = ["prod"]
    }
  }
}
