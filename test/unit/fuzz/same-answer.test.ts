import { isSameAnswer } from '../../../fuzz/same-answer';

const refusedAt = (field: string, message = 'No.'): string =>
  `400\n\n${JSON.stringify({ errors: [{ message, path: [field, 0] }], data: null })}`;

describe('isSameAnswer', () => {
  it('takes the refusal of another root field for the same answer', () => {
    expect(isSameAnswer(refusedAt('claims'), refusedAt('actors'))).toBe(true);
  });

  it('sees that the same root field is refused in other words', () => {
    expect(isSameAnswer(refusedAt('claims'), refusedAt('claims', 'Not now.'))).toBe(false);
  });

  it('sees that a field is answered, which is refused in the other', () => {
    expect(isSameAnswer(refusedAt('claims'), `400\n\n${JSON.stringify({ data: { claims: [] } })}`)).toBe(
      false,
    );
  });
});
