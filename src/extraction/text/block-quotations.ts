import { wordCount } from './characters';
import type { Line, QuotedSpan } from './quotation-marks';

const LEADS =
  /\b(?:said|says|wrote|writes|added|adds|posted|tweeted|continued|replied|responded|declared|stated|announced|explained|reads|read)(?: (?:on|in|to|at|from) [^:,;.]{1,60}| (?:yesterday|today))?:$/;
const ITEM = /^(?:[-•*–—]|\d+[.)])\s/;
const LABEL = /^[\p{Lu}][^:.!?]{0,40}: /u;
const POST =
  /^(.{15,}?)\s*[—–―-]{1,2} ?\p{Lu}[\p{L}\p{N}.’' -]{1,60} \(@[A-Za-z0-9_]{1,30}\)(?: \p{Lu}\p{Ll}{2,9}\.? \d{1,2}, \d{4})?$/u;
const HANDLE = '(@';
const SHORTEST = 4;
const LONGEST_LEAD = 300;
const LONGEST_POST = 1500;

/** Words without marks as a quotation, without the spaces around them; null when they are too few. */
export function bareQuotation(
  text: string,
  start: number,
  end: number,
  fewest = SHORTEST,
): QuotedSpan | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  const words = wordCount(text.slice(from, to));
  if (words < fewest) return null;
  return { start: from, end: to, innerStart: from, innerEnd: to, closed: true, continues: false, words };
}

/**
 * A line that is a quotation without marks: a block below "she wrote:", or a post with its name and handle behind it.
 * Null when the line is none.
 */
export function blockQuotation(text: string, line: Line, before: Line | undefined): QuotedSpan | null {
  const words = text.slice(line.start, line.end);
  if (words.length <= LONGEST_POST && words.includes(HANDLE)) {
    const post = POST.exec(words.trimEnd());
    if (post?.[1] !== undefined) return bareQuotation(text, line.start, line.start + post[1].length);
  }
  if (before === undefined || before.end - before.start > LONGEST_LEAD) return null;
  const lead = text.slice(before.start, before.end).trim();
  if (!lead.endsWith(':') || !LEADS.test(lead) || ITEM.test(words) || LABEL.test(words)) return null;
  return bareQuotation(text, line.start, line.end);
}
