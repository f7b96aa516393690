/** Runs the steps of a composite action as the runner of GitHub does, as far as `action.yml` needs it. */

import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export interface ActionRun {
  /** Folder of the action. */
  readonly action: string;
  /** Folder of the checkout. */
  readonly workspace: string;
  /** A folder of the runner. */
  readonly temp: string;
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** By path: `github.token`. */
  readonly github: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly exit: number;
  readonly log: string;
  readonly summary: string;
}

/** The action's result: that of its first failing step, after which no other one runs. */
export async function runAction({ action, workspace, temp, env, inputs, github }: ActionRun): Promise<Ran> {
  const { inputs: known, runs }: Action = parse(readFileSync(join(action, 'action.yml'), 'utf8'));
  const strangers = Object.keys(inputs).filter((name) => !(name in known));
  if (strangers.length > 0) throw new Error(`No inputs of the action: ${strangers.join(', ')}`);
  const values = new Map(Object.entries(github));
  const evaluate = (text: string) => text.replace(/\$\{\{ (.*?) \}\}/g, (_, path: string) => values.get(path) ?? '');
  for (const [name, { default: value }] of Object.entries(known))
    values.set(`inputs.${name}`, inputs[name] ?? evaluate(value));
  const [output, summary] = [join(temp, 'output'), join(temp, 'summary')];
  writeFileSync(summary, '');
  let log = '';
  for (const step of runs.steps) {
    if (step.shell !== 'bash') throw new Error(`${step.shell} is not a shell that runs here`);
    if (step.if !== undefined && !holds(step.if, values)) continue;
    writeFileSync(output, '');
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluate(value)]);
    const files = {
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temp,
      GITHUB_ACTION_PATH: action,
    };
    const cwd = join(workspace, evaluate(step['working-directory'] ?? '.'));
    const done = await shell(evaluate(step.run), cwd, { ...env, ...files, ...Object.fromEntries(own) });
    log += done.log;
    for (const line of readFileSync(output, 'utf8')
      .split('\n')
      .filter((text) => text !== '')) {
      const at = line.indexOf('=');
      values.set(`steps.${step.id}.outputs.${line.slice(0, at)}`, line.slice(at + 1));
    }
    if (done.exit !== 0) return { exit: done.exit, log, summary: readFileSync(summary, 'utf8') };
  }
  return { exit: 0, log, summary: readFileSync(summary, 'utf8') };
}

/** Conditions that are a path, or compare one with a text, joined by `&&`. */
function holds(condition: string, values: ReadonlyMap<string, string>): boolean {
  return condition.split(' && ').every((part) => {
    const [path = '', wanted] = part.split(' == ');
    const value = values.get(path) ?? '';
    return wanted === undefined ? value !== '' : wanted === `'${value}'`;
  });
}

/** As the runner starts bash. It must not block: what the script talks to runs in this process. */
export function shell(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly exit: number; readonly log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd, env });
    let log = '';
    const hear = (bytes: Buffer) => {
      log += bytes.toString('utf8');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => resolve({ exit: code ?? 1, log }));
  });
}
