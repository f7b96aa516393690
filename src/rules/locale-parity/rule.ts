/** Numbers, identifiers and links that the texts of one code have in one language and not in another. */
import { enumerated } from '../../model/counted.ts';
import type { Claim, ErrorCode, FindingDraft, Text } from '../../model/index.ts';
import { isSlip } from '../../names/spelling.ts';
import { advise, type Rule, type RuleContext, related, sourcedName } from '../rule.ts';
import { type Facts, identifiersIn, numbersIn } from '../shared/facts.ts';

export const rule: Rule = {
  id: 'locale-parity',
  description: 'The languages of one code disagree on a number, an identifier or a link',
  severity: 'info',
  category: 'across documents',
  judge(context) {
    const rolesOf = learnRoles(context);
    return context.catalog.codes.flatMap((entry) => judgeEntry(entry, context, rolesOf));
  },
};

interface Side {
  readonly claim: Claim;
  readonly language: string;
  readonly texts: readonly Text[];
}

/** Compares the first sound claim of each language with the first of all, in what both of their pages tell at all. */
function judgeEntry(entry: ErrorCode, { speaks }: RuleContext, rolesOf: RolesOf): FindingDraft[] {
  const sides = new Map<string, Side>();
  for (const claim of entry.claims) {
    if (!speaks(claim) || claim.locale === null) continue;
    const language = claim.locale.split('-')[0]?.toLowerCase() ?? '';
    const damaged = new Set(claim.damages.map((damage) => damage.field as string));
    const texts = Object.entries(claim.observation.texts)
      .filter(([role]) => !damaged.has(role))
      .map(([, text]) => text);
    if (damaged.has('description') || texts.length === 0) continue;
    if (!sides.has(language)) sides.set(language, { claim, language, texts });
  }
  const [first, ...others] = sides.values();
  if (first === undefined) return [];
  const pairs = others.flatMap((other): Pair[] => {
    const [rolesA, rolesB] = [rolesOf(first.claim), rolesOf(other.claim)];
    const common = new Set([...rolesA].filter((role) => rolesB.has(role)));
    return common.size === 0 ? [] : [[restrict(first, common), restrict(other, common)]];
  });
  return [
    ...compareNumbers(entry, pairs),
    ...pairs.flatMap(([a, b]) => [...compareIdentifiers(entry, a, b), ...compareLinks(entry, a, b)]),
  ];
}

/** The first language and another one, in the texts that both of their pages have. */
type Pair = readonly [first: Side, other: Side];

interface Difference {
  readonly pair: Pair;
  readonly onlyFirst: readonly string[];
  readonly onlyOther: readonly string[];
}

/**
 * Where languages give one thing in two numbers, one of them is wrong, and the one that stands alone is the likelier. A number that
 * the other language doesn't give at all is another matter.
 */
function compareNumbers(entry: ErrorCode, pairs: readonly Pair[]): FindingDraft[] {
  const differences = pairs.map((pair): Difference => {
    const [ofFirst, ofOther] = pair.map((side) => numbersIn(joined(side)));
    if (ofFirst === undefined || ofOther === undefined) throw new Error('a pair has two sides');
    return { pair, onlyFirst: missing(ofFirst, ofOther), onlyOther: missing(ofOther, ofFirst) };
  });
  const contradicting = differences.filter((one) => one.onlyFirst.length > 0 && one.onlyOther.length > 0);
  const agreeing = differences.filter((one) => one.onlyFirst.length + one.onlyOther.length === 0);
  const rest = differences
    .filter((one) => !contradicting.includes(one))
    .flatMap(({ pair: [a, b], onlyFirst, onlyOther }) => report(entry, a, b, 'number', onlyOther, onlyFirst));
  return [...describeContradictions(entry, contradicting, agreeing), ...rest];
}

function describeContradictions(
  entry: ErrorCode,
  contradicting: readonly Difference[],
  agreeing: readonly Difference[],
): FindingDraft[] {
  const [one, ...more] = contradicting;
  if (one === undefined) return [];
  const others = contradicting.map(({ pair: [, other] }) => other);
  const isFirstAlone =
    more.length > 0 && agreeing.length === 0 && more.every((other) => other.onlyOther.join() === one.onlyOther.join());
  if (isFirstAlone) return [describeOdd(entry, [one.pair[0], one.onlyFirst], [others, one.onlyOther])];
  return contradicting.map(({ pair: [first, other], onlyFirst, onlyOther }) =>
    describeOdd(entry, [other, onlyOther], [[first, ...agreeing.map(({ pair }) => pair[1])], onlyFirst]),
  );
}

/** @example '1004: "de" says 60; "en" and "ja" say 30: …' */
function describeOdd(
  { code, ...entry }: ErrorCode,
  [odd, own]: readonly [Side, readonly string[]],
  [others, theirs]: readonly [readonly Side[], readonly string[]],
): FindingDraft {
  const languages = enumerated(others.map(({ claim }) => `"${claim.locale}"`));
  const text = textWith(odd, own[0] ?? '');
  return {
    severity: 'warning',
    message: `${String(code)}: "${odd.claim.locale}" says ${enumerated(own)}; ${languages} ${others.length === 1 ? 'says' : 'say'} ${enumerated(theirs)}: readers of the languages are told different things`,
    code,
    name: sourcedName({ code, ...entry }),
    location: text?.location ?? odd.claim.location,
    related: others.map((side) =>
      related(textWith(side, theirs[0] ?? '')?.location ?? side.claim.location, `says ${enumerated(theirs)}`),
    ),
    edit: advise('find out which number holds, and correct the other texts'),
    identity: [String(code), 'numbers', odd.language, ...own, ...theirs],
  };
}

type RolesOf = (claim: Claim) => ReadonlySet<string>;

/** What the texts of a page are for: a page of descriptions alone is no translation of remedies. */
function learnRoles({ claimsOf }: RuleContext): RolesOf {
  const roles = new Map(
    [...claimsOf].map(([file, placed]) => [
      file,
      new Set(placed.flatMap(({ claim }) => Object.keys(claim.observation.texts))),
    ]),
  );
  return (claim) => roles.get(claim.source.file) ?? new Set();
}

function restrict(side: Side, roles: ReadonlySet<string>): Side {
  const { texts } = side.claim.observation;
  const kept = new Set(Object.entries(texts).flatMap(([role, text]) => (roles.has(role) ? [text] : [])));
  return { ...side, texts: side.texts.filter((text) => kept.has(text)) };
}

/** One identifier in two spellings is a slip on one of the sides, and reported once. */
function compareIdentifiers(entry: ErrorCode, a: Side, b: Side): FindingDraft[] {
  const [ofA, ofB] = [identifiersIn(joined(a)), identifiersIn(joined(b))];
  const [onlyA, onlyB] = [missing(ofA, ofB), missing(ofB, ofA)];
  const slips = onlyA.flatMap((one) => {
    const other = onlyB.find((written) => isSlip(one.toLowerCase(), written.toLowerCase()));
    return other === undefined ? [] : [[one, other] as const];
  });
  const slipped = new Set(slips.flat());
  const others = (facts: readonly string[]) => facts.filter((fact) => !slipped.has(fact));
  return [
    ...slips.map(([one, other]) => describeSlip(entry, [a, one], [b, other])),
    ...report(entry, a, b, 'identifier', others(onlyB), others(onlyA)),
  ];
}

function describeSlip(entry: ErrorCode, [a, one]: readonly [Side, string], [b, other]: readonly [Side, string]) {
  const [textA, textB] = [textWith(a, one), textWith(b, other)];
  return {
    severity: 'warning' as const,
    message: `the "${a.claim.locale}" text of ${String(entry.code)} writes ${one} and the "${b.claim.locale}" one ${other}: one of the two is misspelled, and copying it gives an error`,
    code: entry.code,
    name: sourcedName(entry),
    location: textB?.location ?? b.claim.location,
    related: [related(textA?.location ?? a.claim.location, `writes ${one}`)],
    edit: advise(`write ${one} or ${other} in both texts, whichever the API has`),
    identity: [String(entry.code), 'slip', one, other],
  };
}

function textWith({ texts }: Side, fact: string): Text | undefined {
  return texts.find((one) => one.value.includes(fact)) ?? texts[0];
}

function joined({ texts }: Side): string {
  return texts.map((text) => text.value).join('\n');
}

/** Facts that are given for certain on one side and in no form on the other. */
function missing(facts: Facts, other: Facts): string[] {
  return [...facts.certain].filter((fact) => !other.certain.has(fact) && !other.possible.has(fact));
}

function report(
  entry: ErrorCode,
  a: Side,
  b: Side,
  kind: string,
  onlyB: readonly string[],
  onlyA: readonly string[],
): FindingDraft[] {
  return [
    ...(onlyB.length === 0 ? [] : [describe(entry, b, a, kind, onlyB)]),
    ...(onlyA.length === 0 ? [] : [describe(entry, a, b, kind, onlyA)]),
  ];
}

function describe(entry: ErrorCode, has: Side, lacks: Side, kind: string, facts: readonly string[]): FindingDraft {
  const text = textWith(has, facts[0] ?? '');
  const [what, stand] = facts.length === 1 ? [kind, 'stands'] : [`${kind}s`, 'stand'];
  return {
    message: `the ${what} ${enumerated(facts)} ${stand} in the "${has.claim.locale}" text of ${String(entry.code)} and not in the "${lacks.claim.locale}" one: readers of the two languages are told different things`,
    code: entry.code,
    name: sourcedName(entry),
    location: text?.location ?? has.claim.location,
    related: [related(lacks.texts[0]?.location ?? lacks.claim.location, `the "${lacks.claim.locale}" text`)],
    edit: advise('bring the two texts into agreement'),
    identity: [String(entry.code), kind, facts.join(' '), has.language, lacks.language],
  };
}

/** Links lead to different pages per language on purpose; what counts is whether there is one, and its last segment. */
function compareLinks(entry: ErrorCode, a: Side, b: Side): FindingDraft[] {
  const [linksA, linksB] = [a, b].map((side) =>
    side.texts.flatMap((text) => text.links).filter((link) => !link.url.startsWith('mailto:')),
  );
  if (linksA === undefined || linksB === undefined) return [];
  if (linksA.length === 0 && linksB.length === 0) return [];
  const keys = (links: typeof linksA) =>
    links
      .map((link) => targetOf(link.url))
      .sort()
      .join(' ');
  if (keys(linksA) === keys(linksB)) return [];
  const [has, lacks, links] = linksA.length >= linksB.length ? [a, b, linksA] : [b, a, linksB];
  const [link] = links;
  if (link === undefined) return [];
  const onlyOne = linksA.length === 0 || linksB.length === 0;
  return [
    {
      message: onlyOne
        ? `only the "${has.claim.locale}" text of ${String(entry.code)} links to ${link.url}: readers of the "${lacks.claim.locale}" one are not shown that page`
        : `the texts of ${String(entry.code)} link to different places: ${list(linksA)} in "${a.claim.locale}", ${list(linksB)} in "${b.claim.locale}", so one of the two may be out of date`,
      code: entry.code,
      name: sourcedName(entry),
      location: link.location,
      related: [related(lacks.texts[0]?.location ?? lacks.claim.location, `the "${lacks.claim.locale}" text`)],
      edit: advise('link to the same content in both languages'),
      identity: [String(entry.code), 'link', has.language, lacks.language],
    },
  ];
}

function list(links: readonly { readonly url: string }[]): string {
  return links.map((link) => link.url).join(', ');
}

const LOCALE = '(?:en|zh|cn|ja|ko)(?:[-_][a-z]{2,4})?';
const LOCALE_FOLDER = new RegExp(`^${LOCALE}$`, 'i');
const LOCALE_ENDING = new RegExp(`[._-]${LOCALE}$`, 'i');

/** The page a link leads to, without host, folders, language and query. */
function targetOf(url: string): string {
  const segments = (url.split(/[?#]/)[0] ?? url).split('/').filter((segment) => segment !== '');
  const page = segments.findLast((segment) => !LOCALE_FOLDER.test(segment)) ?? '';
  return page.replace(/\.(html?|mdx?)$/, '').replace(LOCALE_ENDING, '');
}
