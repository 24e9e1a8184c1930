import { runTogether } from '../../support/run-together';

runTogether('mutations', (name) => !name.startsWith('import-'));
