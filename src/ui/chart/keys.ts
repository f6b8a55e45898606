export type Command =
  | 'earlier'
  | 'later'
  | 'fit'
  | 'all'
  | 'previous'
  | 'next'
  | 'up'
  | 'down'
  | 'first'
  | 'last'
  | 'open'
  | 'clear'
  | 'in'
  | 'out';

const KEYS: Readonly<Record<string, Command>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'up',
  ArrowDown: 'down',
  p: 'earlier',
  n: 'later',
  f: 'fit',
  '0': 'all',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  Escape: 'clear',
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
};

/** What a key means to the chart; null for the browser's own shortcuts and for all other keys. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return Object.hasOwn(KEYS, event.key) ? (KEYS[event.key] ?? null) : null;
}
