/** The language of a page, which may quote others: told line by line, by how much is written in each. */

import { languageOf } from './language-of.ts';

/** A Han character says about as much as three letters. */
const HAN_WEIGHT = 3;
/** Kana in a tenth of it make the rest of a text in Han characters Japanese too. */
const KANA_SHARE = 0.1;

/**
 * Primary language subtag of what most of the lines are written in; null where no line tells.
 * @example mainLanguageOf(['# 错误码', 'Error codes of the SDK', '调用失败时返回以下错误码。']) // 'zh'
 */
export function mainLanguageOf(lines: readonly string[]): string | null {
  const weights = new Map<string, number>();
  for (const line of lines) {
    const language = languageOf(line);
    if (language !== null) weights.set(language, (weights.get(language) ?? 0) + weightOf(line));
  }
  const [japanese = 0, chinese = 0] = [weights.get('ja'), weights.get('zh')];
  if (japanese >= chinese * KANA_SHARE && japanese > 0) {
    weights.set('ja', japanese + chinese);
    weights.delete('zh');
  }
  const [main] = [...weights].sort(([, a], [, b]) => b - a);
  return main?.[0] ?? null;
}

function weightOf(line: string): number {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters + (HAN_WEIGHT - 1) * han;
}
