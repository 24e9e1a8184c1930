import { runTogether } from '../../support/run-together';

runTogether('cli', (name) => !name.startsWith('import'));
