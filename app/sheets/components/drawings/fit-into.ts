type Size = {
  width: number;
  height: number;
};

/** The largest size of the same proportions within a frame. */
export function fitInto(what: Size, frame: Size): Size {
  const factor = Math.min(frame.width / what.width, frame.height / what.height);
  return { width: what.width * factor, height: what.height * factor };
}
