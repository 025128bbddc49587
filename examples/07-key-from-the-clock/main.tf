terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

provider "genesyscloud" {
  aws_region = "us-east-1"
}

variable "user_group_id" {
  type    = string
  default = "3c1f6f0a-5a0e-4a0f-9a3b-2f4f0f6a9b11"
}

locals {
  today = formatdate("YYYYMMDD", timestamp())
}

resource "genesyscloud_wfm_schedule" "october" {
  name          = "Shift_A"
  user_group_id = var.user_group_id
  start_date    = "2026-10-01"
  end_date      = "2026-10-31"
  import_key    = "schedule-${var.user_group_id}-${local.today}"
}
