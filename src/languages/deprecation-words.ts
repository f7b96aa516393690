/**
 * Phrases by which a text says that its own entry should no longer be used, and by what it names the replacement.
 * A text that merely mentions something deprecated (`you called a deprecated method`) says nothing of its entry.
 */

import type { Deprecation } from '../model/index.ts';

const SUBJECT_EN = `(?:this|the|these) (?:error |status |return |result )?(?:codes?|errors?|constants?|entry|value|enum(?:erator)?|name)`;

const PHRASES: readonly RegExp[] = [
  /^\W*(?:deprecated|obsolete|no longer (?:used|in use|returned|supported))\b[^.;。]*/i,
  /[([{*【（]\s*(?:deprecated|obsolete)\b[^)\]}】）]*/i,
  new RegExp(
    String.raw`${SUBJECT_EN} (?:is|are|was|were|has been|have been) (?:now )?(?:deprecated|obsolete|removed|retired|no longer \w+)`,
    'i',
  ),
  /(?:^|[.;] )deprecated\b[^.;]*$/i,
  /(?:^|[。；，,(（【[\s])(?:该|此|本|当前)?(?:错误码|错误代码|错误|状态码|返回码|枚举值?|常量|字段)?(?:现)?(?:已|已经|即将)?被?(?:废弃|弃用|作废|停用)/,
  /(?:该|此|本)(?:错误码|错误代码|错误|状态码|返回码|枚举值?|常量)(?:已经?)?不再(?:使用|返回|支持)/,
  /(?:非推奨|廃止)/,
];

const CODE_OR_NAME = String.raw`[\x60"'“‘]?([A-Za-z_$][\w$]*(?:[.:/-][\w$]+)*|[-−]?\d+)[\x60"'”’]?`;

const REPLACEMENTS: readonly RegExp[] = [
  new RegExp(
    String.raw`\buse (?:the )?(?:error )?(?:code )?${CODE_OR_NAME}(?: (?:error )?code)?[^.。]{0,20}\binstead\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?:replaced|superseded) (?:by|with) (?:the )?(?:error )?(?:code )?${CODE_OR_NAME}`, 'i'),
  new RegExp(String.raw`\b(?:see|use) (?:error )?(?:code )?${CODE_OR_NAME}\s*(?:instead|\.?$)`, 'i'),
  new RegExp(
    String.raw`(?:请|建议|改|可)?(?:使用|用|参考|参见|替换为|改为|改用)\s*(?:错误码)?\s*${CODE_OR_NAME}\s*(?:代替|替代|来代替|取代)?`,
  ),
  new RegExp(String.raw`(?:由|被)\s*(?:错误码)?\s*${CODE_OR_NAME}\s*(?:代替|替代|取代|替换)`),
];

/**
 * What a text says about the deprecation of its own entry; null where it says nothing.
 * @example deprecationIn('Deprecated. Use INVALID_TOKEN instead.') // { replacement: 'INVALID_TOKEN', because: 'Deprecated' }
 */
export function deprecationIn(text: string): Deprecation | null {
  for (const phrase of PHRASES) {
    const match = phrase.exec(text);
    if (match !== null) return { replacement: replacementIn(text), because: trimmed(match[0]) };
  }
  return null;
}

function replacementIn(text: string): string | null {
  for (const phrase of REPLACEMENTS) {
    const named = phrase.exec(text)?.[1];
    if (named !== undefined && !/^(?:the|another|other|it|this|that)$/i.test(named)) return named;
  }
  return null;
}

function trimmed(words: string): string {
  return words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}
