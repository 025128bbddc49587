//! Objects that one block, or one module, makes; and where it stands.

use crate::object::{Object, Site};
use crate::placed::Key;
use crate::rng::Rng;

/// How the objects of a group are repeated.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    /// One resource block.
    Plain,
    /// `for_each` over a map with these keys.
    Map(Vec<String>),
    /// `for_each` over the set of what the objects differ in, or of their numbers.
    Set,
    Count,
    /// One object behind `count = CONDITION ? 1 : 0`.
    Switch(String),
    /// A repeated block with this line, and these keys of it; what its objects differ in stands in them.
    Over(String, Vec<Key>),
    /// A module with `for_each` over a map with these keys.
    ModuleMap(Vec<String>),
    ModuleCount,
    /// One module that these blocks call.
    Calls(Vec<String>),
}

/// Objects of one type that are made together.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    /// The name of the resource block, or of the module that repeats it.
    pub(crate) label: String,
    /// Module calls above it.
    pub(crate) host: Vec<String>,
    pub(crate) shape: Shape,
    pub(crate) objects: Vec<Object>,
    /// Lines of the `lifecycle` block.
    pub(crate) lifecycle: Vec<String>,
    /// Whether the block says `create_before_destroy`.
    pub(crate) create_before_destroy: bool,
    /// Whether the module above declares an alias of its own, `inner`, for the provider configuration.
    pub(crate) passes_alias: bool,
    /// Resources of the root module that it must wait for.
    pub(crate) depends_on: Vec<String>,
    /// Resources that it depends on all the same, through references.
    pub(crate) refers_to: Vec<String>,
}

impl Group {
    /// One object in a plain block of the root module.
    pub(crate) fn plain(label: &str, object: Object) -> Self {
        Self::of(label, vec![object], Shape::Plain)
    }

    /// Objects in the root module.
    pub(crate) fn of(label: &str, objects: Vec<Object>, shape: Shape) -> Self {
        Self {
            label: label.to_owned(),
            host: Vec::new(),
            shape,
            objects,
            lifecycle: Vec::new(),
            create_before_destroy: false,
            passes_alias: false,
            depends_on: Vec::new(),
            refers_to: Vec::new(),
        }
    }

    /// The same below module calls.
    pub(crate) fn hosted(mut self, host: Vec<String>) -> Self {
        self.host = host;
        self
    }

    /// The same with `create_before_destroy`.
    pub(crate) fn created_first(mut self) -> Self {
        self.create_before_destroy = true;
        self
    }

    /// The same with a line in its `lifecycle` block.
    pub(crate) fn living(mut self, line: String) -> Self {
        self.lifecycle.push(line);
        self
    }

    /// The same with something to wait for.
    pub(crate) fn after(mut self, resources: Vec<String>) -> Self {
        self.depends_on = resources;
        self
    }

    /// Which provider configuration looks after it.
    pub(crate) fn site(&self) -> Site {
        self.objects.first().map_or(Site::Default, |object| object.site)
    }

    /// Arguments in which the objects differ.
    pub(crate) fn varying(&self) -> Vec<&'static str> {
        let first = &self.objects[0];
        let mut names: Vec<&'static str> = Vec::new();
        for (name, _) in self.objects.iter().flat_map(|object| &object.values) {
            let differs = self.objects.iter().any(|object| !object.get(name).is_written_as(first.get(name)));
            if differs && !names.contains(name) {
                names.push(name);
            }
        }
        names
    }
}

/// Keys for a `for_each`.
pub(crate) fn keys(rng: &mut Rng, count: usize) -> Vec<String> {
    let sets: [&[&str]; 4] = [
        &["a", "b", "c", "d"],
        &["sales", "support", "billing", "claims"],
        &["eu-west", "us-east", "ap-south", "sa-east"],
        &["1", "2", "3", "4"],
    ];
    let set = *rng.pick(&sets);
    set.iter().take(count).map(|key| (*key).to_owned()).collect()
}

/// A shape that these objects can have.
pub(crate) fn shape(rng: &mut Rng, objects: &[Object]) -> Shape {
    let count = objects.len();
    let known = objects.iter().all(|object| object.get(object.kind.key).is_data());
    let mut texts: Vec<_> = objects.iter().map(Object::name).collect();
    texts.sort();
    texts.dedup();
    let distinct = known && texts.len() == count;
    let names = |rng: &mut Rng| keys(rng, count);
    match rng.below(if count == 1 { 14 } else { 7 }) {
        0 | 1 => Shape::Map(names(rng)),
        2 if distinct => Shape::Set,
        2 | 3 => Shape::Count,
        4 => Shape::ModuleMap(names(rng)),
        5 => Shape::ModuleCount,
        6 => Shape::Calls((0..count).map(|n| ["first", "second", "third", "fourth"][n].to_owned()).collect()),
        _ => Shape::Plain,
    }
}

/// Module calls for something to stand in.
pub(crate) fn host(rng: &mut Rng, apart: &str) -> Vec<String> {
    let outer = rng.pick(&["platform", "voice", "shared", "core"]);
    let inner = rng.pick(&["base", "routing", "data"]);
    match rng.below(10) {
        0..=5 => Vec::new(),
        6..=7 => vec![format!("{outer}{apart}")],
        8 => vec![format!("{outer}{apart}"), (*inner).to_owned()],
        _ => vec![format!("{outer}{apart}"), (*inner).to_owned(), "leaf".to_owned()],
    }
}
