/** Every fixture is read completely: each member with its line, enum, name, value and what its comments say. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';
import { describeReading } from './describe-reading.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/sdk');
const files = readdirSync(FIXTURES)
  .filter((file) => !file.endsWith('.expected'))
  .sort();

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(FIXTURES, file), 'utf8');
  const reading = readSdkSource(text, { file });

  it('gives the members that are expected', () => {
    const expected = readFileSync(join(FIXTURES, `${file}.expected`), 'utf8')
      .trimEnd()
      .split('\n');
    expect(describeReading(reading)).toEqual(expected);
  });

  it('gives places that stand in the text', () => {
    const lines = text.split('\n');
    for (const { name, nameSpan, location, texts, codeSpan } of reading.observations) {
      expect(text.slice(nameSpan?.start, nameSpan?.end).replaceAll('`', '')).toBe(name);
      expect(lines[location.line - 1]?.slice(location.column - 1).replace('`', '')).toMatch(new RegExp(`^${name}`));
      if (codeSpan) expect(codeSpan.start).toBeGreaterThan((nameSpan?.start ?? 0) - 40);
      if (texts.description) expect(texts.description.span.end).toBeGreaterThan(texts.description.span.start);
    }
  });

  it('is the same with CRLF and a BOM', () => {
    const windows = readSdkSource(`\uFEFF${text.replaceAll('\n', '\r\n')}`, { file });
    expect(describeReading(windows)).toEqual(describeReading(reading));
  });
});
