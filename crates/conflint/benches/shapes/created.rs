//! A plan of small objects that are all new. A third of it is its configuration.

use serde_json::{Map, Value, json};

use super::Files;

/// So many blocks are in a module.
const BLOCKS: usize = 50;
const KIND: &str = "genesyscloud_architect_schedules";

/// Objects of modules of fifty, each of a block of its own.
pub fn created(objects: usize) -> Files {
    let numbers: Vec<usize> = (0..objects).collect();
    let modules = || numbers.chunks(BLOCKS).enumerate();
    let planned = modules().map(|(module, numbers)| {
        let planned = |number: &usize| named(module, *number, json!({"schema_version": 0, "values": values(*number)}));
        json!({"resources": numbers.iter().map(planned).collect::<Vec<_>>(), "address": format!("module.m{module}")})
    });
    let changes = modules().flat_map(|(module, numbers)| {
        numbers.iter().map(move |number| {
            let change = json!({
                "actions": ["create"], "before": null, "after": values(*number), "after_unknown": {"id": true},
                "before_sensitive": false, "after_sensitive": {},
            });
            named(module, *number, json!({"module_address": format!("module.m{module}"), "change": change}))
        })
    });
    let calls: Map<String, Value> =
        modules().map(|(module, numbers)| (format!("m{module}"), call(numbers))).collect();
    let members = [
        ("format_version", json!("1.2")),
        ("terraform_version", json!("1.11.4")),
        ("planned_values", json!({"root_module": {"child_modules": planned.collect::<Vec<_>>()}})),
        ("resource_changes", changes.collect()),
        ("configuration", json!({"provider_config": provider(), "root_module": {"module_calls": calls}})),
        ("errored", json!(false)),
    ];
    super::plans::file(&members)
}

fn values(number: usize) -> Value {
    json!({
        "name": format!("Object {number:06}"), "description": format!("Schedule {number}"), "division_id": null,
        "start": "2030-01-01T08:00:00.000000", "end": "2030-01-01T17:00:00.000000",
        "rrule": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    })
}

fn named(module: usize, number: usize, mut object: Value) -> Value {
    object["address"] = format!("module.m{module}.{KIND}.r{number}").into();
    object["mode"] = "managed".into();
    object["type"] = KIND.into();
    object["name"] = format!("r{number}").into();
    object["provider_name"] = "registry.terraform.io/mypurecloud/genesyscloud".into();
    object
}

fn call(numbers: &[usize]) -> Value {
    let block = |number: &usize| {
        let values = values(*number);
        let written = values.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
        let expressions: Map<String, Value> =
            written.map(|(name, value)| (name.clone(), json!({"constant_value": value}))).collect();
        json!({
            "address": format!("{KIND}.r{number}"), "mode": "managed", "type": KIND, "name": format!("r{number}"),
            "provider_config_key": "genesyscloud", "expressions": expressions, "schema_version": 0,
        })
    };
    json!({"source": "./m", "module": {"resources": numbers.iter().map(block).collect::<Vec<_>>()}})
}

fn provider() -> Value {
    json!({"genesyscloud": {"name": "genesyscloud", "full_name": "registry.terraform.io/mypurecloud/genesyscloud"}})
}
