import { isFault } from '../../graphql/format-error';
import type { Logger } from '../../logger';
import type { OperationHook } from '../graphql/operation-hook';

/** Logs the server's own faults, whole, under the id with which the request is answered. */
export function faultLog(logger: Logger): OperationHook {
  return {
    afterOperation({ asked: { way }, errors, context: { requestId } }) {
      const message = way === 'WEBSOCKET' ? 'subscription failed' : 'request failed';
      for (const error of errors) {
        const { message: text, extensions } = error;
        if (isFault({ message: text, extensions }, error)) logger.error({ requestId, err: error }, message);
      }
    },
  };
}
