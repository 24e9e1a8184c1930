import { byId } from '../graphql/loading/batch-loader';
import { registerRecord } from '../graphql/loading/node';
import { ID_PREFIX } from '../ids';
import { Outlet } from './outlet.entity';

export const outletById = byId('outletById', Outlet, {
  objects: { country: { parts: { code: 'country' }, needs: 'country' } },
});

registerRecord(ID_PREFIX.outlet, 'Outlet', outletById);
