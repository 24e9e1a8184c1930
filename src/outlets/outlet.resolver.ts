import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import type { ConnectionObject } from '../graphql/lists/connection';
import { connectionType, rootConnection } from '../graphql/lists/connection';
import type { RequestContext } from '../graphql/context';
import { PageArgs } from '../graphql/lists/paging';
import { CountryType, knownCountryOf } from '../graphql/country.type';
import { revisionsOf } from '../revisions/revision.loaders';
import { RevisionType } from '../revisions/revision.type';
import { load } from '../graphql/loading/batch-loader';
import { OutletAliasKind } from './outlet-alias.entity';
import { checkOutletChoice } from './outlet-ref';
import type { Outlet } from './outlet.entity';
import { OutletFilter } from './outlet.inputs';
import { OutletOrder, outletList } from './outlet.lists';
import { otherNamesByOutletId, outletByDomain, outletById } from './outlet.loaders';
import { OutletType } from './outlet.type';

registerEnumType(OutletOrder, {
  name: 'OutletOrder',
  description: 'How a list of outlets is ordered.',
  valuesConfig: {
    NAME_ASC: { description: 'By name, A first.' },
    NAME_DESC: { description: 'By name, Z first.' },
    UPDATED_AT_DESC: { description: 'Latest changed first.' },
    UPDATED_AT_ASC: {
      description: 'Oldest change first. Use it with updatedSince to keep a copy up to date.',
    },
  },
});

export const OutletConnection = connectionType('Outlet', 'outlets', () => OutletType);

/** Reads outlets. */
@Resolver(() => OutletType)
export class OutletResolver {
  @Query(() => OutletType, {
    nullable: true,
    description:
      'The outlet with this id, or that to which this domain belongs; null if there is none. A merged outlet names its survivor in mergedInto. Give the id or the domain.',
  })
  outlet(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { nullable: true, description: 'The id, out_01….' }) id?: string | null,
    @Arg('domain', () => String, {
      nullable: true,
      description: 'A domain of the outlet, for example "harbourpost.example", also a former one.',
    })
    domain?: string | null,
  ): Promise<Outlet | null> {
    const asked = checkOutletChoice({ id, domain });
    return 'id' in asked ? load(context, outletById, asked.id) : load(context, outletByDomain, asked.domain);
  }

  @Query(() => OutletConnection, { description: 'Publishers, by name.' })
  outlets(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OutletFilter, { nullable: true, description: 'Which outlets.' })
    filter?: OutletFilter | null,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Part of the name or of the domain; case and accents do not matter.',
    })
    search?: string | null,
    @Arg('orderBy', () => OutletOrder, {
      defaultValue: OutletOrder.NAME_ASC,
      description: 'The order of the list.',
    })
    orderBy: OutletOrder = OutletOrder.NAME_ASC,
  ): ConnectionObject<Outlet> {
    const question = { filter, search };
    return rootConnection(
      context,
      {
        name: 'outlets',
        question,
        source: outletList(context.reader.dialect, question, orderBy),
        items: outletById,
      },
      page,
      info,
    );
  }

  @FieldResolver(() => CountryType, { nullable: true, description: 'Its country; null when not known.' })
  country(@Root() outlet: Outlet): CountryType | null {
    return knownCountryOf(outlet.country);
  }

  @FieldResolver(() => [String], {
    description:
      'Other names by which imports find it: former ones, and those of outlets that were merged into it.',
  })
  otherNames(@Root() outlet: Outlet, @Ctx() context: RequestContext): Promise<string[]> {
    return otherNames(context, outlet, OutletAliasKind.NAME);
  }

  @FieldResolver(() => [String], {
    description: 'Other sites of it: former ones, and those of outlets that were merged into it.',
  })
  otherDomains(@Root() outlet: Outlet, @Ctx() context: RequestContext): Promise<string[]> {
    return otherNames(context, outlet, OutletAliasKind.DOMAIN);
  }

  @FieldResolver(() => OutletType, {
    nullable: true,
    description: 'The outlet that this one was merged into; null if it was not merged.',
  })
  mergedInto(@Root() outlet: Outlet, @Ctx() context: RequestContext): Promise<Outlet | null> {
    return outlet.mergedIntoId === null
      ? Promise.resolve(null)
      : load(context, outletById, outlet.mergedIntoId);
  }

  @FieldResolver(() => [RevisionType], { description: 'Every change since it was recorded, oldest first.' })
  revisions(@Root() outlet: Outlet, @Ctx() context: RequestContext): Promise<RevisionType[]> {
    return revisionsOf(context, outlet.id);
  }
}

async function otherNames(context: RequestContext, outlet: Outlet, kind: OutletAliasKind): Promise<string[]> {
  const names = await load(context, otherNamesByOutletId, outlet.id);
  return names
    .filter(
      (name) => name.kind === kind && name.folded !== outlet.nameFolded && name.folded !== outlet.domain,
    )
    .map((name) => name.text);
}
