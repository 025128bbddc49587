terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

variable "team" {
  type = string
}

variable "wrapup" {
  type = list(string)
}

variable "division_id" {
  type = string
}

variable "schedule" {
  type    = string
  default = "Business hours"
}

resource "genesyscloud_routing_wrapupcode" "code" {
  for_each = toset(var.wrapup)

  name        = each.value
  division_id = var.division_id
}

resource "genesyscloud_routing_queue" "this" {
  name         = "${var.team} queue"
  division_id  = var.division_id
  wrapup_codes = [for code in genesyscloud_routing_wrapupcode.code : code.id]
}

resource "genesyscloud_architect_schedules" "open" {
  name        = var.schedule
  division_id = var.division_id
  start       = "2026-01-05T08:00:00.000000"
  end         = "2026-01-05T18:00:00.000000"
  rrule       = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
}

resource "genesyscloud_architect_schedulegroups" "this" {
  name              = "${var.team} hours"
  division_id       = var.division_id
  time_zone         = "Europe/Zurich"
  open_schedules_id = [genesyscloud_architect_schedules.open.id]
}

output "schedule_group_id" {
  value = genesyscloud_architect_schedulegroups.this.id
}
