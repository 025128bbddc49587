use proptest::prelude::*;

use super::*;

const SEGMENTS: [usize; 5] = [1, 2, 7, 64, SEGMENT];

fn feed(text: &[u8], segment: usize) -> Feed<'_> {
    Feed { segment, ..Feed::new(text) }
}

/// Every member of objects and every element of arrays, down to what is neither.
fn leaves(feed: &mut Feed<'_>, path: &str, found: &mut Vec<String>) -> Result<(), Trouble> {
    match feed.peek()? {
        Some(b'{') => feed.members(&mut |feed, name| leaves(feed, &format!("{path}.{name}"), found)),
        Some(b'[') => feed.elements(&mut |feed| leaves(feed, &format!("{path}[]"), found)),
        _ => {
            found.push(format!("{path}={}", feed.text()?));
            Ok(())
        }
    }
}

fn all_leaves(text: &[u8], segment: usize) -> Result<Vec<String>, Trouble> {
    let (mut feed, mut found) = (feed(text, segment), Vec::new());
    leaves(&mut feed, "", &mut found)?;
    assert!(feed.peek()?.is_none());
    Ok(found)
}

const TEXT: &str = "\n {\"a\": [1, -2.50e3 ,true,null, []],\"é\\u0041\\n\" :{\"k\":\"\\\"}]\u{10348}\", \"\": {} } , \"z\":[ [\"ä\"], {\"y\":[{\"x\":0}]}]}\r\n";

#[test]
fn values_are_the_same_however_small_the_pieces() {
    let expected = all_leaves(TEXT.as_bytes(), SEGMENT).unwrap();
    insta::assert_debug_snapshot!(expected, @r#"
    [
        ".a[]=1",
        ".a[]=-2.50e3",
        ".a[]=true",
        ".a[]=null",
        ".éA\n.k=\"\\\"}]𐍈\"",
        ".z[][]=\"ä\"",
        ".z[].y[].x=0",
    ]
    "#);
    for segment in SEGMENTS {
        assert_eq!(all_leaves(TEXT.as_bytes(), segment).unwrap(), expected, "{segment}");
    }
}

#[test]
fn what_is_skipped_or_kept_ends_where_it_ends() {
    let text = format!("[{TEXT},{TEXT}, {TEXT} ,7]");
    for segment in SEGMENTS {
        let (mut feed, mut element, mut texts) = (feed(text.as_bytes(), segment), 0, Vec::new());
        let read = feed.elements(&mut |feed| {
            element += 1;
            if element % 2 == 1 { feed.skip() } else { feed.owned().map(|text| texts.push(text)) }
        });
        read.unwrap();
        assert_eq!(texts, [TEXT.trim(), "7"], "{segment}");
        assert!(feed.peek().unwrap().is_none());
    }
}

#[test]
fn a_large_text_is_skipped_without_being_held() {
    let text = format!("[{}1]", "{\"a\":[1,2,{\"b\":\"text\"}]},".repeat(10_000));
    let mut feed = feed(text.as_bytes(), 1 << 10);
    feed.skip().unwrap();
    assert!(feed.window.capacity() < 1 << 13, "{}", feed.window.capacity());
}

#[test]
fn what_is_kept_takes_no_more_room_than_it_needs() {
    let member = format!("\"{}\"", "x".repeat(1 << 10));
    let text = format!("[\"{}\",{}1]", "y".repeat(1 << 20), format!("{member},").repeat(1 << 10));
    let (mut feed, mut room, mut length) = (feed(text.as_bytes(), 1 << 10), 0, 0);
    let read = feed.elements(&mut |feed| {
        let kept = feed.owned()?;
        (room, length) = (room + kept.capacity(), length + kept.len());
        Ok(())
    });
    read.unwrap();
    assert!(room < 3 * length, "{room} for {length}");
}

#[test]
fn trouble_is_where_the_library_sees_it() {
    let texts = [
        "{\"a\":1,}",
        "{\"a\":1 \"b\":2}",
        "{\"a\" 1}",
        "{1:2}",
        "[1,]",
        "[1 2]",
        "{\"a\":\n tru }",
        "[\n\n  01]",
        "{\"a\":[1,\n{\"b\":\"\u{1}\"}]}",
        "{\"a\":\"\\x\"}",
        "{\"a\":",
        "[1,",
        "{\"a",
        "[\"",
        "{",
        "[",
        "[tr",
        "{\"a\":1",
        "nul",
        "",
        "{\"a\":[}]}",
        "{,}",
        "[,1]",
        "@",
    ];
    for text in texts {
        let expected = serde_json::from_str::<serde_json::Value>(text).unwrap_err();
        // It counts the last column in two ways, by whether somebody wants the value.
        let skipping = serde_json::from_str::<IgnoredAny>(text).unwrap_err().to_string();
        for segment in SEGMENTS {
            match all_leaves(text.as_bytes(), segment) {
                Err(Trouble::End(place)) => {
                    assert!(expected.is_eof(), "{text:?} {segment} {expected}");
                    assert_eq!(place.line, expected.line(), "{text:?} {segment}");
                }
                Err(Trouble::Syntax(what, place)) => {
                    let (found, expected) = (format!("{what} at {place}"), expected.to_string());
                    assert!(found == expected || found == skipping, "{text:?} {segment} {found} {expected}");
                }
                other => panic!("{text:?} {segment} {other:?}"),
            }
        }
    }
}

#[test]
fn bytes_that_are_no_text_are_counted_from_the_start() {
    for segment in SEGMENTS {
        for text in [&b"[\"\xc3\xa9\", \"\xff\"]"[..], b"[\"\xc3\xa9\", \"\xc3"] {
            let Err(Trouble::NotUtf8(offset)) = all_leaves(text, segment) else { panic!("{segment}") };
            assert_eq!(offset, 8, "{segment}");
        }
    }
}

#[test]
fn what_the_source_says_is_told() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the disk is gone"))
        }
    }
    let mut feed = Feed::new("[1, ".as_bytes().chain(Broken));
    let Err(Trouble::Source(error)) = feed.skip() else { panic!() };
    assert_eq!(error.to_string(), "the disk is gone");
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        ".{0,12}".prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Into::into),
            prop::collection::btree_map(".{0,5}", inner, 0..5)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn any_text_is_read_in_any_pieces(value in json(), is_pretty: bool, segment in 1_usize..40) {
        let text = if is_pretty { serde_json::to_string_pretty(&value)? } else { value.to_string() };
        let found = all_leaves(text.as_bytes(), segment).unwrap();
        prop_assert_eq!(found, all_leaves(text.as_bytes(), SEGMENT).unwrap());
        let mut skipped = feed(text.as_bytes(), segment);
        skipped.skip().unwrap();
        prop_assert!(skipped.peek().unwrap().is_none());
    }
}
