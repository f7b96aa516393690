/** Lines without the mark of a list that say themselves where their code ends. */

const FORMS = [
  // `1001 LAMP_GONE No lamp`
  String.raw`(?:[-−]?\d{2,}|[A-Z]{1,5}[-_]?\d{2,})\s+[A-Z][A-Z\d]*(?:_[A-Z\d]+)+\s+\S`,
  // `LAMP_GONE { 0x11; // No lamp }`
  String.raw`[A-Z][A-Z\d_]{2,}\s\{\s*0x`,
  // A number, a tab and a text
  String.raw`[-−]?\d{3,}\t+\S`,
  // `1001 Lamp not found`
  String.raw`\d{3,6} [A-Z][a-z]+(?: [a-z]|\s*$)`,
  // `1001, No lamp`
  String.raw`\d{3,9}[,，]\s*(?=\p{L})`,
  // `1001 // No lamp`
  String.raw`\d{3,9}\s+\/\/\s*\S`,
  // `100001 灯泡不存在`, not `2019 年`
  String.raw`\d{3,9}\s+(?![年月日个個条條次元人名位秒分件])[^\s!-~]{2}`,
  // `LX-GONE-01: No lamp`
  String.raw`[A-Z][A-Z\d]{0,9}(?:[-_.][A-Z\d]{1,12}){1,5}(?<=\d)\s*[:：]\s*\S`,
  // `-10 = Not in range`, `` `CE000` : Invalid address ``, `Lamp01 - No lamp`
  String.raw`(?:[-−]?(?:0x[\dA-Fa-f]+|\d+)|${'`'}[-−]?\d+${'`'}|${'`'}?[A-Z]{1,5}[-_]?\d{2,}${'`'}?|[A-Z][a-z]{2,11}0\d{1,9})(?:(?<=${'`'})\s{2,}|\s*[=：]|\s*:\s|\s+[-–—]\s)\s*\S`,
  // ``**`NO_GRID`** - No such grid``
  String.raw`\*\*${'`'}[A-Z]\w{2,80}${'`'}\*\*\s*[-–—:：]\s*\S`,
  // `**E1 / E2**: No such grid`
  String.raw`\*\*[A-Z]{1,4}-?\d{1,4}(?:\s?[/,]\s?[A-Z]{1,4}-?\d{1,4}){0,4}(?:[:：]\*\*|\*\*\s?[-–—:：])\s*\S`,
  // `**NO_GRID (404)**: No such grid`
  String.raw`\*\*[A-Z]\w{2,80}\s?\([-−]?\d{1,9}\)(?:[:：]\*\*|\*\*\s?[-–—:：])\s*\S`,
  // `**BadGrid:** No such grid`, `**1001** = No lamp`
  String.raw`\*\*(?:[-−]?\d{3,}|[A-Z]\w{0,80}(?:_|[a-z][A-Z])\w{0,80})(?:[:：]\*\*|\*\*[:：]?)\s+(?:=\s*)?\S`,
];
const BARE = new RegExp(String.raw`^[\s>]*(?=${FORMS.join('|')})`, 'u');
/** In characters: what tells where a code ends stands before. */
const LONGEST = 300;

/** What stands in front of such an entry on its line: blanks and the marks of a quotation. Null where the line is none. */
export function bareStart(line: string): RegExpExecArray | null {
  return BARE.exec(line.length > LONGEST ? line.slice(0, LONGEST) : line);
}
