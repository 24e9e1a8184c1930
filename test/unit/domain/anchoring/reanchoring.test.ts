import fc from 'fast-check';
import { contextOf, locate, quotedText } from '../../../../src/domain/anchoring/anchoring';
import type { Anchor } from '../../../../src/domain/anchoring/anchoring';
import { AnchorState, reanchor } from '../../../../src/domain/anchoring/reanchoring';
import type { StoredAnchor } from '../../../../src/domain/anchoring/reanchoring';

const BODY =
  'The minister spoke on Monday. “We will send two more satellites into orbit before the summer,” he said. ' +
  '“And nobody,” he added, “can keep us from defending the country.” Reporters asked no questions.';

function stored(anchor: Anchor, body = BODY): StoredAnchor {
  const spans = locate(body, anchor);
  return { text: quotedText(body, spans), spans, ...contextOf(body, spans) };
}

const whole = stored({ text: 'We will send two more satellites into orbit before the summer,' });
const split = stored({ parts: ['And nobody,', 'can keep us from defending the country.'] });

function outcome(anchor: StoredAnchor, body: string): { state: AnchorState; text: string } {
  const { state, spans } = reanchor(anchor, body);
  return { state, text: quotedText(body, spans) };
}

describe('reanchor', () => {
  it.each([whole, split])('leaves a quotation where it still stands', (anchor) => {
    expect(reanchor(anchor, `${BODY} Updated.`)).toEqual({
      state: AnchorState.ANCHORED,
      spans: anchor.spans,
    });
  });

  it.each([whole, split])('follows the same words to another place', (anchor) => {
    expect(outcome(anchor, `Correction. ${BODY}`)).toEqual({ state: AnchorState.MOVED, text: anchor.text });
  });

  it('follows any shift', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), (before) => {
        const spans = whole.spans.map(({ start, end }) => ({
          start: start + before.length,
          end: end + before.length,
        }));
        expect(reanchor(whole, before + BODY)).toEqual({ state: AnchorState.MOVED, spans });
      }),
    );
  });

  it('prefers the place with the old surroundings, then the nearest', () => {
    const anchor = stored({ text: 'Yes' }, 'Bob said: Yes. End.');
    expect(reanchor(anchor, 'Yes! And then Bob said: Yes. End.').spans[0]?.start).toBe(24);
    const bare = { ...anchor, prefix: '', suffix: '' };
    expect(reanchor(bare, 'Yes! And Yes then. And so on: Yes').spans[0]?.start).toBe(9);
  });

  it.each([
    ['a changed word', 'two', 'three'],
    ['an inserted word', 'two more', 'two or even more'],
    ['a removed word', 'two more', 'two'],
    ['another typography', 'into orbit before', 'into  Orbit before'],
  ])('notices %s', (_what, old, now) => {
    expect(outcome(whole, `Correction. ${BODY.replace(old, now)}`)).toEqual({
      state: AnchorState.ALTERED,
      text: whole.text.replace(old, now),
    });
  });

  it('takes what stands between the old surroundings, if it is still similar', () => {
    const body = BODY.replace(whole.text, 'We will send nothing whatsoever into any orbit,');
    expect(outcome(whole, body)).toEqual({
      state: AnchorState.ALTERED,
      text: 'We will send nothing whatsoever into any orbit,',
    });
  });

  it('finds altered words in other surroundings', () => {
    const body = `He promised to “send two more large satellites into orbit before the summer” of 2030. ${'Filler words. '.repeat(20)}`;
    expect(outcome(whole, body)).toMatchObject({
      state: AnchorState.ALTERED,
      text: 'send two more large satellites into orbit before the summer',
    });
  });

  it('follows a split quotation part by part', () => {
    const body = BODY.replace('defending the country', 'protecting the country');
    expect(outcome(split, `New. ${body}`)).toEqual({
      state: AnchorState.ALTERED,
      text: 'And nobody, can keep us from protecting the country.',
    });
  });

  it('keeps what is left of a split quotation', () => {
    const body = BODY.replace('“And nobody,” he added, “can', 'They “can');
    expect(outcome(split, body)).toEqual({
      state: AnchorState.ALTERED,
      text: 'can keep us from defending the country.',
    });
  });

  it.each(['', 'Nothing of the kind was ever said by anyone.'])(
    'gives up when the words are gone: %j',
    (body) => {
      expect(reanchor(whole, body)).toEqual({ state: AnchorState.ORPHANED, spans: [] });
    },
  );

  it('gives a place to a quotation that had none', () => {
    const anchor = { text: whole.text, spans: [], prefix: null, suffix: null };
    expect(reanchor(anchor, BODY)).toEqual({ state: AnchorState.MOVED, spans: whole.spans });
  });
});
