import type { ErrorPath } from '../../domain/errors/errors';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { ruleFaults } from './rule-faults';

/** Everything that is wrong with an argument. */
export class InputRefused extends Error {
  constructor(readonly faults: readonly DomainError[]) {
    super(faults.map((fault) => fault.message).join(' '));
    this.name = 'InputRefused';
  }
}

// Longest text that is an argument by itself: an id, an address, a search.
/** Longest text argument without a rule of its own, in UTF-16 code units. */
export const MAX_ARGUMENT = 2000;
const rowByRow = new Map<object, Set<string | symbol>>();

/** A list whose items are answered one by one: a fault in one of them must not refuse the others. */
export function RowByRow(): PropertyDecorator {
  return (prototype, property) => {
    const known = rowByRow.get(prototype) ?? new Set();
    rowByRow.set(prototype, known.add(property));
  };
}

/** What is wrong with an item of a list that is answered one by one. */
export function itemFaults(item: object): readonly DomainError[] {
  return [...textFaults(item, []), ...ruleFaults(item)];
}

/** Refuses an argument that breaks a rule of its class, or holds text that no database can keep. */
export function validateInput(value: unknown, name: string | undefined): void {
  const faults = keepsText(value) ? [] : textFaults(value, name === undefined ? [] : [name]);
  if (typeof value === 'object' && value !== null) faults.push(...ruleFaults(value));
  if (typeof value === 'string' && value.length > MAX_ARGUMENT) {
    const message = `The text is longer than ${MAX_ARGUMENT} characters. Shorten it.`;
    faults.push(new DomainError(ErrorCode.TOO_LONG, message, name === undefined ? [] : [name]));
  }
  if (faults.length > 0) throw new InputRefused(faults);
}

// Nearly every input does: to see that must cost little. One whose rows are answered one by one is looked at closely.
function keepsText(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(keepsText);
  return !hasRowByRow(value) && Object.values(value).every(keepsText);
}

function hasRowByRow(value: object): boolean {
  let prototype = Object.getPrototypeOf(value) as object | null;
  while (prototype !== null && !rowByRow.has(prototype))
    prototype = Object.getPrototypeOf(prototype) as object | null;
  return prototype !== null;
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function textFaults(value: unknown, path: ErrorPath): DomainError[] {
  if (typeof value === 'string') {
    if (isStorable(value)) return [];
    const message =
      'The text holds a character that cannot be stored: half of a surrogate pair, or NUL. Remove it.';
    return [new DomainError(ErrorCode.INVALID, message, path)];
  }
  if (value === null || typeof value !== 'object') return [];
  const skipped = answeredRowByRow(value);
  return Object.entries(value).flatMap(([key, item]) => {
    if (skipped.has(key)) return [];
    return textFaults(item, [...path, Array.isArray(value) ? Number(key) : key]);
  });
}

// Inputs extend one another, so the mark may stand on a class further up.
function answeredRowByRow(value: object): ReadonlySet<string | symbol> {
  const marked = new Set<string | symbol>();
  for (let prototype = Object.getPrototypeOf(value) as object | null; prototype !== null;) {
    rowByRow.get(prototype)?.forEach((property) => marked.add(property));
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return marked;
}
