/** Numbers that texts write in words: English and Chinese, the languages whose words for numbers are known here. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const OTHERS = new Map(Object.entries({ a: 1, an: 1, single: 1, once: 1, twice: 2, both: 2, double: 2 }));
const SCALES = new Map(Object.entries({ hundred: 100, thousand: 1000, million: 1_000_000 }));

/**
 * Every value that the English number words of a text may stand for.
 * @example englishNumbers('two hundred and fifty files') // [2, 2, 200, 200, 50, 250]
 */
export function englishNumbers(text: string): number[] {
  const found: number[] = [];
  let [total, group] = [0, 0];
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const scale = SCALES.get(word);
    const value = worthOf(word);
    if (scale === 100) group = Math.max(1, group) * scale;
    else if (scale !== undefined) [total, group] = [total + Math.max(1, group) * scale, 0];
    else if (value !== null) group = continues(group, value) ? group + value : value;
    else if (word !== 'and') [total, group] = [0, 0];
    if (value !== null) found.push(value);
    if (total + group > 0) found.push(total + group);
    if (MONTHS.includes(word)) found.push(MONTHS.indexOf(word) + 1);
  }
  return found;
}

/** `fifty` behind `two hundred`, `five` behind `twenty`. */
function continues(group: number, value: number): boolean {
  return group % 100 === 0 || (group % 10 === 0 && value < 10);
}

function worthOf(word: string): number | null {
  const ten = TENS.indexOf(word);
  if (ten > 1) return ten * 10;
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const ordinal = ORDINALS.indexOf(word);
  return ordinal >= 0 ? ordinal : (OTHERS.get(word) ?? null);
}

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_SCALES = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }));

/**
 * The value of a Chinese numeral; null where it is none. A scale alone counts once: `十五` is 15.
 * @example chineseNumber('两百五十') // 250
 */
export function chineseNumber(numeral: string): number | null {
  let [total, section, digit] = [0, 0, 0];
  for (const character of numeral.replaceAll('零', '〇').replaceAll('两', '二')) {
    const value = HAN_DIGITS.indexOf(character);
    const scale = HAN_SCALES.get(character);
    if (value >= 0) digit = value;
    else if (scale === undefined) return null;
    else if (scale < 10_000) {
      section += Math.max(1, digit) * scale;
      digit = 0;
    } else {
      total += Math.max(1, section + digit) * scale;
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}

/** What a digit before a Chinese scale is worth: `5万` is 50 000. */
export function scaleOf(character: string): number {
  return HAN_SCALES.get(character) ?? 1;
}
