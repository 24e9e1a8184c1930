import fc from 'fast-check';
import { canonicalUrl, domainOf, normaliseDomain } from '../../../src/domain/article-url';
import { ErrorCode } from '../../../src/domain/errors/errors';

describe('canonicalUrl', () => {
  it.each([
    ['HTTPS://News.Example.COM/A', 'https://news.example.com/A'],
    ['https://example.com', 'https://example.com/'],
    ['https://example.com/a/', 'https://example.com/a'],
    ['https://example.com/a#part', 'https://example.com/a'],
    ['https://example.com:443/a', 'https://example.com/a'],
    ['https://example.com:8443/a', 'https://example.com:8443/a'],
    ['https://user:secret@example.com/a', 'https://example.com/a'],
    ['https://example.com./a', 'https://example.com/a'],
    ['https://example.com/a?', 'https://example.com/a'],
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
    ['https://example.com/a?x=2&x=1', 'https://example.com/a?x=2&x=1'],
    ['https://example.com/a?utm_source=x&id=7&fbclid=y&CMP=z', 'https://example.com/a?id=7'],
    ['https://example.com/a?utm%5Fsource=x', 'https://example.com/a'],
    ['https://example.com/caf%c3%a9', 'https://example.com/caf%C3%A9'],
    ['  https://example.com/a  ', 'https://example.com/a'],
    ['https://münchen.example/a', 'https://xn--mnchen-3ya.example/a'],
  ])('writes %s as %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it('keeps the scheme and www, so that the address still opens', () => {
    expect(canonicalUrl('http://www.example.com/a')).toBe('http://www.example.com/a');
  });

  it.each(['', 'example.com/a', 'ftp://example.com/a', 'javascript:alert(1)', 'https://', 'file:///etc'])(
    'refuses %j',
    (url) => {
      expect(() => canonicalUrl(url, ['article', 'url'])).toThrow(
        expect.objectContaining({ code: ErrorCode.INVALID_URL, path: ['article', 'url'] }),
      );
    },
  );

  it('leaves a canonical address as it is', () => {
    const urls = fc.webUrl({ withFragments: true, withQueryParameters: true });
    fc.assert(fc.property(urls, (url) => expect(canonicalUrl(canonicalUrl(url))).toBe(canonicalUrl(url))));
  });
});

describe('domainOf', () => {
  it('drops www and the rest of the address', () => {
    expect(domainOf('https://WWW.Example.com:81/a?b#c')).toBe('example.com');
    expect(domainOf('https://news.example.com/')).toBe('news.example.com');
  });
});

describe('normaliseDomain', () => {
  it.each([
    'Example.COM',
    'www.example.com',
    ' example.com ',
    'https://www.example.com/news',
    'example.com.',
  ])('reads %j as example.com', (text) => expect(normaliseDomain(text)).toBe('example.com'));

  it.each(['', 'TASS', 'two words.com', '42', '1.2.3.4', 'http://', 'a..b'])('refuses %j', (text) => {
    expect(() => normaliseDomain(text, ['domain'])).toThrow(
      expect.objectContaining({ code: ErrorCode.INVALID, path: ['domain'] }),
    );
  });
});
