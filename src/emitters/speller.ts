/**
 * The identifiers of a target's members: in the language's own style, or, for a target that follows a platform, the names
 * which that platform has, and names in its style for the codes that it doesn't have yet.
 */

import type { Catalog, Code, ErrorCode } from '../model/index.ts';
import { type Emitter, escapeMember } from './emitter.ts';
import { ownAliasSpelling, ownSpelling, platformStyle } from './platform-names.ts';
import { nameable } from './spell-names.ts';

/** Spells the names of error codes as identifiers, escaped for the language. */
export interface Speller {
  name(code: ErrorCode): string;
  /** Null where the platform has this name for another code. */
  alias(code: ErrorCode, alias: string): string | null;
}

/** The speller of one target, which takes the names of `platform`; `typeName` is the name of the type whose members are spelled. */
export function speller(
  catalog: Catalog,
  platform: string | undefined,
  language: Pick<Emitter, 'spell' | 'words'>,
  typeName: string,
): Speller {
  const escaped = (identifier: string) => escapeMember(language.words, identifier);
  if (platform === undefined) {
    const spell = (name: string, code: Code) => escaped(language.spell(nameable(name, code) ?? '', typeName));
    return {
      name: ({ name, code }) => spell(name, code),
      alias: ({ code }, alias) => spell(alias, code),
    };
  }
  const style = platformStyle(catalog, platform);
  const spell = (name: string, code: Code) => style.spell(nameable(name, code) ?? '');
  const names = namesOfPlatform(catalog, style.platform, spell);
  const owners = new Map([...names].map(([code, name]) => [name, code]));
  return {
    name: (code) => escaped(names.get(code) ?? ''),
    alias: (code, alias) => {
      const name = ownAliasSpelling(code, alias, style) ?? spell(alias, code.code);
      return (owners.get(name) ?? code) === code ? escaped(name) : null;
    },
  };
}

/** The platform's own names; one that is made up for a code gives way to those, and to the ones made up before it. */
function namesOfPlatform(
  catalog: Catalog,
  platform: string,
  spell: (name: string, code: Code) => string,
): Map<ErrorCode, string> {
  const own = catalog.codes.map((code) => ({ code, name: ownSpelling(code, platform) }));
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
