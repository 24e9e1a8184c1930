import type { FastifyReply } from 'fastify';

/** Names request headers on which an answer depends, beside those that are named already. */
export function alsoVary(reply: FastifyReply, ...names: readonly string[]): void {
  const named = String(reply.getHeader('vary') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const known = new Set(named.map((name) => name.toLowerCase()));
  const added = names.filter((name) => !known.has(name));
  void reply.header('vary', [...named, ...added].join(', '));
}
