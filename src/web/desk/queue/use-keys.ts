import { useEffect, useState } from 'preact/hooks';
import { commandKey, hasSingleKeys, setSingleKeys } from '../browser/single-keys';
import { KEYS, type Command } from './commands';

/** Whether single keys are commands, and how to change that. */
export interface KeySwitch {
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/** The switch of single keys, as this browser remembers it. */
export function useKeySwitch(): KeySwitch {
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(hasSingleKeys()), []);
  const toggle = (): void => {
    setSingleKeys(!isOn);
    setOn(!isOn);
  };
  return { isOn, toggle };
}

/** Runs the command of each key that is pressed outside of fields and dialogs. */
export function useKeys(isOn: boolean, run: (command: Command) => void): void {
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent): void => {
      const key = commandKey(event);
      if (key === null || !Object.hasOwn(KEYS, key)) return;
      event.preventDefault();
      run(KEYS[key as keyof typeof KEYS]);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
