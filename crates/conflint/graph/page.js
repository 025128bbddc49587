"use strict";
// Everything shown is put in as text, never as markup.
const data = JSON.parse(document.getElementById("data").textContent);
const by = (id) => document.getElementById(id);
const nodes = new Map();
const boxes = new Map();
for (const deployment of data.deployments) {
  for (const node of deployment.resources) nodes.set(node.id, Object.assign(node, { deployment: deployment.name }));
}

function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function drawDeployments() {
  for (const deployment of data.deployments) {
    const box = make("div", "deployment");
    box.append(make("h2", "", deployment.name));
    const modules = new Map([["", box]]);
    const module = (path) => {
      const key = path.join("\0");
      if (!modules.has(key)) {
        const inner = make("div", "module");
        inner.append(make("h3", "", `module.${path.at(-1)}`));
        module(path.slice(0, -1)).append(inner);
        modules.set(key, inner);
      }
      return modules.get(key);
    };
    for (const node of deployment.resources) {
      const parent = module(node.module);
      let row = parent.querySelector(":scope > .resources");
      if (!row) {
        row = make("div", "resources");
        parent.querySelector(":scope > h2, :scope > h3").after(row);
      }
      row.append(drawResource(node));
    }
    by("deployments").append(box);
  }
}

function drawResource(node) {
  const button = make("button", node.conflicts.length ? "resource conflict" : "resource", node.name);
  const actions = new Set(node.instances.map((instance) => instance.action));
  const times = node.instances.length === 1 ? "" : `${node.instances.length} × `;
  button.append(make("small", "", times + [...actions].join(", ")));
  button.addEventListener("click", () => showResource(node));
  boxes.set(node.id, button);
  return button;
}

function drawConflicts() {
  const rule = by("rule").value;
  const list = by("conflicts");
  list.replaceChildren();
  data.conflicts.forEach((conflict, number) => {
    if (rule && conflict.rule !== rule) return;
    const button = make("button", conflict.severity, conflict.message);
    button.append(make("small", "", `${conflict.rule} · ${conflict.verdict} · ${conflict.outcome}`));
    button.addEventListener("click", () => showConflict(number));
    list.append(button);
  });
  if (!list.childElementCount) list.append(make("p", "", "No conflicts."));
}

function filter() {
  const rule = by("rule").value;
  const find = by("find").value.toLowerCase();
  const only = by("only").checked;
  for (const [id, box] of boxes) {
    const node = nodes.get(id);
    const fights = node.conflicts.some((number) => !rule || data.conflicts[number].rule === rule);
    box.classList.toggle("conflict", fights);
    box.hidden = only && !fights;
    box.classList.toggle("faded", find !== "" && !node.instances.some((i) => i.address.toLowerCase().includes(find)));
  }
  for (const module of [...document.querySelectorAll(".module")].reverse()) {
    module.hidden = ![...module.querySelectorAll(".resource")].some((box) => !box.hidden);
  }
}

function select(ids) {
  for (const [id, box] of boxes) box.classList.toggle("selected", ids.includes(id));
  const first = boxes.get(ids[0]);
  if (first && !first.hidden) first.scrollIntoView({ block: "nearest" });
}

function center(id) {
  const box = boxes.get(id);
  if (!box || box.hidden) return null;
  const graph = by("graph");
  const outer = graph.getBoundingClientRect();
  const inner = box.getBoundingClientRect();
  return {
    x: inner.left - outer.left + graph.scrollLeft + inner.width / 2,
    y: inner.top - outer.top + graph.scrollTop + inner.height / 2,
    height: inner.height,
  };
}

let drawn = [];
function lines(pairs) {
  drawn = pairs;
  const svg = by("lines");
  svg.setAttribute("width", by("deployments").scrollWidth);
  svg.setAttribute("height", by("deployments").scrollHeight);
  const space = "http://www.w3.org/2000/svg";
  svg.innerHTML = '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" ' +
    'orient="auto"><path d="M0 0L8 4L0 8z" fill="#1565c0"/></marker></defs>';
  for (const [from, to, kind] of pairs) {
    const [a, b] = [center(from), center(to)];
    if (!a || !b) continue;
    // From edge to edge; between neighbours of one row, over their heads.
    const beside = Math.abs(a.y - b.y) < a.height;
    const below = !beside && b.y > a.y ? 1 : -1;
    const [y1, y2] = [a.y + below * a.height / 2, b.y - (beside ? 1 : below) * b.height / 2];
    const bend = beside ? -40 : 0;
    const path = document.createElementNS(space, "path");
    path.setAttribute("class", kind);
    path.setAttribute("d", `M${a.x} ${y1}C${a.x} ${(y1 + y2) / 2 + bend} ${b.x} ${(y1 + y2) / 2 + bend} ${b.x} ${y2}`);
    svg.append(path);
  }
}

function link(node) {
  const item = make("li");
  const button = make("button", "", node.address);
  button.addEventListener("click", () => showResource(node));
  item.append(button);
  return item;
}

function showResource(node) {
  const detail = by("detail");
  detail.replaceChildren(make("h2", "", node.address), make("p", "", `deployment ${node.deployment}`));
  for (const number of node.conflicts) {
    const conflict = data.conflicts[number];
    const button = make("button", conflict.severity, `${conflict.rule}: ${conflict.message}`);
    button.addEventListener("click", () => showConflict(number));
    detail.append(button);
  }
  detail.append(make("h3", "", count(node.instances.length, "instance")));
  const list = make("ul");
  for (const instance of node.instances.slice(0, 200)) {
    list.append(make("li", "", `${instance.address} (${instance.action})`));
  }
  if (node.instances.length > 200) list.append(make("li", "", `and ${node.instances.length - 200} more`));
  detail.append(list);
  const behind = node.depends_on.map((id) => nodes.get(id));
  const before = [...nodes.values()].filter((other) => other.depends_on.includes(node.id));
  for (const [title, others] of [["waits for", behind], ["is waited for by", before]]) {
    if (!others.length) continue;
    detail.append(make("h3", "", title));
    const links = make("ul");
    others.forEach((other) => links.append(link(other)));
    detail.append(links);
  }
  select([node.id]);
  const waits = behind.map((other) => [node.id, other.id, "waits"]);
  lines(waits.concat(before.map((other) => [other.id, node.id, "waits"])));
}

function showConflict(number) {
  const conflict = data.conflicts[number];
  const detail = by("detail");
  detail.replaceChildren(make("h2", "", conflict.message));
  detail.append(make("p", "", `${conflict.severity} · ${conflict.rule} · ${conflict.verdict} · ${conflict.outcome}`));
  for (const party of conflict.parties) {
    const title = party.address ? `${party.address} ${party.label}` : `${party.deployment} ${party.label}`;
    detail.append(make("h3", "", title));
    for (const place of party.places || []) {
      detail.append(make("div", "", `${place.file}:${place.line}${place.note ? ` ${place.note}` : ""}`));
      detail.append(make("pre", "", place.text));
    }
  }
  if (conflict.help) detail.append(make("h3", "", "What to do"), make("p", "", conflict.help));
  const ids = [...new Set(conflict.parties.map((party) => party.resource).filter((id) => id !== undefined))];
  select(ids);
  lines(ids.slice(1).map((id) => [ids[0], id, "fights"]));
}

function start() {
  const rules = [...new Set(data.conflicts.map((conflict) => conflict.rule))].sort();
  by("rule").append(new Option("all", ""), ...rules.map((rule) => new Option(rule, rule)));
  const instances = [...nodes.values()].reduce((sum, node) => sum + node.instances.length, 0);
  by("numbers").textContent = [
    count(data.conflicts.length, "conflict"),
    count(instances, "resource instance"),
    count(data.deployments.length, "deployment"),
  ].join(" · ");
  drawDeployments();
  drawConflicts();
  by("rule").addEventListener("change", () => { drawConflicts(); filter(); lines([]); });
  by("find").addEventListener("input", filter);
  by("only").addEventListener("change", () => { filter(); lines([]); });
  addEventListener("resize", () => lines(drawn));
  if (data.conflicts.length) showConflict(0);
}
start();
