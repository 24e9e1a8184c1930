import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { SavedExample } from './settings';

/** How the sidebar opens an example, runs the open one, and knows which operation is open. */
export interface ExampleActions {
  readonly openName: string | null;
  open(example: SavedExample): void;
  run(): void;
}

/**
 * Opens an example in the tab that already shows it, else in the active tab while that is untouched, else in
 * a new one. Nobody's edits or results are overwritten.
 */
export function useExampleActions(examples: readonly SavedExample[]): ExampleActions {
  const actions = useGraphiQLActions();
  const { tabs, active, query, variables, response } = useGraphiQL((state) => ({
    tabs: state.tabs,
    active: state.activeTabIndex,
    query: state.queryEditor,
    variables: state.variableEditor,
    response: state.responseEditor,
  }));

  const isUntouched = (): boolean => {
    const text = query?.getValue() ?? '';
    const isOriginal = text.trim() === '' || examples.some((example) => example.query === text);
    return isOriginal && !variables?.getValue() && !response?.getValue();
  };

  const fill = (example: SavedExample): void => {
    query?.setValue(example.query);
    actions.updateActiveTabValues({ query: example.query, variables: '', operationName: example.name });
  };

  const open = (example: SavedExample): void => {
    const shown = tabs.findIndex((tab) => tab.query === example.query);
    if (shown === active && query?.getValue() === example.query) return;
    if (shown >= 0 && shown !== active) actions.changeTab(shown);
    else {
      if (!isUntouched()) actions.addTab();
      fill(example);
    }
    // The editor finds the name out a moment later; until then the tab would bear the last one's.
    actions.setOperationName(example.name);
  };

  return { openName: tabs[active]?.operationName ?? null, open, run: actions.run };
}
