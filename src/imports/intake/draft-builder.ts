import { LanguageBasis } from '../../domain/language/text-language';
import { isWhole } from '../../quotations/rows/quotation-row';
import type { KnownActorRef } from '../../actors/actor-ref';
import type { Actor } from '../../actors/actor.entity';
import type { ArticlesEnsured } from '../../articles/article-plan';
import type { Article } from '../../articles/article.entity';
import type { Claim } from '../../claims/claim.entity';
import type { Method } from '../../domain/attribution';
import type { Outlet } from '../../outlets/outlet.entity';
import { jointSpeakerDraft } from '../../quotations/joint-speakers/joint-speaker-draft';
import type { CheckedHop } from '../../quotations/rows/hop-row';
import type { HopDraft, QuotationDraft } from '../../quotations/rows/quotation-draft';
import type { CheckedStance } from '../../quotations/stances/stance-row';
import type { StanceTarget } from '../../quotations/stances/stance-target';
import type { IntakeRows } from './intake-rows';
import type { PreparedRow } from './row-placement';

/** Everything that rows refer to, stored and known by id. */
export interface IntakeReferences {
  readonly articles: ArticlesEnsured;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly claims: ReadonlyMap<string, Claim>;
}

/** Puts ids in the place of names, once everything that a batch names is stored. */
export class DraftBuilder {
  constructor(
    private readonly intake: IntakeRows,
    private readonly references: IntakeReferences,
    private readonly options: { readonly method: Method; readonly methodVersion: string | null },
  ) {}

  /** Whether everybody whom the row names among its speakers and in its chain is among the references. */
  canDraft({ checked: { speaker, jointSpeakers, hops } }: PreparedRow): boolean {
    const { actors, outlets } = this.references;
    const isKnown = (actor: KnownActorRef | null | undefined): boolean => !actor || actors.has(actor.key);
    return (
      isKnown(speaker) &&
      (jointSpeakers ?? []).every(({ actor }) => isKnown(actor)) &&
      (hops ?? []).every((hop) => isKnown(hop.actor) && (!hop.outlet || outlets.has(hop.outlet.key)))
    );
  }

  draft(row: PreparedRow): QuotationDraft {
    const article = this.article(row);
    const speaker = row.checked.speaker === undefined ? null : this.actor(row.checked.speaker);
    return {
      checked: row.checked,
      placement: row.placement,
      articleId: article.id,
      articleVersionId: this.versionId(row),
      outletId: article.outletId,
      publishedOn: article.publishedOn,
      // A guess stays with the article.
      articleLanguage: article.languageBasis === LanguageBasis.GUESSED ? null : article.language,
      speaker,
      jointSpeakers: row.checked.jointSpeakers?.map((joint) =>
        jointSpeakerDraft(joint, joint.actor && this.actor(joint.actor), isWhole(row.checked)),
      ),
      hops: row.checked.hops?.map((hop) => this.hop(hop)),
      method: row.checked.row.method ?? this.options.method,
      methodVersion: isWhole(row.checked)
        ? (row.checked.row.methodVersion ?? null)
        : this.options.methodVersion,
    };
  }

  /** Whether the row surely stands in the newest text of its article. Of one that is named by id, it is not known here. */
  isOfNewestText(row: PreparedRow): boolean {
    return row.articleRef !== null && this.versionId(row) === this.article(row).latestVersionId;
  }

  target(stance: CheckedStance): StanceTarget {
    const claim = stance.claim === null ? null : required(this.references.claims.get(stance.claim));
    return {
      claimId: claim?.id ?? null,
      actorId: stance.actor === null ? null : this.actor(stance.actor).id,
      country: stance.country,
      topic: stance.topic,
    };
  }

  private article(row: PreparedRow): Article {
    if (row.articleRef !== null) return required(this.references.articles.articles.get(row.articleRef.key));
    return required(this.intake.storedById.get(row.articleId ?? '')).article;
  }

  private versionId(row: PreparedRow): string | null {
    if (row.bodySha256 === null) return null;
    if (row.articleRef !== null) {
      return required(this.references.articles.versionOf(row.articleRef.key, row.bodySha256)).id;
    }
    const { versions } = required(this.intake.storedById.get(row.articleId ?? ''));
    return required(versions.find((version) => version.bodySha256 === row.bodySha256)).id;
  }

  private actor(ref: KnownActorRef): Actor {
    return required(this.references.actors.get(ref.key));
  }

  private hop(hop: CheckedHop): HopDraft {
    return {
      relation: hop.relation,
      actorId: hop.actor === null ? null : this.actor(hop.actor).id,
      outletId: hop.outlet === null ? null : required(this.references.outlets.get(hop.outlet.key)).id,
      text: hop.text,
      cue: hop.cue,
    };
  }
}

// Everything a fit row names was stored before drafts are made; anything else is a fault of this program.
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A reference of a checked row was not stored.');
  return value;
}
