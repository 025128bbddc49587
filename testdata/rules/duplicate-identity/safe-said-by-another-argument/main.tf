resource "hcloud_load_balancer_target" "a" {
  type             = "ip"
  load_balancer_id = 1
  ip               = "203.0.113.1"
}

resource "hcloud_load_balancer_target" "b" {
  type             = "ip"
  load_balancer_id = 1
  ip               = "203.0.113.2"
}

resource "vault_audit" "file" {
  type = "file"
}

resource "vault_audit" "socket" {
  type = "socket"
}

resource "aiven_service_integration" "a" {
  project                 = "acme"
  integration_type        = "datadog"
  source_service_name     = "kafka"
  destination_endpoint_id = "one"
}

resource "aiven_service_integration" "b" {
  project                 = "acme"
  integration_type        = "datadog"
  source_service_name     = "kafka"
  destination_endpoint_id = "two"
}

resource "alicloud_nas_access_group" "a" {
  name = "a"
}

resource "alicloud_nas_access_group" "b" {
  name = "b"
}

resource "cloudflare_dns_record" "a" {
  zone_id = "zone"
  name    = "example.com"
  type    = "CAA"
  ttl     = 1
  data    = { flags = 0, tag = "issue", value = "letsencrypt.org" }
}

resource "cloudflare_dns_record" "b" {
  zone_id = "zone"
  name    = "example.com"
  type    = "CAA"
  ttl     = 1
  data    = { flags = 0, tag = "issue", value = "pki.goog" }
}
