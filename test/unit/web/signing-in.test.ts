import { problemIn } from '../../../src/web/desk/pages/sign-in/problem';
import { returnAddress } from '../../../src/web/desk/pages/sign-in/return-address';

const at = (path: string): URL => new URL(path, 'https://record.example');
const signInFor = (returnTo: string): URL => at(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`);

describe('after signing in', () => {
  it('a reader is back on the page that asked for it', () => {
    expect(returnAddress(at('/quotations?country=PT&q=dam'))).toBe('/quotations?country=PT&q=dam');
  });

  it('a reader of the sign-in page is where its address says', () => {
    expect(returnAddress(signInFor('/claims/clm_1?tab=sides#timeline'))).toBe(
      '/claims/clm_1?tab=sides#timeline',
    );
  });

  it('a reader of the sign-in page alone is at home', () => {
    expect(returnAddress(at('/sign-in'))).toBe('/');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    'https://evil.example/',
    'https:evil.example',
    'javascript:alert(1)',
    'quotations',
    '',
  ])('nobody is on another site: %j', (returnTo) => {
    expect(returnAddress(signInFor(returnTo))).toBe('/');
  });
});

describe('the sign-in page', () => {
  it.each([
    ['/sign-in', null],
    ['/sign-in?problem=unknown', 'unknown'],
    ['/sign-in?problem=too-many-attempts', 'tooMany'],
    ['/sign-in?problem=anything', 'other'],
    ['/quotations?problem=unknown', null],
  ])('at %s has the problem %s', (path, problem) => {
    expect(problemIn(at(path))).toBe(problem);
  });
});
