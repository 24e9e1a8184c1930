import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { DomainError } from '../domain/errors/errors';
import type { RequestContext } from '../graphql/context';
import { COUNT_PRICE } from '../graphql/prices';
import type { CheckOutcome } from '../matching/checking/check-outcome';
import type { CheckedMatch } from '../matching/checking/judgement';
import type { WordChange } from '../matching/word-changes';
import { wordChanges } from '../matching/word-changes';
import { wordsOf } from '../matching/wording';
import type { Quotation } from '../quotations/quotation.entity';
import { QuotationType } from '../quotations/quotation.type';
import { WordChangeType } from '../quotations/variants/quotation-variant.type';
import { CheckQuotationsInput } from './check.inputs';
import {
  CheckedQuotationType,
  CheckMatchType,
  CheckOutcomeCountType,
  QuotationCheckType,
} from './check.type';
import { CompareWordingsArgs } from './compare-wordings.args.inputs';
import type {
  JudgedQuotation,
  QuotationCheck,
  QuotationChecker,
  RecordCandidate,
} from './quotation-checker.loaders';
import { MOST_MATCHES } from './quotation-checker.loaders';
import type { Searched } from './searched-record.resolver';
import { SearchedRecordType } from './searched-record.resolver';

/** What a quotation of a draft was compared with. */
type Compared = CheckedMatch<RecordCandidate> & { readonly askedText: string };
// Most drafts have fewer: what is shown of each costs as much as of so many.
const USUAL_QUOTATIONS = 25;

/** Checks drafts against the record. */
@Resolver(() => QuotationCheckType)
export class ChecksResolver {
  constructor(private readonly checker: QuotationChecker) {}

  @Query(() => QuotationCheckType, {
    description:
      'Says of each quotation in a draft whether the record has it: word for word, trimmed, altered, put together of several, of somebody else, or not at all. Stores nothing. docs/checking.md says what each outcome means.',
    complexity: COUNT_PRICE,
  })
  async checkQuotations(
    @Arg('input', () => CheckQuotationsInput, { description: 'The draft.' }) input: CheckQuotationsInput,
    @Ctx() context: RequestContext,
  ): Promise<QuotationCheck> {
    try {
      return await this.checker.check(input, context);
    } catch (error) {
      throw error instanceof DomainError ? error.under('input') : error;
    }
  }

  @Query(() => [WordChangeType], {
    description: 'What differs between two wordings, run by run.',
    complexity: USUAL_QUOTATIONS,
  })
  compareWordings(@Args(() => CompareWordingsArgs) { a, b }: CompareWordingsArgs): WordChange[] {
    return wordChanges(wordsOf(a), wordsOf(b));
  }

  @FieldResolver(() => [CheckedQuotationType], {
    description: 'The quotations of the draft, in its order.',
    complexity: USUAL_QUOTATIONS,
  })
  quotations(@Root() { quotations }: QuotationCheck): readonly JudgedQuotation[] {
    return quotations;
  }

  @FieldResolver(() => [CheckOutcomeCountType], { description: 'How many came to each outcome, most first.' })
  counts(@Root() { quotations }: QuotationCheck): CheckOutcomeCountType[] {
    const counts = new Map<CheckOutcome, number>();
    for (const { outcome } of quotations) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    return [...counts].map(([outcome, count]) => ({ outcome, count })).sort((a, b) => b.count - a.count);
  }

  @FieldResolver(() => SearchedRecordType, {
    description: 'What the draft was compared with. Counted if you ask.',
    complexity: COUNT_PRICE,
  })
  searched(@Root() { quotations }: QuotationCheck): Searched {
    return { actorIds: quotations.flatMap(actorIdsOf) };
  }
}

/** What a quotation of a draft was compared with. */
@Resolver(() => CheckedQuotationType)
export class CheckedQuotationResolver {
  @FieldResolver(() => [CheckMatchType], {
    description: `The quotations on record that have the words, best first; at most ${MOST_MATCHES}. Of SPLICED words, the statements that the pieces come from.`,
  })
  matches(@Root() { matches, text }: JudgedQuotation): Compared[] {
    return matches.map((match) => ({ ...match, askedText: text }));
  }

  @FieldResolver(() => SearchedRecordType, {
    description: 'What the words were compared with. Counted if you ask.',
    complexity: COUNT_PRICE,
  })
  searched(@Root() checked: JudgedQuotation): Searched {
    return { actorIds: actorIdsOf(checked) };
  }
}

/** A quotation of the record beside one of the draft. */
@Resolver(() => CheckMatchType)
export class CheckMatchResolver {
  @FieldResolver(() => QuotationType, { description: 'The quotation.' })
  quotation(@Root() { candidate }: Compared): Quotation {
    return candidate.quotation;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is of the speaker that the draft names. True when the draft names none.',
  })
  isSameSpeaker(@Root() { candidate }: Compared): boolean {
    return candidate.isSameSpeaker;
  }

  @FieldResolver(() => [WordChangeType], {
    description: 'What differs: the first wording is the record’s, the second is the draft’s.',
  })
  changes(@Root() { candidate, askedText }: Compared): WordChange[] {
    return wordChanges(wordsOf(candidate.stored.text), wordsOf(askedText));
  }
}

function actorIdsOf({ speaker, speakerCandidates }: JudgedQuotation): string[] {
  return [speaker, ...speakerCandidates].flatMap((actor) => (actor === null ? [] : [actor.id]));
}
