import { firstChoices, themes, type Choices } from '../../embed/choices.ts';
import { everything } from '../../timeline/filter.ts';
import { isStatus } from '../../timeline/statuses.ts';

/** Attributes that choose what a `<cable-timeline>` shows; lists are separated by white space. */
export const ATTRIBUTES = [
  'src',
  'title-text',
  'from',
  'to',
  'actors',
  'statuses',
  'starred',
  'theme',
  'lang',
  'credit',
  'link',
] as const;

/** What the attributes of an element ask for; what cannot be understood is passed over. */
export function choicesOf(attribute: (name: string) => string | null): Choices {
  const text = (name: string): string => attribute(name)?.trim() ?? '';
  const words = (name: string): string[] => text(name).split(/\s+/).filter(Boolean);
  const [from, to] = [text('from') || '0000-01-01', text('to') || '9999-12-31'];
  const theme = themes.find((name) => name === text('theme')) ?? 'auto';
  return {
    ...firstChoices,
    title: text('title-text'),
    filter: {
      ...everything,
      actors: words('actors'),
      statuses: words('statuses').filter(isStatus),
      range: text('from') + text('to') === '' ? null : { from, to },
    },
    starred: attribute('starred') !== null,
    theme,
    credit: text('credit'),
    link: text('link'),
  };
}
