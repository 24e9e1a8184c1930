import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { PageInfo } from '../../graphql/lists/connection';
import type { PageArgs } from '../../graphql/lists/paging';
import { askedPage } from '../../graphql/lists/paging';
import type { ClaimProposal } from './claim-proposals';
import { MOST_COMPARED } from './claim-proposals';

/** A page of proposals as GraphQL shows it. */
export interface ProposalPage {
  readonly nodes: readonly ClaimProposal[];
  readonly edges: readonly { readonly node: ClaimProposal; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
  readonly totalCountIsExact: boolean;
  /** Without all proposals there is no page either. */
  readonly countingProblem: null;
}

/**
 * A page of all proposals. A cursor is the id of a proposal's first quotation. Throws DomainError when that is no longer
 * the first of any, because quotations or codings came in between.
 */
export function proposalPage(
  all: readonly ClaimProposal[],
  args: PageArgs,
  maxPageSize: number,
): ProposalPage {
  const { size, backward, cursor, skipped } = askedPage(args, maxPageSize);
  const at = cursor === null ? null : placeOf(all, cursor, backward ? 'before' : 'after');
  const first = at === null ? skipped : at + 1;
  const end = backward ? (at ?? all.length) : Math.min(all.length, first + size);
  const start = backward ? Math.max(0, end - size) : first;
  const nodes = all.slice(start, end);
  const compared = all.reduce((sum, { size }) => sum + size, 0);
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: node.first.id })),
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: nodes[0]?.first.id ?? null,
      endCursor: nodes.at(-1)?.first.id ?? null,
    },
    totalCount: all.length,
    totalCountIsExact: compared < MOST_COMPARED,
    countingProblem: null,
  };
}

function placeOf(all: readonly ClaimProposal[], cursor: string, argument: string): number {
  const place = all.findIndex(({ first }) => first.id === cursor);
  if (place >= 0) return place;
  const message = `No proposal has this cursor any more: the list has changed. Ask again without ${argument}.`;
  throw new DomainError(ErrorCode.INVALID, message, [argument]);
}
