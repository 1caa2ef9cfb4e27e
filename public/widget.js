// The search for lots on other people's pages: replaces its own script element by a frame that grows with its content.
// <script src="https://…/widget.js" data-lang="vi" data-zone="kcn-phu-thuan" async></script>
// data-search narrows further, in the words of the list's address: data-search="status=ready&areaMin=1"
(() => {
  const script = document.currentScript ?? document.querySelector("script[src$='/widget.js']:not([data-done])");
  if (!script) return;
  script.dataset.done = "";
  const { origin } = new URL(script.src);
  const english = script.dataset.lang === "en";
  const address = new URL(`/${english ? "en" : "vi"}/embed/lots`, origin);
  address.search = script.dataset.search ?? "";
  if (script.dataset.zone) address.searchParams.set("zone", script.dataset.zone);
  if (script.dataset.q) address.searchParams.set("q", script.dataset.q);

  const frame = document.createElement("iframe");
  frame.src = address.href;
  frame.title = english ? "Search industrial lots, Bến Đỗ" : "Tìm lô đất công nghiệp, Bến Đỗ";
  frame.loading = "lazy";
  frame.referrerPolicy = "no-referrer";
  frame.style.cssText = "display:block;width:100%;height:36rem;border:0;color-scheme:normal";
  script.replaceWith(frame);

  addEventListener("message", ({ origin: from, source, data }) => {
    if (from !== origin || source !== frame.contentWindow) return;
    const height = Number(data?.benDoHeight);
    if (height > 0 && height < 20000) frame.style.height = `${Math.ceil(height)}px`;
  });
})();
