import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root, registerEnumType } from 'type-graphql';
import type { ConnectionObject } from '../graphql/lists/connection';
import { connectionType, rootConnection } from '../graphql/lists/connection';
import type { RequestContext } from '../graphql/context';
import { PageArgs } from '../graphql/lists/paging';
import { CountryType, countryOf } from '../graphql/country.type';
import type { Outlet } from './outlet.entity';
import { OutletFilter } from './outlet.inputs';
import { OutletOrder, outletList } from './outlet.lists';
import { outletById } from './outlet.loaders';
import { OutletType } from './outlet.type';

registerEnumType(OutletOrder, {
  name: 'OutletOrder',
  description: 'How a list of outlets is ordered.',
  valuesConfig: {
    NAME_ASC: { description: 'By name, A first.' },
    NAME_DESC: { description: 'By name, Z first.' },
  },
});

export const OutletConnection = connectionType('Outlet', 'outlets', () => OutletType);

/** Reads outlets. */
@Resolver(() => OutletType)
export class OutletResolver {
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
    return countryOf(outlet.country);
  }
}
