// The passport of a figure: the arrow keys go to the period before and after.
addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  // Arrows move inside what is written in and what is scrolled.
  if (event.target.closest("input, select, textarea, .scroll, [role=combobox], svg")) return;
  const way = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  const link = way && document.querySelector(`.neighbours a[rel=${way}]`);
  if (link) location.assign(link.href);
});
