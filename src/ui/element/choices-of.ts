import { firstChoices, themes, type Choices } from '../../embed/choices.ts';
import { rangeBetween } from '../../embed/range-between.ts';
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
  const theme = themes.find((name) => name === text('theme')) ?? 'auto';
  return {
    ...firstChoices,
    title: text('title-text'),
    filter: {
      ...everything,
      actors: words('actors'),
      statuses: words('statuses').filter(isStatus),
      range: rangeBetween(text('from'), text('to')),
    },
    starred: attribute('starred') !== null,
    theme,
    credit: text('credit'),
    link: text('link'),
  };
}
