resource "genesyscloud_wfm_schedule" "october" {
  name          = "october"
  user_group_id = "g-1"
  start_date    = "2026-10-01"
  end_date      = "2026-10-31"
  import_key    = sha256("schedule-g-1-2026-10-01")
}
