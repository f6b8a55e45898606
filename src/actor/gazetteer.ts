import organisationsText from '../../data/organisations.tsv?raw';
import peoplesText from '../../data/peoples.txt?raw';
import placesText from '../../data/places.txt?raw';
import { countries, postCities, type Country, type StateForm } from './countries.ts';
import { PhraseBook } from './phrases.ts';
import { readList, readTable, values } from './table.ts';

/** What a phrase of the gazetteers stands for. */
export type Known =
  | { kind: 'state'; country: Country; form: StateForm }
  | { kind: 'organisation'; name: string }
  | { kind: 'place' }
  | { kind: 'calendar' };

const CALENDAR =
  'January February March April May June July August September October November December ' +
  'Feb Apr Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Ramadan Easter Christmas';

/** Every fixed phrase: states and their peoples, organisations, places, names of months and days. */
export const gazetteer = new PhraseBook<Known>();

for (const country of countries)
  for (const [form, phrase] of country.forms)
    gazetteer.add(phrase, { kind: 'state', country, form });

for (const row of readTable(organisationsText))
  for (const phrase of [row['name'] ?? '', ...values(row['forms'])])
    gazetteer.add(phrase, { kind: 'organisation', name: row['name'] ?? '' });

for (const place of [...readList(placesText), ...readList(peoplesText), ...postCities])
  gazetteer.add(place, { kind: 'place' });
for (const word of CALENDAR.split(' ')) gazetteer.add(word, { kind: 'calendar' });
