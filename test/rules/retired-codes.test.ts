/** A code that was retired and is back. */

import { expect, it } from 'vitest';
import { docs } from './hall.ts';
import { judgeProject, show } from './judge-project.ts';

const retired = (code: number, name: string) => ({ code, name, text: null, replacement: null });

async function found(code: number, name: string): Promise<string[]> {
  const findings = await judgeProject({ files: [docs()], retired: [retired(code, name)] });
  return findings.map((finding) => `${finding.rule} ${show(finding)}; ${finding.edit?.description}`);
}

it('under another name means something else to apps that are released', async () =>
  expect(await found(6, 'DOOR_OPEN')).toEqual([
    'code-reused errors.md:8:3 error 6 `HALL_FULL` was `DOOR_OPEN` until it was retired: apps that are released still take it for that; give `HALL_FULL` a code that was never used: `agora-errgen next` prints one',
  ]));

it('under a like name means what it meant', async () => {
  expect(await found(6, 'HALL_FULL')).toEqual([]);
  expect(await found(6, 'HALL_IS_FULL')).toEqual([]);
});

it('is none while nobody gives it', async () => expect(await found(66, 'DOOR_OPEN')).toEqual([]));
