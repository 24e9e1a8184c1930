import type { ClaimQuestion } from '../src/claims/lists/claim.lists';
import { SqliteConnection } from '../src/database/sqlite/sqlite-connection';
import type { QuotationQuestion } from '../src/quotations/lists/quotation-question';
import { VOCABULARY } from './generator/words';

/** Records of the file to ask about: frequent ones, which are the hardest. */
export interface Sample {
  readonly country: string;
  readonly rareCountry: string;
  readonly countries: readonly string[];
  readonly speakers: readonly string[];
  readonly claims: readonly string[];
  readonly articles: readonly string[];
  readonly domain: string;
  readonly speakerName: string;
  readonly outletName: string;
}

type Filter = NonNullable<QuotationQuestion['filter']>;

/** Picks what is most frequent in a file. */
export async function sampleOf(file: string): Promise<Sample> {
  const connection = await SqliteConnection.open(file);
  const list = async (text: string): Promise<string[]> =>
    ((await connection.all(text, [])) as { v: string }[]).map(({ v }) => v);
  const top = (column: string, table: string, way = 'DESC'): Promise<string[]> =>
    list(
      `SELECT ${column} AS v FROM ${table} WHERE ${column} IS NOT NULL GROUP BY 1 ORDER BY COUNT(*) ${way} LIMIT 20`,
    );
  const countries = await top('speaker_country', 'quotation');
  const speakers = await top('speaker_id', 'quotation');
  const sample = {
    country: countries[0] ?? '',
    rareCountry: (await top('speaker_country', 'quotation', 'ASC'))[0] ?? '',
    countries,
    speakers,
    claims: await top('claim_id', 'stance_coding'),
    articles: await top('article_id', 'quotation'),
    domain: (await list('SELECT domain AS v FROM outlet ORDER BY id LIMIT 1'))[0] ?? '',
    speakerName: (await list(`SELECT name AS v FROM actor WHERE id = '${speakers[0] ?? ''}'`))[0] ?? '',
    outletName: (await list('SELECT name AS v FROM outlet ORDER BY id LIMIT 1'))[0] ?? '',
  };
  await connection.close();
  return sample;
}

/** Every filter of quotations, alone and in the usual company. */
export function quotationQuestions(sample: Sample): [string, QuotationQuestion][] {
  const { country, rareCountry } = sample;
  const [speaker = ''] = sample.speakers;
  const [claim = ''] = sample.claims;
  const filters: Record<string, Filter> = {
    nothing: {},
    ids: { ids: ['quo_00000000000000000000000000'] },
    speakerId: { speakerId: [speaker] },
    'speakerId x20': { speakerId: sample.speakers },
    speakerName: { speakerName: sample.speakerName },
    'speakerName, part': { speakerName: sample.speakerName.slice(0, 3) },
    'speakerName, unknown': { speakerName: 'nobody at all' },
    'hasSpeaker true': { hasSpeaker: true },
    'hasSpeaker false': { hasSpeaker: false },
    country: { country: [country] },
    'country x5': { country: sample.countries.slice(0, 5) },
    'country, rare': { country: [rareCountry] },
    stance: { stance: ['SUPPORT'] },
    'stance, rare': { stance: ['UNCLEAR'] },
    'country + stance': { country: [country], stance: ['SUPPORT'] },
    'country, rare + stance': { country: [rareCountry], stance: ['UNCLEAR'] },
    'speaker + stance': { speakerId: [speaker], stance: ['OPPOSE'] },
    'towards claim': { towards: [{ claimId: claim }] },
    'towards claim + stance': { towards: [{ claimId: claim }], stance: ['OPPOSE'] },
    'towards actor': { towards: [{ actorId: speaker }] },
    'towards country': { towards: [{ country }] },
    'towards topic': { towards: [{ topic: 'br' }] },
    claimId: { claimId: [claim] },
    'saidOn, a month': { saidOn: { from: '2020-03-01', to: '2020-03-31' } },
    'saidOn, until': { saidOn: { to: '2015-01-01' } },
    'country + saidOn': { country: [country], saidOn: { from: '2020-03-01', to: '2020-03-31' } },
    'publishedOn, a month': { publishedOn: { from: '2020-03-01', to: '2020-03-31' } },
    'country + publishedOn': { country: [country], publishedOn: { from: '2020-03-01', to: '2020-03-31' } },
    outletDomain: { outletDomain: [sample.domain] },
    'outletDomain, unknown': { outletDomain: ['nowhere.example'] },
    'country + outletDomain': { country: [country], outletDomain: [sample.domain] },
    articleId: { articleId: sample.articles.slice(0, 1) },
    viaName: { viaName: sample.outletName },
    'viaName, unknown': { viaName: 'nobody at all' },
    'country + viaName': { country: [country], viaName: sample.outletName },
    'kind, rare': { kind: ['MIXED'] },
    'attribution, rare': { attribution: ['CONTINUATION'] },
    'reviewStatus DISPUTED': { reviewStatus: ['DISPUTED'] },
    'reviewStatus REJECTED': { reviewStatus: ['REJECTED'] },
    'isAnchored false': { isAnchored: false },
    anchorState: { anchorState: ['ALTERED'] },
    'anchorState, rare': { anchorState: ['ORPHANED'] },
    'method, rare': { method: ['EXTRACTOR'] },
    'maxConfidence, rare': { maxConfidence: 0 },
    'language, rare': { language: ['xx'] },
    importBatchId: { importBatchId: ['imp_00000000000000000000000000'] },
    'updatedSince, late': { updatedSince: '2024-02-15T00:00:00.000Z' },
    'country + updatedSince': { country: [country], updatedSince: '2024-02-15T00:00:00.000Z' },
  };
  const [common = '', usual = '', rare = ''] = [0, 40, 4000].map((rank) => VOCABULARY[rank]);
  const searches: [string, QuotationQuestion][] = [
    ['search, commonest word', { search: common }],
    ['search, usual word', { search: usual }],
    ['search, rare word', { search: rare }],
    ['search, two words', { search: `${common} ${usual}` }],
    ['search, prefix', { search: `${usual.slice(0, 2)}*` }],
    ['search, usual + country', { search: usual, filter: { country: [country] } }],
    ['search, commonest + rare country', { search: common, filter: { country: [rareCountry] } }],
    [
      'search, usual + country + stance',
      { search: usual, filter: { country: [country], stance: ['SUPPORT'] } },
    ],
  ];
  return [
    ...Object.entries(filters).map(([name, filter]): [string, QuotationQuestion] => [name, { filter }]),
    ...searches,
  ];
}

/** Every filter of claims, alone and in the usual company. */
export function claimQuestions(sample: Sample): [string, ClaimQuestion][] {
  const { country, rareCountry } = sample;
  const [speaker = ''] = sample.speakers;
  const filters: Record<string, NonNullable<ClaimQuestion['filter']>> = {
    nothing: {},
    actorId: { actorId: [speaker] },
    actorName: { actorName: sample.speakerName },
    'actorName, part': { actorName: sample.speakerName.slice(0, 3) },
    'actorName, unknown': { actorName: 'nobody at all' },
    country: { country: [country] },
    'country, rare': { country: [rareCountry] },
    stance: { stance: ['SUPPORT'] },
    'stance, rare': { stance: ['UNCLEAR'] },
    'country + stance': { country: [country], stance: ['OPPOSE'] },
    'saidOn, a month': { saidOn: { from: '2020-03-01', to: '2020-03-31' } },
    'country + saidOn': { country: [country], saidOn: { from: '2020-03-01', to: '2020-03-31' } },
    topic: { topic: ['br'] },
    'topic, unknown': { topic: ['nothing at all'] },
    verdict: { verdict: ['FALSE'] },
    'country + verdict': { country: [country], verdict: ['FALSE'] },
    'isReviewed true': { isReviewed: true },
    'isReviewed false': { isReviewed: false },
    'updatedSince, late': { updatedSince: '2024-02-15T00:00:00.000Z' },
  };
  const words = VOCABULARY[40] ?? '';
  return [
    ...Object.entries(filters).map(([name, filter]): [string, ClaimQuestion] => [name, { filter }]),
    ['search', { search: words }],
    ['search + country', { search: words, filter: { country: [country] } }],
  ];
}
