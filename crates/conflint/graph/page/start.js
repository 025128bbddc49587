// Selecting, filtering, keys.

function draw() {
  const filter = filters();
  drawBoxes(filter);
  paint(filter);
}

/** What a selection changes without anything moving. */
function paint(filter) {
  const party = new Set(selection.conflict === undefined ? [] : data.conflicts[selection.conflict].ids);
  for (const [id, card] of cards) {
    card.classList.toggle("selected", id === selection.node || party.has(id));
  }
  drawConflicts(filter);
  drawLines(filter);
}

function select(next, { keepHash } = {}) {
  selection = next;
  const ids = next.node !== undefined ? [next.node] : next.conflict !== undefined ? data.conflicts[next.conflict].ids : [];
  if (ids.some((id) => !cards.has(id) && nodes.get(id).parent)) {
    reveal(ids);
    draw();
  } else {
    paint(filters());
  }
  drawDetail();
  if (ids.length) show(ids);
  document.querySelector("#conflicts [aria-current]")?.scrollIntoView({ block: "nearest" });
  if (keepHash) return;
  const [kind] = Object.keys(next);
  history.replaceState(null, "", kind ? `#${kind}=${next[kind]}` : location.pathname);
}

/** Scrolls so that all of these are in view, or the first where they are too far apart. */
function show(ids) {
  const graph = by("graph");
  const outer = graph.getBoundingClientRect();
  const boxes = ids.map((id) => drawnAt(id)?.getBoundingClientRect()).filter(Boolean);
  if (!boxes.length) return;
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  const shift = (low, high, from, to) => {
    if (high - low > to - from - 32) return boxes.length > 1 && low >= from && low <= to ? 0 : low - from - 16;
    return low < from + 16 ? low - from - 16 : high > to - 16 ? high - to + 16 : 0;
  };
  graph.scrollBy(shift(left, right, outer.left, outer.right), shift(top, bottom, outer.top, outer.bottom));
}

function step(by_) {
  const filter = filters();
  const shown = data.conflicts.map((_, number) => number).filter((number) => isShown(data.conflicts[number], filter));
  if (!shown.length) return;
  const at = shown.indexOf(selection.conflict);
  const next = at < 0 ? (by_ > 0 ? 0 : shown.length - 1) : (at + by_ + shown.length) % shown.length;
  select({ conflict: shown[next] });
}

function resize(to) {
  scale = Math.min(2, Math.max(0.1, to));
  by("canvas").style.transform = `scale(${scale})`;
  const { scrollWidth, scrollHeight } = by("boxes");
  Object.assign(by("sizer").style, { width: `${scrollWidth * scale}px`, height: `${scrollHeight * scale}px` });
  drawLines(filters());
}

/** All of it in view, but never smaller than this. */
function fit(least) {
  const { scrollWidth, scrollHeight } = by("boxes");
  const { clientWidth, clientHeight } = by("graph");
  resize(Math.max(least, Math.min(1, clientWidth / scrollWidth, clientHeight / scrollHeight)));
}

function keys(event) {
  const typing = ["INPUT", "SELECT"].includes(document.activeElement.tagName);
  if (event.key === "Escape") {
    by("find").value = "";
    document.activeElement.blur();
    select({});
    draw();
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j") step(1);
  if (event.key === "k") step(-1);
  if (event.key === "/") {
    event.preventDefault();
    by("find").focus();
  }
}

function refilter() {
  const { rule } = filters();
  const chosen = data.conflicts[selection.conflict];
  if (chosen && rule && chosen.rule !== rule) selection = {};
  draw();
  drawDetail();
  resize(scale);
}

function fromHash() {
  const [, kind, number] = location.hash.match(/^#(conflict|node)=(\d+)$/) || [];
  const exists = kind === "conflict" ? data.conflicts[number] : nodes.get(Number(number));
  if (kind && exists) select({ [kind]: Number(number) }, { keepHash: true });
  else if (data.conflicts.length) select({ conflict: 0 }, { keepHash: true });
  else drawDetail();
}

function start() {
  readData();
  const times = new Map();
  for (const { rule } of data.conflicts) times.set(rule, (times.get(rule) || 0) + 1);
  by("rule").append(new Option(`all (${data.conflicts.length})`, ""));
  for (const [rule, number] of [...times].sort()) by("rule").append(new Option(`${rule} (${number})`, rule));
  const instances = [...nodes.values()].reduce((sum, node) => sum + node.instances.length, 0);
  const conflicts = make("b", data.conflicts.length ? "alarm" : "calm", count(data.conflicts.length, "conflict"));
  const deployments = data.deployments.filter((deployment) => !deployment.outside).length;
  by("numbers").append(conflicts, ` in ${count(instances, "resource instance")} of ${count(deployments, "deployment")}`);
  draw();
  fit(0.7);
  fromHash();
  for (const id of ["rule", "only"]) by(id).addEventListener("change", refilter);
  by("find").addEventListener("input", refilter);
  by("smaller").addEventListener("click", () => resize(scale / 1.25));
  by("larger").addEventListener("click", () => resize(scale * 1.25));
  by("fit").addEventListener("click", () => fit(0));
  addEventListener("resize", () => drawLines(filters()));
  addEventListener("hashchange", fromHash);
  addEventListener("keydown", keys);
}
start();
