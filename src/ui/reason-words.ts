/** What the parts of an event's confidence are called; a part that says nothing to a reader has no word. */
const words: Readonly<Record<string, string>> = {
  'explicit-day': 'the day is stated',
  'explicit-date': 'the date is stated',
  'relative-date': 'the date is reckoned from another',
  'vague-date': 'the date is vague',
  'year-from-document': "the year is taken from the cable's date",
  'year-from-text': 'the year is taken from the text before',
  'year-from-weekday': 'the year is settled by the weekday',
  'event-noun': 'a noun names the happening',
  'event-verb': 'a verb tells the happening',
  'speech-verb': 'somebody says it',
  'state-verb': 'the words tell a state rather than a happening',
  'thought-verb': 'the words tell a thought rather than a happening',
  'unknown-verb': 'the verb is not in the word list',
  'dated-document': 'a document with its date',
  'named-participants': 'those who take part are named',
  'participants-nearby': 'who takes part is taken from the words around it',
  'no-participant': 'nobody who takes part is named',
  'long-span': 'the span is long',
  'told-twice': 'more than one paragraph tells it',
  'told-in-other-cables': 'other cables tell it too',
  conditional: 'the sentence is conditional',
  fragment: 'the sentence is incomplete',
  imported: 'the date is as the imported file gives it',
  sent: 'the date-time group of the cable',
  declassify: 'the declassification line of the cable',
};

/** Why an event is where it is, for a reader: `the day is stated; …`. */
export function reasonWords(reasons: readonly string[]): string {
  return reasons
    .flatMap((reason) => (Object.hasOwn(words, reason) ? [words[reason]] : []))
    .join('; ');
}
