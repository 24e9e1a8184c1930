import fc from 'fast-check';
import sql, { raw } from 'sql-template-tag';
import type { KeysetOrder } from '../../../../src/database/lists/keyset';
import {
  beyond,
  decodeCursor,
  encodeCursor,
  InvalidCursor,
  listFingerprint,
  orderBy,
} from '../../../../src/database/lists/keyset';

const LIST = listFingerprint('quotations', {});
const BY_DAY: KeysetOrder = {
  token: 'DAY_DESC',
  descending: true,
  columns: [
    { sql: raw('q.day'), property: 'day', type: 'string' },
    { sql: raw('q.id'), property: 'id', type: 'string' },
  ],
};
const BY_START: KeysetOrder = {
  token: 'START_ASC',
  descending: false,
  columns: [
    { sql: raw('q.start'), property: 'start', type: 'number' },
    { sql: raw('q.id'), property: 'id', type: 'string' },
  ],
};

const cursorOf = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('a cursor', () => {
  it('gives back the place that it was made of', () => {
    const cursor = encodeCursor(LIST, BY_DAY, { id: 'quo_1', day: '2024-03-09', text: 'not part of it' });

    expect(decodeCursor(LIST, BY_DAY, cursor)).toEqual(['2024-03-09', 'quo_1']);
  });

  it('gives back any place, whatever its characters', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((t) => !t.includes('\0'));
    fc.assert(
      fc.property(text, text, (day, id) => {
        expect(decodeCursor(LIST, BY_DAY, encodeCursor(LIST, BY_DAY, { day, id }))).toEqual([day, id]);
      }),
    );
  });

  it('can stand in an address as it is', () => {
    expect(encodeCursor(LIST, BY_DAY, { day: '??>>~~', id: 'ü' })).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['another list', cursorOf(listFingerprint('claims', {}), 'DAY_DESC', '2024-03-09', 'quo_1')],
    ['another order', cursorOf(LIST, 'START_ASC', 1, 'quo_1')],
    ['fewer values', cursorOf(LIST, 'DAY_DESC', 'quo_1')],
    ['more values', cursorOf(LIST, 'DAY_DESC', '2024-03-09', 'quo_1', 'x')],
    ['a number for a text', cursorOf(LIST, 'DAY_DESC', 20240309, 'quo_1')],
    ['a null for a text', cursorOf(LIST, 'DAY_DESC', null, 'quo_1')],
    ['a text that no database keeps', cursorOf(LIST, 'DAY_DESC', '\0', 'quo_1')],
    ['half a surrogate pair', cursorOf(LIST, 'DAY_DESC', '\ud800', 'quo_1')],
    ['no list', Buffer.from('{}').toString('base64url')],
    ['no JSON', Buffer.from('[1').toString('base64url')],
    ['nothing', ''],
    ['no cursor', 'first page please'],
  ])('with %s is refused', (_what, cursor) => {
    expect(() => decodeCursor(LIST, BY_DAY, cursor)).toThrow(InvalidCursor);
  });

  it.each([1.5, 1e300, 2 ** 31, -(2 ** 31), '1', null])(
    'with %j for a number that a column holds is refused',
    (start) => {
      expect(() => decodeCursor(LIST, BY_START, cursorOf(LIST, 'START_ASC', start, 'quo_1'))).toThrow(
        InvalidCursor,
      );
    },
  );

  it('is refused with the remedy', () => {
    expect(() => decodeCursor(LIST, BY_DAY, '')).toThrow(/same filter, search and order, or leave it out/);
  });
});

describe('listFingerprint', () => {
  const filter = { country: ['PT', 'ES'], saidOn: { from: '2024-01-01', to: null } };

  it.each([
    ['the order of fields', { saidOn: { to: null, from: '2024-01-01' }, country: ['PT', 'ES'] }],
    ['fields that are null', { ...filter, ids: null }],
    ['fields that are left out', { ...filter, kind: undefined }],
    ['conditions without a condition', { ...filter, publishedOn: {}, towards: { claimId: null } }],
  ])('does not depend on %s', (_what, same) => {
    expect(listFingerprint('quotations', { filter: same })).toBe(listFingerprint('quotations', { filter }));
  });

  it.each([
    ['the name', 'claims', { filter }],
    ['a value', 'quotations', { filter: { ...filter, country: ['PT'] } }],
    ['an empty list, which is a condition', 'quotations', { filter: { ...filter, ids: [] } }],
    ['a false, which is a condition', 'quotations', { filter: { ...filter, hasSpeaker: false } }],
    ['an empty search, which is a condition', 'quotations', { filter, search: '' }],
    ['the parent', 'quotations', { parent: { speakerId: 'act_1' }, filter }],
  ])('depends on %s', (_what, name, question) => {
    expect(listFingerprint(name, question)).not.toBe(listFingerprint('quotations', { filter }));
  });

  it('tells a text from the same characters as a structure', () => {
    expect(listFingerprint('q', { a: '{}' })).not.toBe(listFingerprint('q', { a: {} }));
    expect(listFingerprint('q', { a: ['1', '2'] })).not.toBe(listFingerprint('q', { a: ['1","2'] }));
  });
});

describe('beyond and orderBy', () => {
  it.each([
    [BY_DAY, false, '<', 'DESC'],
    [BY_DAY, true, '>', 'ASC'],
    [BY_START, false, '>', 'ASC'],
    [BY_START, true, '<', 'DESC'],
  ])('read %j the same way, backward: %s', (order, backward, sign, way) => {
    const columns = order.columns.map((column) => column.sql.sql);

    const condition = beyond(order, [1, 'quo_1'], backward);

    expect(condition.sql).toBe(`(${columns.join(',')}) ${sign} (?,?)`);
    expect(condition.values).toEqual([1, 'quo_1']);
    expect(sql`${orderBy(order, backward)}`.sql).toBe(columns.map((column) => `${column} ${way}`).join(','));
  });
});
