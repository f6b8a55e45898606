/**
 * The page with a script that starts it as a module where it is served, and as a script that holds
 * them all where it is a file on disk. It runs before style sheets can hold it up, and starts the
 * module once the page is read, as the browser would.
 * @param ahead what the module imports, fetched beside it.
 */
export function startingScript(
  page: string,
  entry: string,
  ahead: readonly string[],
  onDisk: string,
): string {
  const module = /[ \t]*<script type="module" crossorigin src="[^"]+"><\/script>\n/;
  const preload = /[ \t]*<link rel="modulepreload"[^>]*>\n/g;
  if (!module.test(page)) throw new Error('The page starts no module.');
  const script = `<script>
      addEventListener('DOMContentLoaded', () => {
        const add = (name, fields) => document.head.append(Object.assign(document.createElement(name), fields));
        if (location.protocol === 'file:') return add('script', { src: ${JSON.stringify(onDisk)} });
        for (const href of ${JSON.stringify(ahead)}) add('link', { rel: 'modulepreload', href });
        add('script', { type: 'module', src: ${JSON.stringify(entry)} });
      });
    </script>`;
  return page
    .replace(preload, '')
    .replace(module, '')
    .replace(/(?=<link rel="icon")/, () => `${script}\n    `)
    .replace(/ crossorigin(?= href="[^"]+\.css")/g, '');
}
