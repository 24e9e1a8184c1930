import { builtinModules } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';

const OURS = /^(src|migrations|test|bench|scripts)\//;

/** A lint rule that holds an entry of the architecture table against one file. */
export const boundaryRule = {
  meta: { type: 'problem', schema: [{ type: 'object' }] },
  create(context) {
    const [entry] = context.options;
    const checkImport = (node) => {
      const { source } = node;
      if (typeof source?.value !== 'string') return;
      const target = targetOf(context, source.value);
      const isType = node.importKind === 'type' || node.type === 'TSImportType';
      if (isType && entry.typesOf?.some((pattern) => isWithin(target, pattern))) return;
      if (!mayImport(entry, target)) context.report({ node, message: `${entry.message} (${target})` });
    };
    const refuse = (node) => context.report({ node, message: entry.message });
    return {
      ImportDeclaration: checkImport,
      ImportExpression: checkImport,
      ExportNamedDeclaration: checkImport,
      ExportAllDeclaration: checkImport,
      'CallExpression[callee.name="require"]': (node) =>
        checkImport({ ...node, source: node.arguments[0], loc: node.loc }),
      TSImportType: (node) => checkImport(node),
      ...Object.fromEntries((entry.mayNotWrite ?? []).map((selector) => [selector, refuse])),
    };
  },
};

function mayImport({ only, ours, not }, target) {
  const matches = (patterns) => patterns.some((pattern) => isWithin(target, pattern));
  if (not !== undefined && matches(not)) return false;
  if (only !== undefined) return matches(only);
  return ours === undefined || !OURS.test(target) || matches(ours);
}

function isWithin(target, pattern) {
  if (pattern.startsWith('*')) return target.endsWith(pattern.slice(1));
  return target === pattern || target.startsWith(`${pattern}/`);
}

/** What an import names: a path from the root without its ending, or a package. */
function targetOf({ filename, cwd }, source) {
  if (!source.startsWith('.')) return builtinModules.includes(source) ? `node:${source}` : source;
  const path = relative(cwd, resolve(dirname(filename), source));
  return path
    .split(sep)
    .join('/')
    .replace(/\.[cm]?[jt]sx?$/, '');
}
