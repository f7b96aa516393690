/** Numbers, identifiers and links that the texts of one code have in one language and not in another. */
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
  return first === undefined
    ? []
    : others.flatMap((other) => {
        const [rolesA, rolesB] = [rolesOf(first.claim), rolesOf(other.claim)];
        const common = new Set([...rolesA].filter((role) => rolesB.has(role)));
        return common.size === 0 ? [] : compare(entry, restrict(first, common), restrict(other, common));
      });
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

function compare(entry: ErrorCode, a: Side, b: Side): FindingDraft[] {
  return [
    ...report(
      entry,
      a,
      b,
      'number',
      missing(numbersIn(joined(b)), numbersIn(joined(a))),
      missing(numbersIn(joined(a)), numbersIn(joined(b))),
    ),
    ...compareIdentifiers(entry, a, b),
    ...compareLinks(entry, a, b),
  ];
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
    message: `the "${a.claim.locale}" text of ${String(entry.code)} writes ${one} and the "${b.claim.locale}" one ${other}: one of the two is misspelled, and who copies it gets an error`,
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
    message: `the ${what} ${enumerate(facts)} ${stand} in the "${has.claim.locale}" text of ${String(entry.code)} and not in the "${lacks.claim.locale}" one: readers of the two languages are told different things`,
    code: entry.code,
    name: sourcedName(entry),
    location: text?.location ?? has.claim.location,
    related: [related(lacks.texts[0]?.location ?? lacks.claim.location, `the "${lacks.claim.locale}" text`)],
    edit: advise('bring the two texts into agreement'),
    identity: [String(entry.code), kind, facts.join(' '), has.language, lacks.language],
  };
}

/** @example enumerate(['1', '2', '3']) // '1, 2 and 3' */
function enumerate(facts: readonly string[]): string {
  return facts.length < 2 ? facts.join() : `${facts.slice(0, -1).join(', ')} and ${facts.at(-1)}`;
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
