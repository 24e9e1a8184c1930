// Reads samples `[{ file, code }]` from standard input and prints, for each, the rules it breaks and their messages;
// then the names of all architecture rules. A process of its own, because Jest cannot load the lint configuration.
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { architecture } from '../../eslint/architecture.mjs';

// Types are no matter of architecture, and samples are in no project that could give them.
const withoutTypes = {
  ...tseslint.configs.disableTypeChecked,
  languageOptions: { parserOptions: { projectService: false, program: null, project: false } },
};
const linter = (...others) =>
  new ESLint({
    overrideConfig: withoutTypes,
    ruleFilter: ({ ruleId }) => ruleId.startsWith('architecture/') || others.includes(ruleId),
  });
const alone = linter();
// Reads every file that the sample leads to. One that nothing imports yet closes no circle.
const withOthers = linter('import-x/no-cycle');

const samples = JSON.parse(await text(process.stdin));
const found = [];
for (const { file, code } of samples) {
  const eslint = existsSync(file) ? withOthers : alone;
  const [result] = await eslint.lintText(code, { filePath: file });
  found.push(
    (result?.messages ?? [{ message: 'not linted' }]).map(({ ruleId, message }) => ({
      rule: ruleId ?? 'fatal',
      message,
    })),
  );
}
console.log(JSON.stringify({ found, rules: [...new Set(architecture.map(({ name }) => name))] }));
