/**
 * Members that no program is ever given, so that nobody has to document them: `ERR_LAST` behind all others, `ERR_BASE` that the
 * others count from, `ERR_DO_NOT_USE`, what stands for numbers that nobody knows yet (`unrecognized(Int)`); among constants limits
 * (`MAX_DEVICES`) and the few whose values have another form than the others (`"errcode"` beside `"M_FORBIDDEN"`); what keeps numbers free
 * for later (`N00014 = 14` to `N01023 = 1023`).
 */

import { isErrorWord, soundsLikeFailure } from '../../languages/index.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Internal } from '../../model/index.ts';
import { wordsOf } from '../../names/words.ts';
import { ASSOCIATED, type Group, type Member } from '../syntax/declaration.ts';
import { codeOf, Unknown, type Value } from '../values/constant-value.ts';
import type { Resolved } from '../values/resolve-values.ts';

const ENDS = /^(?:last|max|maximum|end|count|num|total|sentinel|highest|n)$/;
const SAYS_NOTHING = /^(?:errors?|err|errno|codes?|results?|status|enum|values?|all|of|types?|items?|number|list)$/;
const LIMITS: ReadonlySet<bigint> = new Set([0x7fffffffn, 0xffffffffn, -0x80000000n]);
const FEWEST = 3;
const BASE = /^(?:base|offset|start)$/;
const BOUND = /^(?:max|min|maximum|minimum|num|count)$/;
/** Letters that all of these have: most names need not be taken apart. */
const MAY_BE_ONE = /base|offset|start|max|min|num|count|use/i;
const UNUSABLE = /(?:^|_)(?:do_not|dont|don_t|not_to_be|never)_use(?:d)?$/;

const END = says('it only marks the end of the enum');
const COUNTED_FROM = says('it is only what the others count from');
const LIMIT: Internal = { kind: 'limit', says: 'it is a limit and no error' };
const NOT_FOR_USE = says('its name says that it is not for use');
const OTHER_FORM = says('its value has another form than those of the others');
const ANY_OTHER = says('it stands for every number that has no member');
const KEPT_FREE = says('it only keeps its number free: it has no name and no comment');

function says(reason: string): Internal {
  return { kind: 'no-code', says: reason };
}

/**
 * The members of a group, each with why no program is given it.
 * @param isDescribed whether a comment of its own says what a member is
 */
export function findNoCodes(
  { declarator, members }: Group,
  resolved: Resolved,
  isDescribed: (member: Member) => boolean,
): ReadonlyMap<Member, Internal> {
  const live = members.filter((member) => !member.commentedOut);
  const ends = declarator.kind === 'enum' ? findEnds(live, resolved) : findLast(live, resolved);
  const odd = declarator.kind === 'constants' ? findOtherForms(live, resolved) : new Set<Member>();
  const rest = findRest(live) ?? findCatchAll(live, declarator);
  const kept = findKeptFree(live, resolved, isDescribed);
  const used = countedFrom(live);
  const prefix = sharedWords(live.map(({ name }) => name));
  const reasonOf = (member: Member): Internal | null => {
    if (ends.has(member)) return END;
    if (odd.has(member)) return OTHER_FORM;
    if (kept.has(member)) return KEPT_FREE;
    if (member === rest) return ANY_OTHER;
    if (!MAY_BE_ONE.test(member.name)) return null;
    const words = wordsOf(member.name.slice(prefix));
    if (BASE.test(words.at(-1) ?? '') && used.has(member.name)) return COUNTED_FROM;
    if (UNUSABLE.test(words.join('_'))) return NOT_FOR_USE;
    if (BOUND_OF_CODES.test(words.join(' '))) return LIMIT;
    return declarator.kind === 'constants' && isBound(words, member.name) ? LIMIT : null;
  };
  return new Map(
    live.flatMap((member) => {
      const reason = reasonOf(member);
      return reason === null ? [] : [[member, reason] as const];
    }),
  );
}

/** `MIN_USER_ERROR_CODE`, `SPAN1_MAX_CODE_E`: where codes begin or end, in enums, too. */
const BOUND_OF_CODES = /^(?:min|max)(?:imum)? .*\b(?:codes?|range)$|(?:^| )(?:min|max)(?:imum)? codes?(?: e)?$/;

/** `MAX_DEVICES`, `ITEM_COUNT`, `MIN_USER_ERROR_CODE`; what is called after a failure as well (`MAX_DEVICES_REACHED`) is an error. */
function isBound(words: readonly string[], name: string): boolean {
  if (BOUND_OF_CODES.test(words.join(' '))) return true;
  const isNamed = BOUND.test(words[0] ?? '') || BOUND.test(words.at(-1) ?? '');
  return isNamed && words.length > 1 && !soundsLikeFailure(name);
}

/** The last member with the number that is next or the largest that there is, and those that repeat another's number. */
function findEnds(live: readonly Member[], resolved: Resolved): ReadonlySet<Member> {
  const own = live.filter((one) => !isMacro(one));
  if (own.length < FEWEST) return new Set();
  const names = own.map(({ name }) => name);
  const known = new Set(names);
  const last = own.findLast((member) => !isFurtherName(member, known));
  const may = own.filter((member) => repeats(member, known) || (member === last && isBeyond(member, resolved)));
  if (may.length === 0) return new Set();
  const starts = [sharedStart(names), sharedWords(names)];
  return new Set(may.filter(({ name }) => starts.some((start) => saysEnd(name.slice(start)))));
}

/** Of constants that count on without a gap, the one behind all others that is called after nothing but that: `STATUS_LAST = 31`. */
function findLast(live: readonly Member[], { values }: Resolved): ReadonlySet<Member> {
  const last = live.at(-1);
  if (
    last === undefined ||
    live.length <= FEWEST ||
    !saysEnd(last.name.slice(sharedStart(live.map(({ name }) => name))))
  )
    return new Set();
  const codes = live.map((member) => {
    const value = values.get(member)?.value;
    return value === undefined || value instanceof Unknown ? null : codeOf(value);
  });
  const isRun = codes.every((code, at) => typeof code === 'number' && (at === 0 || code - 1 === codes[at - 1]));
  return new Set(isRun ? [last] : []);
}

/** A further name that a `#define` gives a member. */
function isMacro({ value }: Member): boolean {
  return value.kind === 'expression' && value.text === true;
}

function isBeyond(member: Member, { values }: Resolved): boolean {
  if (member.value.kind === 'next') return true;
  const value = values.get(member)?.value;
  return value !== undefined && !(value instanceof Unknown) && typeof value === 'object' && LIMITS.has(value.value);
}

/** `ERR_LAST = ERR_LOST`, `ERR_COUNT = ERR_LOST + 1`. */
function repeats({ value, name }: Member, known: ReadonlySet<string>): boolean {
  if (value.kind !== 'expression') return false;
  return value.tokens.some(({ kind, text }) => kind === 'word' && text !== name && known.has(text));
}

/** `ERR_MISLAID = ERR_LOST`: older names may stand behind the end. */
function isFurtherName({ value }: Member, known: ReadonlySet<string>): boolean {
  return value.kind === 'expression' && value.tokens.length === 1 && known.has(value.tokens[0]?.text ?? '');
}

function saysEnd(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => ENDS.test(word)) && words.every((word) => ENDS.test(word) || SAYS_NOTHING.test(word));
}

/** Of so many constants, so many must have values of one form, for the others to be none. */
const FEWEST_OF_FORM = 5;
const LEAST_OF_FORM = 0.75;

/**
 * The constants whose values have another form than nearly all others of their class, or than those alone that are called `ERROR_…`
 * among names of methods and parameters.
 */
function findOtherForms(live: readonly Member[], { values }: Resolved): ReadonlySet<Member> {
  const forms = groupBy(live, (member) => formOf(values.get(member)?.value));
  const [called, ...more] = [...forms].filter(([, members]) => members.some(isCalledAfterErrors));
  if (called !== undefined && more.length === 0 && called[1].length >= FEWEST && called[1].every(isCalledAfterErrors))
    return new Set(live.filter((member) => !called[1].includes(member)));
  const known = live.length - (forms.get(null)?.length ?? 0);
  const [main] = [...forms].filter(([form]) => form !== null).sort(([, a], [, b]) => b.length - a.length);
  if (!main || main[1].length < FEWEST_OF_FORM || main[1].length < known * LEAST_OF_FORM) return new Set();
  return new Set([...forms].flatMap(([form, members]) => (form === null || form === main[0] ? [] : members)));
}

function isCalledAfterErrors({ name }: Member): boolean {
  return isErrorWord(wordsOf(name)[0] ?? '');
}

/** A number, a text in capitals, or any other text; null where the value isn't known. */
function formOf(value: Value | Unknown | undefined): 'number' | 'CAPITALS' | 'text' | null {
  if (value === undefined || value instanceof Unknown) return null;
  if (typeof value !== 'string') return 'number';
  return /\p{Ll}/u.test(value) ? 'text' : 'CAPITALS';
}

/** The last case of an enum, `other` or `unknown`, alone without a value: counting on gives it one that no server ever sends. */
function findCatchAll(live: readonly Member[], { kind }: Group['declarator']): Member | null {
  const last = live.at(-1);
  if (kind !== 'enum' || last === undefined || live.length <= FEWEST || last.value.kind !== 'next') return null;
  const isAlone = live.slice(0, -1).every(({ value }) => value.kind !== 'next');
  return isAlone && /^(?:others?|unknown|unrecogni[sz]ed)$/i.test(last.name) ? last : null;
}

/** The one case of an enum that carries a number, `unrecognized(Int)`: it stands for those that have no case. */
function findRest(live: readonly Member[]): Member | null {
  const carrying = live.filter(({ marks }) => marks.some(({ name }) => name === ASSOCIATED));
  const [only] = carrying;
  if (only === undefined || carrying.length > 1 || live.length <= FEWEST || only.value.kind === 'expression')
    return null;
  const tokens = only.marks.find(({ name }) => name === ASSOCIATED)?.tokens ?? [];
  const type = tokens.at(-1)?.text ?? '';
  return /^U?Int(?:8|16|32|64)?$|^RawValue$/.test(type) && tokens.length <= 3 ? only : null;
}

/** Letters and digits alone: `N00014`, `Reserved_14`. */
const NUMBERED = /^\p{L}+_?(\d+)$/u;
/** Members that have nothing but their number, so many of them in a row, … */
const FEWEST_KEPT = 5;
/** … of which so many have no comment either: where most have one, errors are simply called by their numbers. */
const LEAST_BARE = 0.9;

/** Beside members with names, a row of numbers that nobody has named or described yet. */
function findKeptFree(
  live: readonly Member[],
  { values }: Resolved,
  isDescribed: (member: Member) => boolean,
): ReadonlySet<Member> {
  const numbered = live.flatMap((member) => {
    const value = values.get(member)?.value;
    const code = value === undefined || value instanceof Unknown ? null : codeOf(value);
    return typeof code === 'number' && Number(NUMBERED.exec(member.name)?.[1]) === code ? [{ member, code }] : [];
  });
  if (numbered.length < FEWEST_KEPT || live.length - numbered.length < FEWEST) return new Set();
  const inRow = numbered.filter(({ code }, at) => at === 0 || code === (numbered[at - 1]?.code ?? 0) + 1);
  const bare = numbered.filter(({ member }) => !isDescribed(member));
  const isMost = (some: readonly unknown[]) => some.length >= LEAST_BARE * numbered.length;
  return isMost(inRow) && isMost(bare) ? new Set(numbered.map(({ member }) => member)) : new Set();
}

/** The names that members are calculated from; a mere further name for a member is no calculation. */
function countedFrom(members: readonly Member[]): Set<string> {
  const names = new Set<string>();
  for (const { value } of members) {
    if (value.kind !== 'expression' || !value.tokens.some(({ kind }) => kind === 'number')) continue;
    for (const { kind, text } of value.tokens) if (kind === 'word') names.add(text);
  }
  return names;
}

/** How many characters all names start with that are whole words. */
function sharedWords(names: readonly string[]): number {
  const [first = ''] = names;
  return names.length < FEWEST ? 0 : first.slice(0, sharedStart(names)).lastIndexOf('_') + 1;
}

/** How many characters all names start with. */
function sharedStart(names: readonly string[]): number {
  const [first = '', ...others] = names;
  let length = first.length;
  for (const name of others) {
    let same = 0;
    while (same < length && name[same] === first[same]) same += 1;
    length = same;
  }
  return length;
}
