import type { VNode } from 'preact';
import { words } from '../words/catalogue';
import { keyOf, type Command } from './commands';

interface KeyButtonProps {
  readonly command: Command;
  readonly run: (command: Command) => void;
  readonly isMain?: boolean;
  readonly isDisabled?: boolean;
  readonly describedBy?: string;
}

/** A command as a button that shows its key. */
export function KeyButton({
  command,
  run,
  isMain = false,
  isDisabled = false,
  describedBy,
}: KeyButtonProps): VNode {
  return (
    <button
      class={isMain ? 'Button Button-main Key' : 'Button Key'}
      type="button"
      disabled={isDisabled}
      aria-describedby={describedBy}
      aria-keyshortcuts={keyOf(command)}
      onClick={() => run(command)}
    >
      <kbd aria-hidden="true">{keyOf(command)}</kbd> {words.desk.commands[command]}
    </button>
  );
}
