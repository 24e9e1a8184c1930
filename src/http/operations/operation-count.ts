import type { OperationHook } from '../graphql/operation-hook';
import type { Metrics } from './metrics';

/** Counts the operations that were answered. */
export function operationCount(metrics: Metrics): OperationHook {
  return {
    afterOperation({ asked: { way }, context: { known }, answer: { errors } }) {
      metrics.operation(
        way,
        known?.operation.operation ?? 'none',
        errors === null ? 'answered' : 'with errors',
      );
    },
  };
}
