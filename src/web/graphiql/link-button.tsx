import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState, type JSX } from 'react';
import { linkToQuery } from './query-link';

const LABEL = 'Copy link to this query';

/** Copies an address that opens this page on the query and the variables of the editors. */
export function LinkButton(): JSX.Element {
  const { query, variables } = useGraphiQL((state) => ({
    query: state.queryEditor,
    variables: state.variableEditor,
  }));
  const [label, setLabel] = useState(LABEL);
  const copy = async (): Promise<void> => {
    const link = linkToQuery(query?.getValue() ?? '', variables?.getValue() ?? '');
    try {
      await navigator.clipboard.writeText(link);
      setLabel('The link is copied');
    } catch {
      // Browsers keep the clipboard from pages without TLS. The address bar is a place to copy from.
      window.history.replaceState(null, '', link);
      setLabel('The link is in the address bar');
    }
  };
  return (
    <ToolbarButton label={label} onClick={() => void copy()} onMouseLeave={() => setLabel(LABEL)}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        aria-hidden="true"
      >
        <path d="M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1" />
      </svg>
    </ToolbarButton>
  );
}
