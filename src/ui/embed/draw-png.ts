/** Pixels of the picture for each of the drawing: sharp on a screen of twice the density. */
const SCALE = 2;

/**
 * A standing SVG as PNG, drawn by the browser itself.
 * @throws Error where the browser cannot draw it.
 */
export async function drawPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The canvas is empty.');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
