import type { Answer } from './create-test-app';

/** Expects that a request was refused as the client's fault, with a message that names the remedy. */
export function expectRefusal({ errors }: Pick<Answer<object>, 'errors'>, remedy: RegExp): void {
  expect(errors[0]).toMatchObject({
    message: expect.stringMatching(remedy),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
