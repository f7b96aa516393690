/** Every rule has a page, and what the page says of its examples is what the program finds in them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleList } from '../../src/rules/index.ts';
import { rulePage } from '../../src/rules/pages.ts';
import { exampleOf } from './example-project.ts';
import { judgeProject, show } from './judge-project.ts';
import { parseRulePage, type Section } from './rule-page.ts';

const RULES = join(import.meta.dirname, '..', '..', 'src', 'rules');
const rules = ruleList();

it('tells tools what they know to ask of a rule', () => {
  const metaOf = (id: string) => rules.find((rule) => rule.id === id)?.meta;
  expect(metaOf('private-link')).toEqual({
    type: 'problem',
    docs: {
      description: 'A link leads to a host that the public cannot reach',
      category: 'one document',
      url: 'https://unpkg.com/agora-errgen/src/rules/private-link/rule.md',
    },
    fixable: null,
    defaultSeverity: 'warning',
    schema: [
      {
        type: 'object',
        properties: {
          hosts: {
            description: 'Hosts that count as private together with everything below them',
            type: 'array',
            items: { type: 'string' },
          },
        },
        additionalProperties: false,
      },
    ],
  });
  expect(metaOf('name-format')).toMatchObject({ type: 'suggestion', fixable: 'code', schema: [] });
});

it('every folder with a page is a rule, and every rule has one', () => {
  const folders = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('rule.md'))
    .map((path) => path.split(/[\\/]/)[0]);
  expect(folders.sort()).toEqual(rules.map(({ id }) => id).sort());
  expect(rules.filter(({ id }) => rulePage(id) === null)).toEqual([]);
  expect(rulePage('no-such-rule')).toBeNull();
});

describe.each(rules)('$id', ({ id, severity, options = {}, meta }) => {
  const page = parseRulePage(rulePage(id) ?? '');
  const section = (name: string): Section => page.sections.get(name) ?? { text: '', blocks: [] };

  it('has a title, one sentence and the sections that every page has', () => {
    expect(page.title).toBe(id);
    expect(page.summary).toMatch(/^[A-Z][^\n]+\.$/);
    expect([...page.sections.keys()]).toEqual(['What', 'Bad', 'Good', 'Why', 'Options']);
    expect([...page.sections].filter(([, { text }]) => text === '')).toEqual([]);
    expect(section('What').text).toContain(`**${severity}**`);
  });

  it('names its options, and no others', () => {
    const named = [...section('Options').text.matchAll(/^`(\w+)`: /gm)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(options));
    expect(section('Options').text.startsWith('None.')).toBe(named.length === 0);
  });

  it('finds in the bad example what the page says, and nothing else', async () => {
    const { project, findings } = exampleOf(section('Bad'));
    const found = (await judgeProject(project)).filter(({ rule, status }) => rule === id && status === 'new');
    expect(found.map(show)).toEqual(findings);
    expect(findings.length).toBeGreaterThan(0);
    expect(found.some(({ edit }) => edit?.change)).toBe(meta.fixable === 'code');
  });

  it('finds nothing in the good example, which is the same project', async () => {
    const { project, findings } = exampleOf(section('Good'));
    const found = (await judgeProject(project)).filter(({ status }) => status === 'new');
    expect(found.filter(({ rule, severity }) => rule === id || severity === 'error').map(show)).toEqual([]);
    expect(findings).toEqual([]);
    const filesOf = (name: string) => exampleOf(section(name)).project.files.map(({ options }) => options.file);
    expect(filesOf('Good')).toEqual(filesOf('Bad'));
  });
});
