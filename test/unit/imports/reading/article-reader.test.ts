import { ErrorCode } from '../../../../src/domain/errors/errors';
import { ArticleReader } from '../../../../src/imports/reading/article-reader';

const nothing = undefined as never;

describe('ArticleReader', () => {
  it('refuses a text that is too long before it looks for quotations', async () => {
    const extract = jest.fn();
    const reader = new ArticleReader(nothing, nothing, { extract, readPage: jest.fn() }, 1_000);

    const read = reader.read({ body: 'x'.repeat(1_000_001) }, { extract: true });

    await expect(read).rejects.toMatchObject({ code: ErrorCode.TOO_LONG, path: ['body'] });
    expect(extract).not.toHaveBeenCalled();
  });
});
