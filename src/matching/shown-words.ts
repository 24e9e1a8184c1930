import type { Similarity } from './similarity';
import { foldedWords, isNumber, matchForm } from './words';

/** What matched, in the claim's own words. */
export interface ShownWords {
  readonly sharedWords: readonly string[];
  readonly sharedNames: readonly string[];
  readonly sharedNumbers: readonly string[];
  readonly nearWords: readonly string[];
  readonly otherNames: readonly string[];
  readonly otherNumbers: readonly string[];
}

const CHUNK = /United (?:States|Kingdom)|Great Britain|[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’.,]*/gu;
const ACRONYM = /^(?:\p{L}\.)+$/u;

/** Turns the forms that were compared back into words of the claim's text and titles. */
export function shownWords(
  found: Similarity,
  names: ReadonlySet<string>,
  texts: readonly string[],
): ShownWords {
  const written = writtenForms(texts);
  const show = (forms: readonly string[]): readonly string[] =>
    forms.map((form) => written.get(form) ?? form);
  const near = new Set(found.near.map(({ form }) => form));
  const shared = found.shared.map((term) => term.form);
  return {
    sharedWords: show(shared.filter((form) => !isNumber(form) && !names.has(form))),
    sharedNames: show(shared.filter((form) => !isNumber(form) && names.has(form))),
    sharedNumbers: show(shared.filter(isNumber)),
    nearWords: show(found.near.map(({ form }) => form)),
    otherNames: show(found.otherNames.filter((form) => !near.has(form))),
    otherNumbers: show(found.otherNumbers),
  };
}

function writtenForms(texts: readonly string[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const [chunk] of texts.flatMap((text) => [...text.matchAll(CHUNK)])) {
    const shown = ACRONYM.test(chunk) ? chunk : chunk.replace(/(?:['’]s)?[.,'’]*$/u, '');
    for (const word of foldedWords(chunk)) {
      const form = matchForm(word);
      if (!written.has(form)) written.set(form, shown);
    }
  }
  return written;
}
