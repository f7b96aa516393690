/** Facts of a text that every translation of it must keep: numbers and identifiers. */

export interface Facts {
  /** Written so that nothing else can be meant. */
  readonly certain: ReadonlySet<string>;
  /** Other ways in which the text may say it (`four`, `四`). */
  readonly possible: ReadonlySet<string>;
}

const ENGLISH = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const HAN = '零一二三四五六七八九十';

/**
 * Numbers in digits are certain, numbers in words possible; `1,000` is `1000`.
 * @example numbersIn('at most four devices in 30 s') // certain: 30; possible: 4
 */
export function numbersIn(text: string): Facts {
  const prose = text.replace(/https?:\S+/g, ' ');
  const digits = [...prose.matchAll(/(?<![\p{L}\d_.])\d+(?:,\d{3})*(?:\.\d+)?(?![\d_])/gu)].map(([found]) =>
    found.replaceAll(',', ''),
  );
  const words = prose.toLowerCase().match(/[a-z]+/g) ?? [];
  const possible = new Set(
    words.flatMap((word) => [ENGLISH.indexOf(word), ORDINALS.indexOf(word)].filter((value) => value >= 0).map(String)),
  );
  for (const character of prose) {
    const value = character === '两' ? 2 : HAN.indexOf(character);
    if (value >= 0) possible.add(String(value));
  }
  return { certain: new Set(digits), possible };
}

/**
 * What can only be an identifier: `onError`, `user_id`, `login()`. Acronyms and product names are words of a language.
 */
export function identifiersIn(text: string): Facts {
  const prose = text.replace(/https?:\S+/g, ' ');
  const found = [
    ...prose.matchAll(
      /(?<![\p{Script=Latin}\d_])(?:[a-z]+[A-Z][A-Za-z0-9]*|[A-Za-z][A-Za-z0-9]*_\w+|[A-Za-z_]\w*(?=\(\)))/gu,
    ),
  ];
  return { certain: new Set(found.map(([name]) => name)), possible: new Set(prose.match(/\w+/g) ?? []) };
}
