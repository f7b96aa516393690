/** A hall with seats: one page and SDKs of three platforms, for the tests of what stands between them. */
import { judgeProject, type ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

export type Members = Readonly<Record<string, number>>;

export const CODES: Members = {
  SEAT_TAKEN: 1,
  SEAT_BROKEN: 2,
  ROW_CLOSED: 3,
  TICKET_EXPIRED: 4,
  TICKET_FORGED: 5,
  HALL_FULL: 6,
};
export const TEXTS: Readonly<Record<string, string>> = {
  SEAT_TAKEN: 'Somebody sits there.',
  SEAT_BROKEN: 'It has to be mended first.',
  ROW_CLOSED: 'Nobody may pass.',
  TICKET_EXPIRED: 'It was for yesterday.',
  TICKET_FORGED: 'Call the police.',
  HALL_FULL: 'Come back tomorrow.',
};

export function without(name: string, codes = CODES): Members {
  return Object.fromEntries(Object.entries(codes).filter(([one]) => one !== name));
}

export const pascal = (name: string) =>
  name.toLowerCase().replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());

export const docs = (codes: Members = CODES) =>
  page(
    { file: 'errors.md', locale: 'en' },
    Object.entries(codes).map(([name, code]) => `${code} | \`${name}\` | ${TEXTS[name] ?? 'Whatever.'}`),
  );
export const android = (codes: Members = CODES): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'HallErrors.java', platform: 'android' },
  text: `public final class HallErrors {\n${Object.entries(codes)
    .map(([name, code]) => `  public static final int ${name} = ${code};\n`)
    .join('')}}\n`,
});
export const ios = (codes: Members = CODES): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'HallError.swift', platform: 'ios' },
  text: `public enum HallError: Int {\n${Object.entries(codes)
    .map(([name, code]) => `  case ${pascal(name).replace(/^./, (letter) => letter.toLowerCase())} = ${code}\n`)
    .join('')}}\n`,
});
export const web = (codes: Members = CODES): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'errors.ts', platform: 'web' },
  text: `export enum HallErrorCode {\n${Object.entries(codes)
    .map(([name, code]) => `  ${pascal(name)} = ${code},\n`)
    .join('')}}\n`,
});

/** What is found, without what follows a colon. */
export async function found(...files: ProjectFile[]): Promise<string[]> {
  const findings = await judgeProject({ files });
  return findings.map(
    ({ rule, severity, location, message }) =>
      `${location.file}:${location.line} ${severity} ${rule} ${message.split(': ')[0]}`,
  );
}
