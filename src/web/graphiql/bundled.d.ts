/** File names of the editor's workers, written in by the build. */
declare const WORKER_FILES: Readonly<Record<'editor' | 'graphql' | 'json', string>>;

/** Style sheets that a source imports end up in the page's one style sheet. */
declare module '*.css';
