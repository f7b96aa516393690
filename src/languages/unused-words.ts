/** Phrases by which a text says that nothing ever gives its own entry: the number is taken, and no more. */

const SUBJECT = String.raw`(?:(?:this|the) (?:\w+_\w+ )?(?:error |status |return |result )?(?:code|error|constant|entry|value|number) )?`;

const PHRASES: readonly RegExp[] = [
  new RegExp(
    String.raw`^\W*${SUBJECT}(?:is |was )?(?:currently |presently )?(?:not|never|no longer) (?:currently |yet |really )?(?:used|in use|returned)\b`,
    'i',
  ),
  new RegExp(String.raw`^\W*${SUBJECT}(?:is |was )?(?:currently )?unused\b`, 'i'),
  new RegExp(
    String.raw`^\W*${SUBJECT}(?:is )?reserved(?: (?:for (?:future|later|internal) \w+|and (?:not used|unused)))?\W*$`,
    'i',
  ),
  /^\P{L}*(?:该|此|本)?(?:错误码|错误代码|状态码|返回码|枚举值?|常量)?(?:当前|目前|暂)?(?:未使用|未被使用|没有使用|不使用|未用)/u,
  /^\P{L}*(?:系统)?(?:保留|预留)(?:值|错误码|字段|备用)?\P{L}*$/u,
];

/**
 * The text says that its own entry is not in use. A text that speaks of something else that isn't says nothing.
 * @example saysUnused('NOT USED starting with 7.53.0') // true
 * @example saysUnused('The token is not used by this project') // false
 */
export function saysUnused(text: string): boolean {
  return PHRASES.some((phrase) => phrase.test(text.trim()));
}
