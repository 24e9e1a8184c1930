import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { once } from '../../domain/once';
import type { RequestContext } from '../../graphql/context';
import { CountryType, countryOf } from '../../graphql/country.type';
import type { QuotationConnectionObject } from '../lists/quotation-connection';
import { checkedQuestion, quotationConnection } from '../lists/quotation-connection';
import { QuotationConnection } from '../lists/quotation-facets.type';
import type { MatrixCount, MatrixTotal } from './stance-matrix';
import { stanceMatrix, stanceMatrixTotals } from './stance-matrix';
import { CellQuotationsArgs, StanceMatrixFilter } from './stance-matrix.inputs';
import { StanceMatrixCell, type StanceMatrixTotal, StanceMatrixType } from './stance-matrix.type';

/** Most cells of one answer. */
const MAX_CELLS = 1000;

interface CellRoot extends MatrixCount {
  readonly filter: StanceMatrixFilter;
}

/** The parts of a matrix; each is read when it is asked for. */
interface MatrixRoot {
  readonly cells: () => Promise<CellRoot[]>;
  readonly cellCount: () => Promise<number>;
  readonly isCut: () => Promise<boolean>;
  readonly speakers: () => Promise<StanceMatrixTotal[]>;
  readonly targets: () => Promise<StanceMatrixTotal[]>;
}

/** Where countries stand towards each other. */
@Resolver(() => StanceMatrixCell)
export class StanceMatrixResolver {
  @Query(() => StanceMatrixType, {
    description:
      'The stances of countries towards each other: how many quotations of one country’s speakers take each stance towards another country. Suggested stances count. A quotation with two stances counts for both. Stances towards actors and claims are not counted.',
  })
  async stanceMatrix(
    @Ctx() context: RequestContext,
    @Arg('filter', () => StanceMatrixFilter, { nullable: true, description: 'What to count.' })
    filter: StanceMatrixFilter | null,
    @Arg('first', () => Int, { defaultValue: 100, description: `How many cells: 1 to ${MAX_CELLS}.` })
    first: number,
  ): Promise<MatrixRoot> {
    if (first < 1 || first > MAX_CELLS) {
      const message = `Ask for 1 to ${MAX_CELLS} cells. Use a filter to see other cells.`;
      throw new DomainError(ErrorCode.INVALID, message, ['first']);
    }
    const { towards, stance, ...said } = filter ?? {};
    const { filter: checked } = await checkedQuestion(context, { filter: said });
    const question = { ...checked, towards: towards ?? null, stance: stance ?? null };
    const counted = once(() => stanceMatrix(context.reader, question, first));
    const totals = async (side: 'speaker' | 'target'): Promise<StanceMatrixTotal[]> =>
      totalsOf(await stanceMatrixTotals(context.reader, question, side));
    return {
      cells: async () => (await counted()).cells.map((count) => ({ ...count, filter: filter ?? {} })),
      cellCount: async () => (await counted()).cellCount,
      isCut: async () => (await counted()).cellCount > first,
      speakers: () => totals('speaker'),
      targets: () => totals('target'),
    };
  }

  @FieldResolver(() => CountryType, { description: 'The country of the speakers.' })
  speakerCountry(@Root() { speaker }: CellRoot): CountryType {
    return countryOf(speaker);
  }

  @FieldResolver(() => CountryType, { description: 'The country they took the stance towards.' })
  targetCountry(@Root() { target }: CellRoot): CountryType {
    return countryOf(target);
  }

  @FieldResolver(() => QuotationConnection, {
    description: 'The quotations that it counts, as many as count says.',
  })
  quotations(
    @Root() { speaker, target, stance, filter }: CellRoot,
    @Args(() => CellQuotationsArgs) args: CellQuotationsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationConnectionObject> {
    const { country: _speakers, towards: _targets, ...said } = filter;
    const question = {
      parent: { country: speaker },
      filter: { ...said, stance: [stance], towards: [{ country: target }] },
    };
    return quotationConnection(context, question, args.orderBy, args, info);
  }
}

function totalsOf(counted: readonly MatrixTotal[]): StanceMatrixTotal[] {
  return counted
    .filter(({ stance }) => stance === null)
    .map(({ country, count }) => ({
      country: countryOf(country),
      count,
      stances: counted.flatMap((one) =>
        one.country === country && one.stance !== null ? { stance: one.stance, count: one.count } : [],
      ),
    }));
}
