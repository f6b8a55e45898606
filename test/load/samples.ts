/** The same cable, made up, in every form a cable comes in. */
export const header = 'R 021405Z MAR 09\nFM AMEMBASSY QUITO\nTO RUEHC/SECSTATE WASHDC 0001';
export const body =
  'C O N F I D E N T I A L QUITO 004711 \n \nSIPDIS \n \nE.O. 12958: DECL: 02/28/2019 \n' +
  'TAGS: PREL EC\nSUBJECT: FISHERIES TALKS \n \n1. (C) Roe said "no" on February 27. \nDOE';

const page = (title: string, rows: string): string => `<?xml version='1.0' encoding='utf-8' ?>
<!DOCTYPE html><html><head><title>x</title></head><body>
<h3>Browse</h3><table><tr><td>menu</td></tr></table>
<h3>Viewing cable 09QUITO4711, ${title}</h3>
<table class='cable'>
<tr><th>Reference ID</th><th>Created</th><th>Released</th><th>Classification</th><th>Origin</th></tr>
<tr><td><a href='/x.html'>09QUITO4711</a></td><td><a>2009-03-02 14:02</a></td><td>2011-01-01 00:12</td>
<td><a title='unclassified'>CONFIDENTIAL</a></td><td><a>Embassy Quito</a></td></tr>${rows}
</table>
<code><pre>${header.replaceAll('\n', '&#x000A;')}</pre></code>
<code><pre>${body
  .replaceAll('"', '&quot;')
  .replace('PREL', "<a href='/tag/PREL_0.html'>PREL</a>")
  .replace('1. (C)', "<a id='par1' href='#par1'>¶</a>1. (C)")
  .replaceAll('\n', '&#x000A;')}</pre></code>
</body></html>`;

const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

export const dumpRow = (number: number, id = '09QUITO4711'): string =>
  [String(number), '3/2/2009 14:05', id, 'Embassy Quito', 'CONFIDENTIAL', '', header, body]
    .map(quoted)
    .join(',');

const copied = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\\n');
const sql = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const fields = {
  id: '09QUITO4711',
  date: '2009-03-02 14:05:00',
  classification: 'CONFIDENTIAL',
  origin: 'Embassy Quito',
  header,
  body,
};

/** Format → input. All state the id and the origin. */
export const samples: Readonly<Record<string, string>> = {
  'wikileaks-html': page('FISHERIES TALKS', ''),
  'dump-csv': `${dumpRow(1)}\n`,
  'pg-copy':
    ['4711', '2009-03-02 14:05:00', '09QUITO4711', 'Embassy Quito', 'CONFIDENTIAL', '']
      .concat(copied(header), copied(body))
      .join('\t') + '\n',
  'sql-insert': `-- a dump\n\n  INSERT INTO cable (id,date,refid,classification,origin,destination,header,content)
  VALUES (1, '2009-03-02 14:05:00', '09QUITO4711', 'CONFIDENTIAL', 'Embassy Quito', NULL, ${sql(header)}, ${sql(body)});\n`,
  'json-lines': `${JSON.stringify(fields)}\n${JSON.stringify({ ...fields, id: '09QUITO4712' })}\n`,
  json: JSON.stringify([fields], null, 2),
  csv: `refid,created,origin,header,text\n09QUITO4711,2009-03-02,Embassy Quito,"${header}","${body.replaceAll('"', '""')}"\n`,
};

/** The page of April 2011 with the row that names press articles. */
export const articlesPage = page(
  '',
  '<tr><td colspan="5">Appears in these articles: <a>one</a></td></tr>',
);

export const naraText = `Margaret P. Grafeld Declassified/Released US Department of State EO Systematic Review 04 MAY 2006
Message Text
LIMITED OFFICIAL USE
PAGE 01 QUITO 04711 021500Z
ACTION ARA-10
INFO OCT-01 ISO-00 /012 W
------------------021501Z 011536 /44
R 021405Z MAR 76
FM AMEMBASSY QUITO
TO SECSTATE WASHDC 1234
LIMITED OFFICIAL USE QUITO 4711
E.O. 11652: GDS
TAGS: EFIS, EC
SUBJECT: FISHERIES TALKS
1. AMBASSADOR MET ROE FEBRUARY 27. HE SAID
LIMITED OFFICIAL USE
LIMITED OFFICIAL USE
PAGE 02 QUITO 04711 021500Z
NO.
2. COMMENT FOLLOWS.
DOE
NNNN
Margaret P. Grafeld Declassified/Released US Department of State EO Systematic Review 04 MAY 2006
Message Attributes
Automatic Decaptioning: X
Capture Date: 01 JAN 1994
Decaption Date: 01 JAN 1960
Document Number: 1976QUITO04711
Draft Date: 02 MAR 1976
From: QUITO
Original Classification: LIMITED OFFICIAL USE
Subject: FISHERIES TALKS
`;

export const annotatedText = `\uFEFF

1. JOHN ROE                 PER.IND
2. ECUADOR                  GPE.NATION

@@@

1. [[ROE || 1]] OF [[ [[ECUADOR || 2]] FISHERIES BOARD || 3]] MET EMBOFF FEBRUARY 27.

[[DOE|| 4]]
`;

export const frusText = `17. Telegram From the Embassy in Ecuador to the Department of StateSource


Quito, March 2, 1961, 3 p.m.

1784. Roe called on 3 March.1 He left soon.2

Doe

* * *

* Source: Department of State, Central Files, 711.11/3-261. Confidential.

1 Roe was Minister.

2 On March 4.

18. Telegram From the Department of State to the Embassy in EcuadorSource


Washington, March 4, 1961, 5:11 p.m.

Reference your 1784.

Rusk
`;

export const tei = `<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1961v99"><text><body>
<div type="document" xml:id="d17" n="17"><head>17. Telegram From the <gloss type="from">Embassy in Ecuador</gloss> to the
 <gloss type="to">Department of State</gloss><note n="1" type="source">Source: Box 12, May 9, 1999.</note></head>
<dateline><placeName>Quito</placeName>, <date when="1961-03-02T15:00:00-05:00">March 2, 1961</date>.</dateline>
<p>1. <persName>Roe</persName> called on<note n="2">He was Minister.</note> 3 March
 and left.</p><pb n="2"/>
<list><label>2.</label><item>He came back.</item></list>
<closer><signed>Doe</signed></closer></div>
</body></text></TEI>
`;
