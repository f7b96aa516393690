/** The page of one code: who calls it what, its texts language by language, why it is called so, what is wrong. */

import type { ClaimData, CodeData, DecisionData, Place, TextData } from '../data.ts';
import { type Catalog, codeHref, columnTitle, routeTo, sourceOf, speakerOf } from './catalog.ts';
import { element, sentence } from './element.ts';
import { findingsOf } from './filter.ts';
import { findingArticle, placeLink } from './finding.ts';
import { breakable, markName, markText } from './mark-differences.ts';
import { statusMark } from './matrix.ts';
import { hashOf } from './route.ts';

/** Everything that is known of a code. */
export function codePage(catalog: Catalog, code: CodeData): HTMLElement[] {
  return [
    neighbours(catalog, code),
    element(
      'h1',
      { tabindex: -1 },
      element('span', { class: 'code' }, String(code.code)),
      ' ',
      code.name !== String(code.code) && element('span', { class: 'name', dir: 'auto' }, breakable(code.name)),
      ' ',
      statusMark(code),
    ),
    ...about(code),
    names(catalog, code),
    ...texts(catalog, code),
    ...decisions(catalog, code),
    ...together(catalog, code),
    findings(catalog, code),
  ];
}

function neighbours(catalog: Catalog, code: CodeData): HTMLElement {
  const { codes } = catalog.data;
  const at = codes.indexOf(code);
  const link = (other: CodeData | undefined, rel: 'prev' | 'next') =>
    other !== undefined &&
    element('a', { href: codeHref(catalog, other.code), rel }, rel === 'prev' ? `← ${other.code}` : `${other.code} →`);
  return element(
    'nav',
    { class: 'neighbours', 'aria-label': 'Codes' },
    element('a', { href: hashOf(routeTo(catalog, 'overview')) }, 'All codes'),
    link(codes[at - 1], 'prev'),
    link(codes[at + 1], 'next'),
  );
}

function about({ aliases, replacement, category }: CodeData): HTMLElement[] {
  const facts = [
    aliases.length > 0 ? `Also called ${aliases.join(', ')}` : null,
    replacement === null ? null : `Use ${replacement} instead`,
    category,
  ].filter((fact) => fact !== null);
  return [element('p', { class: 'quiet', dir: 'auto' }, facts.join(' · '))];
}

function names(catalog: Catalog, code: CodeData): HTMLElement {
  const rows = code.claims.map((claim) =>
    element(
      'tr',
      { class: claim.damages.length > 0 ? 'damaged' : '' },
      element('th', { scope: 'row' }, speakerOf(catalog, claim)),
      element(
        'td',
        {},
        nameOf(catalog, code, claim),
        element('span', { class: 'aside' }, placeLink(catalog, placeOf(catalog, claim))),
        ...damages(claim),
      ),
    ),
  );
  const missing = catalog.data.columns.flatMap((column, at) => {
    const state = code.cells[at]?.state;
    if (state !== 'missing' && state !== 'absent') return [];
    const what = state === 'absent' ? 'absent on purpose, says the config' : 'missing';
    const said = element('td', { class: state }, what);
    return [element('tr', {}, element('th', { scope: 'row' }, columnTitle(column)), said)];
  });
  const heads = ['Who', 'Name and place'].map((head) => element('th', { scope: 'col' }, head));
  return section(
    'names',
    'Names',
    element(
      'div',
      { class: 'chart', role: 'group', 'aria-labelledby': 'names', tabindex: 0 },
      element(
        'table',
        { 'aria-labelledby': 'names' },
        element('thead', {}, element('tr', {}, ...heads)),
        element('tbody', {}, ...rows, ...missing),
      ),
    ),
  );
}

function nameOf(catalog: Catalog, code: CodeData, { name, source, joinedBy }: ClaimData): HTMLElement {
  if (name === null) return element('span', { class: 'quiet' }, 'no name');
  const prefix = catalog.data.sources[source]?.prefix ?? '';
  const isSame = [code.name, ...code.aliases].some((known) => letters(known) === letters(name.slice(prefix.length)));
  const shown = markName(name, prefix, isSame ? null : code.name);
  return element(
    'span',
    {},
    element('code', { dir: 'auto' }, ...shown),
    joinedBy !== 'code' && element('span', { class: 'aside' }, `without a number; joined by ${joinedBy}`),
  );
}

function damages({ damages: found }: ClaimData): HTMLElement[] {
  return found.map(({ kind, field, because }) =>
    element('p', { class: 'because', dir: 'auto' }, element('strong', {}, `${kind} ${field}: `), ...sentence(because)),
  );
}

const ROLES: readonly { readonly role: TextData['role']; readonly title: string }[] = [
  { role: 'description', title: 'Description' },
  { role: 'reason', title: 'Reason' },
  { role: 'fix', title: 'What to do' },
];

interface Said extends TextData {
  readonly claim: ClaimData;
}

function texts(catalog: Catalog, code: CodeData): HTMLElement[] {
  const said: Said[] = code.claims.flatMap((claim) => claim.texts.map((text) => ({ ...text, claim })));
  if (said.length === 0) return [];
  const locales = [...new Set(said.map(({ locale }) => locale))];
  const roles = ROLES.filter(({ role }) => said.some((text) => text.role === role));
  const blocks = roles.flatMap(({ role, title }) => [
    element('h3', {}, title),
    element(
      'div',
      { class: 'languages' },
      ...locales.map((locale) => {
        const own = said.filter((text) => text.role === role && text.locale === locale);
        return languageCard(catalog, code, locale, own);
      }),
    ),
  ]);
  return [section('texts', 'Texts', ...blocks)];
}

/** What is said in one language: the chosen text first, in the others the words marked that it doesn't have. */
function languageCard(catalog: Catalog, code: CodeData, locale: string | null, said: readonly Said[]): HTMLElement {
  const decided = code.decisions.find(({ field }) => field === `texts.${locale}.${said[0]?.role}`)?.value;
  const chosen = said.find(({ value }) => value === decided) ?? said[0];
  const sorted = chosen === undefined ? [] : [chosen, ...said.filter((one) => one !== chosen)];
  return element(
    'div',
    { class: 'language' },
    element('h4', {}, locale ?? 'unknown language'),
    sorted.length === 0 && element('p', { class: 'missing' }, 'missing'),
    ...sorted.flatMap((one) => [
      element(
        'blockquote',
        { lang: locale, dir: 'auto' },
        ...(chosen === undefined || one === chosen ? [one.value] : markText(one.value, chosen.value, locale)),
      ),
      element(
        'p',
        { class: 'aside' },
        speakerOf(catalog, one.claim),
        ' ',
        placeLink(catalog, placeOf(catalog, one.claim)),
      ),
    ]),
  );
}

function decisions(catalog: Catalog, code: CodeData): HTMLElement[] {
  if (code.decisions.length + code.verdicts.length === 0) return [];
  const rows = code.decisions.flatMap((decision) => [
    element('dt', {}, fieldTitle(decision.field)),
    element('dd', {}, ...decisionParts(catalog, decision)),
  ]);
  const verdicts = code.verdicts.flatMap(({ platform, because }) => [
    element('dt', {}, `${platform}: page, generated enum and SDK`),
    element('dd', { dir: 'auto' }, ...sentence(because)),
  ]);
  return [section('decisions', 'Decisions', element('dl', { class: 'decisions' }, ...rows, ...verdicts))];
}

/** A text stands in full among the texts already; its decision says only why. */
function decisionParts(catalog: Catalog, { field, value, policy, because, losers }: DecisionData): HTMLElement[] {
  const isText = field.startsWith('texts.');
  const lost = losers.map((loser) =>
    element(
      'li',
      {},
      'not ',
      element('del', { dir: 'auto' }, loser.value),
      ` (${loser.platform}) `,
      placeLink(catalog, loser.place),
    ),
  );
  return [
    ...(isText ? [] : [element('code', { dir: 'auto' }, breakable(value))]),
    element('p', { class: 'because', dir: 'auto' }, element('strong', {}, `${policy}: `), ...sentence(because)),
    ...(lost.length > 0 ? [element('ul', { class: 'losers' }, ...lost)] : []),
  ];
}

/** @example fieldTitle('texts.en.reason') // 'reason in en' */
function fieldTitle(field: string): string {
  const [kind, which = '', role] = field.split('.');
  if (kind === 'texts') return `${role} in ${which}`;
  return kind === 'names' ? `name on ${which}` : field;
}

function together(catalog: Catalog, { links }: CodeData): HTMLElement[] {
  if (links.length === 0) return [];
  const items = links.map(({ code, because }) =>
    element('li', {}, element('a', { href: codeHref(catalog, code) }, String(code)), ': ', ...sentence(because)),
  );
  return [section('together', 'Seen together with', element('ul', {}, ...items))];
}

function findings(catalog: Catalog, code: CodeData): HTMLElement {
  const found = findingsOf(catalog, code);
  const shown = found.map((finding) => findingArticle(catalog, finding, 'h3', false));
  return section('findings', 'Findings', ...(shown.length > 0 ? shown : [element('p', {}, 'None.')]));
}

function section(id: string, title: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element('section', { class: `card ${id}`, 'aria-labelledby': id }, element('h2', { id }, title), ...children);
}

function placeOf(catalog: Catalog, claim: ClaimData): Place {
  return [sourceOf(catalog, claim)?.file ?? 0, claim.line];
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, '');
}
