terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

resource "genesyscloud_user" "ann" {
  email = "ann@example.com"
  name  = "ann"
}

resource "genesyscloud_user_roles" "a" {
  user_id = genesyscloud_user.ann.id

  roles {
    role_id = "1"
  }
}

resource "genesyscloud_user_roles" "b" {
  user_id = genesyscloud_user.ann.id

  roles {
    role_id = "1"
  }
}
