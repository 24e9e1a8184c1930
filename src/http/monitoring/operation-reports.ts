import { OperationTypeNode } from 'graphql';
import { isFault } from '../../graphql/format-error';
import type { Logger } from '../../logger';
import type { OperationHook } from '../graphql/operation-hook';
import type { Metrics } from './metrics';

/** Counts the operations that were answered, and logs the server's own faults, whole, under the request's id. */
export function operationReports(metrics: Metrics, logger: Logger): OperationHook {
  return {
    afterOperation({ asked: { way }, errors, context: { known, requestId } }) {
      const outcome = errors.length === 0 ? 'answered' : 'with errors';
      const kind = known?.operation.operation ?? 'none';
      metrics.operation(way, kind, outcome);
      for (const error of errors) {
        const { message, extensions } = error;
        if (isFault({ message, extensions }, error))
          logger.error(
            { requestId, err: error },
            kind === OperationTypeNode.SUBSCRIPTION ? 'subscription failed' : 'request failed',
          );
      }
    },
  };
}
