import { Readable } from 'node:stream';
import { escapedText } from '../../../src/cli/terminal';

describe('data that is printed on a terminal', () => {
  it('has its control signs shown, also where its bytes come in pieces', async () => {
    const bytes = Buffer.from('text\nThe ferry\u009b2J 🌊 sails\u007f\n');
    const pieces = Array.from({ length: bytes.length }, (_, i) => bytes.subarray(i, i + 1));
    let text = '';

    for await (const part of escapedText(Readable.from(pieces, { objectMode: false }))) text += part;

    expect(text).toBe('text\nThe ferry\\u009b2J 🌊 sails\\u007f\n');
  });
});
