import type { Tag } from './words.ts';

const groups: [Tag, string][] = [
  [
    'det',
    'the a an this these those its his her their our my your some many several all few any each every both no another other ' +
      'such own more most what one two three four five six seven eight nine ten dozens hundreds thousands first second third last next former',
  ],
  [
    'prep',
    'of in on at by for from with within without into onto over under between among amid against about around through throughout ' +
      'toward towards upon across along behind beyond near off out outside inside despite during following via per regarding concerning ' +
      'including like than versus pending notwithstanding besides except alongside up down aboard according',
  ],
  ['and', 'and or but nor yet & then'],
  ['rel', 'who whom whose which where whereby'],
  [
    'sub',
    'when while whereas although though because if unless whether lest after before since until till as once so',
  ],
  [
    'pron',
    'i we you he she it they me us him them himself herself itself themselves there who everyone someone nobody',
  ],
  ['be', "is are was were be been being am isn't aren't wasn't weren't it's he's"],
  ['have', "has have had having hasn't haven't hadn't"],
  ['do', "do does did doesn't don't didn't"],
  [
    'modal',
    "will would shall should can could may might must cannot can't won't wouldn't couldn't shouldn't ought we'll they'll he'll i'll",
  ],
  ['not', 'not never'],
  ['that', 'that'],
  ['to', 'to'],
  [
    'adv',
    'also already still soon later earlier now just only again however meanwhile even ever once too very quite almost nearly first ' +
      'together therefore thus instead rather perhaps indeed otherwise twice abroad home back forward away ago else apparently always often ' +
      'sometimes separately subsequently further jointly',
  ],
];

const closed = new Map<string, Tag>();
for (const [tag, words] of groups) {
  for (const word of words.split(' ')) if (!closed.has(word)) closed.set(word, tag);
}

/** Words that end in `ly` and are no adverbs. */
const LY = new Set(
  'july italy family ally rally assembly early monthly weekly daily supply reply apply imply comply multiply fly rely likely only anomaly'.split(
    ' ',
  ),
);

/** The tag of a function word or adverb in lower case. */
export function closedTag(low: string): Tag | null {
  return closed.get(low) ?? (low.endsWith('ly') && low.length > 4 && !LY.has(low) ? 'adv' : null);
}
