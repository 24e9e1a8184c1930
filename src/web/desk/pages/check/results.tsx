import type { VNode } from 'preact';
import { Dotted } from '../../parts/dotted';
import { dayInWords, SaidDay } from '../../parts/day';
import { Diff } from '../../parts/diff';
import { Who } from '../../parts/entry';
import { ReviewStatus } from '../../parts/review-status';
import { Verdict } from '../../parts/verdict';
import { Via } from '../../parts/via';
import { cueOf } from '../../parts/words';
import { claimPath, quotationPath } from '../../paths';
import { words } from '../../words/catalogue';
import type { FoundCheck } from './found-check';
import { Outcome } from './outcome';
import { SearchedLine } from './searched-line';

const { check: texts } = words;
type Passage = FoundCheck['quotations'][number];
type Match = Passage['matches'][number];

// More of the same say nothing new: the page of the quotation has them.
const MOST_SHOWN = 3;

/** What is on record about each passage of the draft. */
export function Results({ found }: { readonly found: FoundCheck }): VNode {
  return (
    <section class="Results" aria-labelledby="results">
      <h2 id="results">{texts.onRecord}</h2>
      {found.quotations.map((passage, i) => (
        <Result passage={passage} number={i + 1} />
      ))}
    </section>
  );
}

function Result({ passage, number }: { readonly passage: Passage; readonly number: number }): VNode {
  const { outcome, explanation, warnings, matches, speaker, speakerMention, searched } = passage;
  const name = speaker?.name ?? speakerMention;
  return (
    <article class="Result" aria-labelledby={`r${number}`}>
      <header>
        <h3 id={`r${number}`}>
          <a class="No" href={`#d${number}`}>
            <span class="vh">{texts.inTheDraft}</span>
            {number}
          </a>{' '}
          <Outcome outcome={outcome} />
        </h3>
        <p>
          {explanation}
          {name !== null && !explanation.includes(name) && <span class="Meta">{` (${texts.of(name)})`}</span>}
        </p>
        {warnings.length > 0 && (
          <ul class="Plain">
            {warnings.map((warning) => (
              <li>
                <b class="Alert">
                  <span aria-hidden="true">!</span> {texts.warning[warning]}
                </b>
              </li>
            ))}
          </ul>
        )}
      </header>
      {matches.slice(0, MOST_SHOWN).map((match) => (
        <OnRecord match={match} />
      ))}
      {outcome !== 'VERBATIM' && outcome !== 'TRIMMED' && (
        <SearchedLine searched={searched} speaker={speaker} isMissing={outcome === 'NOT_ON_RECORD'} />
      )}
    </article>
  );
}

function OnRecord({ match: { quotation, changes } }: { readonly match: Match }): VNode {
  const isChanged = changes.some(({ kind }) => kind !== 'EQUAL');
  const sides = isChanged ? (['first', 'second'] as const) : (['first'] as const);
  const shown = changes.length === 0 ? [{ kind: 'EQUAL' as const, text: quotation.text }] : changes;
  return (
    <>
      <p>
        <Who quotation={quotation} /> <b class="Cue">{cueOf(quotation)}</b>
      </p>
      <dl class="Compare">
        {sides.map((side) => (
          <div>
            <dt>{side === 'first' ? texts.record : texts.yourDraft}</dt>
            <dd>
              <Diff changes={shown} side={side} />
            </dd>
          </div>
        ))}
      </dl>
      <Facts quotation={quotation} />
      <Rated quotation={quotation} />
    </>
  );
}

function Facts({ quotation }: { readonly quotation: Match['quotation'] }): VNode {
  const { id, saidOn, publishedOn, outlet, article, hops, kind, reviewStatus } = quotation;
  return (
    <p class="Meta">
      <Dotted>
        <SaidDay said={saidOn} />
        <>
          {words.record.printedIn(publishedOn === null ? null : dayInWords(publishedOn))}{' '}
          {outlet?.name ?? article.headline ?? words.record.noHeadline}
          <Via hops={hops} outletId={outlet?.id ?? null} />
        </>
        {kind !== 'DIRECT' && words.record.kind[kind]}
        <ReviewStatus status={reviewStatus} />
        <a href={quotationPath(id)}>{texts.open}</a>
      </Dotted>
    </p>
  );
}

function Rated({ quotation: { claims } }: { readonly quotation: Match['quotation'] }): VNode {
  return (
    <>
      {claims.map(({ id, text, verdict }) =>
        verdict === null ? null : (
          <p class="Also">
            {texts.rated} <Verdict verdict={verdict} /> <a href={claimPath(id)}>{text}</a>
          </p>
        ),
      )}
    </>
  );
}
