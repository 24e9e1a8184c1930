import { runTogether } from '../../support/run-together';

// Starting and killing programs takes long by itself, so it runs beside the others.
runTogether('http', (name) => name !== 'process.test.ts');
