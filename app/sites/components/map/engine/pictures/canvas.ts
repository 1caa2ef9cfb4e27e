/** Pictures are drawn at twice their size, for sharp screens. */
export const pictureRatio = 2;

export type Picture = [name: string, canvas: HTMLCanvasElement];

/** An empty picture so many pixels wide and high. */
export function canvasOf(size: number) {
  const canvas = document.createElement("canvas");
  canvas.width = size * pictureRatio;
  canvas.height = size * pictureRatio;
  const context = canvas.getContext("2d");
  context?.scale(pictureRatio, pictureRatio);
  return { canvas, context };
}
