deployment "team-a" {
  root      = "team-a"
  variables = { client = "client-a" }
}

deployment "team-b" {
  root      = "team-b"
  variables = { client = "client-b" }
}

# Two clients of one organization.
scope "acme" {
  provider = "mypurecloud/genesyscloud"
  match = [
    { aws_region = "us-east-1", oauthclient_id = "client-a" },
    { aws_region = "us-east-1", oauthclient_id = "client-b" },
  ]
}
