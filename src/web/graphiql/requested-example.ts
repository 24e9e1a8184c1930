import type { GraphiQLProps } from 'graphiql';
import type { Settings } from './settings';

type Storage = NonNullable<GraphiQLProps['storage']>;

/** Title of the plugin that lists the examples; GraphiQL remembers by it which pane was open. */
export const EXAMPLES_TITLE = 'Examples';

/**
 * Makes GraphiQL open on the example that the address asks for with `?op=<name>`, in the tab that has it or
 * in a new one. Returns the name if no example has it. Must run before GraphiQL reads the storage.
 */
export function openRequestedExample({ examples }: Settings, storage: Storage): string | undefined {
  const name = new URLSearchParams(window.location.search).get('op');
  if (name === null) return undefined;
  // Without this, a reload would put a fresh copy beside the one that was edited.
  window.history.replaceState(null, '', window.location.pathname);
  const example = examples.find((candidate) => candidate.name === name);
  if (example === undefined) {
    storage.setItem('graphiql:visiblePlugin', EXAMPLES_TITLE);
    return name;
  }
  storage.setItem('graphiql:query', example.query);
  storage.removeItem('graphiql:variables');
  return undefined;
}
