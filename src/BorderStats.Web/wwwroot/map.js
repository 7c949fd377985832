// Keys on a map: one tab stop, arrows from point to point, Escape leaves.
for (const plot of document.querySelectorAll("[data-map]")) {
  const points = () => [...plot.querySelectorAll("a.point")].filter(a => a.getBoundingClientRect().width > 0);
  const middle = (point, axis) => {
    const box = point.getBoundingClientRect();
    return axis === "x" ? box.left + box.width / 2 : box.top + box.height / 2;
  };
  const go = (axis, step) => {
    const order = points().toSorted((a, b) => middle(a, axis) - middle(b, axis));
    const here = order.indexOf(document.activeElement);
    const next = here < 0 ? (step > 0 ? 0 : order.length - 1) : here + step;
    order[Math.max(0, Math.min(order.length - 1, next))]?.focus();
  };

  plot.tabIndex = 0;
  plot.addEventListener("keydown", event => {
    const act = {
      ArrowRight: () => go("x", 1), ArrowLeft: () => go("x", -1), ArrowDown: () => go("y", 1), ArrowUp: () => go("y", -1),
      Escape: () => document.activeElement === plot ? plot.blur() : plot.focus(),
    }[event.key];
    if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act();
  });
}
