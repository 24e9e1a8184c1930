import type { ComponentChildren, VNode } from 'preact';
import { ActLink, CopyLink, Print } from '../../parts/acts';
import { Day, SaidDay } from '../../parts/day';
import { Who } from '../../parts/entry';
import { OutsideLink } from '../../parts/outside-link';
import { ReviewStatus } from '../../parts/review-status';
import { between, HopName } from '../../parts/via';
import { cueOf, DirectWords, ReportedWords } from '../../parts/words';
import { countryPath, outletPath } from '../../paths';
import { words } from '../../words/catalogue';
import { isEdited, type ShownQuotation } from './shown-quotation';

const { quotation: texts } = words;

/** The words, large, with who said them and every fact about them. */
export function Hero({ quotation }: { readonly quotation: ShownQuotation }): VNode {
  const { kind, anchorState, speakerRole, speakerCountry } = quotation;
  return (
    <article class="Hero">
      <header class="Hero-who">
        <h1>
          <Who quotation={quotation} /> <span class="Cue">{cueOf(quotation)}</span>
        </h1>
        <p>
          {speakerRole}
          {speakerCountry !== null && (
            <>
              {speakerRole !== null && `, `}
              <a href={countryPath(speakerCountry.code)}>{speakerCountry.name}</a>
            </>
          )}
        </p>
      </header>
      <div class="Hero-words">
        <blockquote class="Words Words-big" data-kind={kind.toLowerCase()}>
          {kind === 'DIRECT' ? (
            <DirectWords quotation={quotation} />
          ) : (
            <ReportedWords quotation={quotation} />
          )}
        </blockquote>
        {isEdited(anchorState) && (
          <p class="Notice">
            <a class="Alert" href="#edits">
              <b aria-hidden="true">!</b> {texts.editedSince}
            </a>{' '}
            {anchorState === 'ALTERED' ? texts.otherWordsNow : texts.wordsGone}
          </p>
        )}
        <Facts quotation={quotation} />
        <ul class="Acts">
          <CopyLink />
          <ActLink href={`/compare?a=${quotation.id}`} text={texts.compareWith} />
          <ActLink href={`/quotations/${quotation.id}.jsonld`} text={words.site.jsonLd} />
          <Print />
        </ul>
      </div>
    </article>
  );
}

function Facts({ quotation }: { readonly quotation: ShownQuotation }): VNode {
  const { saidOn, venue, publishedOn, outlet, article, hops, kind, doubt, method, confidence } = quotation;
  return (
    <dl class="Facts Facts-wide">
      <Fact name={texts.facts.day}>
        <SaidDay said={saidOn} />
      </Fact>
      {venue !== null && <Fact name={texts.facts.place}>{venue}</Fact>}
      <Fact name={texts.facts.printed}>
        {publishedOn === null ? words.record.dayNotKnown : <Day day={publishedOn} />}
        {outlet !== null && (
          <>
            {` ${texts.in} `}
            <a href={outletPath(outlet.id)}>{outlet.name}</a>
          </>
        )}
      </Fact>
      <Fact name={texts.facts.way}>
        <WayInShort hops={hops} outletId={outlet?.id ?? null} />
      </Fact>
      <Fact name={texts.facts.source}>
        {article.url === null ? texts.sourceUnknown : <OutsideLink href={article.url} />}
      </Fact>
      <Fact name={texts.facts.wordsAre}>{words.record.kind[kind]}</Fact>
      <NamedAs quotation={quotation} />
      <Fact name={texts.facts.checked}>
        <ReviewStatus status={quotation.reviewStatus} />
      </Fact>
      {method === 'EXTRACTOR' && confidence !== null && (
        <Fact name={texts.facts.found}>{texts.foundBy(confidence)}</Fact>
      )}
      {doubt !== null && <Fact name={texts.facts.doubt}>{doubt}</Fact>}
    </dl>
  );
}

function WayInShort(chain: {
  readonly hops: ShownQuotation['hops'];
  readonly outletId: string | null;
}): VNode {
  const steps = between(chain.hops, chain.outletId);
  if (steps.length === 0) return <>{texts.nobodyBetween}</>;
  return (
    <>
      {steps.map((hop, i) => (
        <>
          {i > 0 && ', '}
          <HopName hop={hop} />
        </>
      ))}
    </>
  );
}

function NamedAs({
  quotation: { speakerMention, attribution },
}: {
  readonly quotation: ShownQuotation;
}): VNode {
  return (
    <Fact name={texts.facts.namedAs}>
      {speakerMention !== null && <q class="Printed">{speakerMention}</q>}{' '}
      <span class="Sure">{texts.attribution[attribution]}</span>
    </Fact>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
