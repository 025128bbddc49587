terraform {
  required_providers {
    tickets = {
      source = "acme/tickets"
    }
  }
}

resource "tickets_ticket" "first" {
  project = "support"
  title   = "billing"
}

resource "tickets_ticket" "second" {
  project = "support"
  title   = "billing"
}

output "number" {
  value = tickets_ticket.first.number
}
