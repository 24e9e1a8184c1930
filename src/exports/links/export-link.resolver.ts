import type { GraphQLInputType, GraphQLResolveInfo } from 'graphql';
import { isInputObjectType, isInputType, isLeafType, isListType, isNonNullType } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context';
import { FILTERED_LIKE } from '../exported-nouns';
import type { AskedExport } from './export-address';
import type { ExportFilter } from './export-link.inputs';
import { ExportLinkArgs } from './export-link.inputs';
import type { ExportLink, ExportLinkService } from './export-link.service';
import { ExportLinkType } from './export-link.type';
import type { FilteredList } from './linked-exports';

/** Answers links to exports. */
@Resolver()
export class ExportLinkResolver {
  constructor(private readonly service: ExportLinkService) {}

  @Query(() => ExportLinkType, {
    description:
      'A link that downloads an export in a browser, also when reading needs a token. It has the rights of your token for ten minutes, so ask when somebody clicks, and keep the answer out of caches. Revoking the token ends the link.',
  })
  exportLink(
    @Args(() => ExportLinkArgs) args: ExportLinkArgs,
    @Ctx() { viewer }: RequestContext,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<ExportLink> {
    const { kind, format = null, search = null, ids, bom } = args;
    const filters = filtersIn(args.filter ?? {}, schema);
    return this.service.link({ kind, format, filters, search, ids, bom }, viewer?.tokenId ?? null);
  }
}

function filtersIn(given: ExportFilter, schema: GraphQLResolveInfo['schema']): AskedExport['filters'] {
  return (Object.entries(given) as [FilteredList, unknown][]).flatMap(([list, value]) => {
    const type = schema.getType(FILTERED_LIKE[list].filter);
    return isInputType(type) && value !== undefined && value !== null
      ? [{ list, value: asSent(value, type) }]
      : [];
  });
}

// What was read of an input, as JSON that is read in the same way.
function asSent(value: unknown, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return asSent(value, type.ofType);
  if (value === null) return null;
  if (isListType(type)) return (value as unknown[]).map((item) => asSent(item, type.ofType));
  if (isLeafType(type)) return type.serialize(value);
  if (!isInputObjectType(type)) return value;
  const fields = type.getFields();
  const given = Object.entries(value as object).filter(
    ([name, part]) => part !== undefined && name in fields,
  );
  return Object.fromEntries(
    given.map(([name, part]) => [name, asSent(part, (fields[name] as { type: GraphQLInputType }).type)]),
  );
}
