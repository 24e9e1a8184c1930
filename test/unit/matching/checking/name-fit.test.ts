import { namesFit } from '../../../../src/matching/checking/name-fit';

describe('namesFit', () => {
  it.each([
    ['Ada Quill', 'Quill'],
    ['Mr. Quill', 'Ada Quill'],
    ['President Ada Quill', 'Ada Quill'],
    ['A. Quill', 'Ada Quill'],
    ['Ada M. Quill', 'Ada Quill'],
    ['Nordlys Wire', 'Nordlys Wire Service'],
    ['the Minister', 'Minister'],
  ])('takes %s and %s for one', (a, b) => {
    expect([namesFit(a, b), namesFit(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['Bea Quill', 'Ada Quill'],
    ['B. Quill', 'Ada Quill'],
    ['Ada', 'Ada Quill'],
    ['Quill', 'Quillon'],
  ])('takes %s and %s for two', (a, b) => {
    expect([namesFit(a, b), namesFit(b, a)]).toEqual([false, false]);
  });
});
