import { extract } from '../../../../src/extraction/extract';

const actsIn = (text: string): readonly string[] => extract(text).quotations.map(({ act }) => act);

describe('extract: acts', () => {
  it.each([
    ['ASSERT', 'Sigrun Aldahl said the quay was safe.'],
    ['DENY', 'Sigrun Aldahl denied that the quay was sold.'],
    ['DENY', 'Sigrun Aldahl rejected claims that the quay was sold.'],
    ['DENY', 'Sigrun Aldahl dismissed as “fog” reports that the quay was sold.'],
    ['ACCUSE', 'Sigrun Aldahl accused the pilots of hitting the quay.'],
    ['CONDEMN', 'Sigrun Aldahl condemned the sale.'],
    ['PRAISE', 'Sigrun Aldahl praised the pilots.'],
    ['SUPPORT', 'Sigrun Aldahl welcomed the sale of the quay.'],
    ['SUPPORT', 'Sigrun Aldahl voiced support for the pilots.'],
    ['URGE', 'Sigrun Aldahl urged pilots to stay at home.'],
    ['URGE', 'Sigrun Aldahl demanded that the council sell the quay.'],
    ['PROMISE', 'Sigrun Aldahl vowed to mend the quay.'],
    ['WARN', 'Sigrun Aldahl warned that the ice was thin.'],
    ['THREATEN', 'Sigrun Aldahl threatened to close the quay.'],
    ['REFUSE', 'Sigrun Aldahl refused to sell the quay.'],
    ['AGREE', 'Sigrun Aldahl agreed to sell the quay.'],
    ['THANK', 'Sigrun Aldahl thanked the pilots for their help.'],
    ['APOLOGIZE', 'Sigrun Aldahl apologised to pilots for the delay.'],
    ['ASK', '“Who will pay for the quay?” Sigrun Aldahl asked.'],
    ['DECLINE_COMMENT', 'Sigrun Aldahl declined to comment on the sale.'],
  ])('finds %s in: %s', (act, text) => {
    expect(actsIn(text)).toEqual([act]);
  });

  it('takes words between marks after a denial for what was said', () => {
    expect(actsIn('“The quay is not for sale,” denied Sigrun Aldahl.')).toEqual(['ASSERT']);
  });

  it.each([
    ['Sigrun Aldahl denied that the quay was sold.', 'denied that the quay was sold'],
    ['The quay was safe, Sigrun Aldahl said.', 'said: The quay was safe'],
    ['Sigrun Aldahl said the quay was “safe as houses”.', 'said the quay was “safe as houses”'],
    ['Sigrun Aldahl said: “The quay is safe.”', null],
  ])('tells how the article reports it: %s', (text, reported) => {
    expect(extract(text).quotations.map((one) => one.reported)).toEqual([reported]);
  });
});
