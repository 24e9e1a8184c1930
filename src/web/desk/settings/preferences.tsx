import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hasSingleKeys, setSingleKeys } from '../browser/single-keys';
import { chooseTheme, chosenTheme, type Theme } from '../browser/theme';
import { words } from '../words/catalogue';
import { useAlive } from './use-alive';

const { settings: texts } = words;
const THEMES = Object.keys(texts.themes) as readonly Theme[];

/** What this browser is to do, whoever has signed in: colours and single keys. */
export function Preferences(): VNode {
  const isAlive = useAlive();
  const [theme, setTheme] = useState<Theme>('system');
  const [hasKeys, setKeys] = useState(true);
  useEffect(() => {
    setTheme(chosenTheme());
    setKeys(hasSingleKeys());
  }, []);
  return (
    <form class="Lines">
      <fieldset disabled={!isAlive}>
        <legend>{texts.colours}</legend>
        {THEMES.map((value) => (
          <label class="Switch">
            <input
              type="radio"
              name="theme"
              checked={value === theme}
              onChange={() => {
                setTheme(value);
                chooseTheme(value, document);
              }}
            />{' '}
            {texts.themes[value]}
          </label>
        ))}
      </fieldset>
      <fieldset disabled={!isAlive}>
        <legend>{texts.keys}</legend>
        <label class="Switch">
          <input
            type="checkbox"
            checked={hasKeys}
            aria-describedby="keys-note"
            onChange={() => {
              setKeys(!hasKeys);
              setSingleKeys(!hasKeys);
            }}
          />{' '}
          {texts.singleKeys}
        </label>
        <p class="Meta" id="keys-note">
          {texts.singleKeysNote}
        </p>
      </fieldset>
    </form>
  );
}
