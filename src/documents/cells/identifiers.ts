/** Which tokens are names in code, and which are codes that aren't numbers. */

/** The pattern of a name: words of a program, joined as languages and services join them. */
export const IDENTIFIER = String.raw`[:@.]?[A-Za-z_$][\w$]*(?:(?:\.|::|:|-|\/|#|->)[A-Za-z0-9_$]+)*`;

const WHOLE = new RegExp(`^${IDENTIFIER}$`);
/** `3D_NOT_SUPPORTED`: no language has such a name, but pages list them. */
const WITH_DIGIT = /^\d+[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

/** `5-1500-0002`, `01-01-04 02 11`: groups of digits joined by hyphens or blanks; dates have three groups of two. */
const DIGIT_GROUPS = /^\d+(?:-\d{3,}){2,}$|^\d{2,4}(?:[- ]\d{2,4}){3,6}$/;
/** `Lamp01`, `Lamp-11`, `Lamp1001`: a word with a number that is long, filled up with zeros or set off, as only codes and files are counted. */
const COUNTED_WORD = /^[A-Z][a-z]{2,11}(?:0\d+|-\d{2,}|\d{4,})$/;
/** `E0908a`, `1020[5]`: one of several that a code stands for. */
const WITH_PART = /^[A-Z]{1,6}[-_]?\d{2,}[a-z]$|^\d{3,}\[\d{1,5}\]$/;
/** `2024-03`: a month. */
const MONTH = /^(?:19|20)\d\d-(?:0?[1-9]|1[0-2])$/;

/** `1100-400`, `400-1`, `LX-002-0` end below their start: two numbers that make one code, no range. */
export function isJoinedNumbers(text: string): boolean {
  const [, first = 0, last = 0] = /^(?:[A-Z]{1,6}[-_]?)?(\d{3,})-(\d+)$/.exec(text) ?? [];
  return Number(first) > Number(last) && !MONTH.test(text);
}

/** Whether a text is one name: a single token that programs could use. */
export function isIdentifier(text: string): boolean {
  return WHOLE.test(text) || WITH_DIGIT.test(text) || DIGIT_GROUPS.test(text);
}

/** Whether a token is made to be a name in code: `FILE_NOT_FOUND`, `fileNotFound`, `TIMEOUT`, `auth/user-not-found`. */
export function isStrongIdentifier(token: string): boolean {
  if (!isIdentifier(token) || CAPITALISED.test(token) || PATH.test(token) || METHOD.test(token)) return false;
  return /[A-Za-z\d]_[A-Za-z\d]|\p{Ll}\p{Lu}|^\p{Lu}{2}[\p{Lu}\d]+$|^\p{Lu}+\p{Lu}\p{Ll}{2}|[.:/#-]\w*[A-Za-z]{2}/u.test(
    token,
  );
}

/** `docs/lamps/errors`, `lamps.example.com/rpc.Lamp`: a place, and no name. */
const PATH = /^[a-z\d-]+\/[\w-]+\/[\w/-]+$|^(?:[a-z\d-]{1,40}\.){1,5}[a-z]{2,12}\/\w/;
/** `lamp.Socket#open`: where in a program something happens. */
const METHOD = /^[\w.]+#[a-z]\w*$/;
/** `E-Mail`, `Content-Type`, `X-RateLimit-Reset`: ordinary words, or the header of a message. */
const CAPITALISED = /^(?:[A-Z]|(?:[A-Z][a-z]+)+)(?:-(?:[A-Z][a-z]+)+)+$/;
const FILE_NAME =
  /\.(?:py|m?js|jsx?|tsx?|go|rs|c|h|cc|cpp|hpp|cs|java|kts?|swift|dart|scala|lua|mdx?|json|ya?ml|toml|xml|html?|css|txt|csv|sql|rb|php|sh|proto)$/;

/** Whether a token is a file or a place in one (`queue.c`, `queue.c/push_item`, `queue.c:17`), and no name of what happens there. */
export function isPlaceInFile(token: string): boolean {
  return token.split(/[/:#]/).some((part) => FILE_NAME.test(part));
}

/** Digits, capitals and hyphens with at least one digit: a code that isn't a number (`08P01`, `WKS-MAP-404`, `E1001`). */
export function isStringCode(token: string): boolean {
  return (
    /^\d+_\d+$|^0x[\da-f]{1,8}(?:_[\da-f]{2,8})+$|^\d+\.\d+\.\d+$|^err(?:or)?[-_]?\d+$/i.test(token) ||
    isJoinedNumbers(token) ||
    DIGIT_GROUPS.test(token) ||
    COUNTED_WORD.test(token) ||
    WITH_PART.test(token) ||
    (/^(?=.*\d)(?=.*[A-Z])[A-Z\d]+(?:[-_.:][A-Z\d]+)*$/i.test(token) &&
      /^[^a-z]+$|^[a-z]{1,4}[-_]?\d+$/.test(token) &&
      !FAMILY.test(token))
  );
}

/** `LAMP 0012`: a word and a number, which is a code where a header calls it one. */
export function isSpacedCode(text: string): boolean {
  return /^[A-Za-z]{1,8} \d{2,8}$/.test(text);
}

/** `10XXX`, `E1XX`: all codes that start so. */
const FAMILY = /\dX{2,}$/;

/** Digits with a letter among them that looks like a digit (`7O2`, `60l5`): a slip of the pen and no code of its own. */
export function isMistypedNumber(token: string): boolean {
  return /^\d[\dOoIlОо]*$/.test(token) && !/^\d+$/.test(token);
}
