/** The page as a file: what it says of each cell, that nothing leaves its data, that it is the same every time. */

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { CellData, ReportData } from '../../../src/reports/html/data.ts';
import { reportHtml } from '../../../src/reports/html/report-html.ts';
import { baselineOf, buildReports, CHAT, HOSTILE, reviewOf } from './projects.ts';

function dataOf(html: string): ReportData {
  return JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
}

it('puts every platform in its place for every code', async () => {
  const [catalog] = dataOf(reportHtml([await reviewOf(CHAT)], '../../')).catalogs;
  const said = catalog?.codes.map(({ code, cells }) => [code, ...cells.map(describe)].join(' '));
  expect(catalog?.columns.map(({ platform, origin }) => `${platform} ${origin}`)).toEqual(['android docs', 'ios docs']);
  expect(said).toEqual([
    '100 same same',
    '101 same same',
    '402 same same',
    '403 damaged/error same',
    '404 same wording/warning',
    '500 same older',
  ]);
});

function describe({ state, severity }: CellData): string {
  return severity === null ? state : `${state}/${severity}`;
}

it('tells what is missing from what the config says is absent on purpose', async () => {
  const pages = CHAT.filter(({ generation }) => generation === undefined);
  const states = async (config: object) =>
    dataOf(reportHtml([await reviewOf(pages, config)], ''))
      .catalogs[0]?.codes.at(-1)
      ?.cells.map(({ state }) => state);
  expect(await states({})).toEqual(['same', 'missing']);
  const absent = [{ platform: 'ios', from: 'docs', codes: ['500-599'], because: 'no threads there' }];
  expect(await states({ absent })).toEqual(['same', 'absent']);
});

it('leads from its folder to the sources', async () => {
  const { html } = await buildReports(CHAT, { output: 'out/errors' });
  expect(dataOf(html).base).toBe('../../../');
  expect(dataOf(html).files).toContain('docs/android.md');
});

it('leads to the repository that package.json or the config names', async () => {
  const urlOf = async (config: object, repository: unknown) => {
    const { html } = await buildReports(CHAT, config, { 'package.json': JSON.stringify({ repository }) });
    return dataOf(html).catalogs[0]?.sourceUrl;
  };
  const stated = { url: 'git+https://github.com/example/docs.git', directory: 'sdk' };
  const derived = 'https://github.com/example/docs/blob/HEAD/sdk/{file}?plain=1#L{line}';
  expect(await urlOf({}, stated)).toBe(derived);
  const sourceUrl = 'https://git.example.com/docs/{file}';
  expect(await urlOf({ sourceUrl }, stated)).toBe(sourceUrl);
  expect(await urlOf({}, undefined)).toBeNull();
});

it('tells what a baseline knows from what is new', async () => {
  const errorsAreKnown = { 'known.json': await baselineOf(CHAT.slice(0, 1)) };
  const { html } = await buildReports(CHAT, { baseline: 'known.json' }, errorsAreKnown);
  const [catalog] = dataOf(html).catalogs;
  expect(catalog?.since).toEqual({ base: 'known.json', changes: null });
  const news = catalog?.findings.map(({ rule, code, isNew }) => `${code} ${rule} ${isNew ? 'new' : 'known'}`);
  // Both pages of ios call it otherwise.
  expect(news).toEqual([
    '403 duplicate-name known',
    '404 name-mismatch new',
    '404 name-mismatch new',
    '500 missing-on-platform new',
  ]);
  // A baseline that is not there yet knows nothing, and nothing is told as new.
  const { html: without } = await buildReports(CHAT, { baseline: 'known.json' });
  expect(dataOf(without).catalogs[0]?.since).toBeNull();
  expect(dataOf(without).catalogs[0]?.findings.some(({ isNew }) => isNew)).toBe(false);
});

it('is the same every time', async () => {
  const [first, second] = [await buildReports(CHAT), await buildReports(CHAT)];
  expect(first.html).toBe(second.html);
});

it('allows the one script and the one style that it has, and nothing else', async () => {
  const { html } = await buildReports(CHAT);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const hashOf = (tag: string) => {
    const text = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html)?.[1] ?? '';
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  };
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf('script')}`,
    `style-src ${hashOf('style')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect(html).not.toMatch(/(?:src|href)="(?!data:,)/);
});

it('keeps every text inside its data', async () => {
  const rows = HOSTILE.map((text, index) => [index + 1, `\`NAME_${index}\``, `\`${text}\` \u2028 \u2029`]);
  const { html } = await buildReports([{ file: 'docs/android.md', platform: 'android', locale: 'en', rows }]);
  const texts = dataOf(html).catalogs[0]?.codes.map(({ claims }) => claims[0]?.texts[0]?.value);
  for (const [index, text] of HOSTILE.entries()) expect(texts?.[index]).toContain(text);
  expect(html.match(/<\/?script/g)).toHaveLength(4);
  expect(html).not.toMatch(/<img|<svg|<!--<|[\u2028\u2029]/);
});
