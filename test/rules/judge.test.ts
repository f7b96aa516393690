/** What is the same for all rules: severities of the config, fingerprints, the order. */
import { describe, expect, it } from 'vitest';
import { judgeProject, type ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const ANDROID = ['1 | `CALL_REJECTED` | Rejected.', '2 | `LINE_BUSY` | Busy.', '3 | `NO_CARRIER`'];
const IOS = ['1 | `RejectedCall` | Rejected.', '2 | `LineBusy` | Busy.'];

function android(rows: readonly string[] = ANDROID, before = ''): ProjectFile {
  return page({ file: 'android.md', platform: 'android', locale: 'en' }, rows, before);
}

function ios(rows: readonly string[] = IOS, before = ''): ProjectFile {
  return page({ file: 'ios.md', platform: 'ios', locale: 'en' }, rows, before);
}

async function fingerprints(...files: ProjectFile[]): Promise<string[]> {
  return (await judgeProject({ files })).map(({ rule, fingerprint }) => `${rule} ${fingerprint}`).sort();
}

async function severities(rules: object): Promise<string[]> {
  const findings = await judgeProject({ files: [android(), ios()], config: JSON.stringify({ rules }) });
  return findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('severities', () => {
  it('are those of the rules, in the order of the pages', async () => {
    expect(await severities({})).toEqual(['warning row-shape', 'warning name-mismatch', 'info missing-on-platform']);
  });

  it('can be raised, lowered and switched off', async () => {
    const rules = { 'row-shape': 'off', 'name-mismatch': 'error', 'missing-on-platform': ['warning', {}] };
    expect(await severities(rules)).toEqual(['error name-mismatch', 'warning missing-on-platform']);
  });

  it('the config beats the evidence', async () => {
    const files = [android(['1 | `PAID_TWICE` | -', '1 | `CARD_BLOCKED` | -'])];
    const found = async (config: string) =>
      (await judgeProject({ files, config })).map(({ rule, severity }) => `${severity} ${rule}`);
    expect(await found('{}')).toEqual(['error duplicate-code']);
    expect(await found('{ "rules": { "duplicate-code": "info" } }')).toEqual(['info duplicate-code']);
  });
});

describe('fingerprints', () => {
  it('are all different', async () => {
    const found = await fingerprints(android(), ios());
    expect(found).toHaveLength(3);
    expect(new Set(found).size).toBe(3);
  });

  it.each<[string, ProjectFile[]]>([
    ['moved lines', [android(ANDROID, '# Errors\n\nMoved down.\n\n'), ios(IOS, 'Some words.\n\n')]],
    ['reordered rows', [android([...ANDROID].reverse()), ios([...IOS].reverse())]],
    ['pages read in another order', [ios(), android()].reverse()],
    ['another row', [android([...ANDROID, '4 | `TIMED_OUT` | Late.']), ios([...IOS, '4 | `TimedOut` | Late.'])]],
  ])('survive %s', async (_, files) => {
    expect(await fingerprints(...files)).toEqual(await fingerprints(android(), ios()));
  });

  it('survive tables that change places', async () => {
    const second = android(['7 | `ROOM_LOCKED`']).text.replace('Error code', 'Error number');
    const first = android(['3 | `NO_CARRIER`']).text;
    const inOrder = async (...tables: string[]) =>
      fingerprints({ text: tables.join('\n'), origin: 'docs', options: { file: 'page.md' } });
    expect(await inOrder(first, second)).toEqual(await inOrder(second, first));
    expect(await inOrder(first, second)).toHaveLength(2);
  });

  it('tell equal faults of one page apart by their order', async () => {
    const found = await fingerprints(android(['1 | `A_FAULT` | -', '2 | `B_FAULT`', '2 | `B_FAULT`']));
    expect(found.filter((one) => one.startsWith('row-shape'))).toHaveLength(2);
    expect(new Set(found).size).toBe(found.length);
  });

  it.each<[string, ProjectFile[]]>([
    ['another name', [android(['1 | `CALL_DECLINED` | -', ...ANDROID.slice(1)]), ios()]],
    ['another file', [android(), { ...ios(), options: { file: 'iphone.md', platform: 'ios', locale: 'en' } }]],
  ])('change with %s', async (_, files) => {
    const before = (await fingerprints(android(), ios())).find((one) => one.startsWith('name-mismatch'));
    expect(await fingerprints(...files)).not.toContain(before);
  });
});
