/**
 * Chinese in Traditional characters as the vocabularies have it, in Simplified ones. Only characters that speak of
 * errors, codes and columns are known here: this finds words, it doesn't translate texts.
 */

const PAIRS =
  '錯错誤误碼码號号編编狀状態态說说訊讯參参數数類类別别級级處处議议對对應应結结價价傳传欄栏標标識识稱称變变釋释詳详備备註注義义內内為为無无權权驗验證证許许過过時时間间連连線线斷断衝冲請请見见資资帳账戶户發发關关閉闭開开啟启後后區区範范圍围檔档據据項项問问題题屬属頭头徑径網网絡络絕绝動动單单換换額额寫写讀读鍵键轉转敗败異异報报誌志觸触場场決决復复現现遺遗隱隐會会務务護护測测規规則则長长';

const SIMPLIFIED = new Map([...PAIRS.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]));
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

/**
 * The text with its Traditional characters as Simplified ones, where it has any.
 * @example toSimplified('錯誤代碼') // '错误代码'
 */
export function toSimplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
