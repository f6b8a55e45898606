import { stepOf } from './step-keys.ts';

/**
 * One tab stop for a list of boxes, however long: Tab goes to the box last used and to what stands
 * in its row, arrows go from row to row. Rows are the element's children.
 */
export class Roving {
  #current: Element | null = null;

  readonly attach = (list: HTMLElement): (() => void) => {
    const rows = (): Element[] => [...list.children];
    const arrange = (): void => {
      const all = rows();
      if (!this.#current || !all.includes(this.#current)) this.#current = all[0] ?? null;
      for (const row of all)
        for (const control of row.querySelectorAll<HTMLElement>('input, button'))
          control.tabIndex = row === this.#current ? 0 : -1;
    };
    const onfocusin = ({ target }: FocusEvent): void => {
      this.#current = rows().find((row) => row.contains(target as Node)) ?? null;
      arrange();
    };
    const onkeydown = (event: KeyboardEvent): void => {
      const all = rows();
      const at = all.findIndex((row) => row.contains(document.activeElement));
      const next = stepOf(event.key, at, all.length - 1);
      if (next === null) return;
      event.preventDefault();
      all[next]?.querySelector('input')?.focus();
    };
    const watch = new MutationObserver(arrange);
    watch.observe(list, { childList: true });
    list.addEventListener('focusin', onfocusin);
    list.addEventListener('keydown', onkeydown);
    arrange();
    return () => {
      watch.disconnect();
      list.removeEventListener('focusin', onfocusin);
      list.removeEventListener('keydown', onkeydown);
    };
  };
}
