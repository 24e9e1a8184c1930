import { ADMIN_TOKEN, createTestApp } from './create-test-app';

/** The application with the sample data, for tests that only need its address. */
export async function startTestServer(): Promise<{
  url: string;
  adminToken: string;
  close(): Promise<void>;
}> {
  const test = await createTestApp({ sampleData: true });
  return { url: test.url, adminToken: ADMIN_TOKEN, close: () => test.stop() };
}
