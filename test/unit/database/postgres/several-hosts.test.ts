import { addressesIn } from '../../../../src/database/postgres/several-hosts';

describe('addressesIn', () => {
  it('finds every server that a URL names', () => {
    expect(addressesIn('postgres://me:p,w@a.example:5432,b.example/books?sslmode=require')).toEqual([
      'postgres://me:p,w@a.example:5432/books?sslmode=require',
      'postgres://me:p,w@b.example/books?sslmode=require',
    ]);
  });

  it('leaves any other URL as it is', () => {
    for (const url of ['postgres://me@a/books', 'postgresql:///books?host=/tmp,x', 'postgres://me:a,b@c/d']) {
      expect(addressesIn(url)).toEqual([url]);
    }
  });
});
