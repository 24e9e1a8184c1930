import { clientOf, parseNetworks } from '../../../../src/http/connections/networks';

describe('parseNetworks', () => {
  const none = parseNetworks('none');

  it.each(['', '10.0.0.0/33', '10.0.0.0/', 'fd00::/129', '10.0.0.0/8/8', 'proxy.example', '10.0.0.0/x', '*'])(
    'refuses %p',
    (text) => {
      expect(() => parseNetworks(text)).toThrow('write addresses or subnets');
    },
  );

  it('reads addresses and subnets of both families', () => {
    const apart = parseNetworks('10.0.0.0/8, 192.0.2.7,fd00::/8');

    expect(
      ['10.1.2.3', '::ffff:10.1.2.3', '192.0.2.7', 'fd12::1'].map((one) => clientOf(one, apart)),
    ).toEqual([null, null, null, null]);
    expect(clientOf('192.0.2.8', apart)).toBe('192.0.2.8');
    expect(clientOf('10.1.2.3', none)).toBe('10.1.2.3');
  });

  it('takes a site of IPv6 for one client, and IPv4 within IPv6 for what it is', () => {
    const clients = ['2001:db8:0:1::1', '2001:DB8:0:1:ffff::2', '2001:db8:0:2::1', '::1', 'fe80::1%eth0'];

    expect(clients.map((one) => clientOf(one, none))).toEqual([
      '2001:db8:0:1',
      '2001:db8:0:1',
      '2001:db8:0:2',
      '0:0:0:0',
      'fe80:0:0:0',
    ]);
    expect(clientOf('::ffff:192.0.2.8', none)).toBe('192.0.2.8');
  });
});
