// What every page gains from a script. Holds back the first paint, so that a remembered theme never flashes the other one,
// but not the reading of the page, which may be over before or after.
(() => {
  const root = document.documentElement;
  const remembered = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const dark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  if (["light", "dark"].includes(remembered())) root.dataset.theme = remembered();
  root.classList.add("js");

  const wire = () => {
    const button = document.querySelector("[data-theme-switch]");
    if (button) button.hidden = false;
    button?.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      try { localStorage.setItem("theme", root.dataset.theme); } catch { /* private window: until the page is left */ }
    });

    // Puts a text of the page, or its address, on the clipboard; also for buttons that come later.
    addEventListener("click", async event => {
      const copy = event.target.closest?.("[data-copy]");
      if (!copy) return;
      const from = copy.dataset.copy && document.querySelector(copy.dataset.copy);
      await navigator.clipboard.writeText(from ? from.value ?? from.textContent.trim() : location.href);
      const name = copy.textContent;
      copy.textContent = copy.dataset.done;
      setTimeout(() => { copy.textContent = name; }, 2000);
    });

    const search = document.querySelector("form[data-search]");
    const box = search?.querySelector("input");
    box?.addEventListener("focus", async () => (await import(search.dataset.search)).follow(search), { once: true });
    addEventListener("keydown", event => {
      const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
      if (event.key !== "/" || !box || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.focus();
      box.select();
    });
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", wire);
  else wire();
})();
