import fc from 'fast-check';
import { codePointOffsets } from '../../../../src/domain/text/code-points';

describe('codePointOffsets', () => {
  it('counts a character outside the basic plane once', () => {
    expect(codePointOffsets('a🌊b🌊', [0, 1, 3, 4, 6])).toEqual([0, 1, 2, 3, 4]);
  });

  it('counts as the text’s own code points do, in any order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(40)), (text, cuts) => {
        const points = [...text];
        const places = cuts.map((cut) => points.slice(0, cut).join('').length);
        expect(codePointOffsets(text, places)).toEqual(cuts.map((cut) => Math.min(cut, points.length)));
      }),
    );
  });
});
