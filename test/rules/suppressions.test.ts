/** What is accepted, and what is said of suppressions that accept nothing. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.ts';
import { judgeProject, show } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const WORDING = ['1 | `ROOM_FULL`', '2 | `ROOM_LOCKED`', '3 | `ROOM_CLOSED` | The room is closed. | more'];

/** A page whose rows 1 and 2 lack a cell and whose row 3 has one too many, below the given lines. */
function ragged(before: string) {
  return page({ file: 'rooms.md', platform: 'web', locale: 'en' }, WORDING, before);
}

async function judged(before: string, config?: string): Promise<Finding[]> {
  return judgeProject({ files: [ragged(before)], ...(config !== undefined && { config }) });
}

/** Codes of the accepted findings, and what `unused-suppression` says. */
async function outcome(before: string, config?: string): Promise<{ accepted: unknown[]; unused: string[] }> {
  const findings = await judged(before, config);
  return {
    accepted: findings.filter(({ status }) => status === 'accepted').map(({ code }) => code),
    unused: findings.filter(({ rule }) => rule === 'unused-suppression').map(show),
  };
}

describe('comments in a page', () => {
  it.each<[string, string, unknown[]]>([
    ['a rule', '<!-- errgen-disable row-shape because it is so -->', [1, 2, 3]],
    ['a rule and a code', '<!-- errgen-disable row-shape 2 because it is so -->', [2]],
    ['several codes', '<!-- errgen-disable row-shape 1, 3 because it is so -->', [1, 3]],
    ['a name', '<!-- errgen-disable row-shape ROOM_LOCKED because it is so -->', [2]],
    ['several lines', '<!--\n  errgen-disable row-shape\n  because it is so\n-->', [1, 2, 3]],
    ['an MDX comment', '{/* errgen-disable row-shape 1 because it is so */}', [1]],
    ['a reason with the word in it', '<!-- errgen-disable row-shape 1 because because of 2 and 3 -->', [1]],
  ])('%s', async (_, comment, accepted) => {
    expect(await outcome(`${comment}\n\n`)).toEqual({ accepted, unused: [] });
  });

  it.each<[string, string, string]>([
    [
      'no reason',
      '<!-- errgen-disable row-shape 1 -->',
      "rooms.md:1:1 warning this suppression of row-shape gives no reason, and without one it can't be told whether it still holds: end it with because <reason>",
    ],
    [
      'an empty reason',
      '<!-- errgen-disable row-shape 1 because -->',
      "rooms.md:1:1 warning this suppression of row-shape gives no reason, and without one it can't be told whether it still holds: end it with because <reason>",
    ],
    [
      'no rule',
      '<!-- errgen-disable because it is so -->',
      'rooms.md:1:1 warning "errgen-disable because it is so" is not understood: write errgen-disable <rule> [code …] because <reason>',
    ],
    [
      'another verb',
      '<!-- errgen-ignore row-shape because it is so -->',
      'rooms.md:1:1 warning "errgen-ignore row-shape because it is so" is not understood: write errgen-disable <rule> [code …] because <reason>',
    ],
    [
      'an unknown rule',
      '<!-- errgen-disable row-shapes because it is so -->',
      'rooms.md:1:1 warning this suppression names "row-shapes", which is no rule, so it accepts nothing',
    ],
    [
      'a code without a finding',
      '<!-- errgen-disable row-shape 7 because it is so -->',
      'rooms.md:1:1 warning this suppression of row-shape for 7 covers no finding: what it accepted is gone, and it would hide the next fault of its kind',
    ],
    [
      'a rule without a finding',
      '<!-- errgen-disable mangled-name because it is so -->',
      'rooms.md:1:1 warning this suppression of mangled-name covers no finding: what it accepted is gone, and it would hide the next fault of its kind',
    ],
  ])('%s accepts nothing and is reported', async (_, comment, message) => {
    expect(await outcome(`${comment}\n\n`)).toEqual({ accepted: [], unused: [message] });
  });

  it('of several codes, the one without a finding is reported', async () => {
    const { accepted, unused } = await outcome('<!-- errgen-disable row-shape 1 7 because it is so -->\n\n');
    expect(accepted).toEqual([1]);
    expect(unused).toHaveLength(1);
    expect(unused[0]).toContain('row-shape for 7');
  });

  it('holds for the next table and for no other', async () => {
    const table = ragged('').text;
    const text = `${table}\n<!-- errgen-disable row-shape because it is so -->\n\n${table.replaceAll('ROOM', 'HALL').replaceAll(/^\| (\d)/gm, '| 1$1')}\n${table.replaceAll('ROOM', 'CLUB').replaceAll(/^\| (\d)/gm, '| 2$1')}`;
    const findings = await judgeProject({ files: [{ text, origin: 'docs', options: { file: 'rooms.md' } }] });
    const ragging = findings.filter(({ rule }) => rule === 'row-shape');
    expect(ragging.map(({ code, status }) => `${code} ${status}`)).toEqual([
      ...['1 new', '2 new', '3 new'],
      ...['11 accepted', '12 accepted', '13 accepted'],
      ...['21 new', '22 new', '23 new'],
    ]);
  });

  /** A table whose last row, of that code, lacks a cell. */
  const table = (code: number, name: string) =>
    `| Error code | Name | Description |\n| --- | --- | --- |\n| ${code}0 | \`${name}_FULL\` | The ${name} is full. |\n| ${code}1 | \`${name}_SHUT\` | The ${name} is shut. |\n| ${code} | \`${name}_DARK\` |\n`;
  const [ROWS, MORE, LAST] = [table(1, 'ROOM'), table(2, 'HALL'), table(3, 'CLUB')];
  const COMMENT = '<!-- errgen-disable row-shape because it is so -->\n';

  it.each<[string, string, unknown[]]>([
    ['under a heading covers its section', `# A\n\n${LAST}\n## B\n\n${COMMENT}\n${ROWS}\nText.\n\n${MORE}`, [1, 2]],
    ['covers the sections within', `## A\n${COMMENT}\n${ROWS}\n### B\n\n${MORE}\n## C\n\n${LAST}`, [1, 2]],
    ['covers no section beside it', `## A\n\n${ROWS}\n## B\n${COMMENT}\n${MORE}\n## C\n\n${LAST}`, [2]],
    ['under an underlined heading', `A\n---\n\n${COMMENT}\n${ROWS}\n${MORE}\nB\n---\n\n${LAST}`, [1, 2]],
    ['under text covers the next table', `## A\n\nText.\n\n${COMMENT}\n${ROWS}\n${MORE}`, [1]],
    ['at the top covers the page', `---\ntitle: A\n---\n\n${COMMENT}\n# A\n\n${ROWS}\n## B\n\n${MORE}`, [1, 2]],
    [
      'behind imports and comments is at the top',
      `import A from 'a';\n\n<!-- A -->\n${COMMENT}\n${ROWS}\n# B\n${MORE}`,
      [1, 2],
    ],
  ])('%s', async (_, text, accepted) => {
    const findings = await judgeProject({
      files: [{ text, origin: 'docs', options: { file: 'rooms.md', expected: true } }],
    });
    const rows = findings.filter(({ rule }) => rule === 'row-shape');
    expect(rows.length).toBeGreaterThanOrEqual(accepted.length);
    expect(
      rows
        .filter(({ status }) => status === 'accepted')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(accepted);
  });

  it('that does not reach what it is about says where that is, and not that it is gone', async () => {
    const text = `# A\n\n${ROWS}\n## B\n\n<!-- errgen-disable row-shape 1 because it is so -->\n\n${MORE}`;
    const findings = await judgeProject({
      files: [{ text, origin: 'docs', options: { file: 'rooms.md', expected: true } }],
    });
    expect(findings.filter(({ rule }) => rule === 'unused-suppression').map(show)).toEqual([
      'rooms.md:11:1 warning this suppression of row-shape for 1 covers no finding: the one at rooms.md:7 is outside of lines 11 to 17, which it covers',
    ]);
  });

  it('in a fence is an example and no comment', async () => {
    const fenced = '```html\n<!-- errgen-disable row-shape because it is so -->\n```\n\n';
    expect(await outcome(fenced)).toEqual({ accepted: [], unused: [] });
  });
});

describe('the config', () => {
  const suppress = (fields: object) =>
    JSON.stringify({ suppressions: [{ rule: 'row-shape', because: 'it is so', ...fields }] });

  it.each<[string, object, unknown[]]>([
    ['a rule', {}, [1, 2, 3]],
    ['a code', { code: 2 }, [2]],
    ['a code as a string', { code: '2' }, [2]],
    ['a name', { name: 'ROOM_CLOSED' }, [3]],
    ['a file', { file: 'rooms.md' }, [1, 2, 3]],
    ['a file and a code', { file: 'rooms.md', code: 1 }, [1]],
  ])('%s', async (_, fields, accepted) => {
    expect(await outcome('', suppress(fields))).toEqual({ accepted, unused: [] });
  });

  it.each<[string, object]>([
    ['another file', { file: 'halls.md' }],
    ['another code', { code: 9 }],
    ['a code and the name of another', { code: 1, name: 'ROOM_CLOSED' }],
    ['another fingerprint', { fingerprint: '0000000000000000' }],
  ])('%s accepts nothing and is reported', async (_, fields) => {
    const { accepted, unused } = await outcome('', suppress(fields));
    expect(accepted).toEqual([]);
    expect(unused).toHaveLength(1);
    expect(unused[0]).toMatch(/^errgen\.config\.json:1:18 warning this suppression of row-shape/);
  });

  it('the fingerprint of a finding accepts it alone', async () => {
    const [, second] = (await judged('')).filter(({ rule }) => rule === 'row-shape');
    expect(await outcome('', suppress({ fingerprint: second?.fingerprint }))).toEqual({ accepted: [2], unused: [] });
  });

  it('unused suppressions can be switched off', async () => {
    const config = JSON.stringify({ ...JSON.parse(suppress({ code: 9 })), rules: { 'unused-suppression': 'off' } });
    expect(await outcome('', config)).toEqual({ accepted: [], unused: [] });
  });
});
