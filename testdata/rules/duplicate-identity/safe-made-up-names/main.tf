terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

resource "aws_iam_role" "a" {
  name_prefix        = "ci-"
  assume_role_policy = "{}"
}

resource "aws_iam_role" "b" {
  name_prefix        = "ci-"
  assume_role_policy = "{}"
}

resource "aws_iam_role" "c" {
  assume_role_policy = "{}"
}

resource "aws_iam_role" "d" {
  assume_role_policy = "{}"
}

resource "heroku_addon_attachment" "a" {
  app_id   = "app"
  addon_id = "database"
}

resource "heroku_addon_attachment" "b" {
  app_id   = "app"
  addon_id = "database"
}

resource "elasticstack_kibana_action_connector" "a" {
  name              = "mail"
  connector_type_id = ".email"
}

resource "elasticstack_kibana_action_connector" "b" {
  name              = "index"
  connector_type_id = ".index"
}

resource "tfe_registry_module" "a" {
  organization = "acme"

  vcs_repo {
    identifier = "acme/terraform-aws-a"
  }
}

resource "tfe_registry_module" "b" {
  organization = "acme"

  vcs_repo {
    identifier = "acme/terraform-aws-b"
  }
}
