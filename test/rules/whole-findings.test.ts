/**
 * Everything that a finding carries beside its message: code and name, related places, the edit, what it has in common with others, and
 * its fingerprints, which baselines keep for years. Of the examples of all rules and of scenarios, against files that were read before
 * they were committed; `UPDATE_CASES=1` writes them anew.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding, Location } from '../../src/model/index.ts';
import { ruleList } from '../../src/rules/index.ts';
import { rulePage } from '../../src/rules/pages.ts';
import { exampleOf } from './example-project.ts';
import { judgeProject, show } from './judge-project.ts';
import { parseRulePage } from './rule-page.ts';
import { SCENARIOS } from './scenarios.ts';
import { SCENARIOS_OF_GAPS } from './scenarios-of-gaps.ts';
import { SCENARIOS_OF_MEMBERS } from './scenarios-of-members.ts';
import { SCENARIOS_OF_NAMES } from './scenarios-of-names.ts';
import { SCENARIOS_OF_PAGES } from './scenarios-of-pages.ts';
import { SCENARIOS_OF_SDKS } from './scenarios-of-sdks.ts';
import { SCENARIOS_OF_TEXTS } from './scenarios-of-texts.ts';
import { SCENARIOS_OF_WORDING } from './scenarios-of-wording.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'findings');
const ALL = {
  ...SCENARIOS,
  ...SCENARIOS_OF_GAPS,
  ...SCENARIOS_OF_MEMBERS,
  ...SCENARIOS_OF_NAMES,
  ...SCENARIOS_OF_PAGES,
  ...SCENARIOS_OF_SDKS,
  ...SCENARIOS_OF_TEXTS,
  ...SCENARIOS_OF_WORDING,
};
const rules = ruleList().map(({ id }) => id);

async function foundIn(rule: string): Promise<Finding[]> {
  const bad = parseRulePage(rulePage(rule) ?? '').sections.get('Bad');
  if (bad === undefined) throw new Error(`${rule} has no bad example`);
  return (await judgeProject(exampleOf(bad).project)).filter((finding) => finding.rule === rule);
}

const place = ({ file, line, column }: Location) => `${file}:${line}:${column}`;

function write(finding: Finding): string {
  const { code, name, related, edit, alike, fingerprint, kin } = finding;
  const { change = null, entries = [] } = edit ?? {};
  const lines = [
    `${finding.rule} ${show(finding)}`,
    `  of ${JSON.stringify(code)} ${JSON.stringify(name)}`,
    ...related.map((one) => `  see ${place(one)} ${one.message}`),
    ...(edit === null ? [] : [`  edit ${edit.description}`]),
    ...(change === null
      ? []
      : [
          `  at ${place(change)} ${change.start}-${change.end} ${JSON.stringify(change.original)} to ${JSON.stringify(change.replacement)}`,
        ]),
    ...entries.map((entry) => `  or in the config ${JSON.stringify(entry)}`),
    ...(alike === undefined ? [] : [`  alike ${alike}`]),
    `  known by ${fingerprint} ${kin}`,
  ];
  return `${lines.join('\n')}\n`;
}

function compare(folder: string, name: string, findings: readonly Finding[]): void {
  const found = findings.map(write).join('\n');
  const file = join(FOLDER, folder, `${name}.txt`);
  if (process.env.UPDATE_CASES === '1') {
    mkdirSync(join(FOLDER, folder), { recursive: true });
    writeFileSync(file, found);
  }
  expect(found).toBe(readFileSync(file, 'utf8'));
}

describe('the example of', () => {
  it.each(rules)('%s', async (rule) => compare('examples', rule, await foundIn(rule)));
});

describe('where', () => {
  it.each(Object.entries(ALL))('%s', async (title, project) =>
    compare('scenarios', title.replace(/\W+/g, '-'), await judgeProject(project)),
  );
});

it('no file is left of what is gone', () => {
  const files = (folder: string) => readdirSync(join(FOLDER, folder)).map((file) => file.replace('.txt', ''));
  expect(files('examples').sort()).toEqual([...rules].sort());
  expect(files('scenarios').sort()).toEqual(
    Object.keys(ALL)
      .map((title) => title.replace(/\W+/g, '-'))
      .sort(),
  );
});
