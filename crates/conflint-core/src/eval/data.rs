//! What an expression may ask for.

use std::sync::Arc;

use crate::addr::Resource;
use crate::source::FileError;
use crate::value::Value;

/// What the names in an expression stand for. Absent means that nothing declares the name, which is an error; what is
/// declared but has no value is an unknown value. Each is asked when needed, and maybe often: implementors remember answers.
pub trait Data {
    /// `var.name`.
    fn variable(&self, _name: &str) -> Option<Value> {
        None
    }

    /// `local.name`.
    fn local(&self, _name: &str) -> Option<Value> {
        None
    }

    /// `module.name`: an object of the outputs; a map or tuple of such objects where the call has `for_each` or `count`.
    fn module(&self, _name: &str) -> Option<Value> {
        None
    }

    /// What `module.name` is, where only this output of it is going to be looked at: others may be left out, so that two
    /// modules can feed each other.
    fn module_output(&self, name: &str, _output: &str) -> Option<Value> {
        self.module(name)
    }

    /// A resource, data source or ephemeral resource: an object; a map or tuple of objects where it has `for_each` or `count`.
    fn resource(&self, _resource: &Resource) -> Option<Value> {
        None
    }

    /// `each.key` and `each.value`.
    fn each(&self) -> Option<(Value, Value)> {
        None
    }

    /// `count.index`.
    fn count(&self) -> Option<Value> {
        None
    }

    /// The iterator of a dynamic block: an object of `key` and `value`. Or any other name of a local scope.
    fn iterator(&self, _name: &str) -> Option<Value> {
        None
    }

    /// `path.module`, `path.root`, `path.cwd`.
    fn path(&self, _name: &str) -> Option<Value> {
        None
    }

    /// `terraform.workspace`, `terraform.applying`.
    fn terraform(&self, _name: &str) -> Option<Value> {
        None
    }

    /// `self`.
    fn self_object(&self) -> Option<Value> {
        None
    }

    /// What `file()` and its like may read. Absent: nothing.
    fn folder(&self) -> Option<&dyn Folder> {
        None
    }
}

/// The files that an expression may read. Paths are as the expression has them: relative to the folder of the root module, or
/// absolute.
pub trait Folder {
    /// The bytes of a file.
    ///
    /// # Errors
    /// When it is absent, no file, too large, unreadable or outside of the analysed tree.
    fn read(&self, path: &str) -> Result<Arc<[u8]>, FileError>;

    /// All files below a folder at any depth, as paths relative to it with `/`, sorted.
    ///
    /// # Errors
    /// When it is absent, no folder, unreadable or outside of the analysed tree.
    fn files(&self, below: &str) -> Result<Arc<[String]>, FileError>;
}
