import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words/catalogue';
import { KEYS } from './commands';

const { desk: texts } = words;

interface KeysDialogProps {
  readonly isOn: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
}

/** All keys, and the switch that turns them off. */
export function KeysDialog({ isOn, toggle, close }: KeysDialogProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" onClose={close}>
      <form method="dialog">
        <h2 id="keys-title">{texts.keysHelp}</h2>
        <p>
          <label class="Switch">
            <input type="checkbox" checked={isOn} onChange={toggle} /> {texts.singleKeys}
          </label>
        </p>
        <dl class="Facts">
          {Object.entries(KEYS).map(([key, command]) => (
            <div>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{texts.commands[command]}</dd>
            </div>
          ))}
        </dl>
        <p class="Decide">
          <button class="Button Button-main" type="submit">
            {texts.close}
          </button>
        </p>
      </form>
    </dialog>
  );
}
