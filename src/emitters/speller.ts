/**
 * The identifiers of a target's members: in the language's own style, or, for a target that follows a platform, the names
 * which that platform has, and names in its style for the codes that it doesn't have yet.
 */

import type { Catalog, Code, ErrorCode } from '../model/index.ts';
import { type Emitter, escapeMember } from './emitter.ts';
import { isDistinct, ownAliasSpelling, ownSpelling, platformStyle } from './platform-names.ts';
import { nameable } from './spell-names.ts';

/** Spells the names of error codes as identifiers, escaped for the language. */
export interface Speller {
  name(code: ErrorCode): string;
  /** Null where the platform has this name for another code. */
  alias(code: ErrorCode, alias: string): string | null;
}

/** The speller of one target, which takes the names of `platform`; `declared` are the names that the file of the type declares itself. */
export function speller(
  catalog: Catalog,
  platform: string | undefined,
  language: Pick<Emitter, 'spell' | 'words' | 'isGlobal'>,
  typeName: string,
  declared: readonly string[],
): Speller {
  /** A name of our own making gives way to what the file declares itself. */
  const made = (name: string) => (declared.includes(name) ? `${name}_` : name);
  const escaped = (identifier: string) => escapeMember(language.words, identifier);
  if (platform === undefined) {
    const spell = (name: string, code: Code) => escaped(made(language.spell(nameable(name, code) ?? '', typeName)));
    return {
      name: ({ name, code }) => spell(name, code),
      alias: ({ code }, alias) => spell(alias, code),
    };
  }
  const style = platformStyle(catalog, platform);
  const spell = (name: string, code: Code) => {
    const base = nameable(name, code) ?? '';
    return made(language.isGlobal && style.prefix === '' ? language.spell(base, typeName) : style.spell(base));
  };
  const taken = (code: ErrorCode, name: string | null) =>
    name !== null && (!language.isGlobal || isDistinct(code, name, style)) ? name : null;
  const names = namesOfPlatform(catalog, (code) => taken(code, ownSpelling(code, platform)), spell);
  const owners = new Map([...names].map(([code, name]) => [name, code]));
  return {
    name: (code) => escaped(names.get(code) ?? ''),
    alias: (code, alias) => {
      const name = taken(code, ownAliasSpelling(code, alias, style)) ?? spell(alias, code.code);
      return (owners.get(name) ?? code) === code ? escaped(name) : null;
    },
  };
}

/** The platform's own names; one that is made up for a code gives way to those, and to the ones made up before it. */
function namesOfPlatform(
  catalog: Catalog,
  ownName: (code: ErrorCode) => string | null,
  spell: (name: string, code: Code) => string,
): Map<ErrorCode, string> {
  const own = catalog.codes.map((code) => ({ code, name: ownName(code) }));
  const taken = new Set(own.map(({ name }) => name));
  return new Map(
    own.map(({ code, name }) => {
      if (name !== null) return [code, name];
      let made = spell(code.name, code.code);
      let distinct = `${code.name}_${code.code}`;
      while (taken.has(made)) {
        made = spell(distinct, code.code);
        distinct += '_2';
      }
      taken.add(made);
      return [code, made];
    }),
  );
}
