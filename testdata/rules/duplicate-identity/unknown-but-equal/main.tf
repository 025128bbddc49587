variable "env" {
  type = string
}

resource "genesyscloud_auth_division" "a" {
  name = "${var.env}-logs"
}

resource "genesyscloud_auth_division" "b" {
  name = "${var.env}-logs"
}
