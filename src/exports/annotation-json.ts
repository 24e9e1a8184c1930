import type { ArticleVersion } from '../articles/article-version.entity';
import { contextOf } from '../domain/anchoring/anchoring';
import type { Span } from '../domain/anchoring/anchoring';
import { edtf } from '../domain/dates/approximate-date';
import { codePointOffsets } from '../domain/text/code-points';
import { CodingStatus } from '../domain/stance';
import { joining } from '../quotations/joint-speakers/joint-speaker-draft';
import { openDoubt } from '../quotations/open-doubt';
import { URN } from './claim-review-json';
import type { JsonRecord } from './json-record';
import { told } from './json-record';
import type { JoinedQuotation, QuotationParts } from './quotation-record';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The quotations of an article as a collection of the W3C Web Annotation model (REC 2017-02-23), on one page. */
export function annotationCollection(
  articleId: string,
  items: readonly JsonRecord[],
  label: string,
): JsonRecord {
  const id = `${URN}${articleId}:annotations`;
  const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    ...(items.length === 0 ? {} : { first: page }),
  };
}

/** A quotation as an annotation: one target for each run of its words, and who said it as bodies. */
export function annotation(
  quotation: JoinedQuotation,
  version: ArticleVersion | undefined,
  parts: QuotationParts,
): JsonRecord {
  const { id, createdAt, updatedAt } = quotation;
  return {
    id: URN + id,
    type: 'Annotation',
    motivation: ['identifying', 'describing'],
    created: createdAt,
    modified: updatedAt,
    generator: { type: 'Software', name: 'On Record' },
    body: bodies(quotation, parts),
    target: targets(quotation, version),
  };
}

function bodies(q: JoinedQuotation, parts: QuotationParts): JsonRecord[] {
  const { stances, claims } = parts;
  const joint = joining(parts.joint.get(q.id) ?? [], q);
  const said = edtf({
    earliest: q.saidFrom,
    latest: q.saidTo,
    precision: q.saidPrecision,
    certainty: q.saidCertainty,
  });
  const describing = [
    ['Quotation', q.kind],
    ['Attribution', q.attribution],
    ['Printed as', q.speakerMention],
    ['Act', q.act],
    ['Cue', q.cue],
    ['Reported', q.reported],
    ['Spoke for', [q.speakerCountry, ...joint.map(({ country }) => country)].filter(Boolean).join(', ')],
    ['Country known by', q.speakerCountryBasis],
    ['Said on', said],
    ['Said at', q.venue],
    ['Doubt', openDoubt(q)],
    ['Review status', q.reviewStatus],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  const speaker = q.speaker ?? null;
  const wikidata = speaker?.wikidataId ?? null;
  return [
    ...(speaker === null ? [] : [text('identifying', speaker.name)]),
    ...joint.map(({ actorId, mention }) =>
      text('identifying', parts.actors.get(actorId ?? '')?.name ?? mention ?? ''),
    ),
    ...(wikidata === null ? [] : [resource('identifying', `http://www.wikidata.org/entity/${wikidata}`)]),
    text('describing', describing.join('\n')),
    ...(stances.get(q.id) ?? []).flatMap(({ claimId, stance, status }) => {
      const claim = claims.get(claimId ?? '');
      return claim === undefined || status !== CodingStatus.CONFIRMED
        ? []
        : [text('classifying', `${stance}: ${claim.text}`)];
    }),
  ];
}

function text(purpose: string, value: string): JsonRecord {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

function resource(purpose: string, source: string): JsonRecord {
  return { type: 'SpecificResource', purpose, source };
}

function targets(q: JoinedQuotation, version: ArticleVersion | undefined): JsonRecord[] {
  const source = q.article.url ?? URN + q.articleId;
  if (version === undefined) {
    return [{ type: 'SpecificResource', source, selector: [quoteSelector(q.text, q.prefix, q.suffix)] }];
  }
  const { body } = version;
  const points = codePointOffsets(
    body,
    q.spans.flatMap(({ start, end }) => [start, end]),
  );
  return q.spans.map((span, i) => ({
    type: 'SpecificResource',
    source,
    selector: [
      spanSelector(body, span),
      { type: 'TextPositionSelector', start: points[2 * i], end: points[2 * i + 1] },
    ],
  }));
}

function spanSelector(body: string, span: Span): JsonRecord {
  const { prefix, suffix } = contextOf(body, [span]);
  return quoteSelector(body.slice(span.start, span.end), prefix, suffix);
}

function quoteSelector(exact: string, prefix: string, suffix: string): JsonRecord {
  return { type: 'TextQuoteSelector', exact, ...told({ prefix, suffix }) };
}
