/**
 * Objective-C names. Constants are global, so each carries its type's name in front (Coding Guidelines for Cocoa, "Naming
 * Functions and Data Types"), unless the platform documents names of its own. A reserved word gets a `_` behind it: C has no
 * quoting.
 */

import type { Catalog, Target } from '../../model/index.ts';
import type { Naming } from '../emission.ts';
import { pascalSpelling } from '../spell-names.ts';
import { RESERVED_WORDS } from './keywords.ts';

/** Platforms whose own API is Objective-C, in the order in which a catalog is asked for them. */
const APPLE_PLATFORMS = ['ios', 'macos', 'apple', 'tvos', 'watchos', 'visionos', 'objective-c'];

export const objectiveCNaming: Naming = {
  language: 'Objective-C',
  folder: 'objective-c',
  extension: 'h',
  spell: (name, typeName) => `${typeName}${pascalSpelling(name).replace(/^_/, '')}`,
  escape: (identifier) => (RESERVED_WORDS.has(identifier) ? `${identifier}_` : identifier),
  reservedTypeNames: RESERVED_WORDS,
};

/** The platform whose documented names the header takes: the target's, else the catalog's first of Apple's. */
export function objectiveCPlatform(catalog: Catalog, target: Target): string | undefined {
  if (target.platform !== undefined) return target.platform;
  return APPLE_PLATFORMS.flatMap(
    (name) => catalog.platforms.find((platform) => platform.toLowerCase() === name) ?? [],
  )[0];
}
