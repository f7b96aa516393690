/**
 * Words by which headings, names and descriptions speak of errors, in the supported languages.
 * They are evidence that a table is about error codes, never proof of it alone.
 */

import { FOREIGN_ERROR_CODES, FOREIGN_ERRORS, FOREIGN_FAILURE, FOREIGN_OUTCOMES } from './foreign-error-words.ts';
import { fitsChinese } from './simplify-chinese.ts';

const ERROR_CODES =
  /\b(err(or)?|warning|exception|fault|failure)s?[ _-]*(and[ _-]*\w+[ _-]*)?(codes?|numbers?|nos?|ids?|identifiers?|names?|types?|enums?|constants?|lists?|reference|catalog(?:ue)?s?|messages?)\b|\berrno\b|\berr(or)?codes?\b|sqlstate|错误码|错误代码|错误编码|错误代号|错误号|错误列表|错误一览|异常码|报错码|警告码|错误信息码|エラー(?:コード|一覧)|(?:오류|에러) ?(?:코드|목록)/i;

const CODES_OF_OUTCOME =
  /\b(status|return|result|response|reason|close|exit|disconnect\w*|rejection|hangup|release|completion|cause)[ _-]*(event[ _-]*)?(codes?|values?)\b|(?:返回|原因)值|回传[码值]|(?:返回|状态|响应|回应|结果|原因|退出|关闭)(?:码|代码)|(?:ステータス|レスポンス|リターン|結果|応答|終了|理由|切断)コード|戻り値|(?:상태|결과|응답|반환|종료|사유|원인) ?코드/i;

/** Numbers with names that are no outcomes: keys, ports, kinds of messages. */
const OTHER_CODES =
  /\b(?:event|message|state|country|language|locale|region|currency|area|zip|postal|key(?:board)?|scan|colou?r|source|qr|character|ascii|permission|op|protocol|port|signal|button)[ _-]?(?:types?|codes?)\b|\bopcodes?\b|\b(?:ports?|permissions|signals|protocols|time ?zones?|currencies|countries|languages|regions|dates?|holidays)$|键码|按键|端口|事件类型|消息类型|国家代码|货币|时区/i;

const ERRORS =
  /\b(err|errors?|warnings?|exceptions?|faults?|failures?)\b|错误|异常|报错|故障|失败|警告|エラー|오류|에러/i;

const FAILURE =
  /\b(err|error|fail|invalid|illegal|den(y|ied)|forbid|reject|declin|refus|unable|cannot|can ?not|can't|could not|couldn't|not|no[ -]such|missing|unknown|unexpected|time(d)?[ _-]?out|expire|exceed|limit|unsupported|unavailable|unauth|unreachable|conflict|duplicat|mismatch|abort|cancel|disconnect|lost|out[ -]of|too[ -](many|large|long|small|short|big)|already|ban(ned)?\b|block|exception|incorrect|wrong|bad|required|overflow|closed|busy|kick|malformed|broken|corrupt|interrupt|insufficient|restrict|violation|violat|loss|warn|stale|revoked|empty|null|undefined|suspended|disabled|deprecated|internal|abnormal|crash|overload|damaged|inaccessible)/i;

const FAILURE_CJK =
  /失败|错误|异常|无效|非法|不存在|不支持|不正确|不合法|不可用|不匹配|不足|不能|不允许|未找到|未登录|未授权|未初始化|未|无法|无权|没有|缺少|缺失|超时|超过|超出|超限|拒绝|禁止|被禁|封禁|过期|重复|已存在|已经|限制|断开|冲突|繁忙|中断|为空|失效|エラー|失敗|無効|不正|ません|ない|切れ|超過|競合|タイムアウト|拒否|期限切|不明|오류|에러|실패|없|누락|유효하지|초과|만료|잘못|거부|중복|불가|않/;

/** Words joined to a name; any letter beyond ASCII may be a capital. */
const JOINED = /_|[a-z][A-Z]|[A-Z]{2}[a-z]|[^\0-\x7f]/;

/** The words of names that a text holds, apart: `SDKErrorCode` → `SDK Error Code`. */
function spaced(text: string): string {
  if (!JOINED.test(text)) return text;
  return text.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ').replaceAll('_', ' ');
}

function fitsEither(text: string, ...words: readonly RegExp[]): boolean {
  return fitsChinese(spaced(text), (spelling) => words.some((word) => word.test(spelling)));
}

/** Whether a heading or header speaks of error codes as such (`Error codes`, `错误码`). */
export function speaksOfErrorCodes(text: string): boolean {
  return fitsEither(text, ERROR_CODES, FOREIGN_ERROR_CODES);
}

/** Whether a heading or header speaks of codes that tell an outcome (`Status codes`, `Return value`). */
export function speaksOfOutcomeCodes(text: string): boolean {
  return fitsEither(text, CODES_OF_OUTCOME, FOREIGN_OUTCOMES);
}

/** Whether a heading or header speaks of codes that number something else (`Key codes`, `Port`). */
export function speaksOfOtherCodes(text: string): boolean {
  return fitsEither(text, OTHER_CODES) && !speaksOfErrors(text) && !speaksOfOutcomeCodes(text);
}

/** `Connection state`, `连接状态`: something's states, of which some are failures. */
const STATES =
  /\bstates?$|\b(?:order|task|job|device|delivery|shipment)[ _-]status(?:es)?$|状态$|状態$|상태$|состояни[ея]$|\bestados?$|zust[aä]nde?$/i;

/** Whether a heading or header speaks of states, and not of those of an error. */
export function speaksOfStates(text: string): boolean {
  return fitsEither(text.trim(), STATES) && !speaksOfErrors(text);
}

/** Whether a text mentions errors at all. */
export function speaksOfErrors(text: string): boolean {
  return fitsEither(text, ERRORS, FOREIGN_ERRORS);
}

/**
 * Whether a name or a description sounds like something that went wrong.
 * @example soundsLikeFailure('USER_NOT_FOUND') // true
 */
export function soundsLikeFailure(text: string): boolean {
  if (FOREIGN_FAILURE.test(text) || fitsChinese(text, (spelling) => FAILURE_CJK.test(spelling))) return true;
  return FAILURE.test(spaced(text));
}
