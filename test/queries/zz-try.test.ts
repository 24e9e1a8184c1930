import { createTestApp } from '../support/create-test-app';
import { givenQuotation } from '../support/factories';
it('tries', async () => {
  const test = await createTestApp({ environment: { ONRECORD_LOG_LEVEL: 'info' } });
  await givenQuotation(test, { speaker: { name: 'Anna', kind: 'PERSON' }, stances: [{ towards: { claim: 'It rains.' }, stance: 'SUPPORT' as const }] });
  await test.stop();
});
