import { runTogether } from '../../support/run-together';

runTogether('architecture');
runTogether('contract');
