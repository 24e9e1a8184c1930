import type { MutationName } from './selections';

/** A refusal as clients read it. */
export interface RefusalAnswer {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

interface WithId {
  readonly id: string;
}

interface Named extends WithId {
  readonly name: string;
}

interface Recorded extends WithId {
  readonly revision: number;
  readonly revisions: readonly {
    readonly number: number;
    readonly action: string;
    readonly madeBy: string;
    readonly reason: string | null;
    readonly importBatchId: string | null;
    readonly changes: readonly {
      readonly field: string;
      readonly before: string | null;
      readonly after: string | null;
    }[];
  }[];
}

interface SpanAnswer {
  readonly start: number;
  readonly end: number;
}

interface Coded {
  readonly stance: string;
  readonly coder: string;
  readonly status: string;
  /** A union, read as one object with the fields of all its types. */
  readonly target: {
    readonly __typename: string;
    readonly id?: string;
    readonly text?: string;
    readonly name?: string;
    readonly code?: string;
  };
}

export interface StanceAnswer extends Recorded, Coded {
  readonly confidence: number | null;
  readonly note: string | null;
  readonly quotation: WithId;
}

export interface QuotationAnswer extends Recorded {
  readonly text: string;
  readonly kind: string;
  readonly spans: readonly SpanAnswer[];
  readonly prefix: string;
  readonly suffix: string;
  readonly isAnchored: boolean;
  readonly anchorState: string;
  readonly speaker: Named | null;
  readonly speakers: readonly Named[];
  readonly jointSpeakers: readonly {
    readonly mention: string | null;
    readonly country: { readonly code: string } | null;
    readonly countryBasis: string | null;
    readonly actor: Named | null;
  }[];
  readonly speakerMention: string | null;
  readonly speakerRole: string | null;
  readonly speakerCountry: { readonly code: string } | null;
  readonly speakerCountryBasis: string | null;
  readonly attribution: string;
  readonly cue: string | null;
  readonly saidOn: {
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly precision: string;
    readonly certainty: string;
  };
  readonly venue: string | null;
  readonly language: string | null;
  readonly publishedOn: string | null;
  readonly outlet: (Named & { readonly domain: string | null }) | null;
  readonly article: WithId & { readonly url: string | null };
  readonly articleVersion: (WithId & { readonly ordinal: number }) | null;
  readonly anchors: readonly { readonly state: string; readonly text: string | null }[];
  readonly hops: readonly {
    readonly ordinal: number;
    readonly relation: string;
    readonly text: string | null;
    readonly cue: string | null;
    readonly actor: Named | null;
    readonly outlet: (WithId & { readonly domain: string | null }) | null;
  }[];
  readonly stances: readonly (WithId & Coded)[];
  readonly method: string;
  readonly confidence: number | null;
  readonly reviewStatus: string;
  readonly importBatchId: string | null;
}

export interface ActorAnswer extends Recorded {
  readonly name: string;
  readonly kind: string;
  readonly role: string | null;
  readonly wikidataId: string | null;
  readonly country: { readonly code: string } | null;
  readonly mergedInto: WithId | null;
  readonly aliases: readonly {
    readonly text: string;
    readonly kind: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }[];
}

export interface OutletAnswer extends Recorded {
  readonly name: string;
  readonly domain: string | null;
  readonly otherNames: readonly string[];
  readonly otherDomains: readonly string[];
  readonly kind: string;
  readonly country: { readonly code: string } | null;
  readonly stateAffiliated: boolean | null;
  readonly mergedInto: WithId | null;
}

export interface ClaimAnswer extends Recorded {
  readonly text: string;
  readonly language: string | null;
  readonly topics: readonly string[];
  readonly firstSaidOn: string | null;
  readonly lastSaidOn: string | null;
  readonly verdict: string | null;
  readonly reviewCount: number;
  readonly mergedInto: WithId | null;
  readonly reviews: readonly (WithId & { readonly url: string })[];
}

export interface ReviewAnswer extends Recorded {
  readonly url: string;
  readonly title: string | null;
  readonly verdict: string;
  readonly label: string | null;
  readonly ratingValue: number | null;
  readonly bestRating: number | null;
  readonly worstRating: number | null;
  readonly explanation: string | null;
  readonly evidence: readonly {
    readonly url: string;
    readonly title: string | null;
    readonly note: string | null;
  }[];
  readonly publishedOn: string | null;
  readonly correctionNote: string | null;
  readonly correctedAt: string | null;
  readonly claim: WithId;
  readonly publisher: Named & { readonly domain: string | null };
}

export interface ArticleAnswer extends Recorded {
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly publishedOn: string | null;
  readonly outlet: {
    readonly name: string;
    readonly domain: string | null;
    readonly kind: string;
    readonly country: { readonly code: string } | null;
  } | null;
  readonly latestVersion: { readonly ordinal: number; readonly body: string } | null;
  readonly versions: readonly { readonly ordinal: number; readonly body: string }[];
}

interface BatchAnswer extends WithId {
  readonly importer: string;
  readonly format: string;
  readonly sourceName: string | null;
  readonly createdCount: number;
  readonly failedCount: number;
  readonly revertedAt: string | null;
}

interface ImportAnswer {
  readonly batch: BatchAnswer | null;
  readonly dryRun: boolean;
  readonly createdCount: number;
  readonly updatedCount: number;
  readonly unchangedCount: number;
  readonly skippedCount: number;
  readonly failedCount: number;
}

interface RowAnswer {
  readonly index: number;
  readonly status: string;
  readonly id: string | null;
  readonly userErrors: readonly RefusalAnswer[];
}

export interface QuotationRowAnswer extends RowAnswer {
  readonly quotation: QuotationAnswer | null;
}

interface TokenAnswer extends Named {
  readonly role: string;
  readonly revokedAt: string | null;
}

interface QuotationPayload {
  readonly quotation: QuotationAnswer | null;
}

interface ActorPayload {
  readonly actor: ActorAnswer | null;
}

interface ClaimPayload {
  readonly claim: ClaimAnswer | null;
}

interface OutletPayload {
  readonly outlet: OutletAnswer | null;
}

interface DecisionRow {
  readonly index: number;
  readonly status: string;
  readonly userErrors: readonly RefusalAnswer[];
}

interface DecisionsAnswer<R> {
  readonly createdCount: number;
  readonly updatedCount: number;
  readonly unchangedCount: number;
  readonly failedCount: number;
  readonly rows: readonly (DecisionRow & R)[];
}

type StanceDecisions = DecisionsAnswer<{ readonly stanceCoding: StanceAnswer | null }>;

interface Payloads extends Record<MutationName, object> {
  readonly acceptClaimProposal: ClaimPayload & { readonly stanceCodings: readonly StanceAnswer[] };
  readonly addActorAlias: ActorPayload;
  readonly codeStance: { readonly stanceCoding: StanceAnswer | null };
  readonly codeStances: StanceDecisions;
  readonly correctClaimReview: { readonly claimReview: ReviewAnswer | null };
  readonly createActor: ActorPayload;
  readonly createClaim: ClaimPayload;
  readonly createToken: { readonly token: TokenAnswer | null; readonly secret: string | null };
  readonly decideStance: { readonly stanceCoding: StanceAnswer | null };
  readonly decideStances: StanceDecisions;
  readonly importArticle: ImportAnswer & {
    readonly article: ArticleAnswer | null;
    readonly rows: readonly QuotationRowAnswer[];
    readonly anchors: readonly {
      readonly state: string;
      readonly text: string | null;
      readonly spans: readonly SpanAnswer[];
      readonly quotation: WithId;
    }[];
  };
  readonly importActors: ImportAnswer & {
    readonly rows: readonly (RowAnswer & { readonly actor: ActorAnswer | null })[];
  };
  readonly importClaims: ImportAnswer & {
    readonly rows: readonly (RowAnswer & { readonly claim: ClaimAnswer | null })[];
  };
  readonly importQuotations: ImportAnswer & { readonly rows: readonly QuotationRowAnswer[] };
  readonly mergeActors: ActorPayload;
  readonly mergeClaims: ClaimPayload;
  readonly mergeOutlets: OutletPayload;
  readonly publishClaimReview: { readonly claimReview: ReviewAnswer | null };
  readonly recordQuotation: QuotationPayload;
  readonly retractQuotation: QuotationPayload;
  readonly revertImport: {
    readonly batch: BatchAnswer | null;
    readonly removedCount: number;
    readonly restoredCount: number;
    readonly kept: readonly { readonly recordId: string; readonly reason: string }[];
  };
  readonly reviewQuotation: QuotationPayload;
  readonly reviewQuotations: DecisionsAnswer<{ readonly quotation: QuotationAnswer | null }>;
  readonly revokeToken: { readonly token: TokenAnswer | null };
  readonly unmergeActor: ActorPayload;
  readonly unmergeClaim: ClaimPayload;
  readonly unmergeOutlet: OutletPayload;
  readonly updateActor: ActorPayload & {
    readonly quotationsChanged: number | null;
    readonly quotationsLeft: number | null;
  };
  readonly updateClaim: ClaimPayload;
  readonly updateOutlet: OutletPayload;
  readonly updateQuotation: QuotationPayload;
}

/** What a mutation is answered with. */
export type Payload<N extends MutationName> = Payloads[N] & { readonly userErrors: readonly RefusalAnswer[] };
