# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "heroku/heroku" {
  names_account = ["api_key", "email"]
  provider      = ["api_key", "email"]
  sensitive     = ["api_key"]
  environment   = { email = ["HEROKU_EMAIL"] }
  sources       = ["heroku/terraform-provider-heroku 493df84f05"]
}

resource "heroku_addon" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" {
    key      = ["name"]
    optional = ["name"]
  }
  generated  = ["name"]
  confidence = "high"
  sources    = ["heroku/resource_heroku_addon.go"]
}

resource "heroku_addon_attachment" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key      = ["app_id", "addon_id", "name"]
    optional = ["name"]
  }
  generated  = ["name"]
  force_new  = ["addon_id", "app_id", "name"]
  confidence = "medium"
  sources    = ["docs/resources/addon_attachment.md"]
}

resource "heroku_app" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["heroku/resource_heroku_app.go"]
}

resource "heroku_app_config_association" {
  scope   = "provider"
  outcome = "unknown"
  identity "app_id" { key = ["app_id"] }
  confidence = "medium"
  sources    = ["heroku/resource_heroku_app_config_association.go"]
}

resource "heroku_collaborator" {
  scope   = "provider"
  outcome = "conflict"
  identity "app_id+email" { key = ["app_id", "email"] }
  force_new  = ["app_id", "email"]
  confidence = "medium"
  sources    = ["docs/resources/collaborator.md"]
}

resource "heroku_domain" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "hostname" { key = ["hostname"] }
  force_new  = ["hostname"]
  confidence = "medium"
  sources    = ["docs/resources/domain.md"]
}

resource "heroku_drain" {
  scope   = "provider"
  outcome = "conflict"
  identity "app_id+url" { key = ["app_id", "url"] }
  force_new  = ["app_id", "url"]
  confidence = "medium"
  sources    = ["docs/resources/drain.md"]
}

resource "heroku_formation" {
  scope   = "provider"
  outcome = "overwrite"
  identity "app_id+type" { key = ["app_id", "type"] }
  force_new  = ["app_id"]
  confidence = "medium"
  sources    = ["docs/resources/formation.md"]
}

resource "heroku_pipeline" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/pipeline.md"]
}

resource "heroku_pipeline_config_var" {
  scope   = "provider"
  outcome = "unknown"
  identity "pipeline_id+pipeline_stage" { key = ["pipeline_id", "pipeline_stage"] }
  force_new  = ["pipeline_id", "pipeline_stage"]
  confidence = "high"
  sources    = ["heroku/resource_heroku_pipeline_config_var.go"]
}

resource "heroku_pipeline_coupling" {
  scope   = "provider"
  outcome = "conflict"
  identity "app_id" { key = ["app_id"] }
  force_new  = ["app_id"]
  confidence = "medium"
  sources    = ["docs/resources/pipeline_coupling.md"]
}

resource "heroku_review_app_config" {
  scope   = "provider"
  outcome = "unknown"
  identity "pipeline_id" { key = ["pipeline_id"] }
  force_new  = ["pipeline_id"]
  confidence = "medium"
  sources    = ["heroku/resource_heroku_review_app_config.go"]
}

resource "heroku_space" {
  scope   = "everywhere"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/space.md"]
}

resource "heroku_space_peering_connection_accepter" {
  scope   = "provider"
  outcome = "unknown"
  identity "vpc_peering_connection_id" { key = ["vpc_peering_connection_id"] }
  force_new  = ["vpc_peering_connection_id"]
  confidence = "medium"
  sources    = ["heroku/resource_heroku_space_peering_connection_accepter.go"]
}

resource "heroku_team_collaborator" {
  scope   = "provider"
  outcome = "conflict"
  identity "app_id+email" { key = ["app_id", "email"] }
  force_new  = ["app_id", "email"]
  confidence = "medium"
  sources    = ["docs/resources/team_collaborator.md"]
}

resource "heroku_team_member" {
  scope   = "provider"
  outcome = "conflict"
  identity "team+email" { key = ["team", "email"] }
  force_new  = ["email", "team"]
  confidence = "high"
  sources    = ["heroku/resource_heroku_team_member.go"]
}
