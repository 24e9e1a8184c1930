import { ErrorCode } from '../../src/domain/errors/errors';
import { FOR_CLIENTS } from '../../src/graphql/format-error';
import { REFUSAL_CODES } from '../../src/http/request/refusal';
import { plain, readPage, tableRows } from './documentation';

const [forInputs = '', forRequests = ''] = readPage('docs/errors.md').split('## Codes at the top');

describe('docs/errors.md', () => {
  it('has a heading for every code of userErrors, and for no other', () => {
    const headings = [...forInputs.matchAll(/^### (.+)$/gm)].map((match) => match[1]);

    expect(headings.sort()).toEqual(Object.values(ErrorCode).sort());
  });

  it('says for every code of userErrors what to do about it', () => {
    const sections = forInputs.split(/^### /m).slice(1);

    expect(sections.filter((section) => !section.includes('_Remedy:_'))).toEqual([]);
  });

  it('lists every code at the top, with status and remedy, and no other', () => {
    const rows = tableRows(forRequests).filter(([code]) => /^`[A-Z_]+`$/.test(code ?? ''));

    const codes = new Set([...FOR_CLIENTS, ...REFUSAL_CODES]);
    expect(rows.map(([code]) => plain(code)).sort()).toEqual([...codes].sort());
    for (const [, status, meaning, remedy] of rows) {
      expect(status).toMatch(/^\d{3}(, \d{3})*$/);
      expect(meaning).not.toBe('');
      expect(remedy).not.toBe('');
    }
  });
});
