"use strict";
// The data, and small things that all parts need. Everything shown is put in as text, never as markup.
const data = JSON.parse(document.getElementById("data").textContent);
const by = (id) => document.getElementById(id);

/** Resources by number, and what stands outside of the configuration by its own numbers behind them. */
const nodes = new Map();
/** Resources that wait for one, by its number. */
const waitedFor = new Map();
/** What is selected: `{ conflict: 3 }`, `{ node: 7 }` or nothing. */
let selection = {};

function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function button(className, text, act) {
  const element = make("button", className, text);
  element.type = "button";
  element.addEventListener("click", act);
  return element;
}

function count(number, noun) {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

/** Several parties may be instances of one resource; a party that is no resource is drawn as something outside. */
function readData() {
  for (const deployment of data.deployments) {
    for (const node of deployment.resources) {
      nodes.set(node.id, Object.assign(node, { deployment: deployment.name }));
      const dot = node.name.lastIndexOf(".");
      Object.assign(node, { type: node.name.slice(0, dot), label: node.name.slice(dot + 1) });
    }
  }
  for (const node of nodes.values()) {
    for (const id of node.depends_on) waitedFor.set(id, [...(waitedFor.get(id) || []), node.id]);
  }
  const known = new Set(data.deployments.map((deployment) => deployment.name));
  const outside = new Map();
  data.conflicts.forEach((conflict, number) => {
    for (const party of conflict.parties) {
      if (party.resource !== undefined) continue;
      if (!party.address && known.has(party.deployment)) continue;
      party.resource = outsideNode(outside, party, conflict).id;
      nodes.get(party.resource).conflicts.push(number);
    }
    conflict.ids = [...new Set(conflict.parties.map((party) => party.resource))].filter((id) => id !== undefined);
  });
  if (outside.size) data.deployments.push({ name: "outside", resources: [...outside.values()], outside: true });
}

function outsideNode(outside, party, conflict) {
  const key = [party.deployment, party.address, party.address ? "" : conflict.message].join("\0");
  if (!outside.has(key)) {
    const address = party.address || party.label || party.deployment;
    const node = { id: nodes.size, module: [], name: address, address, type: party.deployment, label: address };
    Object.assign(node, { instances: [], depends_on: [], conflicts: [], deployment: "outside", outside: true });
    nodes.set(node.id, node);
    outside.set(key, node);
  }
  return outside.get(key);
}
