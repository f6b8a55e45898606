import fc from 'fast-check';

/** Words and marks that expressions are made of. */
export const words = fc.constantFrom(
  ...(
    "July May march Sept. 5 12 31 , . - – / ( ) ' : 2006 1861 490 BC '06 the of and or to in on from between since by " +
    'until early mid late beginning end half first third last this next previous following that same week weekend month ' +
    'quarter year decade century hours days weeks ago later earlier today yesterday tonight morning evening night a few ' +
    'several two twenty dozen 9th Friday Sun spring fall FY fiscal 1990s 80s Z 110804 AUG 3 pm a.m. 10:30 8/9/06 5-10-year ' +
    'Christmas Easter New Year before after every per daily now recent rest born attacks \n\n'
  ).split(' '),
);
