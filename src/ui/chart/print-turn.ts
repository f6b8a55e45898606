/** Calls back before the page is printed and after; returns how to stop. */
export function printTurn(before: () => void, after: () => void): () => void {
  const medium = matchMedia('print');
  const change = (): void => (medium.matches ? before() : after());
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  medium.addEventListener('change', change);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    medium.removeEventListener('change', change);
  };
}
