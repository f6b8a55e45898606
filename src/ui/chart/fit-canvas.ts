/** Gives a canvas its size in CSS pixels, crisp on this screen or in so many dots, and clears it. */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  sharpness: number,
): CanvasRenderingContext2D | null {
  const ratio = sharpness || devicePixelRatio;
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
