// Containers and cards.

const SIGNS = {
  create: "+", update: "~", delete: "−", replace: "±", forget: "⊘", read: "?", "no-op": "·", import: "↓",
};
/** Cards by resource, and the containers that are drawn, by their key. */
const cards = new Map();
const drawnBoxes = new Map();

function drawBoxes(filter) {
  const root = buildTree(filter);
  cards.clear();
  drawnBoxes.clear();
  const outer = by("boxes");
  const inner = [...root.inner.values()];
  outer.replaceChildren(...inner.map((box) => drawContainer(box, root, filter)));
  outer.style.gridTemplateColumns = `repeat(${inner.length < 4 ? inner.length || 1 : Math.ceil(Math.sqrt(inner.length))}, max-content)`;
  if (!inner.length) outer.append(make("p", "nothing", "Nothing here passes the filter."));
}

function drawContainer(box, root, filter) {
  const element = make("section", `box ${box.kind}${box.fights ? " fight" : ""}`);
  drawnBoxes.set(box.key, element);
  const closed = isFolded(box, root, filter);
  const name = box.kind === "module" ? `module.${box.name}` : box.name;
  const title = button("title", "", () => {
    folded.set(box.key, !closed);
    draw();
    drawnBoxes.get(box.key)?.querySelector(".title").focus();
  });
  title.setAttribute("aria-expanded", String(!closed));
  title.append(make("span", "name", name), make("span", "size", box.size.toLocaleString("en")));
  if (box.fights) title.append(make("span", "alarm", `${box.fights} in conflict`));
  element.append(title);
  if (!closed) element.append(drawInside(box, root, filter));
  return element;
}

/** Resources without conflict are cut short where there are many. */
function drawInside(box, root, filter) {
  const key = `${box.key}\0\0more`;
  const quiet = box.cards.filter((node) => !node.fights.length && !isSelected(node));
  const hide = root.all > FEW.all && quiet.length > FEW.quiet && !folded.get(key);
  const hidden = new Set(hide ? quiet.slice(FEW.quiet) : []);
  // A deployment is read from top to bottom, a module from left to right.
  const down = box.kind !== "module";
  const row = make("div", down ? "steps down" : "steps");
  for (const column of columns(box, box.cards.filter((node) => !hidden.has(node)))) {
    const element = make("div", "step");
    const leaves = column.filter((unit) => !unit.inner);
    const inner = column.filter((unit) => unit.inner);
    const width = (number) => number <= 4 ? 1 : Math.ceil(Math.sqrt(number / 2));
    const height = (number) => number <= 6 ? number : Math.ceil(Math.sqrt(number * 4));
    if (leaves.length) element.append(grid(leaves.map(drawCard), (down ? width : height)(leaves.length)));
    const boxes = inner.map((unit) => drawContainer(unit, root, filter));
    if (inner.length) element.append(grid(boxes, inner.length <= 3 ? inner.length : Math.ceil(Math.sqrt(inner.length * 1.3))));
    row.append(element);
  }
  if (hidden.size) row.append(button("more", `${count(hidden.size, "more resource")} without conflict`, () => {
    folded.set(key, true);
    draw();
  }));
  return row;
}

/** So many rows, filled column by column. */
function grid(elements, rows) {
  const element = make("div", "grid");
  element.style.gridTemplateRows = `repeat(${rows}, auto)`;
  element.append(...elements);
  return element;
}

function drawCard(node) {
  const worst = ["error", "warning", "info"].find((level) => node.fights.some((number) => data.conflicts[number].severity === level));
  const classes = ["card", worst ? `fight ${worst}` : "", node.outside ? "outside" : ""].filter(Boolean);
  const card = button(classes.join(" "), "", () => select({ node: node.id }));
  const actions = [...new Set(node.instances.map((instance) => instance.action))];
  const signs = actions.map((action) => SIGNS[action] || action).join(" ");
  card.append(make("span", "type", node.type), make("span", "name", node.label));
  const times = node.instances.length > 1 ? ` × ${node.instances.length.toLocaleString("en")}` : "";
  if (signs) card.append(make("span", `action ${actions[0]}`, signs + times));
  if (worst) card.append(make("span", "alarm", numbers(node.fights)));
  card.title = `${node.address}${actions.length ? ` (${actions.join(", ")})` : ""}`;
  cards.set(node.id, card);
  return card;
}

/** The first numbers, as the list of conflicts counts them. */
function numbers(conflicts) {
  const first = conflicts.slice(0, 3).map((number) => number + 1).join(" · ");
  return conflicts.length > 3 ? `${first} …` : first;
}

/** Where a resource is drawn: its card, or the innermost folded container around it. */
function drawnAt(id) {
  if (cards.has(id)) return cards.get(id);
  const node = nodes.get(id);
  for (let box = node.parent; box; box = box.parent) {
    if (drawnBoxes.has(box.key)) return drawnBoxes.get(box.key).querySelector(".title");
  }
  return undefined;
}

/** Unfolds what stands around these resources. */
function reveal(ids) {
  for (const id of ids) {
    for (let box = nodes.get(id).parent; box; box = box.parent) {
      if (box.kind === "module" || folded.get(box.key)) folded.set(box.key, false);
    }
  }
}

function isSelected(node) {
  return selection.node === node.id || selection.conflict !== undefined && node.conflicts.includes(selection.conflict);
}
