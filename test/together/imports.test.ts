import { runTogether } from './run-together';

runTogether('mutations', (name) => name.startsWith('import-'));
