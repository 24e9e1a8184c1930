import type { ActorAlias } from '../../../src/actors/actor-alias.entity';
import { inOrder } from '../../../src/actors/alias-order';
import { AliasKind } from '../../../src/domain/actor-kind';

function alias(folded: string, kind: AliasKind, validFrom: string | null = null): ActorAlias {
  return { id: `ali_${folded}`, actorId: 'act_1', text: folded, folded, kind, validFrom, validTo: null };
}

describe('inOrder', () => {
  it('puts the own name first, then names, transliterations, abbreviations, titles, metonyms and weak forms', () => {
    const wanted = [
      alias('mirela oakes', AliasKind.NAME),
      alias('m oakes', AliasKind.NAME),
      alias('mirela ouks', AliasKind.TRANSLITERATION),
      alias('mo', AliasKind.ABBREVIATION),
      alias('harbour master', AliasKind.TITLE, '2020-01-01'),
      alias('port minister', AliasKind.TITLE, '2021-01-01'),
      alias('the quay', AliasKind.METONYM, '2020-01-01'),
      alias('oakes', AliasKind.WEAK),
    ];

    expect(inOrder({ nameFolded: 'mirela oakes' }, [...wanted].reverse())).toEqual(wanted);
  });

  it('orders names of a kind by day, then by their letters', () => {
    const wanted = [
      alias('z', AliasKind.TITLE),
      alias('a', AliasKind.TITLE, '2020-01-01'),
      alias('z', AliasKind.TITLE, '2020-01-01'),
      alias('é', AliasKind.TITLE, '2020-01-01'),
    ];

    expect(inOrder({ nameFolded: 'x' }, [...wanted].reverse())).toEqual(wanted);
  });
});
