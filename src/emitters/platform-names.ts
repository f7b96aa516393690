/**
 * The names of one platform's own API. Where the catalog has its spelling (ABI), that is taken verbatim; a code that the
 * platform doesn't have yet gets a name in the style of the others: their vendor prefix, their case.
 */

import type { Catalog, ErrorCode } from '../model/index.ts';
import { lettersOf, withoutPrefix } from '../names/words.ts';
import { camelSpelling, constantSpelling, isIdentifier, pascalSpelling } from './spell-names.ts';

/** The style of a platform's names. */
export interface PlatformStyle {
  readonly platform: string;
  readonly prefix: string;
  spell(name: string): string;
}

/** What the names of a platform have in common, told from the names themselves. */
export function platformStyle(catalog: Catalog, platform: string): PlatformStyle {
  const names = catalog.codes.flatMap((code) => code.platformNames.get(platform) ?? []);
  const prefix = commonestPrefix(catalog, platform, names);
  const rests = names.map((name) => withoutPrefix(name, prefix));
  const constant = rests.filter((rest) => isConstant(prefix, rest)).length * 2 > rests.length;
  const camel = prefix === '' && rests.filter((rest) => /^\p{Ll}/u.test(rest)).length * 2 > rests.length;
  const separator = constant && prefix !== '' && !prefix.endsWith('_') ? '_' : '';
  const own = constant ? constantSpelling : camel ? camelSpelling : pascalSpelling;
  return { platform, prefix, spell: (name) => `${prefix}${separator}${withoutGuard(own(name), prefix)}` };
}

/** The platform's own spelling of an error code; null where it has none that is a legal identifier. */
export function ownSpelling(code: ErrorCode, platform: string): string | null {
  const name = code.platformNames.get(platform);
  return name !== undefined && isIdentifier(name) ? name : null;
}

/** The platform's own spelling of a second name, as one of its sources writes it. */
export function ownAliasSpelling(code: ErrorCode, alias: string, style: PlatformStyle): string | null {
  const letters = lettersOf(alias);
  const spelled = code.claims
    .filter((claim) => claim.platform === style.platform)
    .flatMap((claim) => claim.observation.names.map((name) => ({ name, prefix: claim.source.prefix })))
    .find(({ name, prefix }) => lettersOf(name) === letters || lettersOf(withoutPrefix(name, prefix)) === letters);
  return spelled !== undefined && isIdentifier(spelled.name) ? spelled.name : null;
}

/** Whether a name can be global as it is: it carries the vendor's prefix, or an SDK ships it so. */
export function isDistinct(code: ErrorCode, name: string, { platform, prefix }: PlatformStyle): boolean {
  const isPrefixed = prefix !== '' && name.startsWith(prefix) && name !== prefix;
  return (
    isPrefixed ||
    code.claims.some(
      (claim) => claim.platform === platform && claim.origin === 'sdk' && claim.observation.names.includes(name),
    )
  );
}

/** Of the prefixes of the platform's sources the one that most names start with, the longest of equals. */
function commonestPrefix(catalog: Catalog, platform: string, names: readonly string[]): string {
  const prefixes = new Set<string>();
  for (const code of catalog.codes) {
    for (const claim of code.claims) if (claim.platform === platform) prefixes.add(claim.source.prefix);
  }
  const counted = [...prefixes].map((prefix) => ({
    prefix,
    uses: names.filter((name) => prefix !== '' && name.startsWith(prefix)).length,
  }));
  counted.sort((a, b) => b.uses - a.uses || b.prefix.length - a.prefix.length || (a.prefix < b.prefix ? -1 : 1));
  const [best] = counted;
  return best !== undefined && best.uses > 0 && isIdentifier(`${best.prefix}x`) ? best.prefix : '';
}

/** Behind a prefix in mixed case, capitals alone are no sign of constants: `AgoraErrorOK`. */
function isConstant(prefix: string, rest: string): boolean {
  return !/\p{Ll}/u.test(rest) && (!/\p{Ll}$/u.test(prefix) || rest.includes('_'));
}

/** Behind a prefix a leading digit needs no `_` in front of it. */
function withoutGuard(name: string, prefix: string): string {
  return prefix === '' ? name : name.replace(/^_/, '');
}
