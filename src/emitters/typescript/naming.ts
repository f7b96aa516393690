/** TypeScript names: members keep the documented `CONSTANT_CASE`, so that a search for it finds page and code alike. */

import type { Naming } from '../emission.ts';
import { constantSpelling } from '../spell-names.ts';
import { ILLEGAL_MEMBERS, RESERVED_TYPE_NAMES } from './keywords.ts';

export const typescriptNaming: Naming = {
  language: 'TypeScript',
  folder: 'typescript',
  extension: 'ts',
  spell: constantSpelling,
  escape: (identifier) => (ILLEGAL_MEMBERS.has(identifier) ? `${identifier}_` : identifier),
  reservedTypeNames: RESERVED_TYPE_NAMES,
};
