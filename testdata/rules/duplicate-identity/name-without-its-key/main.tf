provider "genesyscloud" {
  aws_region = "us-east-1"
}

resource "genesyscloud_routing_skill" "language" {
  for_each = toset(["de", "fr"])

  name = "Language" # of the caller
}

resource "genesyscloud_routing_wrapupcode" "code" {
  count = 2
  name  = "wrap-up"
}

# These keys differ in nothing that the API looks at.
resource "genesyscloud_routing_skill" "level" {
  for_each = toset(["a", "A"])
  name     = "Level"
}
