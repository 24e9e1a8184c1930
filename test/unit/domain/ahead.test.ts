import { Ahead } from '../../../src/domain/ahead';

function counting(most?: number): { readonly ahead: Ahead<string>; readonly asked: string[] } {
  const asked: string[] = [];
  const answer = (text: string): string => {
    asked.push(text);
    return text.toUpperCase();
  };
  return { ahead: new Ahead(answer, most), asked };
}

describe('Ahead', () => {
  it('gives a prepared answer without working it out again', () => {
    const { ahead, asked } = counting();
    ahead.prepare('rain');
    ahead.prepare('rain');

    expect(ahead.take('rain')).toBe('RAIN');
    expect(asked).toEqual(['rain']);
  });

  it('works out what was not prepared, or was given already', () => {
    const { ahead, asked } = counting();
    ahead.prepare('rain');
    ahead.take('rain');

    expect([ahead.take('rain'), ahead.take('snow')]).toEqual(['RAIN', 'SNOW']);
    expect(asked).toEqual(['rain', 'rain', 'snow']);
  });

  it('forgets the oldest texts when there are too many characters of them', () => {
    const { ahead, asked } = counting(8);
    ahead.prepare('rain');
    ahead.prepare('snow');
    ahead.prepare('hail');
    asked.length = 0;

    for (const text of ['hail', 'snow', 'rain']) ahead.take(text);

    expect(asked).toEqual(['rain']);
  });

  it('keeps nothing of a text that is longer than all that it may keep', () => {
    const { ahead, asked } = counting(3);
    ahead.prepare('rain');

    ahead.take('rain');

    expect(asked).toEqual(['rain', 'rain']);
  });
});
