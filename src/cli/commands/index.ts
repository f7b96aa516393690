/** Every command, in the order of `--help`. Written by `npm run registries`: a folder with a `command.ts` is a command. */

import type { Command } from '../command.ts';
import { command as build } from './build/command.ts';
import { command as check } from './check/command.ts';
import { command as explain } from './explain/command.ts';
import { command as rules } from './rules/command.ts';
import { command as scan } from './scan/command.ts';

export const COMMANDS: readonly Command[] = [build, check, scan, explain, rules];
