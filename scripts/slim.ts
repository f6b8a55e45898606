import type { Options as SvelteOptions } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';

/**
 * What a chart in an article never reaches, taken out of the libraries that it is built with, where
 * a bundler cannot see it by itself. Each line names the place in the library; one that is no
 * longer there fails the build, so that a new version of a library is looked at again.
 */
const cuts: readonly { file: RegExp; find: RegExp; put: string }[] = [
  // The chart is mounted, never hydrated: without these, every `if (hydrating)` goes.
  cut(
    /svelte.*\/dom\/hydration\.js$/,
    /export let hydrating = false;/,
    'export const hydrating = false;',
  ),
  cut(/svelte.*\/dom\/hydration\.js$/, /hydrating = value;/, ''),
  // No component of ours is of Svelte 4, awaits in its markup, or is traced.
  cut(/svelte.*\/flags\/index\.js$/, /export let (?=\w+ = false)/g, 'export const '),
  cut(/svelte.*\/flags\/index\.js$/, /\b\w+_flag = (true|false);(?=\s*\})/g, ''),
  cut(
    /svelte.*\/reactivity\/async\.js$/,
    /if \(async\.length === 0 && pending\.length === 0\) (\{\s+fn\(deriveds\);\s+return;\s+\})/,
    '$1',
  ),
  cut(
    /svelte.*\/reactivity\/batch\.js$/,
    /^\t(#commit|increment|decrement|settled|register_created_effect)\([^]*?^\t\}$/gm,
    '',
  ),
  cut(/svelte.*\/reactivity\/batch\.js$/, /\b(this|batch)\.is_fork\b(?! =)/g, 'false'),
  cut(/svelte.*\/reactivity\/deriveds\.js$/, /\bcurrent_batch\?\.is_fork\b/g, 'false'),
  cut(/svelte.*\/reactivity\/batch\.js$/, /this\.#commit\(\);/, ''),
  cut(/svelte.*\/client\/runtime\.js$/, /= current_batch\?\.is_fork;/, '= false;'),
  cut(/svelte.*\/reactivity\/batch\.js$/, /^\t(is_fork = false|#new_effects = \[\]);$/gm, ''),
  cut(
    /svelte.*\/reactivity\/batch\.js$/,
    /for \(const \w+ of (this|\w+)\.async_deriveds\.values\(\)\) \{[^]*?\n\t\t\}/g,
    '',
  ),
  cut(
    /svelte.*\/reactivity\/effects\.js$/,
    /current_batch\?\.register_created_effect\(effect\);/,
    '',
  ),
  cut(/svelte.*\/reactivity\/sources\.js$/, /!batch\.is_fork && /, ''),
  // Every state of a chart is a plain value or raw, so that none is watched field by field.
  cut(/svelte.*\/reactivity\/sources\.js$/, /should_proxy \? proxy\(value\) : value/, 'value'),
  cut(/svelte.*\/reactivity\/props\.js$/, /runes && bindable \? proxy\(value\) : value/, 'value'),
  // Ids are unique in a chart's own tree; a count in `window` would be the host's.
  cut(
    /svelte.*\/dom\/template\.js$/,
    /export function props_id\(\) \{[^]*?^\}/m,
    'let uid = 1;\nexport const props_id = () => `c${uid++}`;',
  ),
  // No component of ours catches errors or waits: what goes wrong is thrown to whoever mounted it.
  cut(
    /svelte.*\/blocks\/boundary\.js$/,
    /if \(!this\.#props\.onerror && !this\.#props\.failed\) \{\s+throw error;\s+\}[^]*?(?=^\t\}$)/m,
    'throw error;\n',
  ),
  cut(
    /svelte.*\/blocks\/boundary\.js$/,
    /^\t(#handle_error|#create_reset|#hydrate_(failed|pending)_content|#run|#?update_pending_count|get_effect_pending)\([^]*?^\t\}$/gm,
    '',
  ),
  cut(/svelte.*\/blocks\/boundary\.js$/, /^\t#effect_pending_subscriber = [^]*?^\t\}\);$/m, ''),
  cut(
    /svelte.*\/blocks\/boundary\.js$/,
    /if \(this\.#pending_count > 0\) \{[^]*?^\t\t\t\} else (\{[^]*?^\t\t\t\})/m,
    '$1',
  ),
  cut(/svelte.*\/blocks\/boundary\.js$/, /if \(server_rendered_failed\) \{[^]*?\} else (?=\{)/, ''),
  cut(/svelte.*\/reactivity\/async\.js$/, /boundary\?\.update_pending_count\(-?1, batch\);/g, ''),
  // Methods of a chart that is zoomed by calls, and what draws and drags through a selection.
  // Its answer to a double click is ours.
  cut(/d3-zoom\.mjs$/, /^ *\.on\("dblclick\.zoom", dblclicked\)\n/m, ''),
  cut(/d3-zoom\.mjs$/, /^ {2}zoom\.(transform|(scale|translate)(By|To)) = [^]*?^ {2}\};$/gm, ''),
  cut(/d3-drag\.mjs$/, /^DragEvent\.prototype\.on = [^]*?^\};$/m, ''),
  cut(/d3-selection\.mjs$/, /^(EnterNode|ClassList|Local)\.prototype = [^]*?^\};$/gm, ''),
  // What a chart's zoom tells is known, and so is whom: nothing has to be checked or copied.
  cut(/d3-dispatch\.mjs$/, /if \(!\((t = arguments\[i\]) \+ ""\).*/, '$1;'),
  cut(/d3-dispatch\.mjs$/, /^ +if \(.*\) throw new Error\(.*\);$/gm, ''),
  cut(/d3-dispatch\.mjs$/, /^ {2}(copy|apply): function[^]*?^ {2}\},?$/gm, ''),
  cut(/d3-selection\.mjs$/, /^var (find|filter) = Array\.prototype\.\w+;$/gm, ''),
  // Easings are made when they are asked for.
  cut(/d3-ease\.mjs$/, /= \(function custom/g, '= /* @__PURE__ */ (function custom'),
  // d3-zoom asks of a selection to listen, and to keep its transform on the element.
  cut(
    /d3-selection\.mjs$/,
    /^ {2}(?!constructor|filter|on|property|style|each|call|datum|node)\w+: selection_\w+,?\n/gm,
    '',
  ),
];
function cut(file: RegExp, find: RegExp, put: string) {
  return { file, find, put };
}

/** A zoom that no transition drives: the window glides by itself, and hands move it at once. */
const still: Readonly<Record<string, string>> = {
  'd3-transition': 'export const interrupt = () => undefined;',
  'd3-interpolate': 'export const interpolateZoom = () => undefined;',
};

/** Terser makes a chart's script 3 % smaller, compressed, than the bundler's own minifier. */
export const small = {
  minify: 'terser',
  terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
} as const;

/** Svelte's scopes named shortly, `s3k9`, and no word of its version in the page's `window`. */
export const shortScopes: SvelteOptions = {
  configFile: false,
  compilerOptions: {
    cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`,
    discloseVersion: false,
  },
};

export function slim(): Plugin {
  return {
    name: 'slim',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source in still && importer?.endsWith('d3-zoom.mjs') ? `\0still:${source}` : undefined,
    load: (id) => (id.startsWith('\0still:') ? still[id.slice('\0still:'.length)] : undefined),
    transform(code, id) {
      const own = cuts.filter(({ file }) => file.test(id));
      if (own.length === 0) return undefined;
      const slim = own.reduce((text, { file, find, put }) => {
        const slimmer = text.replace(find, put);
        if (slimmer === text) this.error(`Nothing to cut out of ${file.source}: ${find.source}`);
        return slimmer;
      }, code);
      return { code: slim, map: null };
    },
  };
}
