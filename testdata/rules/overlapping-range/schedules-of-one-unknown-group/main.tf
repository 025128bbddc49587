terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_wfm_usergroup" "g" {
  name = "G"
}

resource "genesyscloud_wfm_schedule" "a" {
  name          = "a"
  user_group_id = genesyscloud_wfm_usergroup.g.id
  start_date    = "2026-10-01"
  end_date      = "2026-10-31"
}

resource "genesyscloud_wfm_schedule" "b" {
  name          = "b"
  user_group_id = genesyscloud_wfm_usergroup.g.id
  start_date    = "2026-10-10"
  end_date      = "2026-10-20"
}
