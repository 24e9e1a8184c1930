import type { ExecutionResult } from 'graphql';
import { execute } from 'graphql';
import type { RequestContext } from '../../graphql/context';
import type { KnownQuery } from '../../graphql/known-query';
import { asMisfit } from '../../graphql/misfit';
import type { Variables } from './asked-operation';
import { MAX_ERRORS } from './document-reader';
import type { ProgramParts } from './programs';
import { Programs } from './programs';
import { shownError, statusOf } from './shown-errors';

// A program makes an error of each value that does not fit, which takes a while when there are very many.
const MANY_VALUES = 2_000;

/** Runs queries and mutations that are known: by a compiled program, or by graphql-js. */
export class OperationRunner {
  private readonly programs: Programs;

  constructor(private readonly parts: ProgramParts) {
    this.programs = new Programs(parts);
  }

  async run(known: KnownQuery, variables: Variables, context: RequestContext): Promise<ExecutionResult> {
    const program = hasMany(variables) ? null : this.programs.forUse(known, variables);
    if (program !== null) {
      const result = await program.query(undefined, context, variables);
      if (isFinal(result, context)) return result;
    }
    const { document, operationName } = known;
    const result = await execute({
      ...{ schema: this.parts.schema, document, operationName },
      ...{ variableValues: variables, contextValue: context },
      options: { maxCoercionErrors: MAX_ERRORS },
    });
    return result.data === undefined ? { errors: (result.errors ?? []).map(asMisfit) } : result;
  }
}

// Left to graphql-js are variables that do not fit, before anything was run, and several refusals, of which it leaves
// some out and orders the others.
function isFinal({ data, errors }: ExecutionResult, { requestId }: RequestContext): boolean {
  if (errors === undefined) return true;
  return (
    data !== undefined &&
    (errors.length === 1 || errors.some((error) => statusOf(shownError(error, requestId)) !== 400))
  );
}

function hasMany(variables: object): boolean {
  const open: object[] = [variables];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const values: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    seen += values.length;
    if (seen > MANY_VALUES) return true;
    for (const value of values) if (typeof value === 'object' && value !== null) open.push(value);
  }
  return false;
}
