type Size = {
  width: number;
  height: number;
};

/** The largest size of the same proportions within a frame. */
export function fitInto(what: Size, frame: Size): Size {
  const factor = Math.min(frame.width / what.width, frame.height / what.height);
  return { width: what.width * factor, height: what.height * factor };
}

type Box = Size & { x: number; y: number };

/** The box made wider or higher around its middle until it has the proportions of the frame. */
export function grownTo(box: Box, frame: Size): Box {
  const ratio = frame.width / frame.height;
  const width = Math.max(box.width, box.height * ratio);
  const height = Math.max(box.height, box.width / ratio);
  return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height };
}
