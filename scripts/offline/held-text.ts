/**
 * Scripts of a build, with what one imports of another put so that `holdScripts` can fill in where it
 * is: `import {a} from "held:x.js"`, and `import(held("x.js"))` for what is loaded when first needed.
 * @param texts by file name; all lie in one folder.
 */
export function withHeld(texts: Readonly<Record<string, string>>): Record<string, string> {
  const put = (whole: string, before: string, _: string, name: string): string => {
    if (!(name in texts)) return whole;
    const held = JSON.stringify(name);
    return before === 'import('
      ? `import(held(${held})`
      : `${before}${JSON.stringify(`held:${name}`)}`;
  };
  const named = /(\bimport\(|\bfrom|\bimport)(["'`])\.\/([\w.-]+\.js)\2/g;
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.replace(named, put)]),
  );
}
