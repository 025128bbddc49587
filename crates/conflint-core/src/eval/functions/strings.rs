//! Texts.

mod affix;
mod case;
mod piece;

pub(super) use piece::joined;

use super::function::{Element, number, string};
use super::{Function, Kind};

pub(super) const TABLE: &[Function] = &[
    Function::new("chomp", &[string("str")], Kind::String, affix::chomp),
    Function::new("endswith", &[string("str"), string("suffix")], Kind::Bool, affix::endswith),
    Function::new("indent", &[number("spaces"), string("str")], Kind::String, piece::indent),
    Function::new("join", &[string("separator").unknown()], Kind::String, piece::join).and(piece::LISTS),
    Function::new("lower", &[string("str").unknown()], Kind::String, case::lower),
    Function::new("split", &[string("separator"), string("str")], Kind::List(Element::String), piece::split),
    Function::new("startswith", &[string("str").unknown(), string("prefix")], Kind::Bool, affix::startswith),
    Function::new("strcontains", &[string("str"), string("substr")], Kind::Bool, affix::strcontains)
        .maybe_null(),
    Function::new("strrev", &[string("str")], Kind::String, piece::strrev),
    Function::new(
        "substr",
        &[string("str"), number("offset"), number("length")],
        Kind::String,
        piece::substr,
    ),
    Function::new("title", &[string("str")], Kind::String, case::title),
    Function::new("trim", &[string("str"), string("cutset")], Kind::String, affix::trim),
    Function::new("trimprefix", &[string("str"), string("prefix")], Kind::String, affix::trimprefix),
    Function::new("trimspace", &[string("str")], Kind::String, affix::trimspace),
    Function::new("trimsuffix", &[string("str"), string("suffix")], Kind::String, affix::trimsuffix),
    Function::new("upper", &[string("str").unknown()], Kind::String, case::upper),
];
