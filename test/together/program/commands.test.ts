import { runTogether } from '../../support/run-together';

runTogether('http', (name) => name === 'process.test.ts');
runTogether('contract');
runTogether('cli', (name) => !name.startsWith('import'));
