import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../clock';
import { clientOf } from '../connections/networks';

interface Failures {
  count: number;
  /** When they are forgotten. */
  readonly until: number;
}

const MINUTE = 60_000;
const MOST_CLIENTS = 10_000;

/** Counts the failed sign-ins of each client in a minute, so that nobody can try many tokens. */
export class SignInFailures {
  private readonly failures = new LRUCache<string, Failures>({ max: MOST_CLIENTS });

  constructor(
    /** Of a client in a minute. */
    private readonly most: number,
    private readonly clock: Clock,
  ) {}

  /** Counts an attempt as failed until it is forgiven. Answers the seconds to wait when there were too many; else 0. */
  attempt(client: string): number {
    const now = this.clock.now();
    const found = this.failures.get(client);
    const known = found !== undefined && found.until > now ? found : { count: 0, until: now + MINUTE };
    if (known.count >= this.most) return Math.ceil((known.until - now) / 1000);
    known.count++;
    this.failures.set(client, known);
    return 0;
  }

  /** Takes an attempt back that did not fail. */
  forgive(client: string): void {
    const known = this.failures.get(client);
    if (known !== undefined) known.count--;
  }
}

/** The client who sends a request, in IPv6 its site. A trusted proxy names the client that it forwards for. */
export function clientBehind({ socket, headers }: IncomingMessage, trustedProxies: BlockList): string {
  const direct = socket.remoteAddress ?? '';
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  // Each proxy adds the address that it sees to the end.
  const addresses = [
    ...forwarded.map((address) => address.trim()).filter((address) => address !== ''),
    direct,
  ];
  for (const address of addresses.reverse()) {
    const client = clientOf(address, trustedProxies);
    if (client !== null) return client;
  }
  return direct;
}
