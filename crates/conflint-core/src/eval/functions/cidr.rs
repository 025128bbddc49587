//! Networks.

use std::net::{Ipv4Addr, Ipv6Addr};

use dashu_int::{IBig, UBig};

use super::arguments::{NOT_WHOLE, wrong};
use super::function::{Element, number, string};
use super::{Arguments, Function, Kind, Outcome};
use crate::value::{Type, Value};

pub(super) const TABLE: &[Function] = &[
    Function::new("cidrhost", &[string("prefix"), number("hostnum")], Kind::String, cidrhost),
    Function::new("cidrnetmask", &[string("prefix")], Kind::String, cidrnetmask),
    Function::new(
        "cidrsubnet",
        &[string("prefix"), number("newbits"), number("netnum")],
        Kind::String,
        cidrsubnet,
    ),
    Function::new("cidrsubnets", &[string("prefix")], Kind::List(Element::String), cidrsubnets)
        .and(number("newbits")),
];

/// An address with all its bits, and how many of them name the network.
#[derive(Clone, Copy)]
struct Network {
    address: u128,
    prefix: u32,
    /// 32 or 128.
    bits: u32,
}

impl Network {
    fn parse(text: &str) -> Option<Self> {
        let (address, prefix) = text.split_once('/')?;
        if prefix.is_empty() || prefix.len() > 8 || !prefix.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let prefix: u32 = prefix.parse().ok()?;
        let (address, bits) = if address.contains(':') {
            (address.parse::<Ipv6Addr>().ok()?.to_bits(), 128)
        } else {
            (parse_v4(address)?.into(), 32)
        };
        (prefix <= bits).then(|| Self { address: address & mask(prefix, bits), prefix, bits })
    }
}

/// Leading zeros are allowed, and are decimal all the same.
fn parse_v4(text: &str) -> Option<u32> {
    let mut address = 0u32;
    let mut count = 0;
    for part in text.split('.') {
        if part.is_empty() || !part.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let part = part.trim_start_matches('0');
        let octet: u8 = if part.is_empty() { 0 } else { part.parse().ok()? };
        address = address << 8 | u32::from(octet);
        count += 1;
    }
    (count == 4).then_some(address)
}

/// The bits that name the network.
fn mask(prefix: u32, bits: u32) -> u128 {
    let all = if bits == 32 { u128::from(u32::MAX) } else { u128::MAX };
    let host = bits - prefix;
    if host >= 128 { 0 } else { all >> host << host }
}

fn address_text(address: u128, bits: u32) -> String {
    if bits == 32 {
        return Ipv4Addr::from_bits(u32::try_from(address).unwrap_or(0)).to_string();
    }
    let address = Ipv6Addr::from_bits(address);
    address.to_ipv4_mapped().map_or_else(|| address.to_string(), |mapped| mapped.to_string())
}

fn network(arguments: &Arguments<'_>) -> Outcome<Network> {
    let text = arguments.text(0);
    Network::parse(text)
        .ok_or_else(|| format!("invalid CIDR expression: invalid CIDR address: {text}").into())
}

/// A whole number of any size.
fn big(arguments: &Arguments<'_>, index: usize) -> Outcome<IBig> {
    let number = arguments.number(index);
    let Some(digits) = number.whole_digits(10) else { return Err("value must be a whole number".into()) };
    let magnitude = UBig::from_str_radix(&digits, 10).map_err(|_| "value must be a whole number")?;
    let value = IBig::from(magnitude);
    Ok(if number.is_negative() { -value } else { value })
}

/// The address with a number put into its bits above `prefix`, kept within the address as far as it fits.
fn insert(address: u128, number: IBig, prefix: u32, bits: u32) -> Option<u128> {
    let shifted = number << (bits - prefix) as usize;
    let joined = IBig::from(address) | shifted;
    // What is below zero comes out as its magnitude, as in Terraform.
    let (_, magnitude) = joined.into_parts();
    let address = u128::try_from(&magnitude).ok()?;
    (bits == 128 || address <= u128::from(u32::MAX)).then_some(address)
}

fn cidrhost(arguments: &Arguments<'_>) -> Outcome<Value> {
    let host = big(arguments, 1)?;
    let network = network(arguments)?;
    let Network { address, prefix, bits } = network;
    let last = (IBig::ONE << (bits - prefix) as usize) - IBig::ONE;
    let (host, checked) = if host < IBig::ZERO {
        let back: IBig = -&host - IBig::ONE;
        (&last - &back, back)
    } else {
        let checked = low_bits(&host);
        (host, checked)
    };
    // An address of version 4 written as one of version 6 is taken for one of version 4.
    let mapped = bits == 128 && Ipv6Addr::from_bits(address).to_ipv4_mapped().is_some();
    let fits = checked <= last;
    match insert(address, host.clone(), if mapped { 32 } else { bits }, bits).filter(|_| fits) {
        Some(address) => Ok(address_text(address, bits).as_str().into()),
        None => Err(format!("prefix of {prefix} does not accommodate a host numbered {host}").into()),
    }
}

/// What Terraform compares with the size of the network: the number in 64 bits.
fn low_bits(number: &IBig) -> IBig {
    let low = number & IBig::from(u64::MAX);
    let low = u64::try_from(&low).unwrap_or(0);
    IBig::from(low.cast_signed())
}

/// OpenTofu's `cidrcontains`: whether an address or a network lies in a network.
pub(super) fn contains(arguments: &Arguments<'_>) -> Outcome<Value> {
    let around = network(arguments)?;
    let text = arguments.text(1);
    let alone = if text.contains(':') { 128 } else { 32 };
    let inner = match text.contains('/') {
        true => Network::parse(text),
        false => Network::parse(&format!("{text}/{alone}")),
    };
    let Some(inner) = inner else { return wrong(1, format!("invalid IP address or prefix: {text}")) };
    if inner.bits != around.bits {
        return Err("the address families do not match".into());
    }
    let same = inner.address & mask(around.prefix, around.bits) == around.address;
    Ok((inner.prefix >= around.prefix && same).into())
}

fn cidrnetmask(arguments: &Arguments<'_>) -> Outcome<Value> {
    let network = network(arguments)?;
    if network.bits == 128 {
        return Err(format!("IPv6 addresses cannot have a netmask: {}", arguments.text(0)).into());
    }
    Ok(address_text(mask(network.prefix, 32), 32).as_str().into())
}

fn cidrsubnet(arguments: &Arguments<'_>) -> Outcome<Value> {
    let new_bits = arguments.whole(1)?;
    let subnet = big(arguments, 2)?;
    let Network { address, prefix, bits } = network(arguments)?;
    let longer = i64::from(prefix).saturating_add(new_bits);
    let too_long = format!("insufficient address space to extend prefix of {prefix} by {new_bits}");
    let Some(longer) = u32::try_from(longer).ok().filter(|longer| *longer <= bits) else {
        return Err(too_long.into());
    };
    let refused = format!("prefix extension of {new_bits} does not accommodate a subnet numbered {subnet}");
    // Terraform lets the prefix become shorter, and then takes any number.
    if usize::try_from(new_bits).is_ok_and(|new_bits| subnet >= IBig::ONE << new_bits) {
        return Err(refused.into());
    }
    match insert(address, subnet, longer, bits) {
        Some(address) => Ok(format!("{}/{longer}", address_text(address, bits)).as_str().into()),
        None => Err(refused.into()),
    }
}

fn cidrsubnets(arguments: &Arguments<'_>) -> Outcome<Value> {
    let network = network(arguments).or_else(|_| wrong(0, "invalid CIDR expression"))?;
    let mut subnets = Vec::new();
    let mut next = Some(network.address);
    let end = network.address | !mask(network.prefix, network.bits) & mask(network.bits, network.bits);
    for index in 1..arguments.len() {
        let Some(new_bits) = arguments.number(index).as_i64() else { return wrong(index, NOT_WHOLE) };
        if new_bits < 1 {
            return wrong(index, "must extend prefix by at least one bit");
        }
        if new_bits > 32 {
            return wrong(index, "may not extend prefix by more than 32 bits");
        }
        let prefix = network.prefix + u32::try_from(new_bits).unwrap_or(0);
        if prefix > network.bits {
            return wrong(
                index,
                format!("would extend prefix to {prefix} bits, which is too long for the address"),
            );
        }
        let size = 1u128.checked_shl(network.bits - prefix).unwrap_or(0);
        // The next address that such a network can begin at.
        let start =
            next.and_then(|next| next.checked_add(size - 1)).map(|next| next & mask(prefix, network.bits));
        // Terraform takes the address of all zeros for the end of all addresses.
        let Some(start) = start.filter(|start| *start <= end && *start != 0) else {
            return wrong(index, "not enough remaining address space for a subnet of that size");
        };
        subnets.push(format!("{}/{prefix}", address_text(start, network.bits)).as_str().into());
        next = start.checked_add(size);
    }
    Ok(Value::list(Type::String, subnets))
}
