/** Entries for the config as people paste them: those of several findings in one, with the reason left for people to give. */

import { groupBy } from '../model/group-by.ts';
import type { Code, ConfigEntry, Edit } from '../model/index.ts';

/**
 * One text per key of the config, each ready to be pasted; nothing where there are no entries.
 * @example configEntries([3, 4, 5].map((code) => ({ key: 'absent', platform: 'ios', from: 'docs', code })))
 * // ['"absent": [{ "platform": "ios", "from": "docs", "codes": ["3-5"], "because": "…" }]']
 */
export function configEntries(entries: readonly ConfigEntry[]): string[] {
  const absent = entries.filter((entry) => entry.key === 'absent');
  const decisions = entries.filter((entry) => entry.key === 'decisions');
  const numbers = entries.filter((entry) => entry.key === 'numbers');
  return [
    ...(absent.length === 0 ? [] : [`"absent": [${absencesOf(absent).join(', ')}]`]),
    ...dictionary(
      'decisions',
      decisions.map(({ code, name }) => [String(code), `"name": ${quoted(name ?? '…')}`]),
    ),
    ...dictionary(
      'numbers',
      numbers.map(({ name, code }) => [name, `"code": ${code === null ? '…' : quoted(code)}`]),
    ),
  ];
}

/** What an edit advises, with the entry for the config on a line of its own. */
export function adviceOf({ description, entries = [] }: Edit): string {
  return [description, ...configEntries(entries)].join('\n');
}

function absencesOf(entries: readonly Extract<ConfigEntry, { key: 'absent' }>[]): string[] {
  const groups = groupBy(entries, ({ platform, from }) => JSON.stringify([platform, from]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const codes = codeRanges(group.map(({ code }) => code)).map(quoted);
    return `{ "platform": ${quoted(first.platform)}, "from": "${first.from}", "codes": [${codes.join(', ')}], "because": "…" }`;
  });
}

function dictionary(key: string, items: readonly (readonly [string, string])[]): string[] {
  const written = [...new Map(items)].map(([name, value]) => `${quoted(name)}: { ${value}, "because": "…" }`);
  return written.length === 0 ? [] : [`"${key}": { ${written.join(', ')} }`];
}

/**
 * Codes in order and each once, with three and more numbers in a row as a range.
 * @example codeRanges([905, 7, 903, 904]) // [7, '903-905']
 */
export function codeRanges(codes: readonly Code[]): Code[] {
  const numbers = [...new Set(codes.filter((code) => typeof code === 'number'))].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const ranges = runs.flatMap((run): Code[] => (run.length < 3 ? run : [`${run[0]}-${run.at(-1)}`]));
  const names = codes.filter((code) => typeof code === 'string');
  return [...ranges, ...new Set(names)];
}

function quoted(value: Code): string {
  return JSON.stringify(value);
}
