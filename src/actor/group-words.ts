import groupsText from '../../data/groups.txt?raw';
import { readList } from './table.ts';

/** Nouns for people in groups, in the plural; data/groups.txt. */
export const NOUNS = new Set(readList(groupsText));
/** One person without a name counts where words before tell who: `a controversial Buddhist monk`. */
export const PERSON = new Set(
  'monk priest bishop imam cleric nun bomber gunman hijacker assassin militant rebel terrorist hostage soldier policeman student activist dissident journalist reporter lawyer judge prosecutor diplomat businessman banker engineer doctor tourist'.split(
    ' ',
  ),
);
/** One of a group counts where a state or a body is named before it: `a UK diplomat`. */
export const SINGLE = new Set(
  'diplomat representative official businessman journalist citizen national officer delegate contact mediator lawyer'.split(
    ' ',
  ),
);
/** What stands between one of these and a group is a verb: `would make people`. */
export const BEFORE_VERB = new Set(
  'to will would can could may might must shall should did does do not he she they we it i who'.split(
    ' ',
  ),
);
/** One body without a name counts where words before tell which: `a British law firm`. */
export const COLLECTIVE = new Set(
  'firm company bank union tribe clan network consortium force team coalition crew squad unit court tribunal panel commission committee ministry council board directorate battalion brigade gang cell cartel militia movement organization organisation association newspaper daily airline federation caucus junta'.split(
    ' ',
  ),
);
/** Before a collective these tell nothing. */
export const PLAIN = new Set(
  'same own only whole entire new old big large small major main good bad great long single full task jail prison holding fuel stem'.split(
    ' ',
  ),
);
/** These are someone only together with what follows: `members of the Danish community`. */
export const PARTS = new Set(
  'members member residents representatives representative officials official'.split(' '),
);
/** Every noun that may head a group. */
export const HEADS = new Set([...NOUNS, ...PERSON, ...SINGLE, ...COLLECTIVE, ...PARTS]);
