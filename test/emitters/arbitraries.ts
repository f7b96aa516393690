/** Catalogs that no person would write: names, texts and codes from the whole of Unicode and from what breaks generated code. */

import fc from 'fast-check';
import type { Catalog } from '../../src/model/index.ts';
import { type CodeDraft, catalogOf } from './catalogs.ts';

/** Pieces that mean something in one of the target languages, in comments or in strings. */
const SNARES =
  String.raw`*/ /* /**/ // \ \u0041 \(x) $ $x $\{x} " ' ${'`'} """ @ @param {@link ??/ %@ <b> </summary> & #if class default self Type in new
  NaN __proto__ _ 0 1x ß İ ŉ ﬁ 用户 😀 𝒳`.split(/\s+/);

/** The same for what can't be seen: line ends, bidi controls, half pairs, a decomposed letter. */
const INVISIBLE = [
  ' ',
  '\n',
  '\r\n',
  '\0',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\uffff',
  'e\u0301',
];

const piece = fc.oneof(
  fc.constantFrom(...SNARES, ...INVISIBLE),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.stringMatching(/^[A-Z_0-9]{1,6}$/),
);
const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));

const number = fc.oneof(
  fc.integer({ min: -100, max: 2000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(2147483647, -2147483648, 4294967296),
);
const string = text.filter((value) => value !== '' && !/\p{Cs}/u.test(value));

const details = fc.record({
  status: fc.constantFrom('active', 'active', 'deprecated'),
  replacement: fc.option(text, { nil: undefined }),
  texts: fc.dictionary(
    fc.constantFrom('en', 'zh-CN', 'de'),
    fc.record({ description: text, reason: text, fix: text }, { requiredKeys: [] }),
  ),
});

/** The index makes names differ in letters, not in case or separators alone. */
function named(drafts: readonly [number | string, string, object][]): CodeDraft[] {
  return drafts.map(([code, name, rest], index) => ({ ...rest, code, name: `${name}_N${index}` }));
}

function catalogWith(codeKind: 'number' | 'string', code: fc.Arbitrary<number | string>): fc.Arbitrary<Catalog> {
  return fc
    .uniqueArray(fc.tuple(code, text, details), { minLength: 1, maxLength: 12, selector: ([value]) => value })
    .map((drafts) => catalogOf({ id: `any-${codeKind}`, codeKind, locales: ['en', 'zh-CN'], codes: named(drafts) }));
}

export const anyNumbers = catalogWith('number', number);
export const anyStrings = catalogWith('string', string);
