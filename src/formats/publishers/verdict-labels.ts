import { plainText, withoutAccents } from '../../domain/text/quotation-text';
import { Verdict } from '../../domain/verdicts/verdict';

/*
 * Publishers' words for what they found, without accents, in the languages of most ClaimReviews. A label means a
 * verdict when it is one of these words, or when it begins with one and goes on after a mark ("False: the video is old").
 */
const LABELS: Readonly<Record<Verdict, string>> = {
  [Verdict.TRUE]: `true|correct|accurate|right|confirmed|verified|fact|real|authentic|holds water|
    verdadeiro|verdad|verdadero|cierto|correcto|verdade|vrai|exact|vero|wahr|richtig|stimmt|prawda|waar|sant|dogru|tosi|
    правда|верно|صحيح|सच|benar|adevarat|istina|pravda|αληθες`,
  [Verdict.MOSTLY_TRUE]: `mostly true|mostly correct|mostly accurate|largely true|largely accurate|almost true|nearly true|
    basically true|partly correct|mostly right|close to the mark|plutot vrai|quasi vero|mayormente cierto|
    großtenteils richtig|uberwiegend richtig|raczej prawda`,
  [Verdict.MIXED]: `mixed|mixture|half true|half-true|partly true|partially true|partly false|partially false|partly right|
    partially correct|true and false|50-50|half right|ni vrai ni faux|vrai et faux|partiellement vrai|partiellement faux|
    verdad a medias|verdadero a medias|parcialmente falso|parcialmente verdadeiro|verdadeiro, mas|parzialmente falso|parzialmente vero|
    teilweise falsch|teilweise richtig|teils teils|czesciowo prawda|czesciowo falsz|deels waar|contraditorio|
    sebagian benar|आंशिक सच`,
  [Verdict.MISLEADING]: `misleading|missing context|lacks context|needs context|out of context|no context|lacking context|
    distorts the facts|distorted|cherry-picks|cherry picking|deceptive|spins the facts|trompeur|manque de contexte|
    hors contexte|enganoso|enganosa|enganador|fora de contexto|falta contexto|fuera de contexto|sin contexto|fuorviante|
    manca il contesto|irrefuhrend|fehlender kontext|misleidend|manipulacja|brak kontekstu|вводит в заблуждение|
    manipulated|altered|altered photo|altered video|doctored|edited video|miscaptioned|भ्रामक|menyesatkan|مضلل`,
  [Verdict.MOSTLY_FALSE]: `mostly false|mostly wrong|mostly incorrect|mostly inaccurate|largely false|largely inaccurate|
    almost false|nearly false|exaggerated|exaggerates|overstated|plutot faux|exagerado|exagero|quasi falso|
    großtenteils falsch|uberwiegend falsch|raczej falsz`,
  [Verdict.FALSE]: `false|wrong|incorrect|inaccurate|not true|untrue|pants on fire|pants on fire!|fake|hoax|debunked|
    fabricated|totally false|completely false|not accurate|not real|no, that's not true|scam|lie|baseless|made up|
    four pinocchios|falso|falsa|e falso|faux|c'est faux|mentira|bulo|fake news|falsch|frei erfunden|falsz|falsche behauptung|onwaar|niet waar|
    fals|yanlis|vaara|falskt|feil|lognagtig|ложь|неправда|фейк|خطأ|زائف|كاذب|झूठ|फर्जी|salah|hoaks|ψευδες|netocno`,
  [Verdict.UNPROVEN]: `unproven|unsupported|unsubstantiated|no evidence|unverified|not proven|unconfirmed|
    lacks evidence|insufficient evidence|inconclusive|unfounded|no proof|needs evidence|non prouve|sans preuve|non verifie|
    sin pruebas|no hay pruebas|sem provas|nao ha provas|insustentavel|senza prove|non verificato|unbelegt|
    nicht belegt|unbewiesen|niet bewezen|brak dowodow|nieweryfikowalne|не доказано`,
  [Verdict.OUTDATED]: `outdated|old|out of date|no longer true|old video|old photo|obsolete|perime|desatualizado|
    desactualizado|superato|veraltet|verouderd|nieaktualne`,
  [Verdict.SATIRE]: `satire|satirical|labeled satire|originated as satire|parody|joke|humor|humour|parodie|satira|
    parodia|satiira|satyra|сатира`,
  [Verdict.NOT_CHECKABLE]: `not checkable|uncheckable|cannot be checked|can't be checked|unverifiable|not verifiable|
    opinion|no verdict|not rated|unrated|inverifiable|inverificable|inverificavel|no verificable|
    nicht uberprufbar|nieweryfikowalna`,
};

const folded = (text: string): string =>
  withoutAccents(plainText(text))
    .replace(/[."'!?]+/g, '')
    .trim();

const BY_LABEL: ReadonlyMap<string, Verdict> = new Map(
  Object.entries(LABELS).flatMap(([verdict, labels]) =>
    labels.split('|').map((label) => [folded(label), verdict as Verdict] as const),
  ),
);

/** What a publisher's label means on our scale; undefined when it is none of the words that we know. */
export function verdictOfLabel(label: string): Verdict | undefined {
  const text = folded(label);
  const whole = BY_LABEL.get(text);
  if (whole !== undefined) return whole;
  const beginning = /^(.+?)\s*(?:[:;]|\s-\s)/.exec(text)?.[1] ?? '';
  const verdict = BY_LABEL.get(beginning.trim());
  return verdict === Verdict.TRUE || verdict === Verdict.MOSTLY_TRUE ? undefined : verdict;
}

/** A publisher's rating as given. */
export interface Scale {
  readonly value: number | undefined;
  readonly best: number | undefined;
  readonly worst: number | undefined;
}

/**
 * What a rating means on our scale: fifths of the way from worst to best, in whichever direction that is. Undefined
 * when the scale is not known, or the value lies outside: numbers alone say nothing.
 */
export function verdictOnScale({ value, best, worst }: Scale): Verdict | undefined {
  if (value === undefined || best === undefined || worst === undefined || best === worst) return undefined;
  const share = (value - worst) / (best - worst);
  if (share < 0 || share > 1) return undefined;
  const steps = [Verdict.FALSE, Verdict.MOSTLY_FALSE, Verdict.MIXED, Verdict.MOSTLY_TRUE, Verdict.TRUE];
  return steps[Math.min(4, Math.floor(share * 5))];
}
