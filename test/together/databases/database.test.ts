import { dialect } from '../../support/test-database';
import { runTogether } from '../../support/run-together';

runTogether('database');
runTogether('query-counts');
runTogether('journeys');
// Compares the two databases; once is enough.
if (dialect === 'postgres') runTogether('parity');
