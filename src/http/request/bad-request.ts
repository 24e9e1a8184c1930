import type { Duplex } from 'node:stream';
import type { RefusalCode } from './refusal';
import { refusal } from './refusal';

const ANSWERS: Readonly<Record<string, readonly [string, string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The headers are larger than 16 kB. Send fewer, or send the query with POST.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    'The request did not arrive in time. Send it again over a faster connection, or in parts.',
  ],
};
const NOT_HTTP = ['400 Bad Request', 'This is not an HTTP/1.1 request.'] as const;
// As the protocol asks of a server that does not know the version (RFC 6455, section 4.2.2).
const VERSIONS = 'Sec-WebSocket-Version: 13, 8\r\n';

/** Answers what Node could not read as a request, on the bare connection, and closes it. */
export function answerUnreadable(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, message] = ANSWERS[error.code ?? ''] ?? NOT_HTTP;
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST';
  if (socket.writable) socket.write(answer(status, code, message));
  socket.destroy(error);
}

/** Answers a request for a WebSocket that is none, on the bare connection, and closes it. */
export function answerNoSocket(error: Error, socket: Duplex): void {
  socket.once('finish', () => socket.destroy());
  const message = `This is not a WebSocket request: ${error.message}.`;
  socket.end(answer('400 Bad Request', 'BAD_REQUEST', message, VERSIONS));
}

function answer(status: string, code: RefusalCode, message: string, headers = ''): string {
  const body = JSON.stringify(refusal(code, message));
  return `HTTP/1.1 ${status}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nContent-Type: application/json; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\n${headers}Connection: close\r\n\r\n${body}`;
}
