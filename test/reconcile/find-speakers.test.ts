/** For whom a page and an SDK speak: by the config, by the entry's own platform, by the SDKs of the catalog. */
import { describe, expect, it } from 'vitest';
import type { Observation, Source, SourceReading } from '../../src/model/index.ts';
import { findSpeakers, type Speaker } from '../../src/reconcile/find-speakers.ts';

type Given = Pick<Source, 'file' | 'origin' | 'platform'> & { readonly platforms?: readonly string[] };

const docs = (file: string, platform: string | null = null, platforms?: readonly string[]): Given => ({
  file,
  origin: 'docs',
  platform,
  ...(platforms !== undefined && { platforms }),
});
const sdk = (file: string, platform: string | null): Given => ({ file, origin: 'sdk', platform });

/** What is said of an entry of the first of some sources; `tabs` are the platforms that the page's entries have. */
function speakerOf(sources: readonly Given[], entry: string | null = null, tabs: readonly string[] = []): Speaker {
  const readings = sources.map((source, at) => ({
    source: { locale: null, generation: null, prefix: '', inferences: [], ...source },
    observations: (at === 0 ? tabs : []).map((platform) => ({ platform }) as Observation),
  })) as unknown as SourceReading[];
  const [first] = readings;
  if (first === undefined) throw new Error('no source');
  return findSpeakers(readings)(first.source, { platform: entry });
}

const JAVA = sdk('Lamp.java', 'android');
const SWIFT = sdk('Lamp.swift', 'ios');

describe('a page', () => {
  it.each([
    ['with a platform', [docs('a.md', 'web'), JAVA, SWIFT], 'web', ['web']],
    ['without one beside SDKs', [docs('a.md'), JAVA, SWIFT], 'docs', ['android', 'ios']],
    ['without one beside one SDK', [docs('a.md'), JAVA], 'android', ['android']],
    ['without one beside two files of one SDK', [docs('a.md'), JAVA, sdk('B.java', 'android')], 'android', ['android']],
    ['with platforms in the config', [docs('a.md', null, ['web', 'ios']), JAVA], 'docs', ['web', 'ios']],
    ['alone', [docs('guides/lamp-errors.en.md')], 'lamp-errors', ['lamp-errors']],
    [
      'beside another of the same file name',
      [docs('a/errors.md'), docs('b/errors.md')],
      'a/errors.md',
      ['a/errors.md'],
    ],
    ['beside another of another file name', [docs('a/errors.md'), docs('b/codes.md')], 'errors', ['errors']],
    ['beside a page with a platform', [docs('a/errors.md'), docs('b/errors.md', 'ios')], 'errors', ['errors']],
    ['beside one with platforms', [docs('a/errors.md'), docs('b/errors.md', null, ['ios'])], 'errors', ['errors']],
  ])('%s', (_, sources, platform, speaksFor) => {
    expect(speakerOf(sources)).toEqual({ platform, speaksFor });
  });
});

describe('an entry with a platform of its own', () => {
  it('speaks for that, wherever it stands', () => {
    expect(speakerOf([docs('a.md'), JAVA, SWIFT], 'ios', ['ios'])).toEqual({ platform: 'ios', speaksFor: ['ios'] });
    expect(speakerOf([docs('a.md', 'web'), JAVA], 'ios', ['ios'])).toEqual({ platform: 'ios', speaksFor: ['ios'] });
  });

  it('speaks for it where there is no SDK', () => {
    expect(speakerOf([docs('a.md')], 'ios', ['ios'])).toEqual({ platform: 'ios', speaksFor: ['ios'] });
  });

  it('is for all where no tab of its page has the name of an SDK', () => {
    const want = { platform: 'docs', speaksFor: ['android', 'ios'] };
    expect(speakerOf([docs('a.md'), JAVA, SWIFT], 'javascript', ['javascript'])).toEqual(want);
  });

  it('keeps it where one other tab has', () => {
    const want = { platform: 'javascript', speaksFor: ['javascript'] };
    expect(speakerOf([docs('a.md'), JAVA, SWIFT], 'javascript', ['javascript', 'ios'])).toEqual(want);
  });
});

describe('an SDK', () => {
  it('speaks for its platform', () => {
    expect(speakerOf([JAVA, SWIFT])).toEqual({ platform: 'android', speaksFor: ['android'] });
  });

  it('is called as its file where nothing tells', () => {
    expect(speakerOf([sdk('src/LampErrors.kt', null), SWIFT])).toEqual({
      platform: 'LampErrors',
      speaksFor: ['LampErrors'],
    });
  });

  it('is called by its path where another file has the name', () => {
    expect(speakerOf([sdk('a/Errors.kt', null), sdk('b/Errors.kt', null)]).platform).toBe('a/Errors.kt');
  });
});
