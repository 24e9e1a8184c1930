import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BlockList, Socket } from 'node:net';
import { clientOf } from './networks';

/** How many connections clients may hold. */
export interface ConnectionLimits {
  /** Of all clients together. */
  readonly connections: number;
  /** Of one address, or one site in IPv6. */
  readonly addressConnections: number;
}

/** What a connection has become by an upgrade. */
export interface UpgradedConnection {
  /** Whether its client gets something by it. */
  readonly isUsed: () => boolean;
  /** Says goodbye. */
  readonly part: () => void;
}

interface Guest {
  readonly socket: Socket;
  /** Null for a trusted proxy. */
  readonly client: string | null;
  /** Whether it is one of those that are counted; otherwise nothing but health is told to it. */
  isIn: boolean;
  /** Requests that are not answered. */
  requests: number;
  /** The last of them, and when it began, on the clock of `performance.now()`. */
  last: { readonly request: IncomingMessage; readonly began: number } | null;
  upgraded: UpgradedConnection | null;
}

// How many are let in beyond the limit for as long as it takes to hear what they want: a part of it, and the least.
const BEYOND = 0.25;
const LEAST_BEYOND = 16;
// Milliseconds in which the body of a request may be expected.
const SOON = 1_000;
// Where a token is looked at before the body: who has one is known, and may send a large file.
const LOOKS_AT_TOKENS = /^\/(?:graphql|import)(?:\?|$)/;
const HEALTH = /^\/(?:healthz|readyz)(?:\?|$)/;

/**
 * Who is connected. Where all places are taken, a newcomer gets that of whoever has been silent for longest: between
 * requests, before the first, on a WebSocket without a subscription, and last in the middle of sending a request without
 * a token. Where nobody is silent, a newcomer is heard all the same, because it may ask for health.
 */
export class ClientConnections {
  private readonly guests = new Map<Socket, Guest>();
  /** Those without a request, longest first. */
  private readonly silent = new Set<Guest>();
  private readonly shares = new Map<string, number>();
  private inside = 0;

  constructor(
    private readonly limits: ConnectionLimits,
    /** Whose connections are those of many clients, and are counted as nobody's. */
    private readonly trustedProxies: BlockList,
    /** Told when a connection is closed to make room. */
    private readonly onClosed: () => void,
  ) {}

  /** Takes a connection that was just opened. */
  open(socket: Socket): void {
    const client = clientOf(socket.remoteAddress ?? '', this.trustedProxies);
    const guest: Guest = { socket, client, isIn: false, requests: 0, last: null, upgraded: null };
    this.guests.set(socket, guest);
    this.silent.add(guest);
    socket.once('close', () => this.forget(guest));
    if (this.enter(guest)) return;
    const beyond = Math.max(LEAST_BEYOND, Math.ceil(this.limits.connections * BEYOND));
    if (this.guests.size - this.inside > beyond)
      this.close(this.find(this.silent, (one) => !one.isIn) ?? guest);
  }

  /** Notes that a request begins; to be called before anybody looks at it. */
  begin(request: IncomingMessage, response: ServerResponse): void {
    const guest = this.guests.get(request.socket);
    if (guest === undefined) return;
    guest.requests++;
    guest.last = { request, began: performance.now() };
    this.silent.delete(guest);
    response.once('close', () => {
      if (--guest.requests > 0 || !this.guests.has(guest.socket)) return;
      guest.last = null;
      this.silent.add(guest);
    });
  }

  /** Whether a request may be answered: it came by a connection that has a place, or gets one now. */
  admits({ socket }: IncomingMessage): boolean {
    const guest = this.guests.get(socket);
    // What comes from within the process has none.
    return guest === undefined || guest.isIn || this.enter(guest);
  }

  /** Whether this is what everybody is answered. */
  isHealth({ url }: IncomingMessage): boolean {
    return HEALTH.test(url ?? '');
  }

  /** Notes that a connection was upgraded. */
  upgrade(socket: Socket, upgraded: UpgradedConnection): void {
    const guest = this.guests.get(socket);
    if (guest !== undefined) guest.upgraded = upgraded;
  }

  private enter(guest: Guest): boolean {
    const { client } = guest;
    const { connections, addressConnections } = this.limits;
    const share = client === null ? 0 : (this.shares.get(client) ?? 0);
    if (client !== null && share >= addressConnections) {
      if (!this.makeRoom((one) => one.client === client)) return false;
    }
    if (this.inside >= connections && !this.makeRoom(() => true)) return false;
    guest.isIn = true;
    this.count(guest, 1);
    return true;
  }

  private makeRoom(mayGo: (guest: Guest) => boolean): boolean {
    const goes =
      this.find(this.silent, (one) => one.isIn && one.upgraded?.isUsed() !== true && mayGo(one)) ??
      this.find(this.guests.values(), (one) => one.isIn && keepsWaiting(one) && mayGo(one));
    if (goes === undefined) return false;
    this.close(goes);
    return true;
  }

  private find(guests: Iterable<Guest>, wanted: (guest: Guest) => boolean): Guest | undefined {
    for (const guest of guests) if (wanted(guest)) return guest;
    return undefined;
  }

  private close(guest: Guest): void {
    this.forget(guest);
    this.onClosed();
    guest.upgraded?.part();
    guest.socket.destroy();
  }

  private forget(guest: Guest): void {
    if (!this.guests.delete(guest.socket)) return;
    this.silent.delete(guest);
    if (guest.isIn) this.count(guest, -1);
  }

  private count({ client }: Guest, by: number): void {
    this.inside += by;
    if (client === null) return;
    const share = (this.shares.get(client) ?? 0) + by;
    if (share > 0) this.shares.set(client, share);
    else this.shares.delete(client);
  }
}

function keepsWaiting({ last }: Guest): boolean {
  if (last === null || last.request.complete || performance.now() - last.began < SOON) return false;
  const { url = '', headers } = last.request;
  return headers.authorization === undefined || !LOOKS_AT_TOKENS.test(url);
}
