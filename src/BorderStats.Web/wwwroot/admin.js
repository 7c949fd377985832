// What the maintainers' pages gain from a script; without it every upload, cell and correction works as a plain form or link.

function wireUpload() {
  const form = document.querySelector("[data-upload]");
  if (!form) return;
  const input = form.querySelector("input[type=file]");
  const drop = form.querySelector("[data-drop]");
  form.querySelector("[data-drop-hint]").hidden = false;

  for (const name of ["dragenter", "dragover"]) {
    drop.addEventListener(name, event => { event.preventDefault(); drop.classList.add("over"); });
  }
  for (const name of ["dragleave", "drop"]) drop.addEventListener(name, () => drop.classList.remove("over"));
  drop.addEventListener("drop", event => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files;
  });

  form.addEventListener("submit", event => {
    event.preventDefault();
    if (input.files[0].size > Number(form.dataset.most)) say(form, form.dataset.tooLarge);
    else send(form);
  });
}

function say(form, text) {
  const error = form.querySelector("[data-error]");
  error.textContent = text;
  error.hidden = text === "";
}

/** fetch tells nothing of an upload's progress, so it is the older request that sends the file. */
function send(form) {
  const button = form.querySelector("button");
  const progress = form.querySelector("[data-progress]");
  const bar = progress.querySelector("progress");
  const words = progress.querySelector("[data-progress-text]");
  const request = new XMLHttpRequest();
  const stop = text => { button.disabled = false; progress.hidden = true; say(form, text); };

  say(form, "");
  button.disabled = true;
  progress.hidden = false;
  request.upload.addEventListener("progress", event => {
    bar.value = event.lengthComputable ? event.loaded / event.total * 100 : 0;
    words.textContent = bar.value < 100 ? Math.floor(bar.value) + " %" : form.dataset.reading;
  });
  request.addEventListener("error", () => stop(form.dataset.failed));
  request.addEventListener("load", () => {
    if (request.status === 200) { location.assign(request.responseURL); return; }
    const answer = new DOMParser().parseFromString(request.responseText, "text/html").querySelector("[data-upload-page]");
    if (!answer) { stop(request.status === 413 ? form.dataset.tooLarge : form.dataset.failed); return; }
    document.querySelector("[data-upload-page]").replaceWith(document.adoptNode(answer));
    wireUpload();
    document.querySelector("[role=alert]:not([hidden])")?.scrollIntoView({ block: "nearest" });
  });
  request.open("POST", form.action);
  request.send(new FormData(form));
}

let latest = 0;

/** Shows the reading of a cell beside the sheet, which stays where it is. */
async function read(link) {
  const panel = document.querySelector("[data-reading]");
  const turn = ++latest;
  panel.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-reading]");
    if (turn !== latest) return;
    if (!fresh) { location.assign(link.href); return; }
    panel.innerHTML = fresh.innerHTML;
    document.querySelector("td.chosen")?.classList.remove("chosen");
    link.closest("td").classList.add("chosen");
    history.replaceState(null, "", link.href);
  } catch {
    location.assign(link.href);
  } finally {
    panel.removeAttribute("aria-busy");
  }
}

function wireSheet() {
  const sheet = document.querySelector("[data-sheet]");
  if (!sheet) return;
  sheet.addEventListener("click", event => {
    const link = event.target.closest("td.r a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    read(link);
  });
  // Thousands of cells are one stop of the Tab key; the arrows walk inside.
  for (const link of sheet.querySelectorAll("td.r a")) link.tabIndex = -1;
  (sheet.querySelector("td.chosen a") ?? sheet.querySelector("td.r a"))?.setAttribute("tabindex", "0");
  sheet.addEventListener("keydown", event => {
    const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
    const from = event.target.closest("td.r");
    if (!step || !from) return;
    event.preventDefault();
    next(from, step)?.focus();
  });
}

/** The fragment brings the chosen cell to the top of the window and the sheet's own header out of it; this shows both. */
function showChosen() {
  const sheet = document.querySelector("[data-sheet]");
  const chosen = sheet?.querySelector("td.chosen");
  if (!chosen) return;
  document.querySelector("[data-workbench]").scrollIntoView({ block: "start" });
  const [cell, frame] = [chosen.getBoundingClientRect(), sheet.getBoundingClientRect()];
  sheet.scrollTop += cell.top - frame.top - frame.height / 3;
  sheet.scrollLeft += cell.left - frame.left - frame.width / 3;
}

/** The nearest cell with content in a direction. */
function next(from, [down, right]) {
  if (right !== 0) {
    let cell = from;
    while ((cell = right > 0 ? cell.nextElementSibling : cell.previousElementSibling)) {
      if (cell.matches("td.r")) return cell.querySelector("a");
    }
    return null;
  }
  const middle = from.getBoundingClientRect().left + 1;
  let row = from.parentElement;
  while ((row = down > 0 ? row.nextElementSibling : row.previousElementSibling)) {
    for (const cell of row.querySelectorAll("td.r")) {
      const box = cell.getBoundingClientRect();
      if (box.left <= middle && middle < box.right) return cell.querySelector("a");
    }
  }
  return null;
}

wireUpload();
wireSheet();
addEventListener("load", () => setTimeout(showChosen));
