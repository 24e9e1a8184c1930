import type { FastifyReply, FastifyRequest } from 'fastify';
import { ServerBusy } from '../../domain/errors/server-busy';

// Bytes of a body that always has room: what the connections of readers hold together is bounded by their number.
const SMALL = 16_384;
// Of the room for bodies with a token, for those without one.
const ANONYMOUS_SHARE = 1 / 4;
const BUSY =
  'The server is busy: it has no memory for another large request. Send the request again in a few seconds.';

/** The room that a body takes up until its request has been answered. */
interface Hold {
  readonly budget: Budget;
  bytes: number;
  isWorkedOn: boolean;
}

interface Budget {
  readonly most: number;
  taken: number;
}

/**
 * Bounds the bytes of all bodies that arrive or are worked on: a body becomes a few times its size while it is read, and
 * hundreds at a time would take more memory than there is. Those with a token have room of their own, so that
 * anonymous ones, however slowly they come, shut no importer out.
 */
export class BodiesInFlight {
  private readonly withToken: Budget;
  private readonly anonymous: Budget;
  private readonly holds = new WeakMap<FastifyRequest, Hold>();

  /** `most`: bytes of bodies with a token. One body is always let in, however large. */
  constructor(most: number) {
    this.withToken = { most, taken: 0 };
    this.anonymous = { most: most * ANONYMOUS_SHARE, taken: 0 };
  }

  /** Takes room for a body of `bytes`, until its request has been answered. Throws ServerBusy when there is none. */
  admit(request: FastifyRequest, reply: FastifyReply, bytes: number): void {
    const budget = request.viewer === null ? this.anonymous : this.withToken;
    const hold: Hold = { budget, bytes: 0, isWorkedOn: false };
    take(hold, bytes);
    this.holds.set(request, hold);
    reply.raw.once('close', () => {
      // Who hangs up is worked for until the work is done.
      if (!hold.isWorkedOn) release(hold);
    });
  }

  /** Takes more room for a body that did not say its length, now that `bytes` of it have come. Throws ServerBusy when there is none. */
  grow(request: FastifyRequest, bytes: number): void {
    const hold = this.holds.get(request);
    if (hold !== undefined) take(hold, bytes);
  }

  /** Answers a request; the room of its body is free when that is done, even if its client has gone. */
  async during<T>(request: FastifyRequest, answer: () => Promise<T>): Promise<T> {
    const hold = this.holds.get(request);
    if (hold === undefined) return await answer();
    hold.isWorkedOn = true;
    try {
      return await answer();
    } finally {
      release(hold);
    }
  }
}

function take(hold: Hold, bytes: number): void {
  if (bytes <= SMALL) return;
  const { budget } = hold;
  const others = budget.taken - hold.bytes;
  if (others > 0 && others + bytes > budget.most) throw new ServerBusy(BUSY);
  budget.taken = others + bytes;
  hold.bytes = bytes;
}

function release(hold: Hold): void {
  hold.budget.taken -= hold.bytes;
  hold.bytes = 0;
}
