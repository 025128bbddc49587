variable "a" {
  type = string
}

variable "b" {
  type = string
}

resource "genesyscloud_auth_division" "a" {
  name = "x-${var.a}"
}

resource "genesyscloud_auth_division" "b" {
  name = "x-${var.b}"
}
