import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

const DARK = '(prefers-color-scheme: dark)';

/** Makes the editors wrap long lines, and follow the system's theme when it changes under the open page. */
export function EditorPreferences(): null {
  const { setTheme } = useGraphiQLActions();
  const { theme, query } = useGraphiQL((state) => ({ theme: state.theme, query: state.queryEditor }));

  useEffect(() => {
    query?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' });
    // So that Ctrl-Enter runs the query of a page that was just opened.
    query?.focus();
  }, [query]);

  useEffect(() => {
    const system = window.matchMedia(DARK);
    const follow = (): void => {
      if (theme === null) setTheme(null);
    };
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [theme, setTheme]);

  return null;
}
