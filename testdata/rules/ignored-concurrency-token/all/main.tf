resource "genesyscloud_webrtc_softphone_settings" "main" {
  name = "default"

  lifecycle {
    ignore_changes = all
  }
}
