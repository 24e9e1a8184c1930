import type { JSX, KeyboardEvent, MouseEvent } from 'react';
import { useExampleActions } from './open-example';
import type { SavedExample } from './settings';

interface ExamplesProps {
  readonly examples: readonly SavedExample[];
  /** Name asked for by `?op=` that no example has. */
  readonly missing?: string | undefined;
}

/** The list of ready-made operations, by group; choosing one opens it in the editor. */
export function Examples({ examples, missing }: ExamplesProps): JSX.Element {
  const { open, openName, run } = useExampleActions(examples);
  const runOnShortcut = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  };
  return (
    <nav className="onrecord-examples" aria-label="Examples" onKeyDown={runOnShortcut}>
      <h2>Examples</h2>
      <p>Choose one, then press run (Ctrl‑Enter).</p>
      {missing !== undefined && <p role="status">There is no example called “{missing}”. Choose one here.</p>}
      {byGroup(examples).map(([group, members]) => (
        <section key={group} aria-label={group}>
          <h3>{group}</h3>
          <ul>
            {members.map((example) => (
              <li key={example.name}>
                <ExampleLink example={example} isOpen={example.name === openName} onOpen={open} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface ExampleLinkProps {
  readonly example: SavedExample;
  readonly isOpen: boolean;
  onOpen(example: SavedExample): void;
}

function ExampleLink({ example, isOpen, onOpen }: ExampleLinkProps): JSX.Element {
  const openHere = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(example);
  };
  return (
    <a
      href={`?op=${encodeURIComponent(example.name)}`}
      aria-current={isOpen ? 'true' : undefined}
      onClick={openHere}
    >
      <strong>{example.title}</strong>
      <span>{example.description}</span>
    </a>
  );
}

function byGroup(examples: readonly SavedExample[]): readonly [string, readonly SavedExample[]][] {
  const groups = new Map<string, SavedExample[]>();
  for (const example of examples) groups.set(example.group, [...(groups.get(example.group) ?? []), example]);
  return [...groups];
}
