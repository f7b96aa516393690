/**
 * A find-and-replace of an old abbreviation by the vendor's name, in any case, that also hit the inside of words:
 * `em` by `Larkwire` turns `UserRemoved` into `UserRLarkwireoved`.
 */
import { applyChanges, type FaultKind, onRow, placeOf } from '../fault.ts';
import { type PageRow, type Project, rowsOfPage, VENDOR } from '../project.ts';
import type { Random } from '../random.ts';
import { pickRow } from './pick-rows.ts';

const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

export const replaceToken: FaultKind = {
  name: 'replace a token',
  recall: 0.95,
  plant(project, random) {
    const drawn = pickRow(project, random);
    const token = drawToken(project, drawn, random);
    if (token === null) return null;
    const put = isConstant(drawn.name) && random.below(2) === 0 ? VENDOR.toUpperCase() : VENDOR;
    const hit = rowsOfPage(project, drawn.page).filter((row) => occurs(token, row.name));
    return {
      description: `"${token}" replaced by "${put}" in all names of ${drawn.page.source.file}: ${hit.map(placeOf).join(', ')}`,
      file: drawn.page.source.file,
      text: applyChanges(
        drawn.page.text,
        hit.map((row) => ({ span: row.nameSpan, text: row.name.replace(new RegExp(token, 'gi'), put) })),
      ),
      needs: 'all',
      targets: hit.map((row) => onRow(row, ['mangled-name'])),
      codes: new Set(hit.map((row) => row.code)),
    };
  },
};

/** Two or three letters inside a word of the row's name that are no word of the page by themselves and spare its prefix. */
function drawToken(project: Project, { name, page }: PageRow, random: Random): string | null {
  const { prefix } = page.source;
  const words = (name.slice(prefix.length).match(WORD) ?? []).filter((word) => word.length >= 5);
  if (words.length === 0) return null;
  const word = random.pick(words);
  const length = 2 + random.below(2);
  const token = word
    .slice(1 + random.below(word.length - length - 1))
    .slice(0, length)
    .toLowerCase();
  const names = rowsOfPage(project, page).map((row) => row.name);
  const isWord = names.some((one) => (one.match(WORD) ?? []).some((whole) => whole.toLowerCase() === token));
  const hitsPrefix = names.some((one) => one.toLowerCase().indexOf(token) < prefix.length && occurs(token, one));
  return isWord || hitsPrefix ? null : token;
}

function occurs(token: string, name: string): boolean {
  return name.toLowerCase().includes(token);
}

function isConstant(name: string): boolean {
  return name === name.toUpperCase();
}
