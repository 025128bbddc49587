//! Lists, sets, maps and their structural kin.

mod choose;
mod combine;
mod condition;
mod find;
mod map;
mod order;
mod part;
mod set;

use super::function::{Element, any, list, number, string};
use super::{Arguments, Function, Kind, Outcome, Parameter};

pub(super) const TABLE: &[Function] = &[
    Function::new("alltrue", &[list("list", Element::Bool)], Kind::Bool, condition::alltrue),
    Function::new("anytrue", &[list("list", Element::Bool)], Kind::Bool, condition::anytrue),
    Function::told(
        "chunklist",
        &[ANY_LIST.marked(), number("size").marked()],
        part::chunklist_type,
        part::chunklist,
    ),
    Function::told("coalesce", &[], choose::coalesce_type, choose::coalesce).and(VALUES),
    Function::told("coalescelist", &[], choose::coalescelist_type, choose::coalescelist).and(VALUES),
    Function::new(
        "compact",
        &[list("list", Element::String)],
        Kind::List(Element::String),
        condition::compact,
    ),
    Function::told("concat", &[], combine::concat_type, combine::concat).and(any("seqs").marked()),
    Function::told("contains", &[any("list"), any("value")], find::contains_type, find::contains),
    Function::told("distinct", &[ANY_LIST], order::same_type, order::distinct),
    Function::told("element", &[any("list").marked(), number("index")], find::element_type, find::element)
        .maybe_null(),
    Function::told("flatten", &[any("list").marked().unknown()], combine::flatten_type, combine::flatten),
    Function::told("index", &[any("list"), any("value")], find::index_type, find::index),
    Function::told("keys", &[any("inputMap").unknown().marked()], map::keys_type, map::keys),
    Function::told("length", &[any("value").unknown().dynamic().marked()], find::length_type, find::length),
    Function::told(
        "lookup",
        &[any("inputMap").marked(), string("key").marked()],
        map::lookup_type,
        map::lookup,
    )
    .and(any("default").unknown().dynamic().nullable().marked())
    .maybe_null(),
    Function::told(
        "matchkeys",
        &[list("values", Element::Any), list("keys", Element::Any), list("searchset", Element::Any)],
        find::matchkeys_type,
        find::matchkeys,
    ),
    Function::told("merge", &[], map::merge_type, map::merge).and(VALUES.marked()),
    Function::told("one", &[any("list").marked()], choose::one_type, choose::one).maybe_null(),
    Function::new("range", &[], Kind::List(Element::Number), order::range).and(number("params")),
    Function::told("reverse", &[any("list").marked()], order::reverse_type, order::reverse),
    Function::told("setintersection", &[ANY_SET], set::common_type, set::intersection).and(ANY_SET),
    Function::told("setproduct", &[], set::product_type, set::product).and(any("sets").marked()),
    Function::told("setsubtract", &[ANY_SET, ANY_SET], set::common_type, set::subtract),
    Function::told("setunion", &[ANY_SET], set::common_type, set::union).and(ANY_SET),
    Function::told(
        "slice",
        &[any("list").marked().unknown().dynamic(), number("start_index"), number("end_index")],
        part::slice_type,
        part::slice,
    ),
    Function::new("sort", &[list("list", Element::String)], Kind::List(Element::String), order::sort),
    Function::told("sum", &[any("list")], condition::sum_type, condition::sum),
    Function::new(
        "transpose",
        &[Parameter::new("values", Kind::MapOfLists)],
        Kind::MapOfLists,
        map::transpose,
    ),
    Function::told("values", &[any("mapping").marked()], map::values_type, map::values),
    Function::told(
        "zipmap",
        &[list("keys", Element::String).marked(), any("values").marked()],
        map::zipmap_type,
        map::zipmap,
    ),
];

const ANY_LIST: Parameter = list("list", Element::Any);
const ANY_SET: Parameter = Parameter::new("set", Kind::Set(Element::Any));
const VALUES: Parameter = any("vals").nullable().unknown().dynamic();
