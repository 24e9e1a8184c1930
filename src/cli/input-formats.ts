/** What the files hold: one article each, or with jsonl one a line. */
export const INPUT_FORMATS = ['text', 'html', 'jsonl'] as const;
/** One of them. */
export type InputFormat = (typeof INPUT_FORMATS)[number];
