/** Counted from the day of the text. */
export const relations = {
  '-1': 'last past',
  '0': 'this current',
  '1': 'next coming upcoming',
} as const;

/** Counted from the last date in the text. */
export const sequels = {
  '-1': 'previous preceding prior',
  '0': 'that same',
  '1': 'following subsequent ensuing succeeding',
} as const;

/** Words that take a part of what follows. */
export const parts = {
  early: 'early beginning start opening onset outset',
  mid: 'mid middle midway',
  late: 'late end close closing conclusion latter final',
} as const;

/** TIMEX3 references for words that name no stretch of the calendar. */
export const vague = {
  PRESENT_REF: 'now currently nowadays presently',
  PAST_REF: 'recently lately previously formerly recent',
  FUTURE_REF: 'soon',
} as const;

export const sets = {
  P1D: 'daily',
  P1W: 'weekly',
  P1M: 'monthly',
  P1Y: 'annual annually yearly',
  P3M: 'quarterly',
} as const;

/**
 * Closed-class words by what they do. Some stand under a role of their own as well: `second`,
 * `next`.
 */
export const cues = {
  the: 'the',
  of: 'of',
  in: 'in',
  on: 'on',
  at: 'at',
  to: 'to',
  and: 'and',
  or: 'or',
  through: 'through thru',
  until: 'until till til',
  between: 'between',
  from: 'from',
  since: 'since',
  by: 'by',
  before: 'before',
  after: 'after',
  for: 'for',
  during: 'during throughout',
  within: 'within',
  over: 'over',
  about: 'about around circa approximately roughly',
  ago: 'ago',
  later: 'later afterwards afterward hence',
  earlier: 'earlier previously beforehand',
  as: 'as',
  date: 'date',
  per: 'per',
  every: 'every each',
  half: 'half',
  fiscal: 'fiscal financial',
  fy: 'fy',
  bc: 'bc bce',
  ad: 'ad ce',
  old: 'old',
  more: 'more',
  than: 'than',
  less: 'less fewer',
  nearly: 'nearly almost just under only least most some exactly',
  so: 'so',
  other: 'other',
  rest: 'rest remainder course',
  st: 'st',
  nd: 'nd',
  rd: 'rd',
  th: 'th',
  s: 's',
  time: 'time',
  born: 'born dob dpob',
  am: 'a',
  pm: 'p',
  z: 'z',
} as const;

/** Verbs and adjectives that put a date before or after the day of the text. */
export const tenses = {
  '-1': `was were had did been said told met took gave came went became began won lost fell held made
    sent left led broke saw fought brought sought built wrote spoke rose struck thought felt found
    knew grew drew flew paid ran sat stood`,
  '1': `will shall would upcoming scheduled planned plan plans planning expected expects due
    tentatively forthcoming intends hopes slated`,
} as const;

/** What is numbered: resolutions, paragraphs, telegrams, articles, rooms. */
export const labels = `unscr unscrs res resolution resolutions para paras paragraph paragraphs article
  articles section sections chapter no nr number numbers nos telegram telegrams tel reftel reftels
  cable cables order eo law decree act bill protocol convention annex room flight page pages item
  items line lines directive regulation statute pl hr title volume vol figure table boeing model
  channel highway route phone tel fax box psc berth gate pier block apartment lot plot`;

/** What money is counted in: `1000 pounds`, `1000 Egyptian pounds`. */
export const currencies = `pounds dollars euros francs pesos rupees dinars dirhams rials riyals
  rubles roubles yen yuan kroner kronor liras shillings rand baht reais bolivars colones`;

/** What is counted. */
export const measures = `percent pct people persons men women children troops soldiers members tons
  tonnes metric km kilometers kilometres miles meters metres feet ft kg usd
  hectares acres barrels mw megawatts kilograms liters litres votes seats students workers refugees
  prisoners detainees delegates cases cables observers police officers officials personnel families
  households companies casualties deaths dead killed wounded rounds missiles rockets vehicles
  aircraft tanks ships local hrs hours protesters demonstrators participants applicants applications
  visas passengers square million billion thousand hundred times copies pages years months weeks
  days civilians residents villagers homes houses jobs fighters militants guerrillas rebels
  individuals citizens voters voter signatures schools villages units inhabitants employees`;
