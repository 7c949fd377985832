// Pointer, touch and keys on a chart: one tab stop, a tooltip of the whole year, and lines that stand out.

// What stands for a slot: its column or field, or on a map a state and its tile.
const HIT = ".slot, .place[data-slot], .tile[data-slot]";

export function followChart(root) {
  const figure = root.querySelector("[data-chart]");
  if (!figure) return;
  const plot = figure.querySelector("[data-plot]");
  const tip = figure.querySelector("[data-tip]");
  const live = root.querySelector("[data-live]");
  const tips = JSON.parse(figure.querySelector("[data-tips]").textContent);
  const last = tips.slots.length - 1;
  let current = -1;

  const drawing = () => [...plot.querySelectorAll("svg.chart")].find(svg => svg.getBoundingClientRect().width > 0);

  function point(slot, aloud) {
    current = slot;
    for (const hit of plot.querySelectorAll(HIT)) hit.classList.toggle("current", Number(hit.dataset.slot) === slot);
    if (slot < 0) {
      tip.hidden = true;
      return;
    }
    tip.replaceChildren(table(tips, slot));
    tip.hidden = false;
    place(tip, figure, drawing().querySelector(`:is(${HIT})[data-slot="${slot}"]`));
    if (aloud) live.textContent = sentence(tips, slot);
  }

  // In a calendar several slots stand above each other.
  const slotAt = ({ clientX: x, clientY: y, target }) => {
    if (drawing().matches(".states")) return Number(target.closest(HIT)?.dataset.slot ?? -1);
    const hits = [...drawing().querySelectorAll(".slot")].map(hit => [hit, hit.getBoundingClientRect()])
      .filter(([, box]) => x >= box.left && x < box.right);
    const [hit] = hits.find(([, box]) => y >= box.top && y < box.bottom) ?? hits[0] ?? [];
    return hit ? Number(hit.dataset.slot) : -1;
  };
  const isInside = event => {
    const box = drawing().querySelector(".hits")?.getBoundingClientRect();
    return box && event.clientY >= box.top - 8 && event.clientY <= box.bottom + 30;
  };
  const follow = event => point(isInside(event) ? slotAt(event) : -1, false);

  plot.tabIndex = 0;
  plot.addEventListener("pointermove", event => event.pointerType === "mouse" && follow(event));
  plot.addEventListener("pointerdown", follow);
  plot.addEventListener("pointerleave", event => event.pointerType === "mouse" && point(-1, false));
  plot.addEventListener("blur", () => point(-1, false));
  plot.addEventListener("keydown", event => {
    const step = {
      ArrowRight: () => Math.min(last, current + 1), ArrowLeft: () => current < 0 ? last : Math.max(0, current - 1),
      Home: () => 0, End: () => last,
    }[event.key];
    if (step) {
      event.preventDefault();
      point(step(), true);
    } else if (event.key === "Escape" && current >= 0) {
      event.preventDefault();
      point(-1, false);
    } else if (event.key === "Escape") {
      plot.blur();
    }
  });

  // A tooltip asked for by mouse or finger goes with Escape and with a touch elsewhere.
  const elsewhere = new AbortController();
  document.addEventListener("keydown", event => {
    if (!figure.isConnected) elsewhere.abort();
    else if (event.key === "Escape") point(-1, false);
  }, { signal: elsewhere.signal });
  document.addEventListener("pointerdown", event => {
    if (!figure.isConnected) elsewhere.abort();
    else if (!plot.contains(event.target)) point(-1, false);
  }, { signal: elsewhere.signal });

  lightUp(root, plot);
}

/** A name pointed at or focused, on the chart or among the filters, dims the other lines; one pressed keeps them so. */
function lightUp(root, plot) {
  let kept = null;
  const light = pointed => {
    const code = pointed ?? kept;
    const groups = plot.querySelectorAll("[data-line]");
    const known = code && [...groups].some(g => g.dataset.line === code);
    for (const svg of plot.querySelectorAll("svg.chart")) svg.classList.toggle("dimmed", Boolean(known));
    for (const group of groups) group.classList.toggle("lit", known && group.dataset.line === code);
  };
  for (const label of root.querySelectorAll(".filters fieldset label:has(input[type=checkbox])")) {
    const code = label.querySelector("input").value;
    label.addEventListener("pointerenter", () => light(code));
    label.addEventListener("pointerleave", () => light(null));
    label.addEventListener("focusin", event => event.target.matches(":focus-visible") && light(code));
    label.addEventListener("focusout", () => light(null));
  }
  const buttons = [...root.querySelectorAll("[data-legend] button")];
  for (const button of buttons) {
    button.closest("[data-scripted]").hidden = false;
    button.addEventListener("pointerenter", () => light(button.value));
    button.addEventListener("pointerleave", () => light(null));
    button.addEventListener("click", () => {
      kept = kept === button.value ? null : button.value;
      for (const other of buttons) other.setAttribute("aria-pressed", other.value === kept);
      light(null);
    });
  }
  for (const name of plot.querySelectorAll(".labels [data-line], .key [data-line], .legend [data-line]")) {
    name.addEventListener("pointerenter", () => light(name.dataset.line));
    name.addEventListener("pointerleave", () => light(null));
  }
}

// More would not fit beside a chart; the table has them all.
const MOST = 14;

// What was known on another day is said only where it differs.
const said = (tips, slot) => tips.lines.filter(line => line.values[slot] !== "");

function table(tips, slot) {
  const lines = said(tips, slot);
  const largest = lines.length <= MOST ? lines
    : lines.toSorted((a, b) => (b.amounts[slot] ?? -Infinity) - (a.amounts[slot] ?? -Infinity)).slice(0, MOST - 1);
  const rows = largest.map(line => row(line, slot));
  if (largest.length < lines.length) {
    rows.push(element("tr", {}, [element("th", { colSpan: 3, className: "change", textContent: `+ ${lines.length - largest.length}` })]));
  }
  if (tips.total) rows.push(row(tips.total, slot, "sum"));
  const body = element("tbody", {}, rows);
  if (tips.checks[slot]) {
    const cell = tips.total ? rows.at(-1).lastElementChild : null;
    if (cell && !cell.textContent) cell.textContent = tips.checks[slot];
    else if (cell) body.append(element("tr", { className: "sum" }, [element("th"), element("td", { colSpan: 2, textContent: tips.checks[slot] })]));
  }
  return element("table", {}, [element("caption", { textContent: tips.slots[slot] }), body]);
}

function row(line, slot, className = "") {
  // The colours are the chart's own: its sheet gives them to what stands inside the class.
  const chip = element("span", { className: "chart" }, [element("i", { className: `chip ${line.colour}` })]);
  const name = element("th", { scope: "row" }, [...(className || !line.colour ? [] : [chip]), line.name]);
  return element("tr", { className }, [
    name,
    element("td", { textContent: line.values[slot] }),
    element("td", { className: "change", textContent: line.changes[slot] }),
  ]);
}

function sentence(tips, slot) {
  const lines = [...said(tips, slot), ...(tips.total ? [tips.total] : [])];
  const words = lines.map(l => `${l.name} ${l.values[slot]}${l.changes[slot] ? ` (${l.changes[slot]})` : ""}`);
  return `${tips.slots[slot]}: ${words.join(", ")}${tips.checks[slot] ? `; ${tips.checks[slot]}` : ""}`;
}

/** Beside the slot, on the side with more room, and never over an edge of the figure or of the window. */
function place(tip, figure, hit) {
  const [frame, slot] = [figure.getBoundingClientRect(), hit.getBoundingClientRect()];
  const [width, height] = [tip.offsetWidth, tip.offsetHeight];
  const right = slot.right - frame.left + 8;
  const left = right + width <= frame.width ? right : slot.left - frame.left - width - 8;
  tip.style.left = `${Math.max(0, Math.min(left, frame.width - width))}px`;
  const top = Math.max(slot.top - frame.top + 6, 4 - frame.top);
  tip.style.top = `${Math.max(0, Math.min(top, innerHeight - height - 4 - frame.top))}px`;
}

function element(name, properties = {}, children = []) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
