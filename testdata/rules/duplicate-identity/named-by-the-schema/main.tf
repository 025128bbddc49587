terraform {
  required_providers {
    tickets = {
      source = "acme/tickets"
    }
  }
}

resource "tickets_project" "main" {
  slug = "support"
}

resource "tickets_queue" "first" {
  project = tickets_project.main.slug
  name    = "billing"
  size    = 10
}

resource "tickets_queue" "second" {
  project = "support"
  name    = "billing"
}

resource "tickets_queue" "elsewhere" {
  project = "sales"
  name    = "billing"
}
