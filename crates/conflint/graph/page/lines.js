// What waits for what, and what wants one thing, drawn over the boxes.

/** More lines than these are drawn for the selection alone. */
const MANY = { waits: 400, fights: 120 };
let scale = 1;

function drawLines(filter) {
  const canvas = by("boxes");
  const [below, above] = ["waits", "fights"].map((id) => by(id));
  for (const svg of [below, above]) {
    svg.replaceChildren();
    svg.setAttribute("width", canvas.scrollWidth);
    svg.setAttribute("height", canvas.scrollHeight);
  }
  const at = places(canvas);
  const drawn = new Set();
  for (const [from, to, strong] of waits()) {
    const way = line(below, at(from), at(to), strong ? "waits strong" : "waits", drawn);
    if (way) arrow(below, way, strong);
  }
  const all = data.conflicts.map((conflict, number) => [conflict, number]).filter(([conflict]) => isShown(conflict, filter));
  const some = all.length > MANY.fights ? all.filter(([, number]) => isChosen(number)) : all;
  // What is selected is drawn last: over everything else.
  some.sort((a, b) => isChosen(a[1]) - isChosen(b[1]));
  for (const [conflict, number] of some) drawConflictLines(above, at, conflict, number);
}

function drawConflictLines(svg, at, conflict, number) {
  const strong = isChosen(number);
  const [first, ...rest] = conflict.ids;
  const pairs = rest.length ? rest.map((id) => [first, id]) : first !== undefined ? [[first, first]] : [];
  let named = false;
  for (const [from, to] of pairs.slice(0, MANY.fights)) {
    const way = line(svg, at(from), at(to), `fights ${conflict.severity}${strong ? " strong" : ""}`);
    if (!way || named) continue;
    named = true;
    sign(svg, way.middle, conflict, number);
  }
}

function isChosen(number) {
  if (selection.conflict !== undefined) return selection.conflict === number;
  return selection.node !== undefined && nodes.get(selection.node).conflicts.includes(number);
}

/** Pairs of numbers; those of the selection, and all where there are few. */
function waits() {
  const out = [];
  const chosen = (id) => selection.node === id;
  let number = 0;
  for (const node of nodes.values()) number += node.depends_on.length;
  for (const node of number <= MANY.waits ? nodes.values() : []) {
    for (const id of node.depends_on) out.push([node.id, id, chosen(id) || chosen(node.id)]);
  }
  if (number > MANY.waits && selection.node !== undefined) {
    const node = nodes.get(selection.node);
    for (const id of node.depends_on) out.push([node.id, id, true]);
    for (const id of (waitedFor.get(node.id) || []).slice(0, MANY.waits)) out.push([id, node.id, true]);
  }
  return out.sort((a, b) => a[2] - b[2]);
}

/** A function from a resource's number to its box, in the canvas's own measure. */
function places(canvas) {
  const outer = canvas.getBoundingClientRect();
  const known = new Map();
  return (id) => {
    const element = drawnAt(id);
    if (!element) return null;
    if (!known.has(element)) {
      const box = element.getBoundingClientRect();
      const [x, y] = [(box.left - outer.left) / scale, (box.top - outer.top) / scale];
      known.set(element, { element, x, y, w: box.width / scale, h: box.height / scale });
    }
    return known.get(element);
  };
}

/** Draws one line, but nothing twice. */
function line(svg, a, b, className, drawn) {
  if (!a || !b) return null;
  const fights = className.startsWith("fights");
  if (a.element === b.element && !fights) return null;
  const points = way(a, b, fights);
  const key = points.join(" ");
  if (drawn?.has(key)) return null;
  drawn?.add(key);
  const [x1, y1, x2, y2, x3, y3, x4, y4] = points;
  shape(svg, "path", { class: className, d: `M${x1} ${y1}C${x2} ${y2} ${x3} ${y3} ${x4} ${y4}` });
  const middle = [(x1 + 3 * x2 + 3 * x3 + x4) / 8, (y1 + 3 * y2 + 3 * y3 + y4) / 8];
  return { middle, end: [x4, y4], from: [x3, y3] };
}

/** A curve between facing sides; a conflict passes beside or above what stands between. */
function way(a, b, fights) {
  const [ax, ay, bx, cy] = [a.x + a.w / 2, a.y + a.h / 2, b.x + b.w / 2, b.y + b.h / 2];
  if (a.element === b.element) {
    const x = a.x + a.w;
    return [x, ay - 10, x + 46, ay - 34, x + 46, ay + 34, x, ay + 10];
  }
  const beside = Math.max(b.x - a.x - a.w, a.x - b.x - b.w);
  const below = Math.max(b.y - a.y - a.h, a.y - b.y - b.h);
  if (beside > 0 && fights && beside > 200 && Math.abs(ay - cy) < a.h) {
    const top = Math.min(a.y, b.y) - 40 - beside / 12;
    return [ax, a.y, ax, top, bx, top, bx, b.y];
  }
  if (beside > 0 && (beside * 2 >= below || fights)) {
    const [from, to] = a.x < b.x ? [a.x + a.w, b.x] : [a.x, b.x + b.w];
    const bend = Math.max(24, Math.abs(to - from) / 2) * Math.sign(to - from);
    return [from, ay, from + bend, ay, to - bend, cy, to, cy];
  }
  if (below > 0 && !fights) {
    const [from, to] = a.y < b.y ? [a.y + a.h, b.y] : [a.y, b.y + b.h];
    const bend = Math.max(24, Math.abs(to - from) / 2) * Math.sign(to - from);
    return [ax, from, ax, from + bend, bx, to - bend, bx, to];
  }
  const [from, to] = [a.x + a.w, b.x + b.w];
  const bend = Math.max(from, to) + 36 + Math.min(60, Math.abs(cy - ay) / 8);
  return [from, ay, bend, ay, bend, cy, to, cy];
}

/** A head on the end of a curve, which arrives straight from a side, from above or from below. */
function arrow(svg, { end: [x, y], from: [fromX, fromY] }, strong) {
  const [dx, dy] = [7 * Math.sign(fromX - x), 7 * Math.sign(fromY - y)];
  const [wide, high] = dx ? [0, 4] : [4, 0];
  const d = `M${x} ${y}L${x + dx + wide} ${y + (dx ? 0 : dy) + high}L${x + dx - wide} ${y + (dx ? 0 : dy) - high}z`;
  shape(svg, "path", { class: strong ? "head strong" : "head", d });
}

/** The conflict's number, on the line. */
function sign(svg, [x, y], conflict, number) {
  const group = shape(svg, "g", { class: `sign ${conflict.severity}${isChosen(number) ? " strong" : ""}` });
  const text = String(number + 1);
  const width = Math.max(20, text.length * 7 + 12);
  shape(group, "title", {}).textContent = `${conflict.rule}: ${conflict.message}`;
  shape(group, "rect", { x: x - width / 2, y: y - 10, width, height: 20, rx: 10 });
  shape(group, "text", { x, y: y + 4, "text-anchor": "middle" }).textContent = text;
  group.addEventListener("click", () => select({ conflict: number }));
}

function shape(parent, tag, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}
