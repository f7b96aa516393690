/** One finding: what is wrong, where, what to do, the edit as before and after. */

import type { EditData, FindingData, Place } from '../data.ts';
import { type Catalog, codeHref, fileOf, sourceHref } from './catalog.ts';
import { element, sentence, spoken } from './element.ts';
import { kindOf, severityLabel } from './severity.ts';

/** The link to a place of a source. */
export function placeLink(catalog: Catalog, place: Place): HTMLElement {
  const label = `${fileOf(catalog, place)}:${place[1]}`;
  return element('a', { class: 'place', href: sourceHref(catalog, place) }, label);
}

/** A finding as an article; its heading leads to the code where that isn't shown already. */
export function findingArticle(
  catalog: Catalog,
  finding: FindingData,
  level: 'h3' | 'h4',
  isLinked: boolean,
): HTMLElement {
  const { rule, code, name, message, place, related, edit } = finding;
  const kind = kindOf(finding);
  const label = [code, name].filter((part) => part !== null).join(' ');
  const known = code !== null && isLinked;
  const title = known ? element('a', { href: codeHref(catalog, code) }, label) : label;
  return element(
    'article',
    { class: `finding ${kind}` },
    element(
      'header',
      {},
      severityLabel(kind),
      finding.isNew && element('span', { class: 'new' }, 'new'),
      element(level, {}, label === '' ? rule : title),
      element('code', { class: 'rule' }, rule),
    ),
    element('p', { class: 'message', dir: 'auto' }, ...sentence(message)),
    element('p', { class: 'places' }, placeLink(catalog, place)),
    related.length > 0 &&
      element(
        'ul',
        { class: 'related' },
        ...related.map((other) => element('li', {}, placeLink(catalog, other.place), ': ', ...sentence(other.message))),
      ),
    edit && editBlock(edit),
  );
}

function editBlock({ description, change }: EditData): HTMLElement {
  const what = element('p', { dir: 'auto' }, element('strong', {}, 'Edit: '), ...sentence(description));
  if (change === null) return element('div', { class: 'edit' }, what);
  const side = (tag: 'del' | 'ins', title: string, text: string, ...more: readonly HTMLElement[]) =>
    element(
      'div',
      {},
      element('dt', {}, title),
      element('dd', {}, element(tag, { dir: 'auto' }, text === '' ? '(nothing)' : text), ...more),
    );
  const sides = element(
    'dl',
    { class: 'change' },
    side('del', 'Before', change.original),
    side('ins', 'After', change.replacement, ...(change.replacement === '' ? [] : [copyButton(change.replacement)])),
  );
  return element('div', { class: 'edit' }, what, sides);
}

/** Copies a text; says so to everybody. */
function copyButton(text: string): HTMLElement {
  const button = element('button', { type: 'button', class: 'copy' }, 'Copy', spoken(' the new text'));
  button.addEventListener('click', async () => {
    button.textContent = (await copies(text)) ? 'Copied' : 'Select and copy by hand';
  });
  return button;
}

/** Browsers may refuse: by setting, or where the page is no secure place. */
async function copies(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
