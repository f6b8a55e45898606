/** An object's text inside a text that is no JSON as a whole. */
interface Salvaged {
  start: number;
  end: number;
}

/**
 * The whole objects in a text that breaks off, is damaged in places or holds one value after
 * another: those that close and stand in no other that does. A string ends with its line, for a
 * newline in a string is written as `\\n`.
 */
export function wholeObjects(text: string): Salvaged[] {
  const whole: Salvaged[] = [];
  const open: number[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"' || char === '\n') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') open.push(at);
    else if (char === '}') {
      const start = open.pop();
      if (start === undefined) continue;
      while ((whole.at(-1)?.start ?? -1) > start) whole.pop();
      whole.push({ start, end: at + 1 });
    }
  }
  return whole;
}
