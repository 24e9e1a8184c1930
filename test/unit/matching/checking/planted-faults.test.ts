import type { Said } from '../../../../eval/checking/planted-faults';
import { plantedDrafts } from '../../../../eval/checking/planted-faults';
import { judge } from '../../../../src/matching/checking/judgement';
import { quotedWords } from '../../../../src/matching/checking/quoted-words';

const RECORD: readonly Said[] = [
  {
    speaker: 'Ada Quill',
    text: 'The harbour is going to close for 30 days because the old piers are rotten to the core',
  },
  {
    speaker: 'Ada Quill',
    text: 'Every ferryman should have been asked before the council sold the boats to a stranger',
  },
  {
    speaker: 'Bo Larsen',
    text: 'I was told that 450 houses have no heating and that nobody in the ministry will answer the phone',
  },
  {
    speaker: 'Bo Larsen',
    text: 'Our neighbours have kept their word, and we must keep ours even when the winter gets expensive',
  },
  {
    speaker: 'Cleo Marsh',
    text: 'A bridge without toll is a promise from 1998 that three governments were happy to forget',
  },
  {
    speaker: 'Cleo Marsh',
    text: 'What the inspectors saw in the tunnel would make any mother keep her children at home',
  },
];
const ELSEWHERE: readonly Said[] = [
  { speaker: 'Ada Quill', text: 'My grandmother baked for the whole street whenever a ship came home late' },
  { speaker: 'Bo Larsen', text: 'Fishing rights belong on the table of the next summit and nowhere else' },
];

const drafts = plantedDrafts(RECORD, ELSEWHERE, 11, 40);

describe('the judgement of planted faults', () => {
  it.each([...new Set(drafts.map(({ kind }) => kind))])('names every one of the kind: %s', (kind) => {
    const wrong = drafts
      .filter((draft) => draft.kind === kind)
      .map((draft) => {
        const record = RECORD.map(({ text, speaker }, i) => ({
          id: String(i),
          stored: quotedWords(text),
          ...{ isReported: false, isSameSpeaker: speaker === draft.speaker },
        }));
        return { draft, found: judge(quotedWords(draft.quoted), record, true) };
      })
      .filter(
        ({ draft, found }) =>
          String(found.outcome) !== draft.outcome ||
          (draft.warning !== null && !found.warnings.map(String).includes(draft.warning)),
      );

    expect(wrong).toEqual([]);
  });
});
