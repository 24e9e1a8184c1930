/** Words that retext-simplify would replace. Here they are terms of the field, or the simplest words already. */
export const NOT_SIMPLER = [
  // HTTP, GraphQL and programs.
  ...['address', 'component', 'delete', 'forward', 'function', 'interface', 'monitor', 'notify', 'option'],
  ...['parameters', 'request', 'require', 'type'],
  // What we record: days that are approximate, matches that are accurate, states at a point in time.
  ...['accurate', 'approximate', 'effect', 'identify', 'in-between', 'in between', 'initial', 'multiple'],
  ...['not later than', 'point in time', 'relative to', 'sufficient'],
  // Everybody learns these early, and a sentence without them is rarely clearer.
  ...[
    'all of',
    'as to',
    'contain',
    'contains',
    'however',
    'immediately',
    'implement',
    'it appears',
    'it is',
    'previous',
  ],
  ...['there are', 'there is', 'therefore', 'very'],
];

/** Sentences that a rule refuses wrongly: the rule, words of the sentence, and why they stay. */
export const ALLOWED = [];

/** Pages that are not read: decisions that others have replaced stay as they were written. */
export const NOT_READ = [
  'docs/adr/0022-prepared-queries.md',
  'docs/adr/0025-recalled-records.md',
  'docs/adr/0028-items-written-by-sqlite.md',
];
