import { formsOf } from './verb-forms';
import { wordList } from './word-lists';

/** What a verb of saying takes after it. It shows where the reported words begin. */
export enum CueFrame {
  /** A clause: said (that) … */
  CLAUSE = 'CLAUSE',
  /** Somebody, then a clause: told reporters (that) … */
  HEARER = 'HEARER',
  /** To do something: vowed to … */
  INFINITIVE = 'INFINITIVE',
  /** Somebody, then to do something: urged him to … */
  APPEAL = 'APPEAL',
  /** A thing: condemned the attack. */
  OBJECT = 'OBJECT',
  /** Introduces printed words alone; "laughed", "went on". */
  MANNER = 'MANNER',
}

/** A verb by which somebody is reported to have said something. */
export interface CueVerb {
  readonly lemma: string;
  readonly frame: CueFrame;
  /** 0 to 1: how surely the verb means speech wherever it stands. Set by hand. */
  readonly strength: number;
}

export type CueForm = 'base' | 'present' | 'past' | 'participle';

// Strength 1: hardly means anything but speech. 0.8: speech with a clause after it. 0.5: speech beside a quotation.
const VERBS: readonly (readonly [CueFrame, number, string])[] = [
  [
    CueFrame.CLAUSE,
    1,
    'say add announce declare state remark exclaim reiterate testify tweet quip retort opine',
  ],
  [
    CueFrame.CLAUSE,
    0.9,
    'argue claim note insist explain assert allege contend maintain acknowledge admit concede suggest write warn caution reply respond confirm stress emphasize emphasise observe comment recall complain predict conclude continue point boast joke lament muse counter estimate underscore proclaim affirm attest disclose reveal report joke surmise speculate deny post blog confess caution profess recount repeat clarify text email message aver',
  ],
  [CueFrame.HEARER, 1, 'tell'],
  [CueFrame.HEARER, 0.9, 'assure inform remind notify brief apprise'],
  [
    CueFrame.CLAUSE,
    0.6,
    'indicate agree believe think hope fear expect propose recommend signal hint imply imagine demand request mention describe conclude promise vow pledge swear quote determine decide find figure reason hold feel know doubt worry wonder ask answer advise show',
  ],
  [CueFrame.CLAUSE, 0.4, 'decide determine find figure reason hold feel know show read'],
  [CueFrame.INFINITIVE, 0.8, 'promise vow pledge threaten offer refuse decline swear agree'],
  [CueFrame.APPEAL, 0.8, 'urge ask call encourage implore beg order instruct advise warn exhort'],
  [
    CueFrame.OBJECT,
    0.7,
    'criticize criticise condemn praise denounce slam blast dismiss reject deny decry deride mock ridicule accuse blame defend applaud hail laud attack assail rebuke deplore disavow endorse tout call describe characterize characterise label brand dub liken compare cite mention discuss thank welcome apologize apologise commend congratulate voice express term refute repudiate lambast lambaste salute',
  ],
  [
    CueFrame.MANNER,
    0.5,
    'laugh cry shout yell scream whisper begin shoot snap sigh chuckle chant interject interrupt read sing mutter bellow thunder go ask answer question inquire wonder start finish speak intone gush fume rail offer marvel crow grumble echo bark chime chide scoff sneer scold snarl plead protest reflect relate explain praise smile grin nod tease rant',
  ],
];

function lexicon(): ReadonlyMap<string, { readonly form: CueForm; readonly verbs: readonly CueVerb[] }> {
  const entries = new Map<string, { form: CueForm; verbs: CueVerb[] }>();
  const put = (word: string, form: CueForm, verb: CueVerb): void => {
    const entry = entries.get(word) ?? { form, verbs: [] };
    if (!entry.verbs.some((known) => known.frame === verb.frame)) entry.verbs.push(verb);
    entries.set(word, entry);
  };
  for (const [frame, strength, lemmas] of VERBS) {
    for (const lemma of lemmas.split(' ')) {
      const verb = { lemma, frame, strength };
      const { past, present, participle } = formsOf(lemma);
      for (const word of past) put(word, 'past', verb);
      put(lemma, past.length === 0 ? 'past' : 'base', verb);
      put(present, 'present', verb);
      put(participle, 'participle', verb);
    }
  }
  return entries;
}

const LEXICON = lexicon();
const NEVER_NOUNS = wordList(
  'thanked welcomed apologized apologised voiced apprised said told added argued insisted explained asserted alleged contended acknowledged admitted conceded suggested wrote warned cautioned replied responded confirmed stressed emphasized emphasised observed commented recalled complained predicted concluded declared announced remarked exclaimed reiterated testified tweeted quipped retorted opined joked claimed noted asked says tells adds writes insists argues explains asserts admits recalls',
);

/** What the lexicon knows of a word in lower case; null when it is no form of a verb of saying. */
export function cueOf(lower: string): { readonly form: CueForm; readonly verbs: readonly CueVerb[] } | null {
  return LEXICON.get(lower) ?? null;
}

/** Whether the word is a verb of saying wherever it stands, whatever the tagger thinks of it. */
export function spokenForm(lower: string): boolean {
  return NEVER_NOUNS.has(lower);
}
