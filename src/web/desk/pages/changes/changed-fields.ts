import type { ShownChangeFragment } from '../../generated/operations';

/** A field that changed, in words. Its values are null where they say nothing to readers. */
export interface ChangedField {
  readonly name: string;
  readonly values: { readonly before: string | null; readonly after: string | null } | null;
}

const MOST = 60;
const ID = /^[a-z]{3}_[0-9A-Z]{26}$/;
// Countries have two letters.
const ENUM_VALUE = /^[A-Z_]{3,}$/;
// What only puts lists in order.
const FOR_SORTING = 'saidSort';

/** What changed, field by field. Long texts, lists and ids are only named. */
export function changedFields(changes: ShownChangeFragment['changes']): readonly ChangedField[] {
  return changes
    .filter(({ field }) => field !== FOR_SORTING)
    .map(({ field, ...values }) => {
      const [before, after] = [valueOf(values.before), valueOf(values.after)];
      const isShown = before !== undefined && after !== undefined;
      return { name: inWords(field), values: isShown ? { before, after } : null };
    });
}

/** A name of the API as words: `speakerCountry` as "speaker country". */
function inWords(field: string): string {
  return field.replace(/([A-Z])/g, ' $1').toLowerCase();
}

// Undefined where the value is nothing to read. Texts come as they are, lists and objects as JSON.
function valueOf(text: string | null): string | null | undefined {
  if (text === null || text === '') return null;
  if (text.length > MOST || ID.test(text) || /^[[{]/.test(text)) return undefined;
  return ENUM_VALUE.test(text) ? text.replaceAll('_', ' ').toLowerCase() : text;
}
