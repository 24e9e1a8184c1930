import { readFile } from 'node:fs/promises';

const FONT = /url\(["']?data:font\/(woff2?|ttf);base64,([^"')]+)["']?\)/g;

/**
 * GraphiQL's style sheet holds the editor's styles and all fonts. The editor's own style sheets are left out
 * as doubles, and the fonts become files, so that a browser loads only the few it needs and the page's policy
 * can refuse `data:` fonts.
 */
export const editorStyles = {
  name: 'editor-styles',
  setup(build) {
    const fonts = [];
    build.onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'empty' }));
    build.onLoad({ filter: /[\\/]graphiql[\\/]dist[\\/]style\.css$/ }, async ({ path }) => {
      const css = await readFile(path, 'utf8');
      const contents = css.replace(FONT, (_match, type, data) => {
        fonts.push(Buffer.from(data, 'base64'));
        return `url("font:${fonts.length - 1}.${type}")`;
      });
      return { contents, loader: 'css' };
    });
    build.onResolve({ filter: /^font:/ }, ({ path }) => ({
      path: path.replace('font:', 'font-'),
      namespace: 'font',
    }));
    build.onLoad({ filter: /.*/, namespace: 'font' }, ({ path }) => ({
      contents: fonts[Number(/\d+/.exec(path)[0])],
      loader: 'file',
    }));
  },
};
