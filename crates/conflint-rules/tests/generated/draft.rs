//! A configuration while it is being written: folders with their variables, locals, blocks and files.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::hcl::{argument, block, literal, quote};
use crate::kinds::Provider;
use crate::placed::{Data, Placed};
use crate::rng::Rng;
use crate::world::World;

/// A configuration: root modules and what they call.
#[derive(Debug)]
pub(crate) struct Draft {
    seed: u64,
    pub(crate) world: World,
    pub(crate) dirs: Vec<Dir>,
    /// Every instance of a resource, as it was meant.
    pub(crate) placed: Vec<Placed>,
    /// `terraform_data` resources that matter, as a state has them.
    pub(crate) data: Vec<Data>,
    /// Values for `--var`.
    pub(crate) given: Vec<(String, String)>,
}

/// A folder of configuration.
#[derive(Debug, Default)]
pub(crate) struct Dir {
    /// From the scenario's folder; empty for the root module.
    pub(crate) path: String,
    /// Of addresses: `module.a.`; nothing where the folder is called several times.
    pub(crate) prefix: String,
    /// Who calls it: folder and number of the call there.
    pub(crate) callers: Vec<(usize, usize)>,
    pub(crate) uses: BTreeSet<Provider>,
    /// Those that the module wants to get under the alias `inner`.
    pub(crate) aliased: BTreeSet<Provider>,
    pub(crate) variables: Vec<(String, Vec<String>)>,
    pub(crate) locals: Vec<(String, String)>,
    pub(crate) blocks: Vec<String>,
    pub(crate) overrides: Vec<String>,
    pub(crate) json: Vec<Value>,
    pub(crate) calls: Vec<Call>,
    /// Values of variables by the file that holds them.
    pub(crate) values: BTreeMap<&'static str, Vec<(String, Value)>>,
    pub(crate) data: BTreeMap<String, String>,
    count: usize,
}

/// A `module` block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Call {
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) lines: Vec<String>,
}

impl Draft {
    /// Root modules in these folders; `.` is the only one.
    pub(crate) fn new(seed: u64, world: World, roots: &[&str]) -> Self {
        let dir = |root: &&str| Dir { path: root.trim_matches('.').to_owned(), ..Dir::default() };
        Self {
            seed,
            world,
            dirs: roots.iter().map(dir).collect(),
            placed: Vec::new(),
            data: Vec::new(),
            given: Vec::new(),
        }
    }

    /// The choices that belong to a name.
    pub(crate) fn rng(&self, name: &str) -> Rng {
        Rng::named(self.seed, name)
    }

    /// A name that is free in a folder.
    pub(crate) fn free(&mut self, dir: usize, base: &str) -> String {
        self.dirs[dir].count += 1;
        format!("{base}_{}", self.dirs[dir].count)
    }

    /// Whether a folder is a root module.
    pub(crate) fn is_root(&self, dir: usize) -> bool {
        self.dirs[dir].callers.is_empty()
    }

    /// A folder for a module that `host` will call, and its number.
    pub(crate) fn folder(&mut self, path: String, prefix: String) -> usize {
        self.dirs.push(Dir { path, prefix, ..Dir::default() });
        self.dirs.len() - 1
    }

    /// Calls a folder from another one.
    pub(crate) fn call(&mut self, host: usize, name: &str, folder: usize, lines: Vec<String>) {
        let source = relative(&self.dirs[host].path, &self.dirs[folder].path);
        self.dirs[host].calls.push(Call { name: name.to_owned(), source, lines });
        let number = self.dirs[host].calls.len() - 1;
        self.dirs[folder].callers.push((host, number));
    }

    /// Makes every call of a folder give a variable the value of an expression in the folder of the call.
    pub(crate) fn pass(&mut self, dir: usize, variable: &str, expression: &str) {
        for (caller, call) in self.dirs[dir].callers.clone() {
            self.dirs[caller].calls[call].lines.push(argument(variable, expression));
        }
    }

    /// Declares a variable.
    pub(crate) fn declare(&mut self, dir: usize, name: &str, lines: Vec<String>) {
        self.dirs[dir].variables.push((name.to_owned(), lines));
    }

    /// An expression of the root module, brought down into a folder through variables.
    pub(crate) fn bring(&mut self, dir: usize, expression: &str) -> String {
        if self.is_root(dir) {
            return expression.to_owned();
        }
        let host = self.dirs[dir].callers[0].0;
        let above = self.bring(host, expression);
        let name = self.free(dir, "given");
        self.declare(dir, &name, Vec::new());
        self.pass(dir, &name, &above);
        format!("var.{name}")
    }

    /// All files, by path.
    pub(crate) fn files(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        for (number, dir) in self.dirs.iter().enumerate() {
            for (name, text) in self.texts(number, dir) {
                let path = if dir.path.is_empty() { name } else { format!("{}/{name}", dir.path) };
                files.insert(path, text);
            }
        }
        files
    }

    fn texts(&self, number: usize, dir: &Dir) -> Vec<(String, String)> {
        let mut head = versions(dir);
        if self.is_root(number) {
            head.extend(self.world.blocks(number));
        }
        let mut main: Vec<String> = dir.blocks.clone();
        main.extend(dir.calls.iter().map(call_block));
        let variables =
            dir.variables.iter().map(|(name, lines)| block(&format!("variable {}", quote(name)), lines));
        let locals: Vec<_> = dir.locals.iter().map(|(name, value)| argument(name, value)).collect();
        let mut files: Vec<(String, String)> =
            dir.data.iter().map(|(name, text)| (name.clone(), text.clone())).collect();
        let mut add = |name: &str, texts: Vec<String>| {
            if !texts.is_empty() {
                files.push((name.to_owned(), texts.join("\n")));
            }
        };
        add("versions.tf", head);
        add("main.tf", main);
        add("variables.tf", variables.collect());
        add("locals.tf", if locals.is_empty() { Vec::new() } else { vec![block("locals", &locals)] });
        add("main_override.tf", dir.overrides.clone());
        for (number, value) in dir.json.iter().enumerate() {
            files.push((format!("more_{number}.tf.json"), format!("{value:#}\n")));
        }
        for (name, values) in &dir.values {
            files.push(((*name).to_owned(), values_file(name, values)));
        }
        files
    }
}

fn values_file(name: &str, values: &[(String, Value)]) -> String {
    if name.ends_with(".json") {
        let all: serde_json::Map<_, _> = values.iter().cloned().collect();
        return format!("{:#}\n", Value::Object(all));
    }
    values.iter().map(|(name, value)| format!("{name} = {}\n", literal(value))).collect()
}

fn call_block(call: &Call) -> String {
    let mut lines = vec![argument("source", &quote(&call.source))];
    lines.extend(call.lines.iter().cloned());
    block(&format!("module {}", quote(&call.name)), &lines)
}

fn versions(dir: &Dir) -> Vec<String> {
    if dir.uses.is_empty() {
        return Vec::new();
    }
    let required = |provider: &Provider| {
        let name = provider.local_name();
        let mut lines = vec![argument("source", &quote(provider.source()))];
        if dir.aliased.contains(provider) {
            lines.push(argument("configuration_aliases", &format!("[{name}.inner]")));
        }
        argument(name, &format!("{{\n  {}\n}}", lines.join("\n  ")))
    };
    let lines: Vec<_> = dir.uses.iter().map(required).collect();
    vec![block("terraform", &[block("required_providers", &lines).trim_end().to_owned()])]
}

/// The way from one folder to another, as a module source.
fn relative(from: &str, to: &str) -> String {
    let steps = |path: &str| path.split('/').filter(|s| !s.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let (from, to) = (steps(from), steps(to));
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = from.len() - shared;
    let start = if up == 0 { vec![".".to_owned()] } else { vec!["..".to_owned(); up] };
    start.into_iter().chain(to.into_iter().skip(shared)).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn sources_lead_from_folder_to_folder() {
        assert_eq!(relative("", "modules/a"), "./modules/a");
        assert_eq!(relative("modules/a", "modules/b"), "../b");
        assert_eq!(relative("modules/a", "modules/a/modules/b"), "./modules/b");
        assert_eq!(relative("team-a", "modules/b"), "../modules/b");
    }
}
