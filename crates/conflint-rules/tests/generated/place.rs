//! Writes groups of objects into a configuration.

mod each;
mod rows;
mod text;

use crate::draft::Draft;
use crate::express::express;
use crate::group::{Group, Shape};
use crate::hcl::argument;
use crate::kinds::Provider;
use crate::object::{Object, Site, Val};
use crate::placed::{Key, Placed, id_of};

pub(crate) use text::resource;

impl Draft {
    /// Writes a group into the root module of this number, and answers the addresses of its objects.
    pub(crate) fn place(&mut self, root: usize, group: &Group) -> Vec<String> {
        let provider = group.objects[0].kind.provider;
        self.configure(root, provider, group.site());
        let dir = self.host(root, &group.host, provider, group.site());
        self.dirs[dir].uses.insert(provider);
        if group.passes_alias {
            self.rename_provider(dir, provider, group.site());
        }
        match &group.shape {
            Shape::Plain => self.plain(root, dir, group),
            Shape::Switch(condition) => self.switch(root, dir, group, condition),
            Shape::Map(keys) => each::map(self, root, dir, group, keys),
            Shape::Over(line, keys) => each::over(self, root, dir, group, line, keys),
            Shape::Set => each::set(self, root, dir, group),
            Shape::Count => each::count(self, root, dir, group),
            Shape::ModuleMap(keys) => each::module_map(self, root, dir, group, keys),
            Shape::ModuleCount => each::module_count(self, root, dir, group),
            Shape::Calls(names) => each::calls(self, root, dir, group, names),
        }
    }

    /// Writes a provider configuration once.
    pub(crate) fn configure(&mut self, root: usize, provider: Provider, site: Site) {
        if self.world.has(root, provider, site) || provider == Provider::Random {
            self.dirs[root].uses.insert(provider);
            return;
        }
        let arguments = self.world.arguments(provider, site);
        let mut rng = self.rng(&format!("provider {} {site:?}", provider.local_name()));
        let plain = self.world.plain;
        let given = arguments
            .into_iter()
            .map(|(name, value)| {
                let text = value.as_str().unwrap_or_default().to_owned();
                let value =
                    if plain { crate::hcl::quote(&text) } else { express(self, root, &mut rng, &text) };
                (name, value)
            })
            .collect();
        self.world.write(root, provider, site, given);
        self.dirs[root].uses.insert(provider);
    }

    /// The folder below these module calls.
    fn host(&mut self, root: usize, path: &[String], provider: Provider, site: Site) -> usize {
        let mut dir = root;
        for (depth, name) in path.iter().enumerate() {
            let prefix = format!("{}module.{name}.", self.dirs[dir].prefix);
            let found = self.dirs.iter().position(|d| {
                d.prefix == prefix && d.callers.first().is_some_and(|(caller, _)| *caller == dir)
            });
            dir = match found {
                Some(found) => found,
                None => {
                    let base = &self.dirs[dir].path;
                    let sibling = depth > 0 && path.len() % 2 == 1;
                    let path = match (base.is_empty(), sibling) {
                        (true, _) => format!("modules/{name}"),
                        (false, true) => format!("{base}-{name}"),
                        (false, false) => format!("{base}/modules/{name}"),
                    };
                    let folder = self.folder(path, prefix);
                    let lines = if depth == 0 { passed(provider, site) } else { Vec::new() };
                    self.call(dir, name, folder, lines);
                    folder
                }
            };
            self.dirs[dir].uses.insert(provider);
        }
        dir
    }

    /// Makes a module that is called once know the provider configuration by an alias of its own.
    fn rename_provider(&mut self, dir: usize, provider: Provider, site: Site) {
        self.dirs[dir].aliased.insert(provider);
        let (caller, call) = self.dirs[dir].callers[0];
        let name = provider.local_name();
        let outer = site.alias().map_or_else(|| name.to_owned(), |alias| format!("{name}.{alias}"));
        let lines = &mut self.dirs[caller].calls[call].lines;
        lines.retain(|line| !line.starts_with("providers"));
        lines.push(argument("providers", &format!("{{\n  {name}.inner = {outer}\n}}")));
    }

    fn plain(&mut self, root: usize, dir: usize, group: &Group) -> Vec<String> {
        let arguments = self.arguments(dir, group, &group.objects[0]);
        self.write_resource(dir, group, Vec::new(), arguments, &group.label);
        vec![self.record(root, dir, group, 0, None, &group.label)]
    }

    fn switch(&mut self, root: usize, dir: usize, group: &Group, condition: &str) -> Vec<String> {
        let arguments = self.arguments(dir, group, &group.objects[0]);
        let condition = self.bring(dir, condition);
        let meta = vec![argument("count", &format!("{condition} ? 1 : 0"))];
        self.write_resource(dir, group, meta, arguments, &group.label);
        vec![self.record(root, dir, group, 0, Some(Key::Number(0)), &group.label)]
    }

    /// The arguments of an object, each with an expression.
    fn arguments(&mut self, dir: usize, group: &Group, object: &Object) -> Vec<(String, String)> {
        let mut written = Vec::new();
        for (name, value) in &object.values {
            if let Some(expression) =
                self.value(dir, &format!("{}.{name}", group.label), name == &object.kind.key, value)
            {
                written.push(((*name).to_owned(), expression));
            }
        }
        written
    }

    /// An expression for a value; nothing where it is absent. What is no name is mostly written as it is.
    fn value(&mut self, dir: usize, choices: &str, is_name: bool, value: &Val) -> Option<String> {
        let mut rng = self.rng(choices);
        match value {
            Val::Absent => rng.percent(20).then(|| "null".to_owned()),
            Val::Text(text) if is_name || rng.percent(30) => Some(express(self, dir, &mut rng, text)),
            Val::Text(text) => Some(crate::hcl::quote(text)),
            Val::Expression(text, Some(_)) | Val::Here(text, _) => Some(text.clone()),
            Val::Expression(text, None) => Some(self.bring(dir, text)),
        }
    }

    /// A local with this value.
    fn keep(&mut self, dir: usize, value: &str) -> String {
        let name = self.free(dir, "items");
        self.dirs[dir].locals.push((name.clone(), value.to_owned()));
        format!("local.{name}")
    }

    /// Notes that an instance was written.
    fn record(
        &mut self,
        root: usize,
        dir: usize,
        group: &Group,
        at: usize,
        key: Option<Key>,
        name: &str,
    ) -> String {
        let module = self.dirs[dir].prefix.trim_end_matches('.').to_owned();
        self.note(root, module, group, at, key, name)
    }

    fn note(
        &mut self,
        root: usize,
        module: String,
        group: &Group,
        at: usize,
        key: Option<Key>,
        name: &str,
    ) -> String {
        let object = group.objects[at].clone();
        let seen = key.as_ref().map(Key::text).unwrap_or_default();
        let mut rng = self.rng(&format!("id {root} {module} {name}{seen}"));
        let mut dependencies = [group.depends_on.clone(), group.refers_to.clone()].concat();
        dependencies.sort();
        let placed = Placed {
            root,
            module,
            name: name.to_owned(),
            key,
            id: id_of(&object, &mut rng),
            object,
            create_before_destroy: group.create_before_destroy,
            dependencies,
            tainted: false,
            lost: false,
            may_be_null: group.varying().iter().any(|name| *group.objects[at].get(name) == Val::Absent),
            defaults: self.world.defaults(&group.objects[at]),
        };
        let address = placed.address();
        self.placed.push(placed);
        address
    }
}

/// The `providers` argument that a module call needs.
fn passed(provider: Provider, site: Site) -> Vec<String> {
    let name = provider.local_name();
    site.alias()
        .map(|alias| vec![argument("providers", &format!("{{\n  {name} = {name}.{alias}\n}}"))])
        .unwrap_or_default()
}
