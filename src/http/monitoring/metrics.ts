import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ReplicaState } from '../../database/postgres/replicas';

/** What the server counts about itself, in Prometheus' text format. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;
  private readonly statements: Counter;
  private readonly operations: Counter<'way' | 'kind' | 'outcome'>;
  private readonly cachedAnswers: Counter<'outcome'>;

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'onrecord_' });
    this.requests = new Histogram({
      name: 'onrecord_http_request_seconds',
      help: 'Time to answer a request.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [this.registry],
    });
    this.statements = new Counter({
      name: 'onrecord_sql_statements_total',
      help: 'SQL statements run.',
      registers: [this.registry],
    });
    this.operations = new Counter({
      name: 'onrecord_graphql_operations_total',
      help: 'GraphQL operations answered, by way (POST, GET, SSE, WEBSOCKET, IN_PROCESS), kind, and whether there were errors.',
      labelNames: ['way', 'kind', 'outcome'],
      registers: [this.registry],
    });
    this.cachedAnswers = new Counter({
      name: 'onrecord_http_cache_requests_total',
      help: 'Queries of anonymous readers that could be answered from memory, by whether they were.',
      labelNames: ['outcome'],
      registers: [this.registry],
    });
  }

  /** Routes, never addresses, are labels: what clients make up must not make series. */
  request(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  statement(): void {
    this.statements.inc();
  }

  operation(way: string, kind: string, outcome: 'answered' | 'with errors'): void {
    this.operations.inc({ way, kind, outcome });
  }

  cachedAnswer(outcome: 'hit' | 'miss' | 'not modified'): void {
    this.cachedAnswers.inc({ outcome });
  }

  /** Shows the replicas as they are when the metrics are read. Times leave in seconds. */
  replicas(states: () => readonly ReplicaState[]): void {
    const told = (name: string, help: string, value: (state: ReplicaState) => number | null): void => {
      const gauge: Gauge<'replica'> = new Gauge({
        name,
        help,
        labelNames: ['replica'],
        registers: [this.registry],
        collect: () => {
          gauge.reset();
          for (const state of states()) {
            const now = value(state);
            if (now !== null) gauge.set({ replica: state.name }, now);
          }
        },
      });
    };
    told(
      'onrecord_replica_in_use',
      '1 when reads go to the replica, 0 when it is left out.',
      ({ isAsked }) => (isAsked ? 1 : 0),
    );
    told('onrecord_replica_lag_seconds', 'How late the replica was when it was last asked.', ({ lag }) =>
      lag === null ? null : lag / 1000,
    );
    told(
      'onrecord_replica_statements',
      'Statements that the replica has not answered.',
      ({ inFlight }) => inFlight,
    );
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }
}
