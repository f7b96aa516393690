/** Pages whose names say less than an SDK's: codes that are counted, and two spellings of which a row gives one. */
import { describe, expect, it } from 'vitest';
import { android, CODES, found, TEXTS } from './hall.ts';
import type { ProjectFile } from './judge-project.ts';

function pageOf(rows: readonly string[], header = 'Error code | Description'): ProjectFile {
  const line = header.replace(/[^|]+/g, ' --- ');
  return {
    origin: 'docs',
    options: { file: 'errors.md', platform: 'android', locale: 'en' },
    text: `# Errors\n\n| ${header} |\n|${line}|\n${rows.map((row) => `| ${row} |\n`).join('')}`,
  };
}

const number = (code: number | undefined) => `HALL-${String(code).padStart(4, '0')}`;

describe('a page of counted codes', () => {
  const page = pageOf(Object.entries(CODES).map(([name, code]) => `${number(code)} | ${TEXTS[name]}`));
  const swift = (...cases: readonly string[]): ProjectFile => ({
    origin: 'sdk',
    options: { file: 'HallError.swift', platform: 'android' },
    text: `public enum HallError: Error {\n${cases.map((name) => `  case ${name}\n`).join('')}}\n`,
  });

  const coded = { ...android(), options: { ...android().options, platform: 'web', values: 'HALL-%04d' } };

  it('is not asked for names without a code', async () => {
    const all = await found(page, coded, swift('seatTaken', 'seatBroken', 'rowClosed', 'stageOnFire'));
    expect(all.filter((one) => one.includes(' error '))).toEqual([]);
  });

  it('names nothing otherwise than an SDK of another platform', async () => {
    expect((await found(page, coded)).filter((one) => one.includes('name-mismatch'))).toEqual([]);
  });
});

describe('a page that gives most codes two spellings', () => {
  const rows = Object.entries(CODES).map(([name, code]) => [`${name}<br/>ACME_${name}`, code, TEXTS[name]] as const);
  const [[, code, text] = ['', 0, ''], ...others] = rows;
  const page = (name: string) =>
    pageOf(
      [[name, code, text] as const, ...others].map((row) => row.join(' | ')),
      'Error | Code | Description',
    );

  it.each(['SEAT_TAKEN<br/>ACME_SEAT_TAKEN', 'ACME_SEAT_TAKEN', 'SEAT_TAKEN'])(
    'has no row wrong with %s',
    async (name) => {
      expect(await found(page(name), android())).toEqual([]);
    },
  );

  it('has one wrong with a name of neither', async () => {
    expect(await found(page('ACME_CHAIR_GONE'), android())).toEqual([
      'errors.md:5 error sdk-name-mismatch the page names 1 `ACME_CHAIR_GONE`, the android SDK ships `SEAT_TAKEN` (HallErrors.java:2), which means something else',
    ]);
  });
});
