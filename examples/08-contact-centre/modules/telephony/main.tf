terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

variable "sales" {
  type = string
}

variable "support" {
  type = string
}

variable "division" {
  type = string
}

resource "genesyscloud_telephony_providers_edges_did_pool" "zurich" {
  start_phone_number = "+41445550100"
  end_phone_number   = "+41445550199"
}

resource "genesyscloud_telephony_providers_edges_did_pool" "support" {
  start_phone_number = "+41445550150"
  end_phone_number   = "+41445550249"
}

resource "genesyscloud_architect_ivr" "sales" {
  name              = "Sales line"
  division_id       = var.division
  dnis              = ["+41445550101"]
  schedule_group_id = var.sales
  depends_on        = [genesyscloud_telephony_providers_edges_did_pool.zurich]
}

resource "genesyscloud_architect_ivr" "support" {
  name              = "Support line"
  division_id       = var.division
  dnis              = ["+41445550201"]
  schedule_group_id = var.support
}
