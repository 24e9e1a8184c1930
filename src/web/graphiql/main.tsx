import { explorerPlugin } from '@graphiql/plugin-explorer';
import type { GraphiQLPlugin } from '@graphiql/react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import type { JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { forgetKeptToken, recallToken } from './access-token';
import { EditorPreferences } from './editor-preferences';
import { Examples } from './examples-pane';
import { createFetcher } from './fetcher';
import { ExamplesIcon } from './icon';
import { LinkButton } from './link-button';
import './page.css';
import { openLinkedQuery } from './query-link';
import { EXAMPLES_TITLE, openRequestedExample } from './requested-example';
import { loadSettings, type Settings } from './settings';
import { createStorage } from './storage';
import { TokenField } from './token-field';
import { setLocalWorkers } from './workers';

const FIRST_EXAMPLE = 'StartHere';

function examplesPlugin(settings: Settings, missing: string | undefined): GraphiQLPlugin {
  const { endpoint, examples, persistHeaders } = settings;
  if (persistHeaders) recallToken();
  else forgetKeptToken();
  const content = (): JSX.Element => (
    <div className="onrecord-pane">
      <Examples examples={examples} missing={missing} />
      <TokenField endpoint={endpoint} mayKeep={persistHeaders} />
    </div>
  );
  return { title: EXAMPLES_TITLE, icon: ExamplesIcon, content };
}

function page(settings: Settings): JSX.Element {
  const storage = createStorage(settings.persistHeaders);
  const sidebar = examplesPlugin(settings, openRequestedExample(settings, storage));
  openLinkedQuery(storage);
  const first = settings.examples.find(({ name }) => name === FIRST_EXAMPLE) ?? settings.examples[0];
  return (
    <GraphiQL
      fetcher={createFetcher(settings.endpoint)}
      plugins={[sidebar, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN]}
      visiblePlugin={sidebar}
      defaultQuery={first?.query ?? ''}
      shouldPersistHeaders={settings.persistHeaders}
      storage={storage}
    >
      <GraphiQL.Logo>
        <h1 className="onrecord-name">
          <a href="/">On Record</a>
        </h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <LinkButton />
          </>
        )}
      </GraphiQL.Toolbar>
      <EditorPreferences />
    </GraphiQL>
  );
}

async function start(container: HTMLElement): Promise<void> {
  setLocalWorkers();
  try {
    createRoot(container).render(page(await loadSettings()));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    container.textContent = `GraphiQL did not start: ${reason}. Reload the page to try again.`;
  }
}

const container = document.getElementById('graphiql');
if (container) void start(container);
