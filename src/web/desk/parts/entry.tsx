import type { ComponentChild, VNode } from 'preact';
import type { EntryFragment } from '../generated/operations';
import { actorPath, articlePath, countryPath, outletPath, quotationPath } from '../paths';
import { words } from '../words/catalogue';
import { Dotted } from './dotted';
import { dayInWords, SaidDay } from './day';
import { ReviewStatus } from './review-status';
import { Stances } from './stance';
import { Via } from './via';
import { cueOf, DirectWords, ReportedWords } from './words';

type Heading = 'h2' | 'h3' | 'h4';

interface EntryProps {
  readonly quotation: EntryFragment;
  readonly heading?: Heading;
  /** More to say in the line below the words. */
  readonly more?: ComponentChild;
  /** Whether the page may have it elsewhere too, so that it cannot be led to here. */
  readonly isAgain?: boolean;
}

/** One quotation in a list: the day, who said it and how, the words, where they stand, and what they take a stance on. */
export function Entry({ quotation, heading = 'h2', more, isAgain = false }: EntryProps): VNode {
  const { id, saidOn, kind, stances } = quotation;
  return (
    <article class="Entry" id={isAgain ? undefined : id}>
      <p class="Day">
        <SaidDay said={saidOn} href={quotationPath(id)} />
      </p>
      <div class="Entry-body">
        {kind === 'DIRECT' ? (
          <Direct quotation={quotation} heading={heading} />
        ) : (
          <Reported quotation={quotation} heading={heading} />
        )}
        <p class="Meta">
          <Facts quotation={quotation} more={more} />
        </p>
      </div>
      <Stances codings={stances} />
    </article>
  );
}

interface Half {
  readonly quotation: EntryFragment;
  readonly heading: Heading;
}

function Direct({ quotation, heading: H }: Half): VNode {
  return (
    <>
      <H class="Who">
        <Who quotation={quotation} />
        <Role quotation={quotation} /> <span class="Cue">{cueOf(quotation)}</span>
      </H>
      <blockquote class="Words" data-kind="direct">
        <DirectWords quotation={quotation} />
      </blockquote>
    </>
  );
}

// Reported words run in after speaker and cue: alone they would look like the speaker's own.
function Reported({ quotation, heading: H }: Half): VNode {
  return (
    <div class="RunIn">
      <H class="Who">
        <Who quotation={quotation} /> <b class="Cue">{cueOf(quotation)}</b>
      </H>{' '}
      <blockquote class="Words" data-kind={quotation.kind.toLowerCase()}>
        <ReportedWords quotation={quotation} />
      </blockquote>
    </div>
  );
}

/** The speaker, linked, and those who said it too; as printed where nobody knows who is meant. */
export function Who({ quotation }: { readonly quotation: EntryFragment }): VNode {
  const { speaker, speakerMention, jointSpeakers } = quotation;
  const others = jointSpeakers.map(({ actor, mention }) => actor?.name ?? mention).filter(Boolean);
  return (
    <>
      {speaker !== null ? (
        <a href={actorPath(speaker.id)}>{speaker.name}</a>
      ) : speakerMention === null ? (
        <b>{words.record.nobodyNamed}</b>
      ) : (
        <q class="Printed">{speakerMention}</q>
      )}
      {others.length > 0 && words.record.also(others.join(', '))}
    </>
  );
}

/** Role and country of the speaker on the day, between commas. */
export function Role({ quotation }: { readonly quotation: EntryFragment }): VNode | null {
  const { speakerRole: role, speakerCountry: country } = quotation;
  if (role === null && country === null) return null;
  return (
    <span class="Role">
      {role !== null && `, ${role}`}
      {country !== null && (
        <>
          {', '}
          <a href={countryPath(country.code)}>{country.name}</a>
        </>
      )}
      ,
    </span>
  );
}

function Facts({
  quotation,
  more,
}: {
  readonly quotation: EntryFragment;
  readonly more?: ComponentChild;
}): VNode {
  const { kind, venue, speakerRole, speakerCountry, anchorState, reviewStatus } = quotation;
  const isReported = kind !== 'DIRECT';
  const edited = words.record.anchor[anchorState];
  return (
    <Dotted>
      {isReported && speakerRole}
      {isReported && speakerCountry !== null && (
        <a href={countryPath(speakerCountry.code)}>{speakerCountry.name}</a>
      )}
      {venue}
      <Printed quotation={quotation} />
      {isReported && words.record.kind[kind]}
      <ReviewStatus status={reviewStatus} />
      {edited !== '' && (
        <a class="Alert" href={`${quotationPath(quotation.id)}#edits`}>
          <b aria-hidden="true">!</b> {edited}
        </a>
      )}
      {more}
    </Dotted>
  );
}

function Printed({ quotation }: { readonly quotation: EntryFragment }): VNode {
  const { publishedOn, outlet, article, hops } = quotation;
  return (
    <>
      {words.record.printedIn(publishedOn === null ? null : dayInWords(publishedOn))}{' '}
      <a href={articlePath(article.id)}>{outlet?.name ?? article.headline ?? words.record.noHeadline}</a>
      <Via hops={hops} outletId={outlet?.id ?? null} />
    </>
  );
}

/** The outlet, linked. */
export function OutletLink({
  outlet,
}: {
  readonly outlet: { readonly id: string; readonly name: string };
}): VNode {
  return <a href={outletPath(outlet.id)}>{outlet.name}</a>;
}
