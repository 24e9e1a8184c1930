import type { DomainError } from '../../../../src/domain/errors/errors';
import { CodingStatus, Stance } from '../../../../src/domain/stance';
import type { StanceRow } from '../../../../src/quotations/stances/stance-row';
import { checkConfidence, checkStanceRow } from '../../../../src/quotations/stances/stance-row';

const towards = (target: object, rest: object = {}): StanceRow => ({
  towards: target,
  stance: Stance.SUPPORT,
  ...rest,
});

function refused(row: StanceRow): Pick<DomainError, 'code' | 'path'> {
  try {
    checkStanceRow(row, null);
  } catch (error) {
    const { code, path } = error as DomainError;
    return { code, path };
  }
  throw new Error('should have been refused');
}

describe('checkStanceRow', () => {
  it.each([
    ['claim', { claim: ' The pier is closed. ' }, 'The pier is closed.'],
    ['country', { country: 'norway' }, 'NO'],
    ['topic', { topic: ' Ferries ' }, 'Ferries'],
  ] as const)(
    'takes a %s in the form that is stored, and leaves the other targets empty',
    (target, given, kept) => {
      expect(checkStanceRow(towards(given), null)).toMatchObject({
        claim: null,
        actor: null,
        country: null,
        topic: null,
        stance: 'SUPPORT',
        confidence: null,
        status: 'CONFIRMED',
        note: null,
        [target]: kept,
      });
    },
  );

  it('asks who an actor was on the day', () => {
    expect(checkStanceRow(towards({ actor: { name: 'The Warden' } }), '2024-05-01').actor).toMatchObject({
      nameFolded: 'the warden',
      day: '2024-05-01',
    });
  });

  it('keeps a suggestion a suggestion', () => {
    expect(checkStanceRow(towards({ topic: 'x' }, { status: CodingStatus.SUGGESTED }), null).status).toBe(
      'SUGGESTED',
    );
  });

  it.each([
    ['no target', {}, 'INVALID', ['towards']],
    ['two targets', { topic: 'x', country: 'NO' }, 'INVALID', ['towards']],
    ['a blank claim', { claim: ' ' }, 'REQUIRED', ['towards', 'claim']],
    ['an overlong claim', { claim: 'x'.repeat(2001) }, 'TOO_LONG', ['towards', 'claim']],
    ['a claim without words', { claim: '\u200b' }, 'INVALID', ['towards', 'claim']],
    ['an empty topic', { topic: '' }, 'REQUIRED', ['towards', 'topic']],
    ['an unknown country', { country: 'Atlantis' }, 'UNKNOWN_COUNTRY', ['towards', 'country']],
    ['an empty country', { country: '' }, 'UNKNOWN_COUNTRY', ['towards', 'country']],
    ['an actor without a name', { actor: {} }, 'REQUIRED', ['towards', 'actor', 'name']],
  ])('refuses %s', (_fault, target, code, path) => {
    expect(refused(towards(target))).toEqual({ code, path });
  });

  it('refuses an overlong note', () => {
    expect(refused(towards({ topic: 'x' }, { note: 'x'.repeat(5001) }))).toEqual({
      code: 'TOO_LONG',
      path: ['note'],
    });
  });
});

describe('checkConfidence', () => {
  it.each([0, 0.5, 1])('takes %d', (confidence) => {
    expect(checkConfidence(confidence)).toBe(confidence);
  });

  it.each([null, undefined])('takes %s for not known', (confidence) => {
    expect(checkConfidence(confidence)).toBeNull();
  });

  it.each([-0.01, 1.01, 2, NaN, Infinity])('refuses %d', (confidence) => {
    expect(() => checkConfidence(confidence)).toThrow(
      expect.objectContaining({ code: 'INVALID', path: ['confidence'] }) as Error,
    );
  });
});
