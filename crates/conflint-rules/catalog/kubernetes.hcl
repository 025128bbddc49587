# What identifies the objects of this provider. docs/catalog.md explains the fields.

provider "hashicorp/kubernetes" {
  names_account = ["host", "config_context"]
  provider      = ["host", "config_path", "config_paths", "config_context", "config_context_cluster"]
  sensitive     = ["token", "password", "client_key"]
  environment = {
    host           = ["KUBE_HOST"]
    config_path    = ["KUBE_CONFIG_PATH"]
    config_context = ["KUBE_CTX"]
  }
  sources = ["hashicorp/terraform-provider-kubernetes 3a33fb6cc6"]
}

resource "kubernetes_annotations" {
  scope   = "provider"
  outcome = "adoption"
  identity "name" {
    key      = ["api_version", "kind", "metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  force_new          = ["metadata.name", "metadata.namespace", "api_version", "kind"]
  force_new_complete = true
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "medium"
  sources    = ["kubernetes/resource_kubernetes_annotations.go"]
}

resource "kubernetes_api_service" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:apiservice"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_api_service_v1.go"]
}

resource "kubernetes_api_service_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:apiservice"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_api_service_v1.go"]
}

resource "kubernetes_certificate_signing_request" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:certificatesigningrequest"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name", "auto_approve", "spec"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_certificate_signing_request.go"]
}

resource "kubernetes_certificate_signing_request_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:certificatesigningrequest"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name", "auto_approve", "spec"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_certificate_signing_request_v1.go"]
}

resource "kubernetes_cluster_role" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:clusterrole"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_cluster_role_v1.go"]
}

resource "kubernetes_cluster_role_binding" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:clusterrolebinding"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name", "role_ref"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_cluster_role_binding_v1.go"]
}

resource "kubernetes_cluster_role_binding_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:clusterrolebinding"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name", "role_ref"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_cluster_role_binding_v1.go"]
}

resource "kubernetes_cluster_role_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:clusterrole"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_cluster_role_v1.go"]
}

resource "kubernetes_config_map" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:configmap"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_config_map_v1.go"]
}

resource "kubernetes_config_map_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:configmap"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_config_map_v1.go"]
}

resource "kubernetes_config_map_v1_data" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults           = { "metadata.namespace" = "default" }
  force_new          = ["metadata.name", "metadata.namespace"]
  force_new_complete = true
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "medium"
  sources    = ["kubernetes/resource_kubernetes_config_map_v1_data.go"]
}

resource "kubernetes_cron_job" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:cronjob"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_cron_job_v1beta1.go"]
}

resource "kubernetes_cron_job_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:cronjob"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_cron_job_v1.go"]
}

resource "kubernetes_csi_driver" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:csidriver"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name", "spec.attach_required"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_csi_driver_v1beta1.go"]
}

resource "kubernetes_csi_driver_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:csidriver"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name", "spec.attach_required"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_csi_driver_v1.go"]
}

resource "kubernetes_daemon_set_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:daemonset"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_daemon_set_v1.go"]
}

resource "kubernetes_daemonset" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:daemonset"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_daemon_set_v1.go"]
}

resource "kubernetes_default_service_account" {
  scope   = "provider"
  outcome = "adoption"
  identity "namespace" { key = ["metadata.namespace"] }
  defaults  = { "metadata.namespace" = "default" }
  force_new = ["metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "medium"
  sources    = ["kubernetes/resource_kubernetes_default_service_account_v1.go"]
}

resource "kubernetes_default_service_account_v1" {
  scope   = "provider"
  outcome = "adoption"
  identity "namespace" { key = ["metadata.namespace"] }
  defaults  = { "metadata.namespace" = "default" }
  force_new = ["metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "medium"
  sources    = ["kubernetes/resource_kubernetes_default_service_account_v1.go"]
}

resource "kubernetes_deployment" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:deployment"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace", "spec.selector"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_deployment_v1.go"]
}

resource "kubernetes_deployment_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:deployment"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace", "spec.selector"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_deployment_v1.go"]
}

resource "kubernetes_endpoint_slice_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:endpointslice"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace", "address_type"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_endpointslice_v1.go"]
}

resource "kubernetes_endpoints" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:endpoints"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_endpoints_v1.go"]
}

resource "kubernetes_endpoints_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:endpoints"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_endpoints_v1.go"]
}

resource "kubernetes_env" {
  scope   = "provider"
  outcome = "adoption"
  identity "name" {
    key      = ["api_version", "kind", "metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  force_new          = ["metadata.name", "metadata.namespace"]
  force_new_complete = true
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "medium"
  sources    = ["kubernetes/resource_kubernetes_env.go"]
}

resource "kubernetes_horizontal_pod_autoscaler" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:horizontalpodautoscaler"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_horizontal_pod_autoscaler.go"]
}

resource "kubernetes_horizontal_pod_autoscaler_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:horizontalpodautoscaler"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_horizontal_pod_autoscaler_v1.go"]
}

resource "kubernetes_horizontal_pod_autoscaler_v2" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:horizontalpodautoscaler"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_horizontal_pod_autoscaler_v2.go"]
}

resource "kubernetes_horizontal_pod_autoscaler_v2beta2" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:horizontalpodautoscaler"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_horizontal_pod_autoscaler_v2beta2.go"]
}

resource "kubernetes_ingress" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:ingress"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_ingress_v1beta1.go"]
}

resource "kubernetes_ingress_class" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:ingressclass"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_ingress_class_v1.go"]
}

resource "kubernetes_ingress_class_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:ingressclass"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_ingress_class_v1.go"]
}

resource "kubernetes_ingress_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:ingress"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_ingress_v1.go"]
}

resource "kubernetes_job" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:job"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_job_v1.go"]
}

resource "kubernetes_job_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:job"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_job_v1.go"]
}

resource "kubernetes_labels" {
  scope   = "provider"
  outcome = "adoption"
  identity "name" {
    key      = ["api_version", "kind", "metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  force_new          = ["metadata.name", "metadata.namespace", "api_version", "kind"]
  force_new_complete = true
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "medium"
  sources    = ["kubernetes/resource_kubernetes_labels.go"]
}

resource "kubernetes_limit_range" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:limitrange"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_limit_range_v1.go"]
}

resource "kubernetes_limit_range_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:limitrange"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_limit_range_v1.go"]
}

resource "kubernetes_manifest" {
  scope   = "provider"
  outcome = "conflict"
  identity "name" {
    key = [
      "manifest.apiVersion",
      "manifest.kind",
      "manifest.metadata.namespace",
      "manifest.metadata.name",
    ]
    optional = ["manifest.metadata.namespace"]
  }
  confidence = "medium"
  sources    = ["manifest/provider/apply.go"]
}

resource "kubernetes_mutating_webhook_configuration" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:mutatingwebhookconfiguration"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_mutating_webhook_configuration.go"]
}

resource "kubernetes_mutating_webhook_configuration_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:mutatingwebhookconfiguration"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_mutating_webhook_configuration_v1.go"]
}

resource "kubernetes_namespace" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:namespace"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_namespace_v1.go"]
}

resource "kubernetes_namespace_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:namespace"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_namespace_v1.go"]
}

resource "kubernetes_network_policy" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:networkpolicy"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_network_policy_v1.go"]
}

resource "kubernetes_network_policy_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:networkpolicy"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_network_policy_v1.go"]
}

resource "kubernetes_node_taint" {
  scope   = "provider"
  outcome = "adoption"
  identity "name" { key = ["metadata.name"] }
  force_new  = ["metadata.name"]
  confidence = "medium"
  sources    = ["kubernetes/resource_kubernetes_node_taint.go"]
}

resource "kubernetes_persistent_volume" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:persistentvolume"
  identity "name" { key = ["metadata.name"] }
  force_new  = ["metadata.name", "spec.node_affinity.required.node_selector_term.match_expressions", "spec.node_affinity.required.node_selector_term.match_fields", "spec.volume_mode"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_persistent_volume_v1.go"]
}

resource "kubernetes_persistent_volume_claim" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:persistentvolumeclaim"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_persistent_volume_claim_v1.go"]
}

resource "kubernetes_persistent_volume_claim_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:persistentvolumeclaim"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_persistent_volume_claim_v1.go"]
}

resource "kubernetes_persistent_volume_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:persistentvolume"
  identity "name" { key = ["metadata.name"] }
  force_new  = ["metadata.name", "spec.node_affinity.required.node_selector_term.match_expressions", "spec.node_affinity.required.node_selector_term.match_fields", "spec.volume_mode"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_persistent_volume_v1.go"]
}

resource "kubernetes_pod" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:pod"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_pod_v1.go"]
}

resource "kubernetes_pod_disruption_budget" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:poddisruptionbudget"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace", "spec.max_unavailable", "spec.min_available"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_pod_disruption_budget.go"]
}

resource "kubernetes_pod_disruption_budget_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:poddisruptionbudget"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace", "spec.max_unavailable", "spec.min_available"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_pod_disruption_budget_v1.go"]
}

resource "kubernetes_pod_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:pod"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_pod_v1.go"]
}

resource "kubernetes_priority_class" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:priorityclass"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name", "value", "preemption_policy"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_priority_class_v1.go"]
}

resource "kubernetes_priority_class_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:priorityclass"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name", "value", "preemption_policy"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_priority_class_v1.go"]
}

resource "kubernetes_replication_controller" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:replicationcontroller"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_replication_controller_v1.go"]
}

resource "kubernetes_replication_controller_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:replicationcontroller"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_replication_controller_v1.go"]
}

resource "kubernetes_resource_quota" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:resourcequota"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace", "spec.scopes"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_resource_quota_v1.go"]
}

resource "kubernetes_resource_quota_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:resourcequota"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace", "spec.scopes"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_resource_quota_v1.go"]
}

resource "kubernetes_role" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:role"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_role_v1.go"]
}

resource "kubernetes_role_binding" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:rolebinding"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace", "role_ref"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_role_binding_v1.go"]
}

resource "kubernetes_role_binding_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:rolebinding"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace", "role_ref"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_role_binding_v1.go"]
}

resource "kubernetes_role_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:role"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_role_v1.go"]
}

resource "kubernetes_runtime_class_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:runtimeclass"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name", "handler"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_runtime_class_v1.go"]
}

resource "kubernetes_secret" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:secret"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace", "type"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_secret_v1.go"]
}

resource "kubernetes_secret_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:secret"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace", "type"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_secret_v1.go"]
}

resource "kubernetes_secret_v1_data" {
  scope   = "provider"
  outcome = "overwrite"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults           = { "metadata.namespace" = "default" }
  force_new          = ["metadata.name", "metadata.namespace"]
  force_new_complete = true
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "medium"
  sources    = ["kubernetes/resource_kubernetes_secret_v1_data.go"]
}

resource "kubernetes_service" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:service"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace", "spec.cluster_ip", "spec.cluster_ips", "spec.load_balancer_class", "spec.health_check_node_port"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_service_v1.go"]
}

resource "kubernetes_service_account" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:serviceaccount"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_service_account_v1.go"]
}

resource "kubernetes_service_account_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:serviceaccount"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_service_account_v1.go"]
}

resource "kubernetes_service_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:service"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace", "spec.cluster_ip", "spec.cluster_ips", "spec.load_balancer_class", "spec.health_check_node_port"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_service_v1.go"]
}

resource "kubernetes_stateful_set" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:statefulset"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_stateful_set_v1.go"]
}

resource "kubernetes_stateful_set_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:statefulset"
  identity "name" {
    key      = ["metadata.namespace", "metadata.name"]
    optional = ["metadata.namespace"]
  }
  defaults  = { "metadata.namespace" = "default" }
  generated = ["metadata.name"]
  force_new = ["metadata.name", "metadata.namespace"]
  parent "metadata.namespace" {
    types   = ["kubernetes_namespace", "kubernetes_namespace_v1"]
    matches = "metadata.name"
  }
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_stateful_set_v1.go"]
}

resource "kubernetes_storage_class" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:storageclass"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name", "parameters", "storage_provisioner", "volume_binding_mode", "mount_options"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_storage_class_v1.go"]
}

resource "kubernetes_storage_class_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:storageclass"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name", "parameters", "storage_provisioner", "volume_binding_mode", "mount_options"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_storage_class_v1.go"]
}

resource "kubernetes_validating_webhook_configuration" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:validatingwebhookconfiguration"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_validating_webhook_configuration_v1beta1.go"]
}

resource "kubernetes_validating_webhook_configuration_v1" {
  scope     = "provider"
  outcome   = "conflict"
  namespace = "k8s:validatingwebhookconfiguration"
  identity "name" { key = ["metadata.name"] }
  generated  = ["metadata.name"]
  force_new  = ["metadata.name"]
  confidence = "high"
  sources    = ["kubernetes/resource_kubernetes_validating_webhook_configuration_v1.go"]
}
