import { BlockList, isIP, isIPv6 } from 'node:net';

const IPV4_IN_IPV6 = /^::ffff:(?=[\d.]+$)/i;
const GROUPS = 8;
// Whoever has one IPv6 address has at least this many groups of it to choose from.
const GROUPS_OF_A_SITE = 4;

/**
 * Reads a list of addresses and subnets (`192.0.2.7`, `10.0.0.0/8`, `fd00::/8`), separated by commas; `none` for none.
 *
 * @throws Error that names the entry which is neither.
 */
export function parseNetworks(text: string): BlockList {
  const networks = new BlockList();
  if (text.trim() === 'none') return networks;
  for (const entry of text.split(',').map((part) => part.trim())) {
    const [address = '', prefix, ...rest] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    const longest = family === 'ipv6' ? 128 : 32;
    const bits = prefix === undefined ? longest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : NaN;
    if (isIP(address) === 0 || rest.length > 0 || !(bits <= longest)) {
      throw new Error('write addresses or subnets with commas between, as 10.0.0.0/8,::1, or none');
    }
    networks.addSubnet(address, bits, family);
  }
  return networks;
}

/**
 * Whose share a connection from this address is of: the address, in IPv6 the site, as one client has a whole site to
 * choose addresses from. Null when it is in `apart`.
 */
export function clientOf(address: string, apart: BlockList): string | null {
  const plain = address.replace(IPV4_IN_IPV6, '').replace(/%.*$/, '');
  const isSix = isIPv6(plain);
  if (isIP(plain) !== 0 && apart.check(plain, isSix ? 'ipv6' : 'ipv4')) return null;
  return isSix ? siteOf(plain) : plain;
}

function siteOf(address: string): string {
  const [before = '', after] = address.toLowerCase().split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const zeros = after === undefined ? 0 : GROUPS - head.length - tail.length;
  return [...head, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...tail]
    .slice(0, GROUPS_OF_A_SITE)
    .join(':');
}
