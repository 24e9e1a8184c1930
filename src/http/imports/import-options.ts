import { z } from 'zod';
import { FORMATS } from '../../formats/json/json-formats';
import type { FormatName } from '../../formats/json/json-formats';
import type { Upload } from '../../jobs/upload';

const choice = <T extends string>(...values: [T, ...T[]]): z.ZodType<T> =>
  z.enum(values, `write ${values.join(' or ')}`).default(values[0] as never);
const flag = (fallback: boolean): z.ZodType<boolean> =>
  z
    .enum(['true', 'false'], 'write true or false')
    .default(fallback ? 'true' : 'false')
    .transform((text) => text === 'true');
const text = z.string('give it once').min(1, 'write something').max(1000, 'write 1000 characters at most');

/** What may stand behind the `?` of `POST /import`: the options of `onrecord import`. */
const OPTIONS = z.strictObject({
  format: choice<FormatName | 'auto'>('auto', ...FORMATS),
  onError: choice('skip', 'stop'),
  onConflict: choice('update', 'skip', 'fail'),
  dryRun: flag(false),
  suggestClaims: flag(true),
  ignore: text.optional(),
  key: text.max(80, 'write 80 characters at most').optional(),
  sourceName: text.optional(),
});

/** Options that are not understood; the message names them. */
export class OptionsRefused extends Error {}

/** Reads the options of an upload. Throws OptionsRefused. */
export function uploadOptions(query: unknown): Omit<Upload, 'body'> {
  const result = OPTIONS.safeParse(query);
  if (!result.success) {
    const problems = result.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `${issue.keys.join(', ')}: not an option; there are ${Object.keys(OPTIONS.shape).join(', ')}`
        : `${issue.path.join('.')}: ${issue.message}`,
    );
    throw new OptionsRefused(`${problems.join('; ')}.`);
  }
  const { sourceName, ignore, key, ...options } = result.data;
  const columns = ignore?.split(',').map((name) => name.trim()) ?? [];
  return { sourceName: sourceName ?? 'upload', options: { ...options, ignore: columns, key: key ?? null } };
}
