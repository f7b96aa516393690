import { expect, it } from 'vitest';
import type { Finding, Review } from '../../src/model/index.ts';
import { findingsGitlab } from '../../src/reports/findings-gitlab.ts';
import { judgeProject } from '../rules/judge-project.ts';
import { page } from '../rules/pages-of-rows.ts';

interface Issue {
  readonly check_name: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function issuesOf(findings: readonly Finding[], ...stale: Parameters<typeof findingsGitlab>[1]): Issue[] {
  return JSON.parse(findingsGitlab([{ findings } as unknown as Review], stale));
}

it('says of every issue where it stands: GitLab drops those whose path is not in the merge request', async () => {
  const findings = await judgeProject({
    files: [
      page({ file: 'docs/android.md', platform: 'android' }, ['1 | `ROOM_FULL`', '2 | `ROOM_LOCKED` | -']),
      page({ file: 'docs/ios.md', platform: 'ios' }, ['1 | `ROOM_FULL` | -', '2 | `ROOM_LOCKED`']),
    ],
  });
  const stale = { file: 'generated/swift/Sdk.swift', state: 'edited', what: 'it was edited' } as const;
  const places = issuesOf(findings, stale).map(
    ({ check_name, location }) => `${check_name} ${location.path}:${location.lines.begin}`,
  );
  expect(places).toEqual([
    'row-shape docs/android.md:3',
    'row-shape docs/ios.md:4',
    'stale-output generated/swift/Sdk.swift:1',
  ]);
});
