import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Attack, Target } from './attack';

const CROWD = 1_400;
const SECONDS = 12;
const BACK_AFTER = 2_000;
// Milliseconds in which they come first.
const ARRIVE_IN = 2_000;
const QUESTION = '{"query":"{ __typename }"}';
const POST = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${QUESTION.length}\r\n`;
const UPGRADE =
  'GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n';

// Loopback addresses: the reader's own is the first.
const PROXY = '127.0.0.1';
const ELSEWHERE = '127.0.0.2';

const KINDS: readonly (readonly [what: string, first: string])[] = [
  ['connections on which nothing is sent', ''],
  ['connections with one request, then idle', `${POST}\r\n${QUESTION}`],
  ['WebSockets that never introduce themselves', UPGRADE],
  ['headers that never end', 'GET /graphql HTTP/1.1\r\nHost: x\r\nX-A: '],
  ['bodies that never come', `${POST}\r\n{`],
];

/**
 * Crowds of connections; each is opened again two seconds after it was closed. First from an address of their own, which
 * has its share of the connections, then through a trusted proxy, which has none.
 */
export const CROWDS: readonly Attack[] = [
  ...KINDS.map(([what, first]) => crowd(`${what}, from one address`, first, ELSEWHERE)),
  ...KINDS.map(([what, first]) => crowd(`${what}, through a proxy`, first, PROXY)),
  {
    ...crowd('', '', PROXY),
    name: 'connections opened and closed without a pause',
    run: (_, target) => opened(target, { first: '', backAfter: 0, size: 50, from: PROXY }),
  },
];

function crowd(what: string, first: string, from: string): Attack {
  return {
    name: `${CROWD.toLocaleString('en')} ${what}`,
    isCrowd: true,
    settings: from === PROXY ? {} : { ONRECORD_TRUSTED_PROXIES: 'none' },
    prepare: () => undefined,
    run: (_, target) => opened(target, { first, backAfter: BACK_AFTER, size: CROWD, from }),
  };
}

interface Crowd {
  /** What each sends first. */
  readonly first: string;
  /** Milliseconds until one that was closed comes again. */
  readonly backAfter: number;
  readonly size: number;
  /** The address that they come from. */
  readonly from: string;
}

async function opened({ url }: Target, { first, backAfter, size, from }: Crowd): Promise<string> {
  const port = Number(new URL(url).port);
  const sockets = new Set<Socket>();
  let isOver = false;
  let count = 0;
  const open = (): void => {
    if (isOver) return;
    count += 1;
    const socket = connect({ port, host: '127.0.0.1', localAddress: from });
    sockets.add(socket);
    socket.on('error', () => undefined).resume();
    socket.once('connect', () => (backAfter === 0 ? socket.destroy() : first !== '' && socket.write(first)));
    socket.once('close', () => {
      sockets.delete(socket);
      global.setTimeout(open, backAfter);
    });
  };
  for (let i = 0; i < size; i++) global.setTimeout(open, (i * ARRIVE_IN) / size);
  await setTimeout(SECONDS * 1000);
  isOver = true;
  for (const socket of sockets) socket.destroy();
  return `${count.toLocaleString('en')} connections in ${SECONDS} s`;
}
