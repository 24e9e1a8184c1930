// Reads samples `[{ file, code }]` from standard input and prints, for each, the rules it breaks and their messages;
// then the names of all architecture rules. A process of its own, because Jest cannot load the lint configuration.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { architecture } from '../../eslint/architecture.mjs';

// Types are no matter of architecture, and samples are in no project that could give them.
const withoutTypes = {
  ...tseslint.configs.disableTypeChecked,
  languageOptions: { parserOptions: { projectService: false, program: null, project: false } },
};
const eslint = new ESLint({
  overrideConfig: withoutTypes,
  ruleFilter: ({ ruleId }) => ruleId.startsWith('architecture/') || ruleId === 'import-x/no-cycle',
});

const samples = JSON.parse(await text(process.stdin));
const found = [];
for (const { file, code } of samples) {
  const [result] = await eslint.lintText(code, { filePath: file });
  found.push(
    (result?.messages ?? [{ message: 'not linted' }]).map(({ ruleId, message }) => ({
      rule: ruleId ?? 'fatal',
      message,
    })),
  );
}
console.log(JSON.stringify({ found, rules: [...new Set(architecture.map(({ name }) => name))] }));
