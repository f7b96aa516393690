/** What is made from the descriptors of the emitters. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emit, homesOf, type KnownTarget, targetLanguages, targetPage } from '../../src/emitters/index.ts';
import { catalogOf } from './catalogs.ts';

const ROOT = join(import.meta.dirname, '..', '..');

it('every default language is in the page about the config', () => {
  const page = readFileSync(join(ROOT, 'docs/config.md'), 'utf8');
  const row = page.split('\n').find((line) => line.startsWith('| [`targets`]')) ?? '';
  const defaults = targetLanguages().flatMap(({ id, isDefault }) => (isDefault ? id : []));
  expect(row).toContain(`default: ${defaults.join(', ')} `);
  expect(page).toContain('(targets.md)');
});

describe('a target', () => {
  it('has the options of its language alone', () => {
    const sound: KnownTarget[] = [
      { language: 'kotlin', package: 'com.example' },
      { language: 'objective-c', domain: 'ChatErrors' },
    ];
    // @ts-expect-error an option of another language
    const wrong: KnownTarget = { language: 'swift', domain: 'ChatErrors' };
    const catalog = catalogOf({ codes: [{ code: 1, name: 'A' }] });
    expect(sound.map((target) => emit(catalog, target).length)).toEqual([1, 2]);
    expect(() => emit(catalog, wrong)).toThrow('"domain" "ChatErrors" is no option of swift.');
    expect(() => emit(catalog, { language: 'typescript', style: 'class' })).toThrow('"style" "class" is no option');
    expect(() => emit(catalog, { language: 'cobol' })).toThrow('There is no language "cobol".');
    expect(targetPage('cobol')).toBe(null);
  });

  it('is at home where its file says', () => {
    expect(homesOf('generated/kotlin/A.kt')).toContain('android');
    expect(homesOf('ios/Codes.m')).toContain('ios');
    expect(homesOf('docs/page.html')).toEqual([]);
  });
});

describe('the page of a language', () => {
  it.each(targetLanguages().map(({ id, title, options }) => [id, title, Object.keys(options)] as const))(
    'of %s has its title, its options and its own files',
    (id, title, options) => {
      const page = targetPage(id) ?? '';
      expect(page.startsWith(`# ${title}\n`)).toBe(true);
      for (const option of options) expect(page).toContain(`- \`${option}\`: `);
      expect(page).toContain(`\`\`\`${id} file=`);
    },
  );
});
