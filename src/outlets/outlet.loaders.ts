import { byId, load } from '../graphql/batch-loader';
import { registerNode } from '../graphql/node';
import { ID_PREFIX } from '../ids';
import { Outlet } from './outlet.entity';

export const outletById = byId('outletById', Outlet, { areFew: true });

registerNode(ID_PREFIX.outlet, { typeName: 'Outlet', load: (context, id) => load(context, outletById, id) });
