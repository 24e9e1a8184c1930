import { checkLanguage } from '../articles/article-ref';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import type { Faults } from '../domain/errors/faults';
import { fold } from '../domain/text/quotation-text';
import { checkText } from '../domain/text/text-checks';

/** A claim as an importer gives it. */
export interface ClaimRow {
  readonly text: string;
  readonly language?: string | null;
  readonly topics?: readonly string[] | null;
}

/** A checked claim; `undefined` means the row says nothing about the field. */
export interface CheckedClaim {
  readonly text: string;
  readonly language: string | undefined;
  readonly topics: readonly string[] | undefined;
  /** Titles of the reviews that come with it. */
  readonly titles?: readonly string[];
}

/** Longest claim, in UTF-16 code units. */
export const MAX_CLAIM_TEXT = 2000;
const MAX_TOPICS = 50;
const MAX_TOPIC = 200;

/** Checks a claim; faults are collected. */
export function checkClaimRow(row: ClaimRow, faults: Faults): CheckedClaim {
  faults.check([], () => checkClaimText(row.text));
  return {
    text: row.text.trim(),
    language: faults.check([], () => checkLanguage(row.language)) ?? undefined,
    topics: row.topics ? faults.check([], () => checkTopics(row.topics ?? [])) : undefined,
  };
}

/** Refuses blank, overlong or ill-formed claim texts. */
export function checkClaimText(text: string): void {
  checkText(text, { max: MAX_CLAIM_TEXT, min: 1 }, ['text']);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new DomainError(
      ErrorCode.INVALID,
      'A claim needs words. Write one proposition that stands alone.',
      ['text'],
    );
  }
}

function checkTopics(topics: readonly string[]): readonly string[] {
  if (topics.length > MAX_TOPICS) {
    throw new DomainError(ErrorCode.TOO_MANY, `A claim has at most ${MAX_TOPICS} topics.`, ['topics']);
  }
  topics.forEach((topic, i) => checkText(topic, { max: MAX_TOPIC, min: 1 }, ['topics', i]));
  return [...new Map(topics.map((topic) => [fold(topic), topic.trim()])).values()];
}
