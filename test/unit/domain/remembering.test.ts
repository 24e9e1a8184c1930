import { remembering } from '../../../src/domain/remembering';

describe('remembering', () => {
  it('makes the answer for a text once', () => {
    const asked: string[] = [];
    const lengthOf = remembering(10, (text) => {
      asked.push(text);
      return text.length;
    });

    const answers = [lengthOf('harbour'), lengthOf('harbour'), lengthOf('quay')];

    expect(answers).toEqual([7, 7, 4]);
    expect(asked).toEqual(['harbour', 'quay']);
  });

  it('remembers that there is no answer', () => {
    let asked = 0;
    const nothing = remembering(10, () => {
      asked += 1;
      return null;
    });

    nothing('harbour');
    nothing('harbour');

    expect(asked).toBe(1);
  });

  it('keeps no more answers than it may', () => {
    const asked: string[] = [];
    const lengthOf = remembering(2, (text) => asked.push(text));

    for (const text of ['harbour', 'quay', 'mole', 'harbour']) lengthOf(text);

    expect(asked).toEqual(['harbour', 'quay', 'mole', 'harbour']);
  });

  it('keeps nothing for a long text, which could be a piece of a longer one', () => {
    let asked = 0;
    const lengthOf = remembering(10, (text) => {
      asked += 1;
      return text.length;
    });

    lengthOf('the old harbour');
    lengthOf('the old harbour');

    expect(asked).toBe(2);
  });
});
