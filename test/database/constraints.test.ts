import sql from 'sql-template-tag';
import { brokenConstraint } from '../../src/database/failures/constraint-errors';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

/** What the program checks first, the tables refuse again: a bug above them must not become a lie below. */
describe('the tables', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
  });
  afterAll(() => test.stop());

  const attempt = (statement: string): Promise<unknown> =>
    test.app.database
      .write(async (tx) => {
        await tx.all(sql([statement]));
      })
      .then(
        () => null,
        (error: unknown) => error,
      );

  it.each([
    [
      'a statement with a speaker that has none, not even a name in print',
      `UPDATE quotation SET speaker_id = NULL, speaker_mention = NULL WHERE attribution = 'STATED'`,
      'CHK_quotation_speaker',
    ],
    [
      'words said until before they were said',
      `UPDATE quotation SET said_from = '2030-01-02', said_to = '2030-01-01'`,
      'CHK_quotation_said',
    ],
    ['a confidence above certainty', `UPDATE quotation SET confidence = 1.5`, 'CHK_quotation_confidence'],
    ['a kind of quotation that there is not', `UPDATE quotation SET kind = 'ROUGHLY'`, 'CHK_quotation_kind'],
    [
      'a review status that there is not',
      `UPDATE quotation SET review_status = 'MAYBE'`,
      'CHK_quotation_status',
    ],
    [
      'a stance towards two things',
      `UPDATE stance_coding SET country = 'PT', topic = 'wheat'`,
      'CHK_stance_coding_target',
    ],
    [
      'a stance towards nothing',
      `UPDATE stance_coding SET claim_id = NULL, actor_id = NULL, country = NULL, topic = NULL`,
      'CHK_stance_coding_target',
    ],
    ['a stance that there is not', `UPDATE stance_coding SET stance = 'LIKE'`, 'CHK_stance_coding_stance'],
    [
      'a status of a coding that there is not',
      `UPDATE stance_coding SET status = 'MAYBE'`,
      'CHK_stance_coding_status',
    ],
    ['a negative confidence', `UPDATE stance_coding SET confidence = -0.1`, 'CHK_stance_coding_confidence'],
    ['a hop before the first', `UPDATE attribution_hop SET ordinal = 0`, 'CHK_attribution_hop_ordinal'],
    ['a version before the first', `UPDATE article_version SET ordinal = 0`, 'CHK_article_version_ordinal'],
    ['an actor merged into itself', `UPDATE actor SET merged_into_id = id`, 'CHK_actor_merge'],
    ['a kind of actor that there is not', `UPDATE actor SET kind = 'ALIEN'`, 'CHK_actor_kind'],
    [
      'an alias that ends before it begins',
      `UPDATE actor_alias SET valid_from = '2030-01-02', valid_to = '2030-01-01'`,
      'CHK_actor_alias_dates',
    ],
    ['a kind of alias that there is not', `UPDATE actor_alias SET kind = 'PET'`, 'CHK_actor_alias_kind'],
    ['a claim merged into itself', `UPDATE claim SET merged_into_id = id`, 'CHK_claim_merge'],
    [
      'a verdict that there is not',
      `UPDATE claim_review SET verdict = 'PERHAPS'`,
      'CHK_claim_review_verdict',
    ],
    [
      'a role that there is not',
      `INSERT INTO api_token (id, name, role, secret_sha256, created_at) VALUES ('tok_x', 'x', 'GOD', 'x', 'x')`,
      'CHK_api_token_role',
    ],
  ])('refuse %s', async (_case, statement, constraint) => {
    const error = await attempt(statement);

    expect(brokenConstraint(error)).toBe('check');
    expect((error as Error).message).toContain(constraint);
  });

  it.each([
    ['two quotations of the same words in the same text', `UPDATE quotation SET natural_key = 'same'`],
    ['two actors of the same kind, name and country', `UPDATE actor SET natural_key = 'same'`],
    ['two actors of one Wikidata entry', `UPDATE actor SET wikidata_id = 'Q1'`],
    ['two articles at one address', `UPDATE article SET canonical_url = 'https://a.example/'`],
    ['two outlets of one domain', `UPDATE outlet SET domain = 'a.example'`],
    [
      'the same text twice as versions of an article',
      `INSERT INTO article_version SELECT 'ver_x', article_id, 99, body, body_sha256, length, retrieved_at, created_at, import_batch_id FROM article_version WHERE ordinal = 1`,
    ],
    [
      'two codings by one coder of one quotation towards one thing',
      `INSERT INTO stance_coding SELECT 'cod_' || id, revision, created_at, updated_at, quotation_id, target_kind, claim_id, actor_id, country, topic, target_key, stance, coder, method, confidence, status, note, speaker_id, speaker_country, said_from, said_to, said_sort, counts, import_batch_id FROM stance_coding`,
    ],
    ['one review of a claim twice', `UPDATE claim_review SET natural_key = 'same'`],
    ['two hops at one place', `UPDATE attribution_hop SET ordinal = 1`],
    [
      'one secret twice',
      `INSERT INTO api_token (id, name, role, secret_sha256, created_at) VALUES ('tok_x', 'x', 'READER', 'x', 'x'), ('tok_y', 'y', 'READER', 'x', 'x')`,
    ],
  ])('refuse %s', async (_case, statement) => {
    expect(brokenConstraint(await attempt(statement))).toBe('unique');
  });

  it.each([
    ['a quotation of an article that is not there', `UPDATE quotation SET article_id = 'art_nowhere'`],
    ['words of a speaker that is not there', `UPDATE quotation SET speaker_id = 'act_nobody'`],
    [
      'a coding towards a claim that is not there',
      `UPDATE stance_coding SET claim_id = 'clm_none' WHERE claim_id IS NOT NULL`,
    ],
    ['to lose an actor who has spoken', `DELETE FROM actor`],
    ['to lose an article that is quoted', `DELETE FROM article`],
    ['to lose a claim that is coded', `DELETE FROM claim`],
  ])('refuse %s', async (_case, statement) => {
    expect(brokenConstraint(await attempt(statement))).toBe('foreign-key');
  });

  it('change nothing when they refuse', async () => {
    const { data } = await test.send<{ quotations: { totalCount: number }; actors: { totalCount: number } }>(
      '{ quotations { totalCount } actors { totalCount } }',
    );

    expect(data?.quotations.totalCount).toBeGreaterThan(0);
    expect(data?.actors.totalCount).toBeGreaterThan(0);
  });
});

describe('brokenConstraint', () => {
  it('knows no other error', () => {
    expect(brokenConstraint(new Error('UNIQUE constraint failed'))).toBeNull();
    expect(brokenConstraint({ driverError: { code: '57014', message: 'canceled' } })).toBeNull();
  });
});
