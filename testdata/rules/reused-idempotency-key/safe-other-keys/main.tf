resource "genesyscloud_wfm_schedule" "october" {
  name            = "October"
  user_group_id   = "g-1"
  start_date      = "2026-10-01"
  end_date        = "2026-10-31"
  idempotency_key = "legal-2026-10"
}

resource "genesyscloud_wfm_schedule" "november" {
  name            = "November"
  user_group_id   = "g-1"
  start_date      = "2026-11-01"
  end_date        = "2026-11-30"
  idempotency_key = "legal-2026-11"
}
