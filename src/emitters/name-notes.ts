/** Names that no source has as the code needs them: what was put in their place, so that somebody decides before a release. */

import type { Catalog, ErrorCode } from '../model/index.ts';
import { cleanText } from './clean-text.ts';
import { nameable } from './spell-names.ts';

/** A kind of name that was invented or repaired. */
interface Kind {
  is(code: ErrorCode): boolean;
  readonly says: string;
}

const isUnnamed = ({ decisions }: ErrorCode) => decisions.get('name')?.policy === 'unnamed';
const isUnusable = ({ name, code }: ErrorCode) => nameable(name, code) !== name;

const KINDS: readonly Kind[] = [
  { is: isUnnamed, says: 'no source gives a name, so generated code has one that was made of the code' },
  {
    is: (code) => !isUnnamed(code) && isUnusable(code),
    says: 'the name has no letter that identifiers can hold, so generated code has one that was made of the code',
  },
  {
    is: (code) => !isUnusable(code) && /^\p{Nd}/u.test(code.name),
    says: 'the name starts with a digit, which most languages refuse, so generated code puts a `_` in front',
  },
];

const SHOWN = 5;

/** One note for each kind, with the decision that settles its first code. */
export function nameNotes({ id, codes }: Catalog): string[] {
  const live = codes.filter(({ status }) => status !== 'retired');
  return KINDS.flatMap(({ is, says }) => {
    const found = live.filter(is);
    const [first] = found;
    if (first === undefined) return [];
    const shown = found.slice(0, SHOWN).map((code) => `${textOf(code.code)} (${nameOf(code)})`);
    const more = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : '';
    const decision = `"decisions": { ${JSON.stringify(String(first.code))}: { "name": "…", "because": "…" } }`;
    return [
      `catalog ${id}, ${shown.join(', ')}${more}: ${says}. Choose names before a release, in the config:\n    ${decision}`,
    ];
  });
}

function nameOf({ name, code }: ErrorCode): string {
  return textOf(nameable(name, code) ?? name);
}

function textOf(value: ErrorCode['code']): string {
  return cleanText(String(value)) ?? '';
}
