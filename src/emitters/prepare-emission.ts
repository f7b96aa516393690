/**
 * Turns a catalog and a target into an `Emission`: names spelled, escaped and proven unique, texts chosen and cleaned.
 * Everything that can be wrong with a target is found here, all of it before anything is printed.
 */

import { isBeyondExact } from '../model/beyond-exact.ts';
import type { Catalog, Claim, ErrorCode, Target } from '../model/index.ts';
import { allTexts, documentationOf, localeOf } from './choose-texts.ts';
import { defaultTypeName } from './choose-type-name.ts';
import { cleanText } from './clean-text.ts';
import {
  type Alias,
  bare,
  type Deprecation,
  type Documentation,
  type Emission,
  type Member,
  type Retired,
} from './emission.ts';
import { EmitError } from './emit-error.ts';
import type { Emitter } from './emitter.ts';
import { codeFinder } from './find-replacement.ts';
import { isIdentifier, nameable } from './spell-names.ts';
import { type Speller, speller } from './speller.ts';
import { codeLiteral } from './string-literal.ts';

/** What of a language the preparation needs. */
type Language = Omit<Emitter, 'print' | 'declares' | 'options'>;

/** Builds the emission of one target; throws an `EmitError` with every problem. `declares` gives the names that the files declare themselves. */
export function prepareEmission(
  whole: Catalog,
  target: Target,
  language: Language,
  declares: (typeName: string) => readonly string[] = () => [],
): Emission {
  const typeName = target.typeName ?? defaultTypeName(whole.id);
  const catalog = { ...whole, codes: whole.codes.filter((code) => !isExcluded(code, target)) };
  const live = catalog.codes.filter((code) => code.status !== 'retired');
  const problems = [
    ...typeNameProblems(typeName, language),
    ...prefixProblems(target),
    ...excludeProblems(whole, target),
    ...codeProblems(catalog, live),
  ];
  if (problems.length > 0) throw emitError(catalog, language, problems);

  const members = toMembers(catalog, live, language, {
    spell: speller(
      catalog,
      language,
      { ...target, platform: platformOf(catalog, target, language), typeName },
      declares(typeName),
    ),
    document: (code, texts) => documentationOf(code, catalog, target, texts),
  });
  const clashes = clashProblems(members, declares(typeName));
  if (clashes.length > 0) throw emitError(catalog, language, clashes);

  return {
    catalogId: cleanText(catalog.id) ?? '',
    typeName,
    locale: localeOf(catalog, target),
    locales: target.locale === undefined ? catalog.locales : [target.locale],
    fallback: target.fallback ?? 'marked',
    file: target.file ?? defaultFile(typeName, target, language),
    codeKind: catalog.codeKind,
    isWide: live.some(({ code }) => typeof code === 'number' && code !== (code | 0)),
    members,
    retired: catalog.codes.filter((code) => code.status === 'retired').map((code) => retire(code, language)),
  };
}

/** In a folder of its own a target needs none for its language. */
function defaultFile(typeName: string, { output }: Target, language: Language): string {
  const name = `${language.fileName?.(typeName) ?? typeName}.${language.extensions[0]}`;
  return output === undefined ? `${language.id}/${name}` : name;
}

/** The platform whose documented names a target takes; undefined for the language's own style. */
function platformOf({ platforms }: Catalog, { platform, names }: Target, language: Language): string | undefined {
  if (names === 'canonical') return undefined;
  const isAtHome = names === 'platform' || language.speaksForHome === true;
  if (platform !== undefined || !isAtHome) return platform;
  return language.homes.flatMap((home) => platforms.find((name) => name.toLowerCase() === home) ?? [])[0];
}

function isExcluded({ code, name, aliases, platformNames }: ErrorCode, { exclude = [] }: Target): boolean {
  const called: readonly ErrorCode['code'][] = [code, String(code), name, ...aliases, ...platformNames.values()];
  return exclude.some((one) => called.includes(one));
}

function prefixProblems({ memberPrefix = '' }: Target): string[] {
  if (isIdentifier(`${memberPrefix}x`)) return [];
  return [
    `no name can start with "memberPrefix" ${JSON.stringify(memberPrefix)}. Correct it in the config: letters, digits and "_".`,
  ];
}

/** Something to leave out that isn't there is a slip, or a code that has been renamed: it would come back unseen. */
function excludeProblems({ codes }: Catalog, { exclude = [] }: Target): string[] {
  return exclude
    .filter((one) => !codes.some((code) => isExcluded(code, { language: '', exclude: [one] })))
    .map((one) => `"exclude" names ${JSON.stringify(one)}, and no code or name is that. Correct it in the config.`);
}

interface Manner {
  readonly spell: Speller;
  document(code: ErrorCode, texts: Member['texts']): Documentation;
}

function toMembers(
  catalog: Catalog,
  live: readonly ErrorCode[],
  { comments, strings }: Language,
  { spell, document }: Manner,
): Member[] {
  const find = live.some((code) => code.replacement !== null) ? codeFinder(catalog) : () => null;
  return live.map((code) => {
    const identifier = spell.name(code);
    const texts = allTexts(code);
    const { description, paragraphs } = document(code, texts);
    return {
      value: code.code,
      literal: codeLiteral(code.code, strings),
      identifier,
      name: cleanText(code.name) ?? bare(identifier),
      description,
      paragraphs: paragraphs.map(comments.text),
      deprecation: deprecationOf(code, find(code.replacement ?? ''), spell),
      aliases: toAliases(code, identifier, spell),
      category: cleanText(code.category ?? ''),
      texts,
    };
  });
}

function toAliases(code: ErrorCode, identifier: string, spell: Speller): Alias[] {
  const seen = new Set([identifier]);
  return code.aliases.flatMap((name) => {
    const alias = spell.alias(code, name);
    if (alias === null || seen.has(alias)) return [];
    seen.add(alias);
    return [{ identifier: alias, name: cleanText(name) ?? bare(alias) }];
  });
}

function deprecationOf(code: ErrorCode, found: ErrorCode | null, spell: Speller): Deprecation | null {
  if (code.status !== 'deprecated') return null;
  const words = cleanText(code.replacement ?? '');
  if (words === null) return { sentence: 'No longer in use.', replacement: null, words };
  const replacement = found === null || found === code ? null : spell.name(found);
  return { sentence: `Use ${bare(replacement ?? words)} instead.`, replacement, words };
}

function retire({ code, name: written }: ErrorCode, { comments, strings }: Language): Retired {
  const name = cleanText(written) ?? '';
  return {
    value: code,
    name,
    sentence: comments.text(`Retired, never used again: ${codeLiteral(code, strings)} ${name}`),
  };
}

function typeNameProblems(typeName: string, { id, words }: Language): string[] {
  const advice = `Set "typeName" of the ${id} target in the config.`;
  if (!isIdentifier(typeName)) return [`the type name \`${cleanText(typeName) ?? ''}\` is no identifier. ${advice}`];
  if (words.isAscii && /\W/.test(typeName))
    return [`the type name \`${typeName}\` has letters beyond ASCII, which the language doesn't take. ${advice}`];
  if (words.types.has(typeName)) {
    return [`the type name \`${typeName}\` is a reserved word there. ${advice}`];
  }
  return [];
}

function codeProblems(catalog: Catalog, live: readonly ErrorCode[]): string[] {
  if (live.length === 0)
    return ['the catalog has no error code to emit. Check which sources it reads with `agora-errgen scan`.'];
  return live.flatMap(({ code, name, claims }) => {
    const shown = `${cleanText(String(code)) ?? '(empty)'}${placeOf(claims)}`;
    if (
      (catalog.codeKind === 'number' && isBeyondExact(code)) ||
      (typeof code === 'number' && !Number.isSafeInteger(code))
    ) {
      return [`the code ${shown} is no whole number below 2^53, which no enum can hold. Correct it in its source.`];
    }
    if (typeof code !== catalog.codeKind) {
      return [
        `the code ${shown} is no ${catalog.codeKind}, which the catalog's codes are. Check "codeKind" in the config.`,
      ];
    }
    if (typeof code === 'string' && (code === '' || /\p{Cs}/u.test(code))) {
      return [`the code ${shown} (${cleanText(name) ?? ''}) is empty or broken Unicode. Correct it in its source.`];
    }
    if (nameable(name, code) === null) {
      return [`the code ${shown} has no letter or digit to make a name of. Name it under "decisions" in the config.`];
    }
    return [];
  });
}

/** Where a source says so, in brackets; nothing for a code of the config. */
function placeOf([first]: readonly Claim[]): string {
  return first === undefined ? '' : ` (${first.location.file}:${first.location.line}:${first.location.column})`;
}

function clashProblems(members: readonly Member[], taken: readonly string[]): string[] {
  const owners = new Map<string, Member | null>(taken.map((name) => [name, null]));
  const problems: string[] = [];
  for (const member of members) {
    for (const identifier of [member.identifier, ...member.aliases.map((alias) => alias.identifier)]) {
      const owner = owners.get(identifier);
      if (owner === undefined) owners.set(identifier, member);
      else problems.push(clashMessage(identifier, member, owner));
    }
  }
  return problems;
}

function clashMessage(identifier: string, member: Member, owner: Member | null): string {
  const advice = `Correct the name in its source, or name it in the config:\n    "decisions": { ${JSON.stringify(String(member.value))}: { "name": "…", "because": "…" } }`;
  if (owner === null)
    return `the code ${shown(member)} becomes \`${identifier}\`, which the generated file needs itself. ${advice}`;
  return `the codes ${shown(owner)} and ${shown(member)} both become \`${identifier}\`, and one name can't stand for two codes. ${advice}`;
}

function shown({ value, name }: Member): string {
  return `${cleanText(String(value)) ?? ''} (${name})`;
}

function emitError(catalog: Catalog, { title }: Language, problems: readonly string[]): EmitError {
  return new EmitError(problems.map((problem) => `catalog ${cleanText(catalog.id) ?? ''}, ${title}: ${problem}`));
}
