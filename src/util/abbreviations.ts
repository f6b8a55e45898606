import { wordSet } from './word-set.ts';

/** Titles and short forms that always have something after them; a stop there ends nothing. */
export const ALWAYS = wordSet(
  'adm amb asst bg brig capt cdr cmdr col cpl cpt dep dr ens fr gen gov hon lcdr lt ltc ltg maj messrs ' +
    'mg mr mrs ms pres prof radm rep reps rev sen sens sgt sra sr sra st supt vadm viz vs e.g i.e cf approx ' +
    'esp incl ft mt',
);

/** Short forms only before a number: `No. 5`, `Aug. 17`, `para. 3`. As words they may end a sentence. */
export const BEFORE_NUMBER = wordSet(
  'no nos art arts para paras op sec secs ch vol pp p fig ref refs ser ca ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Words that open a sentence: after `U.S.`, `Jr.`, `a.m.` only these tell a new one. */
export const OPENERS = wordSet(
  'the a an this that these those he she it they we i you his her its their our my there here ' +
    'in on at by for from with within without after before since during until while when where if as although though ' +
    'because but and however also both some many most all several no not one two poloff ' +
    'econoff poloffs emboff emboffs comment summary according despite separately meanwhile moreover finally ' +
    'what why how who such other another each every only even once thus therefore instead following',
);

/** Dotted or short forms that stand inside a sentence as well as at its end. */
export const EITHER = wordSet('jr sr etc inc ltd co corp bros no');
