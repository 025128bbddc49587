// The list of conflicts, and what is said of the selection.

/** Longer lists are cut. */
const LONG = 200;

function drawConflicts(filter) {
  const list = by("conflicts");
  const shown = data.conflicts.map((conflict, number) => [conflict, number]).filter(([conflict]) => isShown(conflict, filter));
  list.replaceChildren();
  let longest = list.dataset.all ? shown.length : LONG;
  for (const [conflict, number] of shown.slice(0, longest)) list.append(entry(conflict, number));
  if (shown.length > longest) {
    const item = make("li");
    item.append(button("more", `${shown.length - longest} more`, () => {
      list.dataset.all = "yes";
      drawConflicts(filters());
    }));
    list.append(item);
  }
  if (!shown.length) list.append(make("li", "calm", data.conflicts.length ? "No conflict of this rule." : "No conflicts."));
}

function entry(conflict, number) {
  const item = make("li");
  const element = button(`finding ${conflict.severity}`, "", () => select({ conflict: number }));
  element.dataset.conflict = number;
  const row = make("span", "tags");
  row.append(make("b", `tag ${conflict.severity}`, String(number + 1)), make("span", "tag", conflict.rule));
  element.append(row, make("span", "message", conflict.message));
  if (selection.conflict === number) element.setAttribute("aria-current", "true");
  item.append(element);
  return item;
}

function tags(conflict) {
  const row = make("span", "tags");
  row.append(make("b", `tag ${conflict.severity}`, conflict.severity), make("span", "tag", conflict.rule));
  row.append(make("span", "tag", conflict.verdict), make("span", "tag", conflict.outcome));
  return row;
}

function drawDetail() {
  const detail = by("detail");
  if (selection.conflict !== undefined) detail.replaceChildren(...conflictDetail(data.conflicts[selection.conflict]));
  else if (selection.node !== undefined) detail.replaceChildren(...nodeDetail(nodes.get(selection.node)));
  else detail.replaceChildren(make("p", "calm", "Choose a conflict or a resource."));
  detail.scrollTop = 0;
}

function conflictDetail(conflict) {
  const out = [tags(conflict), make("h2", "", conflict.message)];
  if (conflict.help) {
    const help = make("div", "help");
    help.append(make("h3", "", "What to do"), make("p", "", conflict.help));
    for (const title of conflict.fixes || []) help.append(make("p", "fix", `conflint check --fix: ${title}`));
    out.push(help);
  }
  for (const parties of together(conflict.parties.slice(0, LONG))) out.push(partiesDetail(parties));
  if (conflict.parties.length > LONG) out.push(make("p", "", `and ${conflict.parties.length - LONG} more`));
  out.push(make("p", "calm", `conflint explain ${conflict.rule}`));
  return out;
}

/** Parties of the same places are told together. */
function together(parties) {
  const groups = new Map();
  for (const party of parties) {
    const key = party.places ? JSON.stringify(party.places) : party;
    groups.set(key, [...(groups.get(key) || []), party]);
  }
  return groups.values();
}

function partiesDetail(parties) {
  const part = make("article", "party");
  for (const party of parties) {
    const title = make("h3");
    const name = party.address || party.deployment;
    title.append(party.resource === undefined ? name : button("link", name, () => select({ node: party.resource })));
    part.append(title, make("p", "", party.address ? `${party.label} · ${party.deployment}` : party.label));
  }
  for (const place of parties[0].places || []) part.append(...source(place));
  return part;
}

/** Lines of source with their numbers; the place itself stands out. */
function source(place) {
  const where = make("p", "where", `${place.file}:${place.line}`);
  if (place.note) where.append(make("span", "note", place.note));
  const code = make("pre");
  const text = [...place.text];
  const [start, end] = place.mark;
  const lines = (place.text.match(/\n/g) || []).length;
  if (place.before) code.append(gutter(place.line - 1), `${place.before}\n`);
  const chars = [...text.slice(0, start), null, ...text.slice(start, end), null, ...text.slice(end)];
  let [line, marked, run] = [place.line, false, ""];
  const flush = () => {
    if (run) code.append(marked ? make("mark", "", run) : run);
    run = "";
  };
  code.append(gutter(line));
  for (const char of chars) {
    if (char === null) {
      flush();
      marked = !marked;
      continue;
    }
    run += char;
    if (char !== "\n") continue;
    flush();
    line += 1;
    code.append(gutter(line));
  }
  flush();
  if (place.after) code.append("\n", gutter(place.line + lines + 1), place.after);
  return [where, code];
}

function gutter(number) {
  return make("span", "gutter", `${number} `.padStart(5));
}

function nodeDetail(node) {
  const out = [make("h2", "address", node.address), make("p", "", node.outside ? node.type : `deployment ${node.deployment}`)];
  for (const number of node.conflicts) {
    const conflict = data.conflicts[number];
    const element = button(`finding ${conflict.severity}`, "", () => select({ conflict: number }));
    element.append(tags(conflict), make("span", "message", conflict.message));
    out.push(element);
  }
  if (node.instances.length) out.push(make("h3", "", count(node.instances.length, "instance")));
  const list = make("ul");
  for (const instance of node.instances.slice(0, LONG)) {
    const item = make("li", "address", instance.address);
    item.append(make("span", "note", instance.action));
    list.append(item);
  }
  if (node.instances.length > LONG) list.append(make("li", "", `and ${node.instances.length - LONG} more`));
  out.push(list);
  out.push(...links("waits for", node.depends_on), ...links("is waited for by", waitedFor.get(node.id) || []));
  return out;
}

function links(title, ids) {
  if (!ids.length) return [];
  const list = make("ul");
  for (const id of ids.slice(0, LONG)) {
    const item = make("li");
    item.append(button("link", nodes.get(id).address, () => select({ node: id })));
    list.append(item);
  }
  if (ids.length > LONG) list.append(make("li", "", `and ${ids.length - LONG} more`));
  return [make("h3", "", title), list];
}
