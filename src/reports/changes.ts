/** `diff`: what became of the codes since a base, for a terminal, for a changelog and for other programs. */

import { counted } from '../model/counted.ts';
import { groupBy } from '../model/group-by.ts';
import type { Bump, CatalogChanges, Change, ChangeKind, JudgedChange, RecordedCode } from '../model/index.ts';
import { jsonText } from './json-text.ts';
import { codeSpan } from './markdown.ts';
import { hang, type Paint, plain } from './terminal.ts';

/** The text of `diff --format json`. A contract: keys keep their order and meaning. */
export function changesJson(catalogs: readonly CatalogChanges[], base: string): string {
  const report = {
    schemaVersion: 1,
    base,
    bump: highest(catalogs),
    catalogs: catalogs.map(({ id, bump, changes }) => ({ id, bump, changes: changes.map(changeEntry) })),
  };
  return jsonText(report);
}

function changeEntry({ kind, before, after, isBreaking, impacts }: JudgedChange) {
  const side = (code: RecordedCode | null) => code && { code: code.code, name: code.name };
  return { kind, before: side(before), after: side(after), breaking: isBreaking, impacts };
}

interface Section {
  readonly title: string;
  readonly holds: (change: JudgedChange) => boolean;
}

/** In the order in which a reader wants to know. */
const SECTIONS: readonly Section[] = [
  { title: 'Breaking changes', holds: ({ isBreaking }) => isBreaking },
  { title: 'Added', holds: ({ kind }) => kind === 'added' },
  { title: 'Deprecated', holds: ({ kind }) => kind === 'deprecated' },
  { title: 'Changed', holds: ({ kind, isBreaking }) => !isBreaking && (kind === 'renamed' || kind === 'restored') },
];

const WORDS: Readonly<Record<ChangeKind, string>> = {
  removed: 'removed',
  reused: 'reused',
  renumbered: 'renumbered',
  renamed: 'renamed',
  added: 'added',
  deprecated: 'deprecated',
  restored: 'no longer deprecated',
  texts: 'reworded',
};

/** The text of `diff` for a terminal of that width. */
export function changesPretty(catalogs: readonly CatalogChanges[], base: string, paint: Paint, width: number): string {
  const parts = catalogs.map(({ id, changes }) => {
    const sections = SECTIONS.flatMap(({ title, holds }) => {
      const lines = changes.filter(holds).flatMap((change) => prettyLines(change, paint, width));
      return lines.length === 0 ? [] : [paint.bold(title), ...lines, ''];
    });
    const reworded = codesOf(changes, 'texts');
    const texts = reworded === '' ? [] : [`${paint.bold('Texts only')}`, `  ${hang(reworded, 2, width)}`, ''];
    const head = catalogs.length > 1 ? [paint.bold(`Catalog ${plain(id)}`), ''] : [];
    return [...head, ...sections, ...texts].join('\n');
  });
  return `${parts.join('\n')}${parts.some((part) => part !== '') ? '\n' : ''}${verdictOf(catalogs, base, paint)}\n`;
}

function prettyLines(change: JudgedChange, paint: Paint, width: number): string[] {
  const paintKind = change.isBreaking ? paint.red : paint.green;
  const head = `  ${paintKind(WORDS[change.kind].padEnd(10))}  ${plain(shown(change, (text) => text))}`;
  return impactsBy(change).length === 0
    ? [head]
    : [head, ...impactsBy(change).map((text) => `              ${hang(text, 14, width)}`)];
}

function verdictOf(catalogs: readonly CatalogChanges[], base: string, paint: Paint): string {
  const changes = catalogs.flatMap((catalog) => catalog.changes);
  const breaking = changes.filter(({ isBreaking }) => isBreaking).length;
  if (changes.length === 0) return `Nothing has changed since ${plain(base)}.`;
  const bump = paint.bold(`${highest(catalogs)} version`);
  return `${counted(changes.length, 'change')} since ${plain(base)}, ${breaking} of them breaking: it asks for a ${bump}.`;
}

/** The text of `diff --format markdown`: a section of a changelog. */
export function changesMarkdown(catalogs: readonly CatalogChanges[], base: string): string {
  const lines = catalogs.flatMap(({ id, changes }) => {
    const heading = catalogs.length > 1 ? '####' : '###';
    const sections = SECTIONS.flatMap(({ title, holds }) => {
      const items = changes.filter(holds).map(markdownItem);
      return items.length === 0 ? [] : [`${heading} ${title}`, '', ...items, ''];
    });
    const reworded = codesOf(changes, 'texts');
    const texts = reworded === '' ? [] : [`${heading} Texts`, '', `- Reworded: ${reworded}`, ''];
    const own = [...sections, ...texts];
    return catalogs.length > 1 && own.length > 0 ? [`### ${codeSpan(id)}`, '', ...own] : own;
  });
  const body = lines.length === 0 ? [`No error code has changed since ${codeSpan(base)}.`] : lines;
  return `${body.join('\n').trimEnd()}\n`;
}

/** A change as an item of a list: `- **Removed** …`, with what it breaks. */
export function markdownItem(change: JudgedChange): string {
  const impacts = impactsBy(change);
  const what = WORDS[change.kind];
  const why = impacts.length === 0 ? '' : ` (${impacts.join('; ')})`;
  return `- **${what[0]?.toUpperCase()}${what.slice(1)}** ${shown(change, codeSpan)}${why}`;
}

/** A change in a word and with its names and numbers, each as `span` shows it. */
export function describeChange(change: Change, span: (text: string) => string): { what: string; text: string } {
  return { what: WORDS[change.kind], text: shown(change, span) };
}

/** What became of the code: both sides where they differ. */
function shown({ kind, before, after }: Change, span: (text: string) => string): string {
  const label = (code: RecordedCode) =>
    code.name === code.code ? span(code.name) : `${span(String(code.code))} ${span(code.name)}`;
  if (before === null || after === null) return label(before ?? after ?? EMPTY);
  if (kind === 'renumbered')
    return `${span(before.name)} from ${span(String(before.code))} to ${span(String(after.code))}`;
  if (before.name !== after.name) return `${label(before)} to ${span(after.name)}`;
  const platforms = Object.entries(before.platformNames).filter(
    ([platform, name]) => (after.platformNames[platform] ?? name) !== name,
  );
  if (kind !== 'renamed') return label(before);
  const names = platforms.map(
    ([platform, name]) => `${platform}: ${span(name)} to ${span(after.platformNames[platform] ?? '')}`,
  );
  return `${label(before)}, ${names.join(', ')}`;
}

const EMPTY: RecordedCode = {
  code: '',
  name: '',
  aliases: [],
  status: 'active',
  replacement: null,
  platformNames: {},
  texts: {},
  files: [],
};

const BREAKS = {
  source: 'code that uses it no longer compiles',
  value: 'it compiles and handles another error',
} as const;

/** @example impactsBy(change) // ['code that uses it no longer compiles: swift, kotlin'] */
function impactsBy({ impacts }: JudgedChange): string[] {
  const byKind = groupBy(impacts, ({ breaks }) => breaks);
  return [...byKind].map(([breaks, own]) => `${BREAKS[breaks]}: ${own.map(({ target }) => target).join(', ')}`);
}

function codesOf(changes: readonly JudgedChange[], kind: ChangeKind): string {
  return changes
    .filter((change) => change.kind === kind && !change.isBreaking)
    .map(({ after }) => String(after?.code ?? ''))
    .join(', ');
}

function highest(catalogs: readonly CatalogChanges[]): Bump {
  const bumps = catalogs.map(({ bump }) => bump);
  return (['major', 'minor', 'patch'] as const).find((bump) => bumps.includes(bump)) ?? null;
}
