// Documents whose every word is made up, with dates about as often as cables have them.

const SENTENCES = [
  'The Minister said that the talks would go on in the same form as before, whatever the press made of them.',
  'On March 3 the two sides met for the second time and agreed on a list of open points.',
  'Officials in the region doubted it; none of them had seen the draft, and few expected to.',
  'He noted that the harbour works, begun in 2004, had cost the province more than its roads and schools.',
  'Our contacts described the mood as calm, though prices of bread and fuel were on everyone’s lips.',
  'She asked for patience and for more of the equipment that had been promised to the coast guard.',
  'The Ambassador thanked the Director for his frankness and returned to the question of the permits.',
  'According to the Governor, exports rose by 14 percent in the first half of last year.',
  'Nobody from the Ministry of Trade was willing to confirm the figures, or to be quoted by name.',
  'Between April 11 and 14 some 200 people crossed the river, most of them on foot.',
  'Comment: the opposition has said as much for a long time, and its leaders may well believe it.',
  'The delegation left without a statement, and the hosts saw no need to explain why.',
  'A draft of the law is before the committee; the chairman does not hide that he dislikes it.',
  'Both banks have written off their loans to the mills, which keep working at a loss.',
];

/** A linear congruence, so that every run reads the same text. */
function* numbers(seed) {
  for (let n = seed; ;) yield (n = (n * 1103515245 + 12345) % 2147483648) >> 8;
}

/** Texts of some eight thousand characters, `size` characters together or a little more. */
export function madeUpDocuments(size) {
  const next = numbers(4);
  const sentence = () => SENTENCES[next.next().value % SENTENCES.length];
  const paragraph = () => Array.from({ length: 8 }, sentence).join(' ');
  const documents = [];
  for (let sum = 0; sum < size; sum += documents.at(-1).text.length)
    documents.push({
      sent: '2006-08-11',
      text: Array.from({ length: 10 }, paragraph).join('\n\n'),
    });
  return documents;
}
