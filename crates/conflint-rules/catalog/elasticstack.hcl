# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "elastic/elasticstack" {
  names_account = ["elasticsearch.endpoints", "kibana.endpoints"]
  provider      = ["elasticsearch.endpoints", "kibana.endpoints"]
  sensitive     = ["elasticsearch.password", "elasticsearch.api_key", "kibana.password", "kibana.api_key"]
  environment = {
    "elasticsearch.endpoints" = ["ELASTICSEARCH_ENDPOINTS"]
    "kibana.endpoints"        = ["KIBANA_ENDPOINT"]
  }
  sources = ["elastic/terraform-provider-elasticstack f2df95a9f7"]
}

resource "elasticstack_elasticsearch_cluster_settings" {
  scope   = "provider"
  outcome = "overwrite"
  identity "one" { singleton = true }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_cluster_settings.md"]
}

resource "elasticstack_elasticsearch_component_template" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_component_template.md"]
}

resource "elasticstack_elasticsearch_data_stream" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_data_stream.md"]
}

resource "elasticstack_elasticsearch_enrich_policy" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_enrich_policy.md"]
}

resource "elasticstack_elasticsearch_index" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_index.md"]
}

resource "elasticstack_elasticsearch_index_lifecycle" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_index_lifecycle.md"]
}

resource "elasticstack_elasticsearch_index_template" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_index_template.md"]
}

resource "elasticstack_elasticsearch_inference_endpoint" {
  scope   = "provider"
  outcome = "conflict"
  identity "inference_id" { key = ["inference_id"] }
  confidence = "high"
  sources    = ["docs/resources/elasticsearch_inference_endpoint.md"]
}

resource "elasticstack_elasticsearch_ingest_pipeline" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_ingest_pipeline.md"]
}

resource "elasticstack_elasticsearch_ml_anomaly_detection_job" {
  scope   = "provider"
  outcome = "conflict"
  identity "job_id" { key = ["job_id"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_ml_anomaly_detection_job.md"]
}

resource "elasticstack_elasticsearch_ml_calendar" {
  scope   = "provider"
  outcome = "conflict"
  identity "calendar_id" { key = ["calendar_id"] }
  confidence = "high"
  sources    = ["docs/resources/elasticsearch_ml_calendar.md"]
}

resource "elasticstack_elasticsearch_ml_datafeed" {
  scope   = "provider"
  outcome = "conflict"
  identity "datafeed_id" { key = ["datafeed_id"] }
  confidence = "high"
  sources    = ["docs/resources/elasticsearch_ml_datafeed.md"]
}

resource "elasticstack_elasticsearch_ml_filter" {
  scope   = "provider"
  outcome = "conflict"
  identity "filter_id" { key = ["filter_id"] }
  confidence = "high"
  sources    = ["docs/resources/elasticsearch_ml_filter.md"]
}

resource "elasticstack_elasticsearch_ml_trained_model_deployment" {
  scope   = "provider"
  outcome = "unknown"
  identity "model_id" { key = ["model_id"] }
  confidence = "low"
  sources    = ["docs/resources/elasticsearch_ml_trained_model_deployment.md"]
}

resource "elasticstack_elasticsearch_query_ruleset" {
  scope   = "provider"
  outcome = "overwrite"
  identity "ruleset_id" { key = ["ruleset_id"] }
  confidence = "high"
  sources    = ["docs/resources/elasticsearch_query_ruleset.md"]
}

resource "elasticstack_elasticsearch_script" {
  scope   = "provider"
  outcome = "overwrite"
  identity "script_id" { key = ["script_id"] }
  confidence = "high"
  sources    = ["docs/resources/elasticsearch_script.md"]
}

resource "elasticstack_elasticsearch_security_api_key" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "low"
  sources    = ["docs/resources/elasticsearch_security_api_key.md"]
}

resource "elasticstack_elasticsearch_security_role" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_security_role.md"]
}

resource "elasticstack_elasticsearch_security_role_mapping" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_security_role_mapping.md"]
}

resource "elasticstack_elasticsearch_security_user" {
  scope   = "provider"
  outcome = "overwrite"
  identity "username" { key = ["username"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_security_user.md"]
}

resource "elasticstack_elasticsearch_snapshot_lifecycle" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_snapshot_lifecycle.md"]
}

resource "elasticstack_elasticsearch_snapshot_repository" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_snapshot_repository.md"]
}

resource "elasticstack_elasticsearch_synonym_set" {
  scope   = "provider"
  outcome = "overwrite"
  identity "synonym_set_id" { key = ["synonym_set_id"] }
  confidence = "high"
  sources    = ["docs/resources/elasticsearch_synonym_set.md"]
}

resource "elasticstack_elasticsearch_transform" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_transform.md"]
}

resource "elasticstack_elasticsearch_watch" {
  scope   = "provider"
  outcome = "overwrite"
  identity "watch_id" { key = ["watch_id"] }
  confidence = "medium"
  sources    = ["docs/resources/elasticsearch_watch.md"]
}

resource "elasticstack_fleet_agent_download_source" {
  scope   = "provider"
  outcome = "unknown"
  identity "source_id" { key = ["source_id"] }
  confidence = "low"
  sources    = ["docs/resources/fleet_agent_download_source.md"]
}

resource "elasticstack_fleet_agent_policy" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  identity "policy_id" { key = ["policy_id"] }
  generated  = ["policy_id"]
  confidence = "high"
  sources    = ["docs/resources/fleet_agent_policy.md"]
}

resource "elasticstack_fleet_elastic_defend_integration_policy" {
  scope   = "provider"
  outcome = "unknown"
  identity "policy_id" { key = ["policy_id"] }
  confidence = "low"
  sources    = ["docs/resources/fleet_elastic_defend_integration_policy.md"]
}

resource "elasticstack_fleet_integration" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/fleet_integration.md"]
}

resource "elasticstack_fleet_integration_policy" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  identity "policy_id" { key = ["policy_id"] }
  generated  = ["policy_id"]
  confidence = "medium"
  sources    = ["docs/resources/fleet_integration_policy.md"]
}

resource "elasticstack_fleet_output" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/fleet_output.md"]
}

resource "elasticstack_fleet_server_host" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" { key = ["name"] }
  confidence = "medium"
  sources    = ["docs/resources/fleet_server_host.md"]
}

resource "elasticstack_kibana_action_connector" {
  scope   = "provider"
  outcome = "unknown"
  identity "space_id+connector_id" {
    key      = ["space_id", "connector_id"]
    optional = ["connector_id", "space_id"]
  }
  generated  = ["connector_id"]
  confidence = "medium"
  sources    = ["docs/resources/kibana_action_connector.md"]
}

resource "elasticstack_kibana_agentbuilder_agent" {
  scope   = "provider"
  outcome = "unknown"
  identity "agent_id" { key = ["agent_id"] }
  confidence = "medium"
  sources    = ["docs/resources/kibana_agentbuilder_agent.md"]
}

resource "elasticstack_kibana_alerting_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "space_id+rule_id" {
    key      = ["space_id", "rule_id"]
    optional = ["rule_id", "space_id"]
  }
  generated  = ["rule_id"]
  confidence = "medium"
  sources    = ["docs/resources/kibana_alerting_rule.md"]
}

resource "elasticstack_kibana_data_view" {
  scope   = "provider"
  outcome = "conflict"
  identity "space_id+id" {
    key      = ["space_id", "data_view.id"]
    optional = ["space_id"]
  }
  confidence = "low"
  sources    = ["docs/resources/kibana_data_view.md"]
}

resource "elasticstack_kibana_osquery_saved_query" {
  scope   = "provider"
  outcome = "unknown"
  identity "space_id+saved_query_id" {
    key      = ["space_id", "saved_query_id"]
    optional = ["space_id"]
  }
  force_new  = ["saved_query_id"]
  confidence = "medium"
  sources    = ["docs/resources/kibana_osquery_saved_query.md"]
}

resource "elasticstack_kibana_security_detection_rule" {
  scope   = "provider"
  outcome = "unknown"
  identity "rule_id" { key = ["rule_id"] }
  confidence = "low"
  sources    = ["docs/resources/kibana_security_detection_rule.md"]
}

resource "elasticstack_kibana_security_entity_store_entity" {
  scope   = "provider"
  outcome = "unknown"
  identity "entity_id" { key = ["entity_id"] }
  confidence = "low"
  sources    = ["docs/resources/kibana_security_entity_store_entity.md"]
}

resource "elasticstack_kibana_security_role" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" { key = ["name"] }
  confidence = "high"
  sources    = ["docs/resources/kibana_security_role.md"]
}

resource "elasticstack_kibana_slo" {
  scope   = "provider"
  outcome = "conflict"
  identity "space_id+slo_id" {
    key      = ["space_id", "slo_id"]
    optional = ["space_id"]
  }
  defaults   = { space_id = "default" }
  generated  = ["slo_id"]
  confidence = "high"
  sources    = ["docs/resources/kibana_slo.md"]
}

resource "elasticstack_kibana_space" {
  scope   = "provider"
  outcome = "conflict"
  identity "space_id" { key = ["space_id"] }
  confidence = "medium"
  sources    = ["docs/resources/kibana_space.md"]
}

resource "elasticstack_kibana_synthetics_private_location" {
  scope   = "provider"
  outcome = "unknown"
  identity "label" { key = ["label"] }
  confidence = "low"
  sources    = ["docs/resources/kibana_synthetics_private_location.md"]
}
