import type { VNode } from 'preact';
import { Day } from '../../parts/day';
import { OutsideLink } from '../../parts/outside-link';
import { Section } from '../../parts/section';
import { Verdict } from '../../parts/verdict';
import { outletPath } from '../../paths';
import { words } from '../../words/catalogue';
import type { ShownClaim } from './claim-data';

const { claim: texts } = words;
type Review = ShownClaim['reviews'][number];

/** Every fact-check of the claim, as its publisher words it. */
export function Checks({ claim }: { readonly claim: ShownClaim }): VNode {
  const { reviews, verdictSummary } = claim;
  const has = (list: readonly { readonly id: string }[] | undefined, { id }: Review): boolean =>
    list?.some((one) => one.id === id) ?? false;
  return (
    <Section id="checks" title={texts.checks} note={reviews.length > 1 ? texts.checksNote : undefined}>
      {reviews.length === 0 ? (
        <p class="Undated">{texts.noChecks}</p>
      ) : (
        <div class="Ledger">
          {reviews.map((review) => (
            <Check
              review={review}
              remark={
                has(verdictSummary?.superseded, review)
                  ? texts.superseded
                  : has(verdictSummary?.disagreeing, review)
                    ? texts.disagrees
                    : null
              }
            />
          ))}
        </div>
      )}
    </Section>
  );
}

function Check({ review, remark }: { readonly review: Review; readonly remark: string | null }): VNode {
  const {
    verdict,
    label,
    language,
    publisher,
    publishedOn,
    explanation,
    url,
    title,
    correctionNote,
    evidence,
  } = review;
  const { ratingValue, worstRating, bestRating } = review;
  return (
    <article class="Variant">
      <p class="Kind">
        <Verdict verdict={verdict} />
      </p>
      <div>
        <h3>
          <a href={outletPath(publisher.id)}>{publisher.name}</a>
          {publishedOn !== null && (
            <>
              {', '}
              <Day day={publishedOn} />
            </>
          )}{' '}
          {label !== null && (
            <q class="Printed" lang={language ?? undefined}>
              {label}
            </q>
          )}
          {remark !== null && <span class="Meta">{` · ${remark}`}</span>}
        </h3>
        {explanation !== null && (
          <p class="Printed" lang={language ?? undefined} dir="auto">
            {explanation}
          </p>
        )}
        <p class="Meta">
          {ratingValue !== null && `${texts.rating(ratingValue, worstRating, bestRating)} · `}
          {correctionNote !== null && `${texts.corrected}: ${correctionNote} · `}
          <OutsideLink href={url} text={title ?? texts.read} />
          {evidence.length > 0 && ` · ${texts.evidence}: `}
          {evidence.map((one, i) => (
            <>
              {i > 0 && ', '}
              <OutsideLink href={one.url} />
            </>
          ))}
        </p>
      </div>
    </article>
  );
}
