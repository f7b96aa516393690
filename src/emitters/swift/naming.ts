/** Swift names: lowerCamelCase members (API Design Guidelines, "Follow case conventions"), keywords in backticks. */

import type { Naming } from '../emission.ts';
import { camelSpelling } from '../spell-names.ts';
import { ILLEGAL_MEMBERS, KEYWORDS, RESERVED_TYPE_NAMES } from './keywords.ts';

export const swiftNaming: Naming = {
  language: 'Swift',
  folder: 'swift',
  extension: 'swift',
  spell: camelSpelling,
  escape: (identifier) => {
    if (ILLEGAL_MEMBERS.has(identifier)) return `${identifier}_`;
    return KEYWORDS.has(identifier) ? `\`${identifier}\`` : identifier;
  },
  reservedTypeNames: RESERVED_TYPE_NAMES,
};
