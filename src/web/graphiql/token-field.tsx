import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useId, useState, useSyncExternalStore, type JSX, type SyntheticEvent } from 'react';
import {
  currentToken,
  forgetKeptToken,
  isTokenKept,
  keepToken,
  onTokenChange,
  setToken,
} from './access-token';
import { askRole } from './fetcher';

interface TokenFieldProps {
  readonly endpoint: string;
  /** Whether this browser may keep the token for the next visit. */
  readonly mayKeep: boolean;
}

/** The field for the access token. What it holds is sent with every request, from the next one on. */
export function TokenField({ endpoint, mayKeep }: TokenFieldProps): JSX.Element {
  const id = useId();
  const [keep, setKeep] = useKeptToken();
  const { status, check, clearStatus } = useTokenCheck(endpoint);
  const change = (typed: string): void => {
    setToken(typed);
    if (keep) keepToken();
    clearStatus();
  };
  return (
    <form className="onrecord-token" aria-label="Access token" onSubmit={check}>
      <label htmlFor={id}>Access token</label>
      <TokenInput id={id} onChange={change} />
      <p id={`${id}-hint`}>{hint(keep)}</p>
      {mayKeep && (
        <label className="onrecord-token-keep">
          <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} />
          Keep it in this browser
        </label>
      )}
      <p role="status">{status}</p>
    </form>
  );
}

interface TokenInputProps {
  readonly id: string;
  onChange(typed: string): void;
}

function TokenInput({ id, onChange }: TokenInputProps): JSX.Element {
  const token = useSyncExternalStore(onTokenChange, currentToken);
  const [isShown, setShown] = useState(false);
  return (
    <div className="onrecord-token-row">
      <input
        id={id}
        type={isShown ? 'text' : 'password'}
        value={token}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-hint`}
        placeholder="none"
        autoComplete="off"
        spellCheck={false}
      />
      <button type="button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        Show
      </button>
      <button type="submit">Check</button>
    </div>
  );
}

function hint(keep: boolean): string {
  const use = 'Needed to add or change records.';
  return keep ? `${use} Kept in this browser.` : `${use} Forgotten when the page is closed or reloaded.`;
}

function useKeptToken(): [boolean, (keep: boolean) => void] {
  const [keep, setKeep] = useState(isTokenKept);
  const apply = (wanted: boolean): void => {
    setKeep(wanted);
    if (wanted) keepToken();
    else forgetKeptToken();
  };
  return [keep, apply];
}

function useTokenCheck(endpoint: string) {
  const [status, setStatus] = useState('');
  const { introspect } = useGraphiQLActions();
  const hasSchema = useGraphiQL((state) => Boolean(state.schema));
  const check = (event: SyntheticEvent): void => {
    event.preventDefault();
    setStatus('Checking…');
    if (!hasSchema) void introspect();
    askRole(endpoint).then(
      (role) => setStatus(`Your role is ${role}.`),
      (error: Error) => setStatus(`Not accepted: ${error.message}`),
    );
  };
  return { status, check, clearStatus: () => setStatus('') };
}
