/** Cables made up for the tests: no person, post or happening in them is real. */

const page1 = `VZCZCXRO1234
OO RUEHAB RUEHCD
DE RUEHQT #4711/01 0611405
ZNY CCCCC ZZH
O R 021405Z MAR 09
FM AMEMBASSY QUITO
TO RUEHC/SECSTATE WASHDC IMMEDIATE 0001
INFO RUEHBO/AMEMBASSY BOGOTA PRIORITY 0002
`;

/** Two sections, page headers, relay words, headings, an odd hyphen, a reference list. */
export const sectioned = `${page1}
C O N F I D E N T I A L SECTION 01 OF 02 QUITO 004711

SIPDIS

STATE FOR WHA/AND
NSC FOR SMITH

E.O. 12958: DECL: 02/28/2019
TAGS: PREL PGOV,
EC CO
SUBJECT: FISHERIES TALKS: A SECOND
ROUND IN QUITO

REF: A. 08 BOGOTA 331
¶B. QUITO 4690
¶C. DOE-ROE E-MAIL OF 2/27

Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).

¶1. (C) Summary: The second round took place on
February 27. The Secretary of the Navy and the
SIPDIS
Secretary of Trade attended the Quito-
based talks. The delegations agreed to meet again in October
¶2009. End Summary.

QUITO 00004711  001.2 OF 002

-----------------
FIRST DAY: QUOTAS
-----------------

¶2. (C) Deputy Minister Roe said that the quota would be
raised by 4,000 tons in the

QUITO 00004711  002 OF 002

coming season. 3. (SBU) He listed:
-- tuna;
-- shark.

C O N F I D E N T I A L SECTION 02 OF 02 QUITO 004711

SIPDIS

STATE FOR WHA/AND

E.O. 12958: DECL: 02/28/2019
TAGS: PREL PGOV EC CO
SUBJECT: FISHERIES TALKS: A SECOND
ROUND IN QUITO

Second Day
----------

¶4. (S//NF) Poloff asked about para 3.
1. Roe did not answer.
2. Neither did his aide.
¶5. (U) Minimize considered.
DOE
`;

/** The text stands twice, as on flattened pages; the header is on one line. */
const body = `E.O. 12958: DECL: 02/28/2019
TAGS: PREL EC
SUBJECT: FISHERIES TALKS:
A SECOND ROUND
Classified By: Ambassador Jane Doe. Reason: 1.4 (B)(D)
1. (C) The Chief Cabinet
SIPDIS
Secretary spoke of sync.
2. (C) The US-
Ecuador group met.
DOE`;

export const twice = `${page1.replaceAll('\n', ' ').trim()}
C O N F I D E N T I A L QUITO 004711
SIPDIS
SIPDIS
${body}
SIPDIS
SIPDIS
${body}`;

/** As sent in 1974: capitals, no markings, words divided at line ends. */
export const capitals = `R 081655Z FEB 74
FM AMEMBASSY QUITO
TO SECSTATE WASHDC 0815
LIMITED OFFICIAL USE QUITO 0815
E.O. 11652: GDS 2/8/80
TAGS: PFOR, EFIS, EC
SUBJ: FISHERIES TALKS
REF: STATE 23456
1. AMBASSADOR MET FOREIGN MINISTER ROE FEBRUARY 7 ON JURIS-
DICTION OVER TWO HUNDRED MILE ZONE.
2. ROE LISTED THREE POINTS:
1. NO LICENCES.
2. JURISDICTION UNCHANGED.
3. NO TALKS BEFORE MAY.
3. COMMENT: NO SURPRISE.
DOE
`;

export const prose = `The talks opened on 3 May 1961
and went on for a week.

They closed on 10 May. Nobody signed
anything.
`;
