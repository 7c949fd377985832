// The chart as a PNG: the site's own SVG file, which carries its style sheet, drawn on a canvas at twice its size.

export function offerPicture(root) {
  const [button, file] = [root.querySelector("[data-png]"), root.querySelector("[data-svg]")];
  if (!button || !file) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      save(await draw(await (await fetch(file.href)).text()), `${button.dataset.name}.png`);
    } finally {
      button.disabled = false;
    }
  });
}

async function draw(svg) {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const [, , width, height] = root.getAttribute("viewBox").split(/[\s,]+/).map(Number);
  root.setAttribute("width", width * 2);
  root.setAttribute("height", height * 2);

  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(root));
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: width * 2, height: height * 2 });
  const paint = canvas.getContext("2d");
  paint.drawImage(image, 0, 0);
  return new Promise(resolve => canvas.toBlob(resolve, "image/png"));
}

function save(blob, name) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
