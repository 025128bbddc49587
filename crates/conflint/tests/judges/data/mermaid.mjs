// Parses each file with Mermaid, and prints what it found: nodes, subgraphs and edges.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [folder, ...files] = process.argv.slice(2);
const from = createRequire(`${folder}/judges.js`);
const load = (name) => import(pathToFileURL(from.resolve(name)).href);
const { JSDOM } = await load("jsdom");
const { window } = new JSDOM("");
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await load("mermaid");
for (const file of files) {
  const text = readFileSync(file, "utf8");
  // This also loads what reads this kind of diagram.
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const labels = [...db.getVertices().values()].map((node) => node.text);
  console.log(JSON.stringify({ labels, subgraphs: db.getSubGraphs().map((graph) => graph.title), edges: db.getEdges().length }));
}
