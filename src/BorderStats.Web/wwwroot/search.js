// Offers pages while words are typed: a combobox with a list, as the ARIA Authoring Practices describe it. Loaded when the
// box is first used; without it the form sends its words to the page of results.
export function follow(form) {
  const input = form.querySelector("input");
  const list = form.querySelector("[role=listbox]");
  let [turn, timer, chosen, listed, step] = [0, 0, -1, "", null];

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  close();

  function close() {
    turn++;
    clearTimeout(timer);
    [step, listed] = [null, ""];
    choose(-1);
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }

  function choose(index) {
    list.children[chosen]?.setAttribute("aria-selected", "false");
    chosen = index;
    const option = list.children[chosen];
    if (!option) { input.removeAttribute("aria-activedescendant"); return; }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  async function look() {
    const words = input.value.trim();
    clearTimeout(timer);
    if (words.length < 2) { close(); return; }
    const mine = ++turn;
    try {
      const answer = await fetch(`${form.action}.json?q=${encodeURIComponent(words)}`);
      const found = answer.ok ? await answer.json() : [];
      if (mine !== turn) return;
      choose(-1);
      list.replaceChildren(...found.map(option));
      listed = words;
      list.hidden = found.length === 0;
      input.setAttribute("aria-expanded", String(found.length > 0));
    } catch { close(); /* the form itself still works */ }
  }

  // The list may still be that of the words before the last letters: a page is chosen from that of the words as they stand.
  async function move(by) {
    if (list.hidden || listed !== input.value.trim()) await look();
    const count = list.hidden || listed !== input.value.trim() ? 0 : list.children.length;
    if (count > 0) choose(by > 0 ? (chosen + 1) % count : (chosen <= 0 ? count : chosen) - 1);
  }

  async function go() {
    await step;
    if (list.children[chosen]) location.assign(list.children[chosen].dataset.address);
    else form.requestSubmit();
  }

  function option({ name, kind, address }, index) {
    const item = document.createElement("li");
    item.id = `${list.id}-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    const small = document.createElement("small");
    small.textContent = kind;
    item.append(name, " ", small);
    item.dataset.address = address;
    return item;
  }

  input.addEventListener("input", () => { step = null; choose(-1); clearTimeout(timer); timer = setTimeout(look, 120); });
  input.addEventListener("keydown", event => {
    if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); }
    else if (event.key === "Escape") input.blur();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      step = (step ?? Promise.resolve()).then(() => move(by));
    }
    else if (event.key === "Enter" && step) { event.preventDefault(); go(); }
  });
  // Before the field loses the focus, which closes the list.
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const item = event.target.closest("[role=option]");
    if (item) location.assign(item.dataset.address);
  });
  input.addEventListener("blur", close);
  if (document.activeElement === input && input.value.trim()) look();
}
