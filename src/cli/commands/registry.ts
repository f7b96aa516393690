/** All commands. Written by `npm run registries`: a command is a folder. */

import type { Command } from '../command.ts';
import { command as build } from './build/command.ts';
import { command as check } from './check/command.ts';
import { command as diff } from './diff/command.ts';
import { command as explain } from './explain/command.ts';
import { command as fix } from './fix/command.ts';
import { command as init } from './init/command.ts';
import { command as next } from './next/command.ts';
import { command as report } from './report/command.ts';
import { command as rules } from './rules/command.ts';
import { command as scan } from './scan/command.ts';
import { command as targets } from './targets/command.ts';

/** By name. */
export const COMMANDS: readonly Command[] = [
  build,
  check,
  diff,
  explain,
  fix,
  init,
  next,
  report,
  rules,
  scan,
  targets,
];
