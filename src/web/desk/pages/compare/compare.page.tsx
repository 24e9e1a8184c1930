import type { VNode } from 'preact';
import {
  ComparedQuotationsDocument,
  ComparePageDocument,
  type EntryFragment,
} from '../../generated/operations';
import type { Page, Visit } from '../../page';
import { CopyLink, Print } from '../../parts/acts';
import { Diff, type Change } from '../../parts/diff';
import { Entry } from '../../parts/entry';
import { Section } from '../../parts/section';
import { withoutMarks } from '../../parts/words';
import { words } from '../../words/catalogue';

const { check: texts } = words;

interface Wording {
  readonly given: string;
  readonly text: string;
  /** Null for words that stand in the address themselves. */
  readonly quotation: EntryFragment | null;
}

interface CompareData {
  readonly wordings: readonly [Wording, Wording];
  /** Null until both are given. */
  readonly changes: readonly Change[] | null;
}

/** Two wordings side by side: of quotations by their ids or addresses, or of words in the address. */
export const comparePage: Page<CompareData> = {
  path: '/compare',
  place: 'check',
  load: async (visit) => {
    const [first, second] = [valueOf(visit, 'a'), valueOf(visit, 'b')];
    const quotations = await quotationsOf(visit, [first, second]);
    const wordings = [wordingOf(first, quotations), wordingOf(second, quotations)] as const;
    const [a, b] = wordings.map(({ text }) => text) as [string, string];
    if (a === '' || b === '') return { wordings, changes: null };
    const { compareWordings } = await visit.ask(ComparePageDocument, { a, b });
    return { wordings, changes: compareWordings };
  },
  head: (_data, { url }) => ({
    title: texts.compared,
    canonical: url.pathname + url.search,
    isIndexed: false,
  }),
  View,
};

const valueOf = ({ url }: Visit, name: string): string => url.searchParams.get(name)?.trim() ?? '';
const idIn = (given: string): string | null => /quo_[0-9A-Z]{26}/.exec(given)?.[0] ?? null;

async function quotationsOf({ ask }: Visit, given: readonly string[]): Promise<readonly EntryFragment[]> {
  const ids = given.flatMap((one) => idIn(one) ?? []);
  if (ids.length === 0) return [];
  const { nodes } = await ask(ComparedQuotationsDocument, { ids });
  return nodes.filter((node): node is EntryFragment => node !== null && 'id' in node);
}

function wordingOf(given: string, quotations: readonly EntryFragment[]): Wording {
  const quotation = quotations.find(({ id }) => id === idIn(given)) ?? null;
  return {
    given,
    quotation,
    text: quotation === null ? given.replace(/^text:/, '') : withoutMarks(quotation.text),
  };
}

function View({ data: { wordings, changes } }: { readonly data: CompareData }): VNode {
  return (
    <>
      <header class="PageHead">
        <h1>{texts.compared}</h1>
        <p class="Asked">{texts.compareLead}</p>
        {changes !== null && (
          <ul class="Acts">
            <CopyLink />
            <Print />
          </ul>
        )}
      </header>
      {changes !== null && <Compared wordings={wordings} changes={changes} />}
      <Form wordings={wordings} />
    </>
  );
}

function Compared({
  wordings,
  changes,
}: {
  readonly wordings: readonly Wording[];
  readonly changes: readonly Change[];
}): VNode {
  const isSame = changes.every(({ kind }) => kind === 'EQUAL');
  const note = (
    <>
      <del>{words.record.leftOut}</del>, <ins>{words.record.putIn}</ins>
    </>
  );
  return (
    <Section id="difference" title={texts.difference} note={note}>
      {isSame && <p class="Undated">{texts.identical}</p>}
      <dl class="Compare">
        {(['first', 'second'] as const).map((side) => (
          <div>
            <dt>{texts[side]}</dt>
            <dd>
              <Diff changes={changes} side={side} />
            </dd>
          </div>
        ))}
      </dl>
      <div class="Ledger">
        {wordings.map(({ quotation }) => quotation !== null && <Entry quotation={quotation} heading="h3" />)}
      </div>
    </Section>
  );
}

function Form({ wordings }: { readonly wordings: readonly Wording[] }): VNode {
  return (
    <form class="Check" action="/compare">
      {wordings.map(({ given }, i) => {
        const name = i === 0 ? 'a' : 'b';
        return (
          <>
            <label for={`compare-${name}`}>{i === 0 ? texts.first : texts.second}</label>
            <textarea id={`compare-${name}`} name={name} rows={3} class="Printed" required>
              {given}
            </textarea>
          </>
        );
      })}
      <p>
        <button type="submit" class="Button Button-main">
          {texts.compareSubmit}
        </button>
      </p>
    </form>
  );
}
