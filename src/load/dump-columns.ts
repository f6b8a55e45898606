/** The columns of the 2011 database, in the order of its CSV dump and of its COPY rows. */
export const dumpColumns = [
  'number',
  'created',
  'refid',
  'origin',
  'classification',
  'references',
  'header',
  'body',
];
