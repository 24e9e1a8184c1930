import type { ActorDirectory } from '../../actors/actor-directory';
import type { ArticleDirectory } from '../../articles/article-directory';
import type { ArticlesEnsured } from '../../articles/article-plan';
import type { ClaimDirectory } from '../../claims/claim-directory';
import type { Method } from '../../domain/attribution';
import type { OutletDirectory } from '../../outlets/outlet-directory';
import type { QuotationAnchor } from '../../quotations/anchors/quotation-anchor.entity';
import type { QuotationStore } from '../../quotations/quotation-store';
import type { Reanchoring } from '../../quotations/anchors/reanchoring';
import type { StanceStore } from '../../quotations/stances/stance-store';
import type { ImportPolicy } from '../batches/policies';
import type { RowOutcome } from '../../domain/row-outcome';

/** How the rows of one intake are recorded. */
export interface IntakeOptions extends ImportPolicy {
  readonly articleMode: 'fill' | 'update';
  readonly method: Method;
  readonly methodVersion: string | null;
  /** Whether to suggest which stored claims the new quotations repeat. */
  readonly suggestClaims: boolean;
}

/** The stores that an intake works with. */
export interface IntakeStores {
  readonly outlets: OutletDirectory;
  readonly actors: ActorDirectory;
  readonly articles: ArticleDirectory;
  readonly quotations: QuotationStore;
  readonly reanchoring: Reanchoring;
  readonly claims: ClaimDirectory;
  readonly stances: StanceStore;
}

/** What an intake did. */
export interface IntakeResult {
  readonly outcomes: readonly RowOutcome[];
  readonly articles: ArticlesEnsured | null;
  readonly anchors: readonly QuotationAnchor[];
}
