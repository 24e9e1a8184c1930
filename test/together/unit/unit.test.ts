import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runTogether } from '../../support/run-together';

for (const folder of readdirSync(join(__dirname, '../../unit'))) runTogether(join('unit', folder));
