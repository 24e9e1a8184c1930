import type { ASTVisitor, SelectionNode, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';
import { GraphQLError, Kind } from 'graphql';

/** How much a document may ask for. */
export interface QueryLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

/**
 * Refuses documents that ask for too much, before anything runs. A rule, not a hook: a refusal is then the
 * client's fault (400), not the server's (500).
 */
export function queryLimits(limits: QueryLimits): ValidationRule {
  return (context) => {
    let aliases = 0;
    let directives = 0;
    const visitor: ASTVisitor = {
      Field: (node) => void (aliases += node.alias === undefined ? 0 : 1),
      Directive: () => void directives++,
      Document: {
        enter: (document) => {
          const depthOf = depthMeter(context);
          const depths = document.definitions.map((d) =>
            d.kind === Kind.OPERATION_DEFINITION ? depthOf(d.selectionSet) : 0,
          );
          const depth = Math.max(0, ...depths);
          refuse(context, 'depth', depth, limits.depth, 'Ask for less at once, in several queries.');
        },
        leave: () => {
          refuse(context, 'aliases', aliases, limits.aliases, 'Ask for less at once, in several queries.');
          refuse(context, 'directives', directives, limits.directives, 'Leave some out.');
        },
      },
    };
    return visitor;
  };
}

function refuse(
  context: ValidationContext,
  limit: string,
  found: number,
  allowed: number,
  remedy: string,
): void {
  if (found <= allowed) return;
  const message = `The query exceeds the limit of ${allowed} ${limit === 'depth' ? 'levels of nesting' : limit} (it has ${found}). ${remedy}`;
  context.reportError(new GraphQLError(message, { extensions: { limit, allowed, found } }));
}

/**
 * Measures nesting. Each fragment is measured once, however often it is spread: following every spread would take
 * time that doubles with each fragment of a document that spreads the next one twice.
 */
function depthMeter(context: ValidationContext): (selections: SelectionSetNode) => number {
  const measured = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // Stands while the fragment is measured: one that spreads itself, which another rule refuses, ends here.
    measured.set(name, 0);
    const fragment = context.getFragment(name);
    const depth = fragment ? ofSelections(fragment.selectionSet) : 0;
    measured.set(name, depth);
    return depth;
  };
  const ofSelections = ({ selections }: SelectionSetNode): number =>
    selections.reduce((deepest, selection) => Math.max(deepest, ofSelection(selection)), 0);
  const ofSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet);
    // Introspection is deep by nature, and graphql-js limits it itself.
    if (selection.name.value.startsWith('__')) return 0;
    return 1 + (selection.selectionSet === undefined ? 0 : ofSelections(selection.selectionSet));
  };
  return ofSelections;
}
