import type { VNode } from 'preact';
import { CheckPageDocument } from '../../generated/operations';
import type { Page } from '../../page';
import { AskFailed, SeeOther } from '../../problems';
import { ActLink, CopyLink, Print } from '../../parts/acts';
import { words } from '../../words/catalogue';
import { Draft } from './draft';
import { CheckForm } from './check-form';
import type { FoundCheck } from './found-check';
import { Results } from './results';

const { check: texts } = words;

interface CheckData {
  readonly text: string;
  readonly speaker: string;
  /** Null before anything is asked. */
  readonly found: FoundCheck | null;
  /** Why the draft was refused, in the words of the server. */
  readonly refusal?: string;
}

const REFUSED = 400;
// Mail programs and chats cut longer ones.
const LONGEST_ADDRESS = 1_800;

/** "Did they say it?": pasted words or a whole draft against the record. */
export const checkPage: Page<CheckData> = {
  path: '/check',
  place: 'check',
  takesForms: true,
  load: async ({ ask, url, form }) => {
    const given = form ?? url.searchParams;
    const text = given.get('text')?.replace(/\r\n?/g, '\n') ?? '';
    const speaker = given.get('speaker')?.trim() ?? '';
    if (text.trim() === '') return { text, speaker, found: null };
    const address = `/check?${new URLSearchParams({ text, ...(speaker !== '' && { speaker }) }).toString()}`;
    if (form !== null && address.length <= LONGEST_ADDRESS) throw new SeeOther(address);
    try {
      const { checkQuotations } = await ask(CheckPageDocument, { text, speakerName: speaker || null });
      return { text, speaker, found: checkQuotations };
    } catch (error) {
      // What was typed is not lost.
      if (!(error instanceof AskFailed) || error.status !== REFUSED) throw error;
      return { text, speaker, found: null, refusal: error.message };
    }
  },
  head: () => ({ title: texts.title, description: texts.lead, canonical: '/check', isIndexed: true }),
  View: ({ data, visit }) => <View data={data} isInAddress={visit.form === null} />,
};

function View({ data, isInAddress }: { readonly data: CheckData; readonly isInAddress: boolean }): VNode {
  const { text, speaker, found } = data;
  if (found === null) return <Empty data={data} />;
  return (
    <>
      <header class="PageHead">
        <h1>{texts.title}</h1>
        <Tally found={found} />
        {found.notRead !== null && <p class="Undated">{found.notRead}</p>}
        <ul class="Acts">
          {isInAddress && <CopyLink />}
          <Print />
          <ActLink href="#edit" text={texts.edit} />
        </ul>
        {!isInAddress && <p class="Meta">{texts.notKept}</p>}
      </header>
      <div class="Draft-view">
        <section class="Draft" aria-labelledby="draft">
          <h2 id="draft">{texts.draft}</h2>
          <Draft text={text} found={found} />
          <details class="Fold" id="edit">
            <summary>{texts.edit}</summary>
            <CheckForm text={text} speaker={speaker} submit={texts.again} />
          </details>
        </section>
        <Results found={found} />
      </div>
    </>
  );
}

function Empty({ data: { text, speaker, refusal } }: { readonly data: CheckData }): VNode {
  return (
    <>
      <header class="PageHead">
        <h1>{texts.title}</h1>
        <p class="Asked">{texts.lead}</p>
      </header>
      {refusal !== undefined && (
        <p class="Alert" id="refusal" role="alert">
          {refusal}
        </p>
      )}
      <CheckForm text={text} speaker={speaker} submit={texts.submit} />
    </>
  );
}

function Tally({ found: { counts, quotations } }: { readonly found: FoundCheck }): VNode {
  if (quotations.length === 0) return <p class="Asked">{texts.noPassages}</p>;
  return (
    <p class="Asked">
      {texts.passages(quotations.length)}{' '}
      {counts.map(({ outcome, count }, i) => (
        <>
          {i > 0 && ', '}
          <a href={`#r${quotations.findIndex((one) => one.outcome === outcome) + 1}`}>
            {`${count} ${texts.counted[outcome]}`}
          </a>
        </>
      ))}
    </p>
  );
}
