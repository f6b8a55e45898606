/** JSON for a `<script type="application/json">`: no `<` in it, so nothing in it can end the element. */
export const inertJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
