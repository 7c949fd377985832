// What the explorer gains from a script; without it every filter, view and file works as a plain link or form.
import { followChart } from "./chart.js";

document.documentElement.classList.add("live");

const explorer = () => document.querySelector("[data-explorer]");
let latest = 0;
let typed = { by: "", text: "" };

function wire() {
  const form = explorer().querySelector("[data-filters]");
  form.querySelector("[data-submit]").hidden = true;
  form.addEventListener("change", event => {
    if (!event.target.closest("[data-find]") && form.reportValidity()) show(addressOf(form));
  });
  form.addEventListener("submit", event => { event.preventDefault(); show(addressOf(form)); });

  const toggle = explorer().querySelector("[data-filter-switch]");
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    const shown = form.classList.toggle("shown");
    toggle.setAttribute("aria-expanded", shown);
  });

  for (const years of explorer().querySelectorAll("[data-years]")) {
    const slider = years.querySelector("[type=range]");
    years.querySelector("[data-go]").hidden = true;
    slider?.addEventListener("input", () => { document.getElementById("year-field").value = slider.value; });
    years.addEventListener("change", () => years.reportValidity() && show(addressOf(years)));
    years.addEventListener("submit", event => { event.preventDefault(); show(addressOf(years)); });
  }

  for (const link of explorer().querySelectorAll(".seg a, .picks a, .presets a, .serieskey a, .years a, a.sort")) {
    link.addEventListener("click", event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      show(link.href);
    });
  }

  const find = form.querySelector("[data-find]");
  if (find) follow(find, form.elements.by.value);

  followChart(explorer());
}

const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A long list shows the names that have what is typed; the boxes that are ticked stay. */
function follow(find, by) {
  const input = find.querySelector("input");
  const boxes = [...find.parentElement.querySelectorAll(".many label")];
  const look = () => {
    const wanted = folded(input.value.trim());
    for (const box of boxes) box.hidden = !folded(box.textContent).includes(wanted) && !box.querySelector(":checked");
  };
  find.hidden = false;
  input.value = typed.by === by ? typed.text : "";
  input.addEventListener("input", () => { typed = { by, text: input.value }; look(); });
  input.addEventListener("keydown", event => { if (event.key === "Enter") event.preventDefault(); });
  look();
}

/** The form's own address without its empty fields; lists with commas, as the tidy address has them. */
function addressOf(form) {
  const fields = new Map();
  // The largest and the rest stay whatever else is changed, until a box is.
  const top = form.querySelector("[data-top]");
  const boxes = top ? [...form.querySelectorAll(`[type=checkbox][name=${top.dataset.top}]`)] : [];
  const isUntouched = top && boxes.every(box => box.checked === box.defaultChecked);
  if (isUntouched && top.value) fields.set("top", top.value);
  for (const [name, value] of new FormData(form)) {
    if (value === "" || (isUntouched && name === top.dataset.top && boxes.length)) continue;
    const isList = ["areas", "points", "nationalities"].includes(name);
    fields.set(name, isList && fields.has(name) ? fields.get(name) + "," + value : value);
  }
  const query = [...fields].map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&");
  return form.action.split("?")[0] + (query ? "?" + query : "");
}

async function show(address, { push = true } = {}) {
  const turn = ++latest;
  explorer().setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-explorer]");
    if (turn !== latest) return;
    if (!answer.ok || !fresh) { location.assign(address); return; }
    replace(fresh);
    const canonical = page.querySelector("link[rel=canonical]");
    const tidy = canonical ? new URL(canonical.href).pathname + new URL(canonical.href).search : answer.url;
    if (push) history.pushState(null, "", tidy);
    document.title = page.title;
    followHead(page);
    announce();
  } catch {
    location.assign(address); // the network failed: let the browser say so
  }
}

/** Puts the new answer in place; focus, open lists and their scroll stay where the reader left them. */
function replace(fresh) {
  const old = explorer();
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const path = focused && (focused.id ? `#${CSS.escape(focused.id)}` : focused.matches(".seg a, .picks a, .presets a, a.sort") ? linkPath(focused) : null);
  const opened = [...old.querySelectorAll("details[data-keep][open]")].map(d => [d.dataset.keep, d.querySelector(".many")?.scrollTop ?? 0]);
  if (old.querySelector("[data-filters]").classList.contains("shown")) fresh.querySelector("[data-filters]").classList.add("shown");
  old.replaceWith(document.adoptNode(fresh));
  for (const [name, top] of opened) {
    const details = explorer().querySelector(`details[data-keep="${name}"]`);
    if (!details) continue;
    details.open = true;
    const list = details.querySelector(".many");
    if (list) list.scrollTop = top;
  }
  wire();
  explorer().querySelector("[data-filter-switch]").setAttribute("aria-expanded", explorer().querySelector("[data-filters]").classList.contains("shown"));
  (path && explorer().querySelector(path))?.focus({ preventScroll: true });
}

function linkPath(link) {
  if (link.matches(".sort")) return `thead th:nth-child(${link.parentElement.cellIndex + 1}) a`;
  const group = [".seg.by", ".cardtop .seg", ".seg.axes", ".presets", ".picks"].find(name => link.closest(name));
  return `${group} a:nth-child(${[...link.parentElement.children].indexOf(link) + 1})`;
}

/** The other language and the canonical address follow the question. */
function followHead(page) {
  for (const selector of ["link[rel=canonical]", "link[hreflang=es]", "link[hreflang=en]", "link[hreflang=x-default]"]) {
    const [mine, theirs] = [document.head.querySelector(selector), page.head.querySelector(selector)];
    if (mine && theirs) mine.href = theirs.href;
  }
  const [mine, theirs] = [document.querySelector(".languages"), page.querySelector(".languages")];
  if (mine && theirs) mine.replaceWith(document.adoptNode(theirs));
}

// The region is there before its text changes, which is what a screen reader listens for.
function announce() {
  const live = explorer().querySelector("[data-live]");
  // Whoever walks the chart already hears where they are.
  setTimeout(() => { live.textContent ||= live.dataset.count; }, 60);
}

addEventListener("popstate", () => show(location.href, { push: false }));
wire();
