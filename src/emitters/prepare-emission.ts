/**
 * Turns a catalog and a target into an `Emission`: names spelled, escaped and proven unique, texts chosen and cleaned.
 * Everything that can be wrong with a target is found here, all of it before anything is printed.
 */

import type { Catalog, ErrorCode, Target } from '../model/index.ts';
import { documentationOf, localeOf, preferLocales } from './choose-texts.ts';
import { defaultTypeName } from './choose-type-name.ts';
import { cleanText } from './clean-text.ts';
import type { Alias, Emission, Member, Naming, Replacement } from './emission.ts';
import { EmitError } from './emit-error.ts';
import { codeFinder } from './find-replacement.ts';
import { isIdentifier, nameable } from './spell-names.ts';
import { type Speller, speller } from './speller.ts';

/** Builds the emission of one target; throws an `EmitError` with every problem. `taken` are names that the file itself declares. */
export function prepareEmission(
  catalog: Catalog,
  target: Target,
  naming: Naming,
  taken: (typeName: string) => readonly string[] = () => [],
): Emission {
  const typeName = target.typeName ?? defaultTypeName(catalog.id);
  const live = catalog.codes.filter((code) => code.status !== 'retired');
  const problems = [...typeNameProblems(typeName, target, naming), ...codeProblems(catalog, live)];
  if (problems.length > 0) throw emitError(catalog, naming, problems);

  const members = toMembers(
    catalog,
    live,
    speller(catalog, target, naming, typeName),
    preferLocales(catalog, localeOf(catalog, target)),
  );
  const clashes = clashProblems(members, taken(typeName));
  if (clashes.length > 0) throw emitError(catalog, naming, clashes);

  return {
    catalogId: cleanText(catalog.id) ?? '',
    typeName,
    file: target.file ?? `${naming.folder}/${typeName}.${naming.extension}`,
    codeKind: catalog.codeKind,
    members,
    retired: catalog.codes
      .filter((code) => code.status === 'retired')
      .map((code) => ({ value: code.code, name: cleanText(code.name) ?? '' })),
  };
}

function toMembers(catalog: Catalog, live: readonly ErrorCode[], spell: Speller, locales: readonly string[]): Member[] {
  const find = live.some((code) => code.replacement !== null) ? codeFinder(catalog) : () => null;
  return live.map((code) => {
    const identifier = spell.name(code);
    return {
      value: code.code,
      identifier,
      name: cleanText(code.name) ?? identifier,
      documentation: documentationOf(code, locales),
      deprecated: code.status === 'deprecated',
      replacement: replacementOf(code, find(code.replacement ?? ''), spell),
      aliases: toAliases(code, identifier, spell),
    };
  });
}

function toAliases(code: ErrorCode, identifier: string, spell: Speller): Alias[] {
  const seen = new Set([identifier]);
  return code.aliases.flatMap((name) => {
    const alias = spell.alias(code, name);
    if (alias === null || seen.has(alias)) return [];
    seen.add(alias);
    return [{ identifier: alias, name: cleanText(name) ?? alias }];
  });
}

function replacementOf(code: ErrorCode, found: ErrorCode | null, spell: Speller): Replacement | null {
  const words = code.status === 'deprecated' ? cleanText(code.replacement ?? '') : null;
  if (words === null) return null;
  return { identifier: found === null || found === code ? null : spell.name(found), words };
}

function typeNameProblems(typeName: string, target: Target, naming: Naming): string[] {
  const advice = `Set "typeName" of the ${target.language} target in the config.`;
  if (!isIdentifier(typeName)) return [`the type name \`${cleanText(typeName) ?? ''}\` is no identifier. ${advice}`];
  if (naming.reservedTypeNames.has(typeName)) {
    return [`the type name \`${typeName}\` is a reserved word there. ${advice}`];
  }
  return [];
}

function codeProblems(catalog: Catalog, live: readonly ErrorCode[]): string[] {
  if (live.length === 0)
    return ['the catalog has no error code to emit. Check which sources it reads with `agora-errgen scan`.'];
  return live.flatMap(({ code, name }) => {
    const shown = cleanText(String(code)) ?? '(empty)';
    if (typeof code !== catalog.codeKind) {
      return [
        `the code ${shown} is no ${catalog.codeKind}, which the catalog's codes are. Check "codeKind" in the config.`,
      ];
    }
    if (typeof code === 'number' && !Number.isSafeInteger(code)) {
      return [`the code ${shown} is no whole number below 2^53, which no enum can hold. Correct it in its source.`];
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
  const shown = `${cleanText(String(member.value)) ?? ''} (${member.name})`;
  const advice = 'Give it another name under "decisions" in the config, or correct the name in its source.';
  if (owner === null)
    return `the code ${shown} becomes \`${identifier}\`, which the generated file needs itself. ${advice}`;
  const other = `${cleanText(String(owner.value)) ?? ''} (${owner.name})`;
  return `the codes ${other} and ${shown} both become \`${identifier}\`, and one name can't stand for two codes. ${advice}`;
}

function emitError(catalog: Catalog, naming: Naming, problems: readonly string[]): EmitError {
  return new EmitError(
    problems.map((problem) => `catalog ${cleanText(catalog.id) ?? ''}, ${naming.language}: ${problem}`),
  );
}
