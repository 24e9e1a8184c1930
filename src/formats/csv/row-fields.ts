/** How the text of a field is read. */
export type ValueType = 'text' | 'number' | 'boolean' | 'enum';

const OUTLET = { name: 'text', domain: 'text', kind: 'enum', country: 'text', stateAffiliated: 'boolean' };
const ACTOR = { id: 'text', name: 'text', kind: 'enum', country: 'text', role: 'text', wikidataId: 'text' };
const LISTS = {
  parts: 'text',
  spans: { start: 'number', end: 'number' },
  jointSpeakers: { actor: ACTOR, mention: 'text', country: 'text' },
  hops: { relation: 'enum', actor: ACTOR, outlet: OUTLET, text: 'text', cue: 'text' },
  stances: {
    towards: { claim: 'text', actor: ACTOR, country: 'text', topic: 'text' },
    stance: 'enum',
    confidence: 'number',
    status: 'enum',
    note: 'text',
    coder: 'text',
    method: 'enum',
  },
};
const FIELDS = {
  articleId: 'text',
  article: {
    url: 'text',
    headline: 'text',
    byline: 'text',
    language: 'text',
    languageBasis: 'enum',
    publishedOn: 'text',
    body: 'text',
    bodySha256: 'text',
    retrievedAt: 'text',
    outlet: OUTLET,
  },
  text: 'text',
  start: 'number',
  prefix: 'text',
  suffix: 'text',
  kind: 'enum',
  speaker: ACTOR,
  speakerMention: 'text',
  speakerRole: 'text',
  speakerCountry: 'text',
  speakerCountryBasis: 'enum',
  attribution: 'enum',
  cue: 'text',
  act: 'enum',
  reported: 'text',
  section: 'enum',
  saidOn: { earliest: 'text', latest: 'text', precision: 'enum', certainty: 'enum' },
  venue: 'text',
  language: 'text',
  confidence: 'number',
  doubt: 'text',
  reviewStatus: 'enum',
  method: 'enum',
  methodVersion: 'text',
};

/** The fields that are not inside of another. */
export const OWN_FIELDS: readonly string[] = Object.entries(FIELDS)
  .filter(([, type]) => typeof type === 'string')
  .map(([name]) => name);

/** How the field at a path of a row is read; null when rows have no such field, or it is not one value. */
export function typeAt(path: readonly string[]): ValueType | null {
  let here: unknown = { ...FIELDS, ...LISTS };
  for (const [i, part] of path.entries()) {
    if (i === 1 && path[0] !== undefined && Object.hasOwn(LISTS, path[0])) {
      if (!/^\d{1,2}$/.test(part)) return null;
      continue;
    }
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, part)) return null;
    here = (here as Readonly<Record<string, unknown>>)[part];
  }
  const isList = path.length === 1 && path[0] !== undefined && Object.hasOwn(LISTS, path[0]);
  return typeof here === 'string' && !isList ? (here as ValueType) : null;
}
