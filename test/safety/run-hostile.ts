/** Runs the built program on a hostile input in a process of its own, and tells how long it took and how much memory. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostileInput } from './hostile-inputs.ts';

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'agora-errgen.js');
/** Loaded before the program: says at its end what it used. */
const USAGE = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\n#'+(u.userCPUTime+u.systemCPUTime)/1e6+' '+u.maxRSS/1024+'\\n')})",
)}`;

export interface Measured {
  readonly exit: number | null;
  readonly said: string;
  /** Of all processors together. */
  readonly seconds: number;
  readonly mebibytes: number;
}

/** The program's answer to an input. */
export function runHostile({ id, kind, file, text }: HostileInput): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'errgen-'));
  try {
    writeFileSync(
      join(folder, 'page.md'),
      '# Error codes\n\n## aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\n\n| Code | Name |\n| --- | --- |\n| 1 | ERR_A |\n| 2 | ERR_B |\n',
    );
    mkdirSync(join(folder, 'out'));
    if (kind === 'page')
      return run(
        folder,
        ['build'],
        [
          ['hostile.md', text()],
          ['errgen.config.json', '{"sources":[{"files":["hostile.md"]}],"targets":[{"language":"swift"}]}'],
        ],
      );
    if (kind === 'sdk' && file !== undefined)
      return run(
        folder,
        ['build'],
        [
          [file, text()],
          [
            'errgen.config.json',
            `{"sources":[{"files":"page.md"}],"sdk":[{"files":"${file}"}],"targets":[{"language":"swift"}]}`,
          ],
        ],
      );
    return run(folder, ['build'], [[id.startsWith('YAML') ? 'errgen.config.yaml' : 'errgen.config.json', text()]]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the program in a folder with some files. */
export function run(folder: string, args: readonly string[], files: readonly (readonly [string, string])[]): Measured {
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  const child = spawnSync(process.execPath, ['--import', USAGE, BIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  const [, seconds = 'NaN', mebibytes = 'NaN'] = /\n#([\d.]+) ([\d.]+)\n$/.exec(child.stderr) ?? [];
  const said = (child.stdout + child.stderr).replace(/\n#[\d. ]+\n$/, '\n');
  return { exit: child.status, said, seconds: Number(seconds), mebibytes: Number(mebibytes) };
}
