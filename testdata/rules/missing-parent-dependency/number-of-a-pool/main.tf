resource "genesyscloud_telephony_providers_edges_did_pool" "main" {
  start_phone_number = "+13175550100"
  end_phone_number   = "+13175550199"
}

resource "genesyscloud_architect_ivr" "support" {
  name = "Support"
  dnis = ["+13175550150"]
}
