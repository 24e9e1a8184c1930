import { runTogether } from '../../support/run-together';

runTogether('database');
runTogether('query-counts');
