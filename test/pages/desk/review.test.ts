import type { Page } from 'playwright-core';
import { Role } from '../../../src/domain/role';
import { findObstacle } from '../graphiql-page';
import type { Looked, OpenRecord } from '../record/open-record';
import { openRecord, signedIn } from '../record/open-record';

const obstacle = findObstacle();
const MOST_PRESSES = 60;
const DECISIONS = 25;
const SPEAKERS = 3;

interface Counted {
  readonly confirmed: { readonly totalCount: number };
  readonly unreviewed: { readonly totalCount: number };
}

(obstacle ? describe.skip : describe)('the queue of reviews in a browser', () => {
  let record: OpenRecord;
  let visit: Looked;
  beforeEach(async () => {
    record = await openRecord();
    visit = await record.open(signedIn());
  });
  afterEach(() => record.close());

  const open = async (page: Page, path = '/desk/review'): Promise<void> => {
    await page.goto(record.test.url + path, { waitUntil: 'networkidle' });
  };
  const counts = async (): Promise<Counted> => {
    const { data } = await record.test.send<Counted>(
      '{ confirmed: quotations(filter: { reviewStatus: [CONFIRMED] }, first: 1) { totalCount } unreviewed: quotations(filter: { reviewStatus: [UNREVIEWED] }, first: 1) { totalCount } }',
    );
    return data!;
  };
  const allSaved = async (page: Page): Promise<void> => {
    const left = (): Promise<string> => page.evaluate('sessionStorage.getItem("onrecord.unsent.admin")');
    while ((await left()) !== '[]') await page.evaluate('new Promise(requestAnimationFrame)');
  };

  it(`decides ${DECISIONS}, corrects ${SPEAKERS} speakers and takes 2 back in ${MOST_PRESSES} presses of keys`, async () => {
    const { page } = visit;
    let presses = 0;
    const press = async (key: string): Promise<void> => {
      presses += 1;
      await page.keyboard.press(key);
    };
    await open(page);
    const before = await counts();
    for (let i = 0; i < SPEAKERS; i++) {
      await press('e');
      await page.locator('dialog[open] #speaker-name').waitFor();
      for (const letter of 'Vala') await press(letter);
      await page.locator('dialog[open] [data-offer]', { hasText: 'Henrique Valadosa' }).waitFor();
      await press('Enter');
      await page.locator('[role=status]', { hasText: 'Corrected' }).waitFor();
      await press('a');
    }
    for (let i = SPEAKERS; i < DECISIONS; i++) await press('a');
    await press('u');
    await press('u');
    await allSaved(page);
    const after = await counts();

    expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
    expect(after.confirmed.totalCount - before.confirmed.totalCount).toBe(DECISIONS - 2);
    expect(await page.evaluate('document.activeElement.className')).toBe('Card');
  });

  it('does nothing by single keys that are switched off, held with Ctrl, or typed into a field', async () => {
    const { page } = visit;
    await open(page);
    const before = await counts();
    await page.keyboard.press('Control+x');
    await page.locator('.Quick input').focus();
    await page.keyboard.press('a');
    await page.locator('h1').click();
    await page.keyboard.press('?');
    await page.locator('dialog[open] input[type=checkbox]').uncheck();
    await page.keyboard.press('Escape');
    await page.reload({ waitUntil: 'networkidle' });
    await page.keyboard.press('a');

    expect(await page.locator('.Row[data-review=confirmed]').count()).toBe(0);
    expect(await counts()).toEqual(before);
  });

  it('shows both decisions when somebody else was faster, and writes the one that is chosen', async () => {
    const { page } = visit;
    await open(page);
    const id = (await page.locator('.Card').getAttribute('id'))!.replace('q-', '');
    await record.test.send(
      'mutation($id: ID!) { reviewQuotation(input: { id: $id, status: CONFIRMED }) { userErrors { message } } }',
      { id },
    );
    await page.keyboard.press('x');
    await page.getByText('has decided this meanwhile').waitFor();
    await page.getByRole('button', { name: 'Write mine' }).click();
    await allSaved(page);
    const { data } = await record.test.send<{ quotation: { reviewStatus: string } }>(
      'query($id: ID!) { quotation(id: $id) { reviewStatus } }',
      { id },
    );

    expect(data!.quotation.reviewStatus).toBe('REJECTED');
  });

  it('keeps decisions while the server is away, over a reload too, and sends each of them once', async () => {
    const { page, context } = visit;
    await open(page);
    const before = await counts();
    await context.route('**/graphql', (route) => route.abort());
    for (const key of ['a', 'a', 'a']) await page.keyboard.press(key);
    await page.getByText('3 decisions are not saved yet').waitFor();
    await context.unroute('**/graphql');
    await open(page);
    await allSaved(page);

    expect((await counts()).confirmed.totalCount - before.confirmed.totalCount).toBe(3);
  });

  it('leaves what one person could not send to that person, whoever signs in next', async () => {
    const { page, context } = visit;
    await open(page);
    const before = await counts();
    await context.route('**/graphql', (route) => route.abort());
    await page.keyboard.press('a');
    await page.getByText('1 decision is not saved yet').waitFor();
    await context.unroute('**/graphql');
    const next = signedIn(await record.test.token(Role.REVIEWER, 'rita'));
    await context.setExtraHTTPHeaders(next.extraHTTPHeaders!);
    await open(page);

    expect(await page.locator('[data-review=confirmed]').count()).toBe(0);
    expect(await counts()).toEqual(before);
    await context.setExtraHTTPHeaders(signedIn().extraHTTPHeaders!);
    await open(page);
    await allSaved(page);
    expect((await counts()).confirmed.totalCount).toBe(before.confirmed.totalCount + 1);
  });

  it('changes the marks of the text beside it', async () => {
    const { page } = visit;
    const { path } = record.views.find(({ name }) => name === 'article')!;
    await open(page, `/desk${path}`);
    const id = (await page.locator('.Card').getAttribute('id'))!.replace('q-', '');
    await page.keyboard.press('a');

    await page.locator(`mark[data-quotations~="${id}"][data-review=confirmed]`).first().waitFor();
    expect(await page.locator('mark[aria-current]').first().getAttribute('data-review')).toBe('unreviewed');
  });

  it('tells those who may not review why', async () => {
    const contributor = await record.open(signedIn(await record.test.token(Role.CONTRIBUTOR, 'carl')));
    await open(contributor.page);

    expect(await contributor.page.locator('#barred').textContent()).toBe(
      'Reviewing needs the role REVIEWER. You are carl, CONTRIBUTOR.',
    );
    expect(await contributor.page.getByRole('button', { name: 'Accept', exact: true }).isDisabled()).toBe(
      true,
    );
  });

  it('leads those who have not signed in to the sign-in page, and back', async () => {
    const { page } = await record.open();
    await open(page, '/desk/review?country=PT');

    expect(new URL(page.url()).pathname).toBe('/sign-in');
    expect(new URL(page.url()).searchParams.get('returnTo')).toBe('/desk/review?country=PT');
  });
});
