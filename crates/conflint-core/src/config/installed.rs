//! `.terraform/modules/modules.json`: where `terraform init` put modules that do not lie beside their caller.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use smol_str::SmolStr;

use crate::addr::ModulePath;
use crate::source::{Files, holds, normal};

/// Folders of modules, by the path of their call.
#[derive(Clone, Default, Debug)]
pub(crate) struct Installed {
    folders: BTreeMap<SmolStr, PathBuf>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Manifest {
    modules: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Entry {
    key: SmolStr,
    dir: String,
}

impl Installed {
    /// What is installed for a root module; nothing where no such file is, or it cannot be read.
    pub fn read(files: &dyn Files, root: &Path) -> Self {
        // In most folders nothing was installed.
        if !holds(files, root, ".terraform") {
            return Self::default();
        }
        let path = root.join(".terraform/modules/modules.json");
        let manifest: Option<Manifest> =
            files.read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let entries = manifest.map(|manifest| manifest.modules).unwrap_or_default();
        let folder = |entry: Entry| (entry.key, normal(&root.join(entry.dir.replace('\\', "/"))));
        // `terraform init` installs below the root module; modules beside it are found by their source.
        let is_installed =
            |(key, folder): &(SmolStr, PathBuf)| !key.is_empty() && folder.starts_with(normal(root));
        Self { folders: entries.into_iter().map(folder).filter(is_installed).collect() }
    }

    /// The folder of the module that this path of calls leads to.
    pub fn folder(&self, call: &ModulePath) -> Option<&Path> {
        let key: Vec<&str> = call.0.iter().map(SmolStr::as_str).collect();
        self.folders.get(key.join(".").as_str()).map(PathBuf::as_path)
    }

    /// All folders.
    pub fn folders(&self) -> impl Iterator<Item = &Path> {
        self.folders.values().map(PathBuf::as_path)
    }
}
