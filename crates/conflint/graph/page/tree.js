// The tree of what is shown: deployments hold modules, modules hold modules and resources.

/** Where there are more resources than this in all, quiet modules are folded, and others show so many quiet ones. */
const FEW = { all: 300, quiet: 6 };
/** Containers that somebody folded or unfolded, by their key. */
const folded = new Map();

function filters() {
  return { rule: by("rule").value, find: by("find").value.trim().toLowerCase(), only: by("only").checked };
}

function isShown(conflict, { rule }) {
  return !rule || conflict.rule === rule;
}

/** The conflicts of a resource that pass the filter. */
function fights(node, filter) {
  return node.conflicts.filter((number) => isShown(data.conflicts[number], filter));
}

function passes(node, filter) {
  if (filter.only && !fights(node, filter).length) return false;
  if (!filter.find) return true;
  return [node.address, ...node.instances.map((instance) => instance.address)]
    .some((address) => address.toLowerCase().includes(filter.find));
}

function buildTree(filter) {
  const root = container("", null, "root");
  const shown = [...nodes.values()].filter((node) => passes(node, filter));
  for (const node of shown) {
    let at = inside(root, node.deployment, node.outside ? "outside" : "deployment");
    for (const name of node.module) at = inside(at, name, "module");
    at.cards.push(node);
    node.parent = at;
    node.fights = fights(node, filter);
    for (let up = at; up; up = up.parent) {
      up.size += 1;
      if (node.fights.length) up.fights += 1;
    }
  }
  for (const deployment of data.deployments) {
    if (!filter.find && !filter.only && !deployment.resources.length) inside(root, deployment.name, "deployment");
  }
  root.all = shown.length;
  rankUnits(shown);
  return root;
}

function container(name, parent, kind) {
  const key = parent ? `${parent.key}\0${name}` : "";
  return { name, parent, kind, key, cards: [], inner: new Map(), size: 0, fights: 0, depth: parent ? parent.depth + 1 : 0, edges: [] };
}

function inside(parent, name, kind) {
  if (!parent.inner.has(name)) parent.inner.set(name, container(name, parent, kind));
  return parent.inner.get(name);
}

/** Whether a container shows its title alone: by choice, or because there is much and nothing in it conflicts. */
function isFolded(box, root, filter) {
  if (folded.has(box.key)) return folded.get(box.key);
  return box.kind === "module" && root.all > FEW.all && !box.fights && !filter.find;
}

/** Edges between resources become edges between the parts of the innermost container that holds both. */
function rankUnits(shown) {
  const visible = new Set(shown);
  for (const node of shown) {
    for (const id of node.depends_on) {
      const other = nodes.get(id);
      if (!visible.has(other)) continue;
      let [a, b] = [node, other];
      while (a.parent !== b.parent) {
        const [down, up] = [a.parent.depth, b.parent.depth];
        if (down >= up) a = a.parent;
        if (up >= down) b = b.parent;
      }
      if (a !== b) a.parent.edges.push([a, b]);
    }
  }
}

/** The parts of a container in columns: what waits stands right of what it waits for. Circles are cut somewhere. */
function columns(box, cards) {
  const units = [...cards, ...box.inner.values()];
  const waits = new Map(units.map((unit) => [unit, { open: 0, rank: 0, next: [] }]));
  for (const [a, b] of box.edges) {
    if (!waits.has(a) || !waits.has(b)) continue;
    waits.get(a).open += 1;
    waits.get(b).next.push(a);
  }
  const ready = units.filter((unit) => !waits.get(unit).open);
  const done = new Set();
  let left = 0;
  while (done.size < units.length) {
    let unit = ready.pop();
    // In a circle nothing is ready: it is entered where it is written first.
    while (!unit || done.has(unit)) unit = ready.pop() || units[left++];
    done.add(unit);
    const { rank, next } = waits.get(unit);
    for (const other of next) {
      const its = waits.get(other);
      if (!done.has(other)) its.rank = Math.max(its.rank, Math.min(rank + 1, 11));
      its.open -= 1;
      if (!its.open) ready.push(other);
    }
  }
  const out = [];
  // Modules with conflicts come first.
  units.sort((a, b) => Boolean(b.inner && b.fights) - Boolean(a.inner && a.fights));
  for (const unit of units) (out[waits.get(unit).rank] ||= []).push(unit);
  return out.filter(Boolean);
}
