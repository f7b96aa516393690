/** A page that writes the numbers of an SDK in a form of its own. */

import { describe, expect, it } from 'vitest';
import { ios, web } from './hall.ts';
import { judgeProject, type ProjectFile, show } from './judge-project.ts';

const listing = (codes: readonly string[], platform?: string): ProjectFile => ({
  origin: 'docs',
  options: { file: 'page.md', locale: 'en', ...(platform !== undefined && { platform }) },
  text: `# Error codes\n\n| Error code | Description |\n| --- | --- |\n${codes
    .map((code, at) => `| \`${code}\` | What number ${at} is about. |\n`)
    .join('')}`,
});
const numbered = (form: (number: number) => string, count = 6) =>
  Array.from({ length: count }, (_, at) => form(at + 1));

const found = async (...files: ProjectFile[]) =>
  (await judgeProject({ files })).filter(({ rule }) => rule === 'unnumbered-name');
const said = async (...files: ProjectFile[]) =>
  (await found(...files)).map((finding) => `${show(finding)}; ${finding.edit?.description}`);

describe('is told once, with what the config can say', () => {
  it.each<[string, (number: number) => string, string]>([
    ['OS-PLUG-0001', (number) => `OS-PLUG-000${number}`, 'OS-PLUG-%04d'],
    ['E1', (number) => `E${number}`, 'E%d'],
    ['SEAT_01', (number) => `SEAT_0${number}`, 'SEAT_%02d'],
  ])('%s', async (first, form, format) => {
    expect(await said(listing(numbered(form), 'ios'), ios())).toEqual([
      `page.md:5:4 warning the page writes 6 codes such as \`${first}\`, and the ios SDK numbers them (1 is \`seatTaken\`, HallError.swift:2): none of them meet, and the page and the SDK are not compared; say in the config how the numbers are written: "values": "${format}" in the "sdk" entries`,
    ]);
  });

  it('of an SDK beside one that sends them as they are written', async () => {
    const codes = numbered((number) => `OS-PLUG-000${number}`);
    const sending: ProjectFile = {
      origin: 'sdk',
      options: { file: 'hall.ts', platform: 'node' },
      text: `export enum HallError {\n${codes.map((code, at) => `  SeatTaken${at === 0 ? '' : at} = '${code}',\n`).join('')}}\n`,
    };
    const messages = (await found(listing(codes), sending, ios())).map(({ message }) => message);
    expect(messages.filter((message) => message.startsWith('the page writes')).join()).toContain(
      'and the ios SDK numbers them (1 is `seatTaken`, HallError.swift:2)',
    );
  });

  it('of several SDKs', async () => {
    const [finding, ...more] = await found(listing(numbered((number) => `E${number}`)), ios(), web());
    expect(more).toEqual([]);
    expect(finding?.message).toContain('and the SDKs of ios and web number them (1 is `seatTaken`, HallError.swift:2)');
    expect(finding?.related.map(({ file, line, message }) => [file, line, message])).toEqual([
      ['HallError.swift', 2, '`seatTaken` is 1 here'],
    ]);
  });
});

describe('is none', () => {
  const each = (code: string) =>
    `\`${code}\` has no code: its page gives none and no code has this name or a near one, so no generated enum has it`;

  it('of two codes', async () => {
    const codes = numbered((number) => `OS-PLUG-000${number}`, 2);
    expect((await found(listing(codes, 'ios'), ios())).map(({ message }) => message)).toEqual(codes.map(each));
  });

  it('where the SDK has hardly any of the numbers', async () => {
    const three = numbered((number) => `OS-PLUG-000${number + 3}`);
    expect((await found(listing(three, 'ios'), ios())).map(({ message }) => message)).toEqual(three.map(each));
    const four = numbered((number) => `OS-PLUG-000${number + 2}`);
    expect((await found(listing(four, 'ios'), ios())).map(({ message }) => message.slice(0, 27))).toEqual([
      'the page writes 6 codes suc',
    ]);
  });
});
