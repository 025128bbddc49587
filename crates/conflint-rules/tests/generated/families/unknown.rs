//! Names that are not known before the apply, and surely equal or not.

use super::{Made, Maker};
use crate::case::Conflict;
use crate::draft::Draft;
use crate::hcl::block;
use crate::kinds::{Provider, Style};
use crate::object::{Object, Val};
use crate::place::resource;
use crate::placed::Placed;

fn pet(draft: &mut Draft, name: &str) {
    draft.configure(0, Provider::Random, crate::object::Site::Default);
    draft.dirs[0].blocks.push(resource("random_pet", name, &["length = 2".to_owned()]));
}

/// Both contain what another resource makes.
pub(super) fn make(maker: &Maker) -> Made {
    let kind = maker.kind(|kind| !matches!(kind.style, Style::Cidr | Style::Email | Style::AzureScope));
    let object = maker.object(kind, "main");
    let mut after = maker.draft();
    pet(&mut after, "base");
    let bare = maker.variant(3) == 0;
    let named =
        |object: &Object, text: &str| object.clone().with(kind.key, Val::Expression(text.to_owned(), None));
    let (one, two) = if bare {
        let other = if maker.safe { "random_pet.more.id" } else { "random_pet.base.id" };
        if maker.safe {
            pet(&mut after, "more");
        }
        ("random_pet.base.id".to_owned(), other.to_owned())
    } else {
        let ending = if maker.safe { "cold" } else { "hot" };
        match maker.variant(2) {
            0 => {
                ("\"${random_pet.base.id}-hot\"".to_owned(), format!("\"${{random_pet.base.id}}-{ending}\""))
            }
            _ => {
                after.dirs[0].locals.push(("pet".to_owned(), "random_pet.base.id".to_owned()));
                ("\"x-${local.pet}-hot\"".to_owned(), format!("\"x-${{local.pet}}-{ending}\""))
            }
        }
    };
    let mut addresses = maker.alone(&mut after, "one", &named(&object, &one));
    let other = maker.on_its_own(object.clone(), "other");
    addresses.extend(maker.alone(&mut after, "two", &named(&other, &two)));
    let made = Made::new(format!("names of {} that contain what is not known yet", kind.name), after);
    // A plan names the references of an argument, not those of what a module or a repeated block is given.
    let direct = |one: &Placed| one.module.is_empty() && one.key.is_none();
    let ours = made.after.placed.iter().filter(|one| addresses.contains(&one.address()));
    let needs = if bare && ours.clone().all(direct) { "plan+references" } else { "hcl" };
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)).seen_in(needs) }
}

/// Both contain what a data source says.
pub(super) fn data(maker: &Maker) -> Made {
    let sources: &[(Provider, &str, &str)] = &[
        (Provider::Aws, "aws_caller_identity", "account_id"),
        (Provider::Aws, "aws_region", "name"),
        (Provider::Azure, "azurerm_client_config", "subscription_id"),
        (Provider::Google, "google_client_config", "region"),
    ];
    let (provider, source, attribute) = sources[maker.variant(sources.len())];
    let plain = |style| !matches!(style, Style::Cidr | Style::Email | Style::AzureScope);
    let kind = maker.kind(|kind| kind.provider == provider && plain(kind.style));
    let object = maker.object(kind, "main");
    let mut after = maker.draft();
    after.configure(0, provider, crate::object::Site::Default);
    after.dirs[0].blocks.push(block(&format!("data \"{source}\" \"current\""), &[]));
    let ending = if maker.safe { "cold" } else { "hot" };
    let text = |ending: &str| format!("\"${{data.{source}.current.{attribute}}}-{ending}\"");
    let named = |object: Object, ending: &str| object.with(kind.key, Val::Expression(text(ending), None));
    let mut addresses = maker.alone(&mut after, "one", &named(object.clone(), "hot"));
    let other = maker.on_its_own(object, "other");
    addresses.extend(maker.alone(&mut after, "two", &named(other, ending)));
    let made = Made::new(format!("names of {} that contain what a data source says", kind.name), after);
    if maker.safe { made } else { made.conflicts(Conflict::new(kind.name, addresses)) }
}
