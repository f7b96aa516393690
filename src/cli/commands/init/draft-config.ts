/** A config for what was found, as a person would write it: YAML, since its comments say what every key is for. */

import { groupBy } from '../../../model/group-by.ts';
import type { FoundSource, FoundSources } from '../../../pipeline.ts';

export const CONFIG = 'errgen.config.yaml';
export const BASELINE = 'errgen.baseline.json';

/** The text of the config; `languages` are those that can be generated. */
export function draftConfig(
  { documents, sdk }: Pick<FoundSources, 'documents' | 'sdk'>,
  id: string,
  languages: readonly string[],
): string {
  const platforms = [...new Set([...documents, ...sdk].flatMap(({ platform }) => platform ?? []))];
  const targets = [...new Set(sdk.flatMap(({ language }) => language ?? []))].filter((one) => languages.includes(one));
  return [
    '# yaml-language-server: $schema=./node_modules/agora-errgen/schema/config.schema.json',
    '# What agora-errgen reads, compares and generates here. Paths are relative to this file; globs work too.',
    '',
    '# The generated types are named after it.',
    `id: ${id}`,
    ...(documents.length === 0
      ? []
      : ['', '# The pages.', 'sources:', ...(documents.length === 0 ? [] : entries(documents))]),
    ...(sdk.length === 0 ? [] : ['', '# What the SDKs really ship: compared with the pages.', 'sdk:', ...entries(sdk)]),
    ...(platforms.length < 2
      ? []
      : [
          '',
          '# Whose word counts where names differ, the most trusted first.',
          `precedence: [${platforms.map(scalar).join(', ')}]`,
        ]),
    '',
    '# Where the generated files go.',
    'output: generated',
    '',
    '# The languages to generate: `agora-errgen targets` lists them with their options.',
    ...(targets.length === 0
      ? ['# targets:', '#   - language: typescript']
      : ['targets:', ...targets.map((language) => `  - language: ${language}`)]),
    '',
    '# Findings that are accepted for now: `agora-errgen check --update-baseline` writes it.',
    `baseline: ${BASELINE}`,
    '',
  ].join('\n');
}

/** One entry for all files of a platform and a language. */
function entries(sources: readonly FoundSource[]): string[] {
  const groups = groupBy(sources, ({ platform, locale }) => JSON.stringify([platform, locale]));
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group;
    if (first === undefined) return [];
    const files =
      second === undefined
        ? [`  - files: ${scalar(first.file)}`]
        : ['  - files:', ...group.map(({ file }) => `      - ${scalar(file)}`)];
    return [
      ...files,
      ...(first.platform === null ? [] : [`    platform: ${scalar(first.platform)}`]),
      ...(first.locale === null ? [] : [`    locale: ${scalar(first.locale)}`]),
    ];
  });
}

/** A text as YAML: quoted where it could be read as anything else. */
function scalar(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
