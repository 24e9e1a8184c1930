import type { ActorKind } from '../../domain/actor-kind';
import { Attribution, QuotationKind } from '../../domain/attribution';
import { Stance } from '../../domain/stance';
import { foldName } from '../../domain/text/quotation-text';
import type { JsonObject } from '../item';
import { known, shortText } from '../json/json-values';

/** Who made a claim, as a fact-check names him. */
export interface Claimant {
  readonly name: string;
  /** Undefined when the fact-check does not say. */
  readonly kind?: ActorKind | undefined;
  readonly role?: string | undefined;
}

/** Where and when a claim was made, as a fact-check says. */
export interface Appearance {
  /** The page on which it appeared; the fact-check's own when that is not known. */
  readonly url: string;
  readonly day?: string | undefined;
  readonly language?: string | undefined;
}

// Words by which fact-checks name nobody: "Facebook posts", "Fuentes varias", "Multiple sources", "Internet users". Only
// plurals of what an outlet may be called: the Harbour Post is somebody.
const CROWD =
  /\b(posts|users|sources|people|viral|social media|facebook|twitter|whatsapp|tiktok|instagram|telegram|youtube|internet|websites|bloggers|multiple|various|several|unknown|anonymous|fuentes|varias|varios|redes sociales|usuarios|publicaciones|publicacoes|internautes|reseaux sociaux|utilisateurs|plusieurs|nutzer|soziale medien|verschiedene|fonti|utenti|chain message)\b/u;

/** Whether a name stands for a crowd, not for an actor. */
export function namesNobody(name: string): boolean {
  return CROWD.test(foldName(name));
}

/**
 * The claimant's statement as a quotation that supports the claim. Its words are the fact-checker's, so it is
 * INDIRECT. A crowd ("Facebook posts") is no speaker: it is kept as the mention of an ANONYMOUS one.
 */
export function statementOf(claim: string, claimant: Claimant, where: Appearance): JsonObject {
  const { name, kind, role } = claimant;
  const isCrowd = namesNobody(name);
  return {
    article: { url: where.url },
    text: claim,
    kind: QuotationKind.INDIRECT,
    attribution: isCrowd ? Attribution.ANONYMOUS : Attribution.STATED,
    speakerMention: shortText(name, 500),
    ...known({
      speaker: isCrowd ? undefined : known({ name, kind }),
      speakerRole: shortText(role, 500),
      saidOn: where.day === undefined ? undefined : { earliest: where.day },
      language: where.language,
    }),
    stances: [{ towards: { claim }, stance: Stance.SUPPORT }],
  };
}
