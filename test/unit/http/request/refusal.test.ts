import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { answerUnreadable } from '../../../../src/http/request/bad-request';
import { refusal } from '../../../../src/http/request/refusal';

describe('refusal', () => {
  it('has the shape of a GraphQL answer', () => {
    expect(refusal('NOT_FOUND', 'Nothing here.', 'req_1')).toEqual({
      errors: [{ message: 'Nothing here.', extensions: { code: 'NOT_FOUND', requestId: 'req_1' } }],
    });
  });

  it('names no request where there is none', () => {
    expect(JSON.stringify(refusal('BAD_REQUEST', 'Not HTTP.'))).not.toContain('requestId');
  });
});

describe('answerUnreadable', () => {
  it.each([
    ['HPE_INVALID_METHOD', 'HTTP/1.1 400 Bad Request'],
    ['HPE_HEADER_OVERFLOW', 'HTTP/1.1 431 Request Header Fields Too Large'],
    ['ERR_HTTP_REQUEST_TIMEOUT', 'HTTP/1.1 408 Request Timeout'],
  ])('answers %s and closes the connection', (code, statusLine) => {
    const socket = fakeSocket();

    answerUnreadable(Object.assign(new Error(code), { code }), socket as unknown as Socket);

    const [head = '', body = ''] = socket.written.split('\r\n\r\n');
    expect(head.split('\r\n')[0]).toBe(statusLine);
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ message: expect.any(String) }] });
    expect(socket.destroyed).toBe(true);
  });

  it('writes nothing to a client that has gone', () => {
    const socket = fakeSocket();

    answerUnreadable(Object.assign(new Error('gone'), { code: 'ECONNRESET' }), socket as unknown as Socket);

    expect(socket.written).toBe('');
  });
});

class FakeSocket extends EventEmitter {
  written = '';
  destroyed = false;
  writable = true;

  write(text: string): void {
    this.written += text;
  }

  destroy(): void {
    this.destroyed = true;
  }
}

function fakeSocket(): FakeSocket {
  return new FakeSocket();
}
