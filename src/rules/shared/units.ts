/** The same amount in another unit: a page may say 1000 ms where its translation says one second. */

/** Units of one kind, each with how many of the smallest it is worth. */
const KINDS: readonly Readonly<Record<string, readonly number[]>>[] = [
  {
    'ms|milliseconds?|millis|毫秒': [1],
    's|secs?|seconds?|秒钟?': [1_000],
    'mins?|minutes?|分钟?': [60_000],
    'h|hrs?|hours?|小时': [3_600_000],
    'days?|天|日': [86_400_000],
    'weeks?|周|星期': [604_800_000],
  },
  {
    'bytes?|B|字节': [1],
    'KB|KiB|kilobytes?': [1_000, 1_024],
    'MB|MiB|megabytes?': [1_000_000, 1_048_576],
    'GB|GiB|gigabytes?': [1_000_000_000, 1_073_741_824],
  },
];

const UNITS = KINDS.map((kind) =>
  Object.entries(kind).map(([words, worth]) => ({ unit: new RegExp(`^\\s?(?:${words})(?![A-Za-z])`, 'i'), worth })),
);

/**
 * What an amount is in the other units of its kind, where that is a whole number.
 * @param behind the text behind the number
 * @example inOtherUnits(1000, 'ms ahead') // [1]
 */
export function inOtherUnits(amount: number, behind: string): number[] {
  const kind = UNITS.find((units) => units.some(({ unit }) => unit.test(behind)));
  const own = kind?.find(({ unit }) => unit.test(behind));
  if (kind === undefined || own === undefined) return [];
  return kind
    .filter((other) => other !== own)
    .flatMap(({ worth }) => own.worth.flatMap((mine, at) => (amount * mine) / (worth[at] ?? worth[0] ?? 1)))
    .filter(Number.isInteger);
}
