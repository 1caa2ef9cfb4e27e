// Inside the frame: tells the page around it how high the content is.
(() => {
  if (parent === self) return;
  const tell = () => parent.postMessage({ benDoHeight: document.documentElement.offsetHeight }, "*");
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener("load", tell);
})();
