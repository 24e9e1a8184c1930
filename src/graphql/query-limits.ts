import type {
  ASTVisitor,
  FragmentDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql';
import { GraphQLError, Kind, OperationTypeNode } from 'graphql';

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
      OperationDefinition: (node) => {
        if (node.operation === OperationTypeNode.SUBSCRIPTION) {
          context.reportError(
            new GraphQLError('This server has no subscriptions. Use a query.', { nodes: node }),
          );
        }
      },
      Document: {
        enter: (document) => {
          const depth = Math.max(
            0,
            ...document.definitions.map((d) =>
              d.kind === Kind.OPERATION_DEFINITION ? depthOf(context, d.selectionSet) : 0,
            ),
          );
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

// Introspection is deep by nature, and graphql-js limits it itself.
function depthOf(
  context: ValidationContext,
  selections: SelectionSetNode,
  open: ReadonlySet<string> = new Set(),
): number {
  let deepest = 0;
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__')) continue;
      const below = selection.selectionSet === undefined ? 0 : depthOf(context, selection.selectionSet, open);
      deepest = Math.max(deepest, 1 + below);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(context, selection.selectionSet, open));
    } else {
      const { value } = selection.name;
      const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(value);
      // A fragment that spreads itself is refused by another rule; here it must only not be followed for ever.
      if (fragment && !open.has(value)) {
        deepest = Math.max(deepest, depthOf(context, fragment.selectionSet, new Set([...open, value])));
      }
    }
  }
  return deepest;
}
