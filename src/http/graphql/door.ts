import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../../graphql/context';
import { KnownQuery } from '../../graphql/known-query';
import { runSubscription } from '../../graphql/subscriptions/subscription';
import type { Answer } from './answer';
import { answerBy, answerOf, eventAnswer, extensionsOf } from './answer';
import type { AskedOperation } from './asked-operation';
import type { DocumentReader } from './document-reader';
import type { OperationHook } from './operation-hook';
import type { OperationRunner } from './operation-runner';

/** Runs an operation. What is wrong with it is in the answer. */
export type AnswerOperation = (asked: AskedOperation, context: RequestContext) => Promise<Answer>;

/** What stands behind the door. */
export interface DoorParts {
  readonly schema: GraphQLSchema;
  readonly reader: DocumentReader;
  readonly runner: OperationRunner;
  /** In the order in which they are called. */
  readonly hooks: readonly OperationHook[];
}

/** The only way to run a GraphQL operation, from whichever side it comes. */
export class Door {
  // By when they are called: most hooks have something to do at one time only.
  private readonly readingHooks: readonly Pick<Required<OperationHook>, 'beforeReading'>[];
  private readonly startHooks: readonly Pick<Required<OperationHook>, 'beforeOperation'>[];
  private readonly endHooks: readonly Pick<Required<OperationHook>, 'afterOperation'>[];

  constructor(private readonly parts: DoorParts) {
    this.readingHooks = parts.hooks.filter((hook) => has(hook, 'beforeReading'));
    this.startHooks = parts.hooks.filter((hook) => has(hook, 'beforeOperation'));
    this.endHooks = parts.hooks.filter((hook) => has(hook, 'afterOperation'));
  }

  readonly answer: AnswerOperation = async (given, context) => {
    let asked = given;
    try {
      const { reader, runner } = this.parts;
      for (const hook of this.readingHooks) asked = hook.beforeReading(asked, context);
      const known = reader.find(asked) ?? (await reader.read(asked));
      if (!(known instanceof KnownQuery)) return await this.finish(asked, context, { errors: known });
      context.known = known;
      const started = { asked, context, known };
      for (const hook of this.startHooks) {
        const waiting = hook.beforeOperation(started);
        if (waiting !== undefined) await waiting;
      }
      const kept = asked.memory?.find();
      if (kept) return await this.end(asked, context, kept);
      if (known.operation.operation === OperationTypeNode.SUBSCRIPTION)
        return await this.subscribe(asked, context, known);
      return await this.finish(asked, context, await runner.run(known, asked.variables, context));
    } catch (error) {
      return await this.finish(asked, context, { errors: [asGraphqlError(error)] });
    }
  };

  private async subscribe(
    asked: AskedOperation,
    context: RequestContext,
    known: KnownQuery,
  ): Promise<Answer> {
    const { document, operationName } = known;
    const args = {
      ...{ schema: this.parts.schema, document, operationName },
      ...{ variableValues: asked.variables, contextValue: context },
    };
    const events = await runSubscription(args, async ({ data, errors = [] }) => {
      const answer = await this.end(asked, context, eventAnswer(errors, context), errors);
      return {
        ...(data === undefined ? {} : { data }),
        ...(answer.errors === null ? {} : { errors: answer.errors }),
        ...extensionsOf(context),
      };
    });
    return answerBy(events);
  }

  private async finish(
    asked: AskedOperation,
    context: RequestContext,
    result: ExecutionResult,
  ): Promise<Answer> {
    const answer = answerOf(result, context);
    if (!context.counts.hasFailed) asked.memory?.keep(answer);
    return await this.end(asked, context, answer, result.errors);
  }

  private async end(
    asked: AskedOperation,
    context: RequestContext,
    answer: Answer,
    errors: readonly GraphQLError[] = [],
  ): Promise<Answer> {
    const answered = { asked, context, answer, errors };
    for (const hook of this.endHooks) {
      const waiting = hook.afterOperation(answered);
      if (waiting !== undefined) await waiting;
    }
    return answer;
  }
}

function has<T extends keyof OperationHook>(
  hook: OperationHook,
  time: T,
): hook is OperationHook & Pick<Required<OperationHook>, T> {
  return hook[time] !== undefined;
}

function asGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
