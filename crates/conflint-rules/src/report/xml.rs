//! Writing XML: elements with attributes, indented.

use std::io::Cursor;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::words::plain;

/// A document on its way. Writing to memory cannot fail, so what quick-xml answers is not asked.
pub(crate) struct Document {
    writer: Writer<Cursor<Vec<u8>>>,
}

/// Names and values of attributes.
pub(crate) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Document {
    pub fn new() -> Self {
        let mut document = Self { writer: Writer::new_with_indent(Cursor::new(Vec::new()), b' ', 2) };
        document.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        document
    }

    pub fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.write(Event::Start(start(name, attributes)));
    }

    pub fn close(&mut self, name: &str) {
        self.write(Event::End(BytesEnd::new(name)));
    }

    pub fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.write(Event::Empty(start(name, attributes)));
    }

    pub fn text(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.write(Event::Text(BytesText::new(&plain(text))));
        self.close(name);
    }

    /// The document, with a final newline.
    pub fn finish(self) -> String {
        String::from_utf8_lossy(&self.writer.into_inner().into_inner()).into_owned() + "\n"
    }

    fn write(&mut self, event: Event<'_>) {
        let _ = self.writer.write_event(event);
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, plain(value).as_ref()));
    }
    start
}
