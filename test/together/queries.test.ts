import { runTogether } from './run-together';

runTogether('queries');
