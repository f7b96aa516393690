/**
 * The identifiers of a target's members: in the language's own style, or, for a target that follows a platform, the names
 * which that platform has, and names in its style for the codes that it doesn't have yet.
 */

import type { Catalog, Code, CommonTarget, ErrorCode } from '../model/index.ts';
import { withoutPrefix } from '../names/words.ts';
import { type Emitter, escapeMember } from './emitter.ts';
import { isDistinct, ownAliasSpelling, ownSpelling, platformStyle } from './platform-names.ts';
import { camelSpelling, constantSpelling, nameable, pascalSpelling } from './spell-names.ts';

/** Spells the names of error codes as identifiers, escaped for the language. */
export interface Speller {
  name(code: ErrorCode): string;
  /** Null where the platform has this name for another code. */
  alias(code: ErrorCode, alias: string): string | null;
}

/** What a target says of its names. */
interface Wishes extends Pick<CommonTarget, 'case' | 'memberPrefix'> {
  readonly typeName: string;
  /** The platform whose names it takes. */
  readonly platform: string | undefined;
}

const CASES = { constant: constantSpelling, pascal: pascalSpelling, camel: camelSpelling } as const;

/** The speller of one target; `declared` are the names that the file of the type declares itself. */
export function speller(
  catalog: Catalog,
  language: Pick<Emitter, 'spell' | 'words' | 'isGlobal'>,
  { typeName, platform, memberPrefix, case: wanted }: Wishes,
  declared: readonly string[],
): Speller {
  /** A name without any prefix as the target asks for it, or as it is. */
  const restyled = (name: string) => (wanted === undefined ? name : CASES[wanted](name));
  /** A name behind the prefix that the target asks for; only without one a leading digit needs a `_` in front of it. */
  const prefixed = (name: string) => {
    const bareName = name.replace(/^_+(?=\p{Nd})/u, '');
    return memberPrefix ? memberPrefix + bareName : bareName.replace(/^(?=\p{Nd})/u, '_');
  };
  const carriesType = language.spell('A', 'T') !== language.spell('A', '');
  const isOwnStyle = memberPrefix === undefined && wanted === undefined;
  const ownSpell = (name: string) => {
    if (isOwnStyle) return language.spell(name, typeName);
    if (memberPrefix === undefined && carriesType) return restyled(`${typeName}_${name}`);
    return prefixed(wanted === undefined ? language.spell(name, '').replace(/^_+(?=\D)/, '') : restyled(name));
  };
  /** A name of our own making gives way to what the file declares itself. */
  const made = (name: string) => (declared.includes(name) ? `${name}_` : name);
  const escaped = (identifier: string) => escapeMember(language.words, identifier);
  if (platform === undefined) {
    const spell = (name: string, code: Code) => escaped(made(ownSpell(nameable(name, code) ?? '')));
    return {
      name: ({ name, code }) => spell(name, code),
      alias: ({ code }, alias) => spell(alias, code),
    };
  }
  const style = platformStyle(catalog, platform);
  const spell = (name: string, code: Code) => {
    const base = nameable(name, code) ?? '';
    return made(language.isGlobal && style.prefix === '' ? ownSpell(base) : own(style.spell(base)));
  };
  /** A name in the platform's spelling, with the prefix and in the style that the target asks for. */
  const own = (name: string) => {
    if (isOwnStyle) return name;
    const prefix = name.startsWith(style.prefix) ? style.prefix : '';
    const rest = restyled(withoutPrefix(name, prefix));
    return memberPrefix === undefined && prefix !== '' ? prefix + rest.replace(/^_+(?=\p{Nd})/u, '') : prefixed(rest);
  };
  const taken = (code: ErrorCode, name: string | null) =>
    name !== null && (!language.isGlobal || isDistinct(code, name, style)) ? own(name) : null;
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
