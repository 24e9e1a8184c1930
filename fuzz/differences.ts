import type { GraphQLSchema } from 'graphql';
import { OperationTypeNode, parse, validate } from 'graphql';
import { Random } from '../bench/generator/random';
import { withoutNewRecords } from './exchange';
import type { Sent } from './random-document';
import { RandomDocument } from './random-document';
import type { World } from './random-values';
import { isSameAnswer } from './same-answer';
import type { Twin, Twins } from './twins';
import type { Way } from './ways';
import { WAYS, WAYS_TO_WRITE } from './ways';

/** An answer of the server that prepares, which is not that of the one that does not; or one that is the server's fault. */
export interface Difference {
  readonly way: string;
  /** At which sending, from 1. */
  readonly time: number;
  readonly sent: Sent;
  readonly plain: string;
  readonly prepared: string;
}

/** What is to be sent, by kind: mutations last, because they change the records. */
export interface Documents {
  readonly queries: readonly Sent[];
  readonly mutations: readonly Sent[];
  readonly subscriptions: readonly Sent[];
}

const TIMES = 5;
// No document may be answered so.
const FAULT = /INTERNAL_SERVER_ERROR/;

/** So many valid documents, the same for the same seed: nine of ten are queries. */
export function randomDocuments(schema: GraphQLSchema, world: World, seed: number, count: number): Documents {
  const random = new Random(seed);
  const make = (kind: OperationTypeNode, share: number): Sent[] =>
    Array.from({ length: Math.ceil(count * share) }, () => valid(schema, random, world, kind));
  return {
    queries: make(OperationTypeNode.QUERY, 0.9),
    mutations: make(OperationTypeNode.MUTATION, 0.07),
    subscriptions: make(OperationTypeNode.SUBSCRIPTION, 0.03),
  };
}

function valid(schema: GraphQLSchema, random: Random, world: World, kind: OperationTypeNode): Sent {
  for (;;) {
    const sent = new RandomDocument(schema, random, world).make(kind);
    if (validate(schema, parse(sent.query), undefined, { maxErrors: 1 }).length === 0) return sent;
  }
}

/** Sends every document five times on every way, and yields the first answer of each that differs. */
export async function* differences(
  twins: Twins,
  documents: Documents,
  { ids }: World,
): AsyncGenerator<Difference> {
  const quotation = ids.find((id) => id.startsWith('quo_')) ?? '';
  for (const sent of documents.queries) for (const way of WAYS) yield* compared(twins, way, sent);
  for (const sent of documents.subscriptions) yield* comparedEvents(twins, quotation, sent);
  for (const sent of documents.mutations)
    for (const way of WAYS_TO_WRITE) yield* comparedWrites(twins, way, sent);
}

async function* compared(twins: Twins, way: Way, sent: Sent): AsyncGenerator<Difference> {
  const plain = await way.send(twins.plain, sent);
  for (let time = 1; time <= TIMES; time++) {
    const prepared = await way.send(twins.prepared, sent);
    if (isSameAnswer(plain, prepared) && !FAULT.test(prepared)) continue;
    yield { way: way.name, time, sent, plain, prepared };
    return;
  }
}

// What was written changes the next answer, so both are sent it as often.
async function* comparedWrites(twins: Twins, way: Way, sent: Sent): AsyncGenerator<Difference> {
  for (let time = 1; time <= TIMES; time++) {
    const plain = withoutNewRecords(await way.send(twins.plain, sent));
    const prepared = withoutNewRecords(await way.send(twins.prepared, sent));
    if (isSameAnswer(plain, prepared) && !FAULT.test(prepared)) continue;
    yield { way: way.name, time, sent, plain, prepared };
    return;
  }
}

async function* comparedEvents(twins: Twins, quotation: string, sent: Sent): AsyncGenerator<Difference> {
  const [plain = ''] = await told(twins.plain, quotation, sent, 1);
  const answers = await told(twins.prepared, quotation, sent, TIMES);
  const time = answers.findIndex((answer) => answer !== plain) + 1;
  if (time > 0) yield { way: 'socket', time, sent, plain, prepared: answers[time - 1] ?? '' };
}

async function told(
  { events, socket }: Twin,
  quotation: string,
  sent: Sent,
  times: number,
): Promise<readonly string[]> {
  const answers = Promise.all(Array.from({ length: times }, () => socket.ask(sent)));
  await Promise.race([answers, events.until(times)]);
  events.publish({ kind: 'quotationsRecorded', ids: [quotation] });
  const told = await answers;
  await events.until(0);
  return told;
}
