/**
 * What the words of a table's header say about a column. Words of the supported languages are known here;
 * the config adds words for others. Headers are only the second witness: the cells' content is the first.
 */

import type { ColumnRole } from '../model/index.ts';
import { FOREIGN_HEADERS } from './foreign-headers.ts';
import { toSimplified } from './simplify-chinese.ts';
import type { HeaderMeaning, Vocabulary } from './vocabulary.ts';

/** The first that fits wins: narrow meanings stand before wide ones. */
const VOCABULARIES: readonly Vocabulary[] = [
  { meaning: 'http-status', words: /\bhttps?\b/i },
  {
    meaning: 'code',
    words:
      /\b(err(or)?|return|result|status)[ _-]*(codes?|numbers?|no\.?|ids?|values?)( ?[(（].*)?$|(错误码|错误代码|错误代号|错误编号|错误号|返回码|返回值|回传[码值]|状态码)(id|值)?( ?[(（].*)?$/i,
  },
  {
    meaning: 'not-errors',
    words:
      /\b(param(eter)?s?|arguments?|fields?|propert(y|ies)|attributes?|headers?|required|mandatory|default|versions?|dates?|released?|prices?|pricing|plans?|regions?|endpoints?|(?<!(solution|resolution|handling|troubleshooting|processing|recovery)s? )methods?|urls?|paths?|op ?codes?|limits?|quotas?|ports?|counts?|digits|sizes?|width|height|bit ?rate|fps|frame rate|resolution ratio|units?|packages?|lines?|files?|licen[cs]es?|features?|browsers?|ranges?)\b|参数|字段|栏位|属性|请求头|响应头|消息头|是否必[填选须]|必填|必选|默认值|版本|日期|时间|价格|地域|域名|路径|(?<!\p{Script=Han})方法|(请求|調用|调用|接口|成员)方法|接口|上限|项目|項目|パラメータ|フィールド|파라미터|매개변수|필드|항목|配额|端口|数量|大小|码率|帧率|分辨率|单位|功能|号段|行号|文件|区间|范围|\bper (?:second|minute|hour|day|month|year)\b|每(?:秒|分钟|小时|天|月)|毎[秒分時日]|[초분]당|(?<!\p{L})в (?:секунд|минут|час|сутки|день|месяц)/iu,
  },
  { meaning: 'index', words: /^(#|no\.?|index|seq(uence)?( no\.?)?|s\/?n|序号|番号)$/i },
  {
    meaning: 'fix',
    words:
      /\b(solutions?|fix(es)?|resolutions?|resolve|remed(y|ies)|actions?|suggest(ions?|ed)|what to do|how to|handling|recommend(ed|ations?)?|troubleshoot(ing)?|advice|workarounds?|mitigations?|next steps?|recover(y)?)\b|解决|处理|措施|建议|排查|应对|推荐|对策|修复|操作指引|対処|対応|解決|処置|해결|조치|처리|대응/i,
  },
  {
    meaning: 'reason',
    words:
      /\b(reasons?|causes?|why|when it occurs|when|occurs|triggers?|scenarios?|conditions?)\b|原因|场景|触发|何时|理由|条件|원인|이유|상황|조건/i,
  },
  {
    meaning: 'description',
    words:
      /\b(descriptions?|desc|meanings?|means?|happened|explanations?|explains?|details?|comments?|remarks?|notes?|summary|about|purpose|usage)\b|描述|说明|含义|解释|备注|備考|注意事项|详情|注释|意义|释义|説明|内容|意味|詳細|설명|의미|내용/i,
  },
  {
    meaning: 'name',
    words:
      /\b(names?|constants?|enums?|enumerat(ion|or)s?( members?)?|members?|symbols?|identifiers?|macros?|definitions?|mnemonics?|keys?)\b|名称|名字|命名|符号|枚举|常量|宏|标识|变量名|名前|エラー名|定数|이름|명칭|상수/i,
  },
  {
    meaning: 'code',
    words:
      /\b(err(or)?[ _-]?(codes?|numbers?|nums?|nos?|ids?|values?)|errno|ret(urn)?[ _-]?(codes?|values?)|(status|result|response|close|exit|reason|sub|api|system|service|business)[ _-]?codes?|codes?|numbers?|values?|ids?|sqlstate|decimal|dec|hex(adecimal)?|integer)\b|错误码|错误代码|错误编码|错误编号|错误号|错误值|错误ID|状态码|返回码|返回值|响应码|结果码|警告码|[十1][六06]?[进進][制数]|1[06]진수|代码|编码|编号|码值|业务码|子码|^[值値값]$|数值|コード|코드/i,
  },
  {
    meaning: 'severity',
    words:
      /\b(severit(y|ies)|priority|urgency|levels?)\b|级别|等级|优先级|严重|重要度|レベル|심각도|등급|gravedad|gravidade|gravité|gravità|schwere|ważność|серь[её]зность|mức độ/iu,
  },
  {
    meaning: 'message',
    words:
      /\b((error|err)?[ _-]?(messages?|msg|texts?|strings?|info(rmation)?)|err(or)?s?|exceptions?|titles?)\b|错误信息|错误消息|错误提示|提示|信息|消息|讯息|报错|错误$|异常|メッセージ|エラー|메[시세]지|에러|오류/i,
  },
  {
    meaning: 'other',
    words: /\b(types?|categor(y|ies)|modules?|groups?)\b|类型|类别|分类|模块/i,
  },
];

/** Words that make a numeric column a code even where nothing else speaks of errors. */
const STRONG_CODE =
  /code|errno|sqlstate|错误|码|代号|コード|코드|код|c[óo]digo|codic[ei]|fehlernummer|κωδικ|رم(?:ز|وز)|קוד|कोड|รหัส|(?<!\p{L})(?:k[oó]d(?:u|y|ów|ları)?|kode|koodi|mã)(?!\p{L})/iu;

/** What an error is answered with, or what a program ends with: a number beside an error that doesn't say which it is. */
const STATUS =
  /\bhttps?\b|\bstatus|\bexit\b|状态|响应码|退出码|ステータス|상태|статус|\bestado\b|\bstatut\b|trạng thái|\bdurum\b/i;

/** What a header says about its column; null where its words are unknown. */
export function meaningOfHeader(
  header: string,
  extra: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {},
): HeaderMeaning | null {
  const folded = header.toLowerCase();
  for (const role of Object.keys(extra) as ColumnRole[])
    if (extra[role]?.some((word) => folded.includes(word.toLowerCase()))) return role;
  const spaced = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' ');
  const simplified = toSimplified(spaced);
  const meaning = meaningIn(simplified);
  return meaning !== null || simplified === spaced ? meaning : meaningIn(spaced);
}

function meaningIn(words: string): HeaderMeaning | null {
  const fits = (vocabulary: Vocabulary) => vocabulary.words.test(words);
  const foreign = /\bhttps?\b/i.test(words) ? undefined : FOREIGN_HEADERS.find(fits);
  return (foreign ?? VOCABULARIES.find(fits))?.meaning ?? null;
}

/** Whether a header calls its column a code (`Error code`, `错误码`), not just a value or a number. */
export function isCodeHeader(header: string): boolean {
  return STRONG_CODE.test(toSimplified(header));
}

/** Whether a header says that its column holds statuses (`HTTP status`, `Exit code`, `状态码`). */
export function isStatusHeader(header: string): boolean {
  return STATUS.test(toSimplified(header));
}
