# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "hetznercloud/hcloud" {
  names_account = ["token"]
  provider      = ["token"]
  sensitive     = ["token"]
  sources       = ["hetznercloud/terraform-provider-hcloud f81c9af4bf"]
}

resource "hcloud_certificate" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/certificate.md"]
}

resource "hcloud_firewall" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/firewall.md"]
}

resource "hcloud_firewall_attachment" {
  scope   = "provider"
  outcome = "overwrite"
  identity "firewall_id" { key = ["firewall_id"] }
  confidence = "medium"
  sources    = ["docs/resources/firewall_attachment.md"]
}

resource "hcloud_floating_ip" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/floating_ip.md"]
}

resource "hcloud_load_balancer" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/load_balancer.md"]
}

resource "hcloud_load_balancer_network" {
  scope   = "provider"
  outcome = "conflict"
  identity "load_balancer_id+network_id" { key = ["load_balancer_id", "network_id"] }
  confidence = "medium"
  sources    = ["docs/resources/load_balancer_network.md"]
}

resource "hcloud_load_balancer_service" {
  scope   = "provider"
  outcome = "conflict"
  identity "load_balancer_id+listen_port" { key = ["load_balancer_id", "listen_port"] }
  confidence = "high"
  sources    = ["docs/resources/load_balancer_service.md"]
}

resource "hcloud_load_balancer_target" {
  scope   = "provider"
  outcome = "conflict"
  identity "load_balancer_id+type+server_id" { key = ["load_balancer_id", "type", "server_id"] }
  identity "load_balancer_id+type+ip" { key = ["load_balancer_id", "type", "ip"] }
  identity "load_balancer_id+type+label_selector" { key = ["load_balancer_id", "type", "label_selector"] }
  confidence = "high"
  sources    = ["docs/resources/load_balancer_target.md"]
}

resource "hcloud_managed_certificate" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/managed_certificate.md"]
}

resource "hcloud_network" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["internal/loadbalancer/resource_network.go"]
}

resource "hcloud_network_route" {
  scope   = "provider"
  outcome = "conflict"
  identity "network_id+destination" { key = ["network_id", "destination"] }
  confidence = "medium"
  sources    = ["docs/resources/network_route.md"]
}

resource "hcloud_network_subnet" {
  scope   = "provider"
  outcome = "conflict"
  identity "network_id+ip_range" { key = ["network_id", "ip_range"] }
  range "addresses" {
    cidr   = "ip_range"
    within = ["network_id"]
  }
  confidence = "medium"
  sources    = ["docs/resources/network_subnet.md"]
}

resource "hcloud_placement_group" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  generated  = ["name"]
  confidence = "medium"
  sources    = ["docs/resources/placement_group.md"]
}

resource "hcloud_primary_ip" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/primary_ip.md"]
}

resource "hcloud_rdns" {
  scope   = "provider"
  outcome = "overwrite"
  identity "server_id+ip_address" { key = ["server_id", "ip_address"] }
  identity "primary_ip_id+ip_address" { key = ["primary_ip_id", "ip_address"] }
  identity "floating_ip_id+ip_address" { key = ["floating_ip_id", "ip_address"] }
  identity "load_balancer_id+ip_address" { key = ["load_balancer_id", "ip_address"] }
  confidence = "medium"
  sources    = ["docs/resources/rdns.md"]
}

resource "hcloud_server" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["docs/resources/server.md"]
}

resource "hcloud_server_network" {
  scope   = "provider"
  outcome = "conflict"
  identity "server_id+network_id" { key = ["server_id", "network_id"] }
  identity "server_id+subnet_id" { key = ["server_id", "subnet_id"] }
  confidence = "medium"
  sources    = ["docs/resources/server_network.md"]
}

resource "hcloud_ssh_key" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/ssh_key.md"]
}

resource "hcloud_uploaded_certificate" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/uploaded_certificate.md"]
}

resource "hcloud_volume" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["docs/resources/volume.md"]
}

resource "hcloud_volume_attachment" {
  scope   = "provider"
  outcome = "conflict"
  identity "volume_id" { key = ["volume_id"] }
  confidence = "medium"
  sources    = ["docs/resources/volume_attachment.md"]
}

resource "hcloud_zone" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/zone.md"]
}

resource "hcloud_zone_rrset" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["zone", "name", "type"] }
  confidence = "medium"
  sources    = ["docs/resources/zone_rrset.md"]
}
