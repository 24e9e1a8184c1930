import { EventEmitter } from 'node:events';
import { ServerBusy } from '../../../src/domain/errors/server-busy';
import { BodiesInFlight } from '../../../src/http/request/bodies-in-flight';

type Arriving = Parameters<BodiesInFlight['admit']>[0];
type Answering = Parameters<BodiesInFlight['admit']>[1];

const MOST = 100_000;

describe('BodiesInFlight', () => {
  let bodies: BodiesInFlight;
  beforeEach(() => {
    bodies = new BodiesInFlight(MOST);
  });

  const arrival = () => {
    const client = new EventEmitter();
    const request = { viewer: {} } as Arriving;
    const reply = { raw: client } as unknown as Answering;
    return { client, request, admit: (bytes: number) => bodies.admit(request, reply, bytes) };
  };

  it('keeps the room of a client that hung up until the work for it is done', async () => {
    const [gone, next] = [arrival(), arrival()];
    gone.admit(MOST);
    let finish = (): void => undefined;
    const work = bodies.during(gone.request, () => new Promise<void>((resolve) => (finish = resolve)));

    gone.client.emit('close');

    expect(() => next.admit(MOST)).toThrow(ServerBusy);
    finish();
    await work;
    expect(() => next.admit(MOST)).not.toThrow();
  });

  it('gives room back once, and also when the work fails', async () => {
    const [failed, next, third] = [arrival(), arrival(), arrival()];
    failed.admit(MOST);
    await expect(bodies.during(failed.request, () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    next.admit(MOST);

    failed.client.emit('close');

    expect(() => third.admit(MOST)).toThrow(ServerBusy);
  });

  it('counts a body that grows once', () => {
    const [growing, next] = [arrival(), arrival()];
    growing.admit(0);

    bodies.grow(growing.request, 40_000);
    bodies.grow(growing.request, 60_000);

    expect(() => next.admit(40_001)).toThrow(ServerBusy);
    expect(() => next.admit(40_000)).not.toThrow();
    expect(() => bodies.grow(growing.request, 60_001)).toThrow(ServerBusy);
  });
});
