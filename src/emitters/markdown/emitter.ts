/**
 * Markdown: a reference page per locale, in the form that our own reader knows best, so that the pages themselves can be kept
 * from the catalog. A code without a text in the page's locale shows one in another, marked with its locale.
 */

import { livePieces } from '../../model/live-text.ts';
import { type Emission, type Member, type Texts, withEnd } from '../emission.ts';
import { defineEmitter } from '../emitter.ts';
import { wordSet } from '../word-set.ts';

/** Words of a page in one language. */
interface Labels {
  readonly title: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly reason: string;
  readonly fix: string;
  /** Says that a code is out of use; `*` stands for what to use instead. */
  readonly deprecated: string;
  readonly replaced: string;
}

const ENGLISH: Labels = {
  title: 'Error codes',
  code: 'Error code',
  name: 'Name',
  description: 'Description',
  reason: 'Possible reason',
  fix: 'What to do',
  deprecated: 'Deprecated.',
  replaced: 'Deprecated: use * instead.',
};

const LABELS: Readonly<Record<string, Labels>> = {
  en: ENGLISH,
  ja: {
    title: 'エラーコード',
    code: 'エラーコード',
    name: '名前',
    description: '説明',
    reason: '原因',
    fix: '対処方法',
    deprecated: '非推奨。',
    replaced: '非推奨：* を使用してください。',
  },
  ko: {
    title: '오류 코드',
    code: '오류 코드',
    name: '이름',
    description: '설명',
    reason: '원인',
    fix: '해결 방법',
    deprecated: '사용 중단.',
    replaced: '사용 중단: *을(를) 사용하세요.',
  },
  zh: {
    title: '错误码',
    code: '错误码',
    name: '名称',
    description: '描述',
    reason: '可能原因',
    fix: '处理方法',
    deprecated: '已废弃。',
    replaced: '已废弃，请使用 *。',
  },
};

const ROLES = ['description', 'reason', 'fix'] as const;

export const emitter = defineEmitter({
  id: 'markdown',
  title: 'Markdown',
  about:
    'A reference page per locale (`ChatErrorCode.en.md`, …; one page where the target names a `locale`), with a table for each category. Pages can be kept from the catalog this way: the reader of this program reads them back.',
  extensions: ['md'],
  homes: [],
  options: {},
  words: { members: wordSet(), types: wordSet() },
  spell: (name) => name,
  strings: { open: '', close: '', escapes: {}, escapeHidden: () => '' },
  comments: { line: (text) => `<!-- ${text} -->`, text: (text) => text },
  print: (emission) => {
    const [only, ...others] = emission.locales.length > 0 ? emission.locales : [emission.locale];
    if (only === undefined) return {};
    if (others.length === 0) return { [emission.file]: page(emission, only) };
    return Object.fromEntries(
      [only, ...others].map((locale) => [withEnd(emission.file, '.md', `.${locale}.md`), page(emission, locale)]),
    );
  },
});

function page(emission: Emission, locale: string): string {
  const labels = labelsOf(locale);
  const categories = [...new Set(emission.members.map(({ category }) => category))];
  const sections = categories.map((category) => {
    const members = emission.members.filter((member) => member.category === category);
    const heading = category === null ? [] : [`## ${escapeMarkdown(category)}`];
    return [...heading, table(emission, members, locale)].join('\n\n');
  });
  return `${[`# ${labels.title}`, ...sections].join('\n\n')}\n`;
}

function table(emission: Emission, members: readonly Member[], locale: string): string {
  const labels = labelsOf(locale);
  const rows = members.map((member) => ({ member, texts: textsIn(emission, member, locale) }));
  const roles = ROLES.filter(
    (role) => role === 'description' || rows.some(({ texts }) => (texts[role] ?? null) !== null),
  );
  const lines = rows.map(({ member, texts }) => [
    verbatim(String(member.value)),
    [member.name, ...member.aliases.map(({ name }) => name)].map(verbatim).join(' / '),
    ...roles.map((role) =>
      [role === 'description' ? deprecation(member, labels) : '', escapeMarkdown(texts[role] ?? '')]
        .filter((text) => text !== '')
        .join(' '),
    ),
  ]);
  const header = [labels.code, labels.name, ...roles.map((role) => labels[role])];
  return [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The texts in the page's locale, else in the first other one that has some, of which the first is marked. */
function textsIn({ locales, fallback }: Emission, { texts }: Member, locale: string): Partial<Texts> {
  const own = texts.get(locale);
  if (own !== undefined || fallback === 'none') return own ?? {};
  const other = [...locales, ...texts.keys()].find((one) => texts.has(one));
  const found = other === undefined ? undefined : texts.get(other);
  if (found === undefined) return {};
  const [first = 'description'] = ROLES.filter((role) => found[role] !== null);
  return { ...found, [first]: `[${other}] ${found[first]}` };
}

function deprecation({ deprecation: deprecated }: Member, labels: Labels): string {
  if (deprecated === null) return '';
  const instead = deprecated.replacement ?? deprecated.words;
  return instead === null ? labels.deprecated : labels.replaced.replace('*', () => verbatim(instead));
}

/** A name or a code as code, where nothing in it would end or split that. */
function verbatim(text: string): string {
  return /^[\w.-]+$/.test(text) && !/^-?\d+$/.test(text) ? `\`${text}\`` : escapeMarkdown(text);
}

/**
 * A text in which Markdown finds no markup (CommonMark, "Backslash escapes") and no address or name to link: GFM links them
 * however they are escaped, but not in a code span.
 */
function escapeMarkdown(text: string): string {
  const pieces = livePieces(text).map(({ text: piece, isLive }) =>
    isLive ? `\`${piece.replaceAll('|', '\\|')}\`` : piece.replace(/[\\`*_[\]<>|~&]/g, '\\$&'),
  );
  return pieces.join('');
}

function labelsOf(locale: string): Labels {
  const language = locale.toLowerCase().split('-', 1)[0] ?? '';
  return (Object.hasOwn(LABELS, language) ? LABELS[language] : undefined) ?? ENGLISH;
}
