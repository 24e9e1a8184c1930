import { OutletKind } from '../outlet-kind';
import { foldName } from '../text/quotation-text';
import { KNOWN_OUTLETS } from './known-outlet-names';

/** What is known of an outlet by its name alone. */
export interface KnownOutlet {
  readonly name: string;
  readonly kind: OutletKind;
  readonly country: string | null;
  readonly stateAffiliated: boolean;
}

const KINDS: Readonly<Record<string, OutletKind>> = {
  A: OutletKind.NEWS_AGENCY,
  B: OutletKind.BROADCASTER,
  N: OutletKind.NEWSPAPER,
  O: OutletKind.ONLINE,
};
/** What stands before the name: "the official North Korean news agency KCNA", "Russian state-owned news outlet RIA". */
const LEADS =
  /^(?:the|official|state|state-run|state-owned|public|private|independent|local|daily|business|broadcaster|television|tv|radio|news|agency|outlet|newspaper|channel|magazine|\p{Lu}\p{L}+(?:an|ese|ish|i|ch))$/u;
/** What stands behind it: "Interfax news agency". */
const TAILS = /^(?:news|agency|newspaper|tv|television|radio|website|channel|magazine|daily|broadcaster)$/i;

function byName(): ReadonlyMap<string, KnownOutlet> {
  const outlets = new Map<string, KnownOutlet>();
  for (const line of KNOWN_OUTLETS.trim().split('\n')) {
    const [, code = '', kind = '', names = ''] = /^(\S+) (\S+) (.+)$/.exec(line) ?? [];
    const all = names.split(', ');
    const [name = ''] = all;
    const outlet: KnownOutlet = {
      name,
      kind: KINDS[kind.charAt(0)] ?? OutletKind.OTHER,
      country: code === '-' ? null : code,
      stateAffiliated: kind.endsWith('+'),
    };
    for (const one of all) outlets.set(foldName(one), outlet);
  }
  return outlets;
}

const OUTLETS = byName();

/** The agency, newspaper or broadcaster that printed words name, its description aside; null when it is not known. */
export function knownOutlet(printed: string): KnownOutlet | null {
  const words = printed.trim().split(/\s+/).slice(0, 12);
  for (let from = 0; from < words.length; from += 1) {
    let to = words.length;
    for (; to > from; to -= 1) {
      const found = OUTLETS.get(foldName(words.slice(from, to).join(' ')));
      if (found !== undefined && isWritten(words.slice(from, to))) return found;
      if (!TAILS.test(words[to - 1] ?? '')) break;
    }
    if (!LEADS.test(words[from] ?? '') && !LEADS.test((words[from] ?? '').toLowerCase())) return null;
  }
  return null;
}

// "apa" and "tt" are names in capitals only.
const isWritten = (words: readonly string[]): boolean =>
  words.some((word) => /\p{Lu}/u.test(word) || word === 'dpa');
