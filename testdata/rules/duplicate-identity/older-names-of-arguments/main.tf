resource "cloudflare_record" "a" {
  zone_id = "zone"
  name    = "www"
  type    = "A"
  content = "203.0.113.1"
}

resource "cloudflare_record" "b" {
  zone_id = "zone"
  name    = "www"
  type    = "A"
  value   = "203.0.113.1"
}

resource "cloudflare_record" "other" {
  zone_id = "zone"
  name    = "www"
  type    = "A"
  value   = "203.0.113.2"
}
