import { Arg, Ctx, Resolver } from 'type-graphql';
import { Role } from '../domain/role';
import { whyNotRead } from '../domain/language/text-language';
import type { RequestContext } from '../graphql/context';
import { Operation } from '../graphql/operation';
import { userError } from '../graphql/user-error';
import { authorOf } from '../graphql/viewer';
import { load } from '../graphql/loading/batch-loader';
import { articleById } from '../articles/article.loaders';
import { quotationById } from '../quotations/quotation.loaders';
import { QuotationRowInput } from '../quotations/rows/quotation-row.inputs';
import { counts } from './batches/batch-book';
import type { BatchOutcome } from './batches/batch-outcome';
import type { ImportOptionFields, SuggestField } from './import-options.inputs';
import {
  ImportActorsInput,
  ImportArticleInput,
  ImportClaimsInput,
  ImportQuotationsInput,
  RevertImportInput,
} from './import.inputs';
import type { ImportOptions } from './batches/batch-runner';
import type { ImportService } from './import.service';
import {
  ImportActorsPayload,
  ImportArticlePayload,
  ImportClaimsPayload,
  ImportQuotationsPayload,
  RecordQuotationPayload,
  RevertImportPayload,
} from './import.type';
import type { IntakeRow } from './intake/intake-row';
import { ImportConflictPolicy } from './batches/policies';
import { ImportErrorPolicy } from '../domain/row-outcome';
import type { RevertService } from './revert/revert.service';

const NO_LANGUAGE = { language: null, languageBasis: null, notRead: null };

const NOTHING_DONE = {
  dryRun: false,
  createdCount: 0,
  updatedCount: 0,
  unchangedCount: 0,
  skippedCount: 0,
  failedCount: 0,
  rows: [],
  anchors: [],
  leftOut: [],
};

/** Takes records in, in batches or one by one, and takes batches back. */
@Resolver()
export class ImportResolver {
  constructor(
    private readonly imports: ImportService,
    private readonly reverts: RevertService,
  ) {}

  @Operation(
    () => ImportQuotationsPayload,
    Role.CONTRIBUTOR,
    'Stores quotations, up to 1000 in a call by default. Safe to repeat: the server recognises stored records.',
    NOTHING_DONE,
  )
  async importQuotations(
    @Arg('input', () => ImportQuotationsInput, { description: 'The rows and how to treat them.' })
    input: ImportQuotationsInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const rows = input.rows.map(intakeRow);
    return answer(await this.imports.importQuotations(rows, optionsOf(input), input, authorOf(context)));
  }

  @Operation(
    () => ImportClaimsPayload,
    Role.CONTRIBUTOR,
    'Stores claims with their fact-checks, up to 1000 in a call by default. Safe to repeat: the server recognises stored records.',
    NOTHING_DONE,
  )
  async importClaims(
    @Arg('input', () => ImportClaimsInput, { description: 'The rows and how to treat them.' })
    input: ImportClaimsInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer(await this.imports.importClaims(input.rows, optionsOf(input), input, authorOf(context)));
  }

  @Operation(
    () => ImportActorsPayload,
    Role.CONTRIBUTOR,
    'Stores actors with their names, up to 1000 in a call by default. Safe to repeat: the server recognises stored records.',
    NOTHING_DONE,
  )
  async importActors(
    @Arg('input', () => ImportActorsInput, { description: 'The rows and how to treat them.' })
    input: ImportActorsInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const rows = input.rows.map(({ aliases, ...row }) => ({ ...row, names: aliases }));
    return answer(await this.imports.importActors(rows, optionsOf(input), input, authorOf(context)));
  }

  @Operation(
    () => ImportArticlePayload,
    Role.CONTRIBUTOR,
    'Stores an article’s text with your quotations, or with those that the server finds in it. Another text of a known article becomes a new version.',
    NOTHING_DONE,
  )
  async importArticle(
    @Arg('input', () => ImportArticleInput, {
      description: 'The article, its quotations, and how to treat them.',
    })
    input: ImportArticleInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const {
      quotations,
      extract,
      sections,
      onError,
      onConflict,
      dryRun,
      idempotencyKey,
      afterKey,
      sourceName,
      suggestClaims,
      ...article
    } = input;
    const how = { onError, onConflict, dryRun, idempotencyKey, afterKey, sourceName, suggestClaims };
    const options = optionsOf(how);
    // Who names the quotations knows better than a program which there are.
    const given = { article, quotations: quotations ?? [], extract: extract ?? !quotations, sections };
    const outcome = await this.imports.importArticle(given, options, input, authorOf(context));
    const { articleId, textLanguage, leftOut = [] } = outcome.stored;
    return {
      ...answer(outcome),
      ...(textLanguage ? { ...textLanguage, notRead: whyNotRead(textLanguage) } : NO_LANGUAGE),
      leftOut,
      article: articleId === null ? null : await load(context, articleById, articleId),
    };
  }

  @Operation(() => RecordQuotationPayload, Role.CONTRIBUTOR, 'Records one quotation by hand.')
  async recordQuotation(
    @Arg('input', () => QuotationRowInput, { description: 'The quotation with its article and speaker.' })
    input: QuotationRowInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const outcome = await this.imports.recordQuotation(intakeRow(input), authorOf(context));
    const userErrors = outcome.faults.map((fault) => userError(fault.under('input')));
    return {
      quotation:
        outcome.id === null || userErrors.length > 0 ? null : await load(context, quotationById, outcome.id),
      userErrors,
    };
  }

  @Operation(
    () => RevertImportPayload,
    Role.REVIEWER,
    'Undoes an import: deletes records that it created and restores records that it changed, except those that people have worked on since.',
    { removedCount: 0, restoredCount: 0, kept: [] },
  )
  async revertImport(
    @Arg('input', () => RevertImportInput, { description: 'The import.' }) input: RevertImportInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return await this.reverts.revert(input.id, input.reason ?? null, authorOf(context));
  }
}

function optionsOf(input: ImportOptionFields & SuggestField): ImportOptions {
  return {
    onError: input.onError ?? ImportErrorPolicy.REJECT_ALL,
    onConflict: input.onConflict ?? ImportConflictPolicy.UPDATE,
    dryRun: input.dryRun ?? false,
    idempotencyKey: input.idempotencyKey ?? null,
    afterKey: input.afterKey ?? null,
    sourceName: input.sourceName ?? null,
    suggestClaims: input.suggestClaims ?? true,
  };
}

function intakeRow({ article, articleId, articleOfRow, ...quotation }: QuotationRowInput): IntakeRow {
  return { article, articleId, articleOfRow, quotation };
}

function answer({ stored: { rows, anchors }, batch, dryRun }: BatchOutcome): object {
  const shown = rows.map(({ id, ...row }) => ({ ...row, recordId: id }));
  return { ...counts(rows), batch, dryRun, anchors, rows: shown };
}
