/** Entries that are headings, deprecated by a line of their own below. */

import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';

const page = (mark: string) => `# Error codes

### LAMP_BROKEN

• **LAMP_BROKEN** = \`number\`

The lamp is broken.

${mark}

Buy another one.

### LAMP_TOO_HOT

• **LAMP_TOO_HOT** = \`number\`

The lamp is too hot.
`;

it.each<[string, string | null]>([
  ['**`Deprecated`**', 'Deprecated'],
  ['> **Deprecated** since 3', 'Deprecated since 3'],
  ['**Deprecated**: use `LAMP_OUT` instead.', 'Deprecated: use LAMP_OUT instead'],
  ['#### Deprecated', 'Deprecated'],
  ['The old socket is no longer sold.', null],
  ['**Note**: a deprecated socket breaks it.', null],
])('%s', (mark, because) => {
  const { observations } = readDocument(page(mark), { file: 'errors.md' });
  expect(observations.map(({ name, deprecated }) => [name, deprecated?.because ?? null])).toEqual([
    ['LAMP_BROKEN', because],
    ['LAMP_TOO_HOT', null],
  ]);
});

it('a replacement is read', () => {
  const { observations } = readDocument(page('**Deprecated**: use `LAMP_OUT` instead.'), { file: 'errors.md' });
  expect(observations[0]?.deprecated?.replacement).toBe('LAMP_OUT');
});
