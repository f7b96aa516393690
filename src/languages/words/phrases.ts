/**
 * Phrases by which a text speaks of its own entry: that it is deprecated, what replaces it, that nothing gives it. A text
 * that merely mentions something deprecated or unused (`you called a deprecated method`) says nothing of its entry.
 */

export interface Phrase {
  readonly concept: 'deprecated' | 'replacement' | 'unused';
  readonly language: string;
  readonly phrase: RegExp;
  /** A text that the phrase must hit, and a near miss that it must not. */
  readonly hits: string;
  readonly misses: string;
}

/** In characters: texts are cut to it before a phrase is looked for, for some phrases take the square of what they read. */
export const LONGEST_TEXT = 4000;

const SUBJECT_EN = `(?:this|the|these) (?:error |status |return |result )?(?:codes?|errors?|constants?|entry|value|enum(?:erator)?|name)`;
const OPTIONAL_SUBJECT_EN = String.raw`(?:(?:this|the) (?:\w{1,40}_\w{1,60} )?(?:error |status |return |result )?(?:code|error|constant|entry|value|number) )?`;
const CODE_OR_NAME = String.raw`[\x60"'“‘]?([A-Za-z_$][\w$]*(?:[.:/-][\w$]+)*|[-−]?\d+)[\x60"'”’]?`;

export const PHRASES: readonly Phrase[] = [
  {
    concept: 'deprecated',
    language: 'en',
    // A dot before a digit is that of a version.
    phrase: /^\W*(?:deprecated|obsolete|no longer (?:used|in use|returned|supported))\b(?:[^.;。]|\.(?=\d))*/i,
    hits: 'Deprecated. Use `INVALID_TOKEN` instead.',
    misses: 'You called a deprecated method.',
  },
  {
    concept: 'deprecated',
    language: 'en',
    // Behind an article it is an adjective of what follows.
    phrase: /(?<!\b(?:an?|the)\s)[([{*【（]\s*(?:deprecated|obsolete)\b[^)\]}】）]*/i,
    hits: 'The user is muted. (Deprecated)',
    misses: 'You called a (deprecated) method.',
  },
  {
    concept: 'deprecated',
    language: 'en',
    phrase: new RegExp(
      String.raw`${SUBJECT_EN} (?:is|are|was|were|has been|have been) (?:now )?(?:deprecated|obsolete|removed|retired|no longer \w+)`,
      'i',
    ),
    hits: 'This error code is deprecated.',
    misses: 'This method is deprecated.',
  },
  {
    concept: 'deprecated',
    language: 'en',
    phrase: /(?:^|[.;] )deprecated\b(?:[^.;]|\.(?=\d))*$/i,
    hits: 'The room is full; deprecated since version 3.1',
    misses: 'The room is deprecated',
  },
  {
    concept: 'deprecated',
    language: 'zh',
    phrase:
      /(?:^|[。；，,(（【[\s])(?:该|此|本|当前)?(?:错误码|错误代码|错误|状态码|返回码|枚举值?|常量|字段)?(?:现)?(?:已|已经|即将)?被?(?:废弃|弃用|作废|停用)/,
    hits: '操作被禁止，此错误码已被弃用',
    misses: '调用了已废弃的方法',
  },
  {
    concept: 'deprecated',
    language: 'zh',
    phrase: /(?:该|此|本)(?:错误码|错误代码|错误|状态码|返回码|枚举值?|常量)(?:已经?)?不再(?:使用|返回|支持)/,
    hits: '该错误码不再使用。',
    misses: '该用户不再使用。',
  },
  { concept: 'deprecated', language: 'ja', phrase: /(?:非推奨|廃止)/, hits: '非推奨です', misses: '推奨です' },

  {
    concept: 'replacement',
    language: 'en',
    phrase: new RegExp(
      String.raw`\buse (?:the )?(?:error )?(?:code )?${CODE_OR_NAME}(?: (?:error )?code)?[^.。]{0,20}\binstead\b`,
      'i',
    ),
    hits: 'Deprecated. Use `INVALID_TOKEN` instead.',
    misses: 'Deprecated. We used `INVALID_TOKEN` before.',
  },
  {
    concept: 'replacement',
    language: 'en',
    phrase: new RegExp(
      String.raw`\b(?:replaced|superseded) (?:by|with) (?:the )?(?:error )?(?:code )?${CODE_OR_NAME}`,
      'i',
    ),
    hits: 'This code is no longer used, replaced by 1002.',
    misses: 'This code is no longer used and has no replacement.',
  },
  {
    concept: 'replacement',
    language: 'en',
    phrase: new RegExp(String.raw`\b(?:see|use) (?:error )?(?:code )?${CODE_OR_NAME}\s*(?:instead|\.?$)`, 'i'),
    hits: 'Deprecated, see 1002.',
    misses: 'Deprecated, see the page on tokens.',
  },
  {
    concept: 'replacement',
    language: 'zh',
    phrase: new RegExp(
      String.raw`(?:请|建议|改|可)?(?:使用|用|参考|参见|替换为|改为|改用)\s*(?:错误码)?\s*${CODE_OR_NAME}\s*(?:代替|替代|来代替|取代)?`,
    ),
    hits: '已废弃，请使用 USER_NOT_FOUND 代替。',
    misses: '已废弃，请使用新接口。',
  },
  {
    concept: 'replacement',
    language: 'zh',
    phrase: new RegExp(String.raw`(?:由|被)\s*(?:错误码)?\s*${CODE_OR_NAME}\s*(?:代替|替代|取代|替换)`),
    hits: '已被 1002 取代',
    misses: '已被取代',
  },

  {
    concept: 'unused',
    language: 'en',
    phrase: new RegExp(
      String.raw`^\W*${OPTIONAL_SUBJECT_EN}(?:is |was )?(?:currently |presently )?(?:not|never|no longer) (?:currently |yet |really )?(?:used|in use|returned)\b`,
      'i',
    ),
    hits: 'The SEAT_TORN result code is not currently used.',
    misses: 'The token is not used by this project.',
  },
  {
    concept: 'unused',
    language: 'en',
    phrase: new RegExp(String.raw`^\W*${OPTIONAL_SUBJECT_EN}(?:is |was )?(?:currently )?unused\b`, 'i'),
    hits: 'This code is currently unused.',
    misses: 'The seat is unused.',
  },
  {
    concept: 'unused',
    language: 'en',
    phrase: new RegExp(
      String.raw`^\W*${OPTIONAL_SUBJECT_EN}(?:is )?reserved(?: (?:for (?:future|later|internal) \w+|and (?:not used|unused)))?\W*$`,
      'i',
    ),
    hits: 'Reserved for future use.',
    misses: 'Reserved names are refused.',
  },
  {
    concept: 'unused',
    language: 'zh',
    phrase:
      /^\P{L}*(?:该|此|本)?(?:错误码|错误代码|状态码|返回码|枚举值?|常量)?(?:当前|目前|暂)?(?:未使用|未被使用|没有使用|不使用|未用)/u,
    hits: '该错误码暂未使用。',
    misses: '端口未使用。',
  },
  {
    concept: 'unused',
    language: 'zh',
    phrase: /^\P{L}*(?:系统)?(?:保留|预留)(?:值|错误码|字段|备用)?\P{L}*$/u,
    hits: '预留错误码',
    misses: '保留时间已过。',
  },
];
