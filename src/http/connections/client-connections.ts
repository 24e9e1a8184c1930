import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BlockList, Socket } from 'node:net';
import type { Exchange } from './exchange';
import { keepsWaiting } from './exchange';
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

/** What a client, or all of them, may hold, and what they do. */
interface Share {
  /** Null for that of all. */
  readonly client: string | null;
  readonly most: number;
  /** Connections that are open. */
  open: number;
  /** Those of them on which requests are answered. */
  inside: number;
}

interface Guest {
  readonly socket: Socket;
  /** That of its client, unless it is a trusted proxy, and that of all. */
  readonly shares: readonly Share[];
  /** Whether its requests are answered; otherwise it gets nothing but health. */
  isIn: boolean;
  /** Requests that are not answered. */
  requests: number;
  /** The last of them. */
  last: Exchange | null;
  upgraded: UpgradedConnection | null;
  /** Bytes that had come when it was last looked at by `closeSilent`; -1 before. */
  heard: number;
}

// How many are open beyond the limit for as long as it takes to hear what they want: a part of it, and the least.
const BEYOND = 0.25;
const LEAST_BEYOND = 16;
const HEALTH = /^\/(?:healthz|readyz)(?:\?|$)/;

/**
 * Who is connected. A connection takes a place with its first request. Where all are taken, it gets that of whoever has
 * been silent for longest: between requests, or on a WebSocket without a subscription, and last in the middle of sending
 * a request without a token or of taking an answer. Where nobody is silent, it is heard all the same, because it may ask
 * for health. Those that say nothing at all make room for others that may, the oldest first.
 */
export class ClientConnections {
  private readonly guests = new Map<Socket, Guest>();
  /** Those without a request, longest first. */
  private readonly silent = new Set<Guest>();
  private readonly all: Share;
  private readonly clients = new Map<string, Share>();

  constructor(
    private readonly limits: ConnectionLimits,
    /** Whose connections are those of many clients, and are counted as nobody's. */
    private readonly trustedProxies: BlockList,
    /** Called when a connection is closed to make room. */
    private readonly onClosed: () => void,
  ) {
    this.all = { client: null, most: limits.connections, open: 0, inside: 0 };
  }

  /** Takes a connection that was just opened. */
  open(socket: Socket): void {
    const shares = this.sharesOf(socket.remoteAddress ?? '');
    const guest: Guest = { socket, shares, isIn: false, requests: 0, last: null, upgraded: null, heard: -1 };
    this.guests.set(socket, guest);
    this.silent.add(guest);
    socket.once('close', () => this.forget(guest));
    for (const share of shares) share.open++;
    for (const share of shares) {
      const most = share.most + Math.max(LEAST_BEYOND, Math.ceil(share.most * BEYOND));
      if (share.open > most) this.close(this.silentIn(share, () => true) ?? guest);
    }
  }

  /** Notes that a request begins; to be called before anybody looks at it. */
  begin(request: IncomingMessage, response: ServerResponse): void {
    const guest = this.guests.get(request.socket);
    if (guest === undefined) return;
    guest.requests++;
    guest.last = { request, response, began: performance.now() };
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

  /**
   * Closes the connections without a request from which nothing has come since the last call. To be called again and
   * again while the server stops: browsers and load balancers open connections before they need them, and would keep it
   * from stopping. WebSockets are parted with by others.
   */
  closeSilent(): void {
    for (const guest of this.silent) {
      if (guest.upgraded !== null) continue;
      const { bytesRead } = guest.socket;
      if (bytesRead === guest.heard) guest.socket.destroy();
      guest.heard = bytesRead;
    }
  }

  private sharesOf(address: string): readonly Share[] {
    const client = clientOf(address, this.trustedProxies);
    if (client === null) return [this.all];
    const known = this.clients.get(client);
    const share = known ?? { client, most: this.limits.addressConnections, open: 0, inside: 0 };
    if (known === undefined) this.clients.set(client, share);
    return [share, this.all];
  }

  private enter(guest: Guest): boolean {
    for (const share of guest.shares) if (share.inside >= share.most && !this.makeRoom(share)) return false;
    for (const share of guest.shares) share.inside++;
    guest.isIn = true;
    return true;
  }

  private makeRoom(share: Share): boolean {
    const goes = this.silentIn(share, ({ isIn }) => isIn) ?? this.waitedForIn(share);
    if (goes === undefined) return false;
    this.close(goes);
    return true;
  }

  private silentIn(share: Share, mayGo: (guest: Guest) => boolean): Guest | undefined {
    for (const guest of this.silent)
      if (guest.shares.includes(share) && guest.upgraded?.isUsed() !== true && mayGo(guest)) return guest;
    return undefined;
  }

  private waitedForIn(share: Share): Guest | undefined {
    for (const guest of this.guests.values())
      if (guest.isIn && guest.shares.includes(share) && keepsWaiting(guest.last)) return guest;
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
    for (const share of guest.shares) {
      share.open--;
      if (guest.isIn) share.inside--;
      if (share.open === 0 && share.client !== null) this.clients.delete(share.client);
    }
  }
}
