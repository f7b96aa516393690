/** The address of a source on its host: only where package.json says enough. */

import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/files/index.ts';
import { repositoryUrl } from '../../src/stages/sources/repository-url.ts';

const GITHUB = 'https://github.com/example/sdk/blob/HEAD/{file}?plain=1#L{line}';

function urlOf(repository: unknown, more: Readonly<Record<string, string>> = { '/sdk/.git/HEAD': '' }, root = '/sdk') {
  return repositoryUrl(root, memoryFiles({ '/sdk/package.json': JSON.stringify({ repository }), ...more }));
}

describe('the address of a line', () => {
  it.each([
    ['example/sdk', GITHUB],
    ['github:example/sdk', GITHUB],
    ['https://github.com/example/sdk', GITHUB],
    ['git+https://github.com/example/sdk.git', GITHUB],
    ['git+ssh://git@github.com/example/sdk.git', GITHUB],
    ['git@github.com:example/sdk.git', GITHUB],
    ['git://github.com/example/sdk.git/', GITHUB],
    ['gitlab:example/sdk', 'https://gitlab.com/example/sdk/-/blob/HEAD/{file}?plain=1#L{line}'],
    ['bitbucket:example/sdk', 'https://bitbucket.org/example/sdk/src/HEAD/{file}#lines-{line}'],
  ])('of %s', (repository, url) => {
    expect(urlOf(repository)).toBe(url);
    expect(urlOf({ type: 'git', url: repository })).toBe(url);
  });

  it.each([
    ['a host of its own', 'https://git.example.com/example/sdk'],
    ['a port', 'ssh://git@github.com:22/example/sdk'],
    ['no address', 'somewhere'],
    ['nothing', undefined],
    ['a number', 7],
    ['an object without an address', { type: 'git' }],
  ])('is unknown for %s', (_, repository) => expect(urlOf(repository)).toBeNull());

  it('is unknown where the package may stand anywhere in the repository', () => {
    expect(urlOf('example/sdk', {})).toBeNull();
    expect(urlOf({ url: 'example/sdk', directory: 'packages/web docs' }, {})).toBe(
      'https://github.com/example/sdk/blob/HEAD/packages/web%20docs/{file}?plain=1#L{line}',
    );
  });

  it('leads from the package to the folder of the config', () => {
    const below = urlOf('example/sdk', { '/sdk/.git/HEAD': '', '/sdk/docs/errgen.config.json': '{}' }, '/sdk/docs');
    expect(below).toBe('https://github.com/example/sdk/blob/HEAD/docs/{file}?plain=1#L{line}');
  });

  it('is unknown without a package, and with a broken one', () => {
    expect(repositoryUrl('/sdk', memoryFiles({ '/sdk/a.md': '' }))).toBeNull();
    expect(repositoryUrl('/sdk', memoryFiles({ '/sdk/package.json': '{' }))).toBeNull();
  });
});
