/** A slip of the keyboard inside a word of a name: a letter dropped, doubled, swapped with the next, or another one. */
import { applyChanges, type FaultKind, onRow, placeOf } from '../fault.ts';
import type { PageRow } from '../project.ts';
import type { Random } from '../random.ts';
import { pickRow } from './pick-rows.ts';

const LEAST_LETTERS = 5;
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export const misspellName: FaultKind = {
  name: 'misspell a name',
  recall: 0.95,
  plant(project, random) {
    const row = pickRow(project, random);
    const misspelled = misspell(row, random);
    if (misspelled === null) return null;
    return {
      description: `${placeOf(row)} misspelled as ${misspelled}`,
      file: row.page.source.file,
      text: applyChanges(row.page.text, [{ span: row.nameSpan, text: misspelled }]),
      needs: 'one',
      targets: [onRow(row, ['misspelled-name'])],
      codes: new Set([row.code]),
    };
  },
};

function misspell({ name, page }: PageRow, random: Random): string | null {
  const { prefix } = page.source;
  const words = [...name.slice(prefix.length).matchAll(WORD)].filter(([word]) => word.length >= LEAST_LETTERS);
  if (words.length === 0) return null;
  const word = random.pick(words);
  const at = prefix.length + word.index;
  const slipped = random.pick([drop, double, swapWithNext, replace])(
    word[0],
    1 + random.below(word[0].length - 2),
    random,
  );
  return slipped === word[0] ? null : name.slice(0, at) + slipped + name.slice(at + word[0].length);
}

type Slip = (word: string, at: number, random: Random) => string;

const drop: Slip = (word, at) => word.slice(0, at) + word.slice(at + 1);

const double: Slip = (word, at) => word.slice(0, at + 1) + word.slice(at);

const swapWithNext: Slip = (word, at) =>
  word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);

const replace: Slip = (word, at, random) => {
  const letter = random.pick([...LETTERS]);
  const isUpper = word[at] !== word[at]?.toLowerCase();
  return word.slice(0, at) + (isUpper ? letter.toUpperCase() : letter) + word.slice(at + 1);
};
