/** A flag that V8 doesn't know is a complaint on stderr in every run: the one for this release must be known to it. */
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { settingFor } from '../../src/cli/optimize-later.ts';

it('sets what this release of Node knows', () => {
  const setting = settingFor(process.versions.node);
  if (setting === undefined) return;
  const [flag, value] = setting.split('=');
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  const initial = new RegExp(`^ *${flag} .*\\n.*default: ${flag}=(\\d+)$`, 'm').exec(known)?.[1];
  expect(Number(value)).toBeGreaterThan(2 * Number(initial));
});

it('is told by the major version alone, and sets nothing where none is measured', () => {
  expect(settingFor('20.19.0')).toBe(settingFor('20.20.2'));
  expect(settingFor('2.0.0')).toBeUndefined();
  expect(settingFor('24.0.0')).toBeUndefined();
});
