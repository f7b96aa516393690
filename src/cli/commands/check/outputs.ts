/** What `--format` asks for: the formats to print and the files to write them to. */

import { didYouMean } from '../../../config/nearest.ts';
import { UsageError } from '../../usage-error.ts';
import { FORMATS } from './flags.ts';

export type Format = (typeof FORMATS)[number];

export interface WantedOutput {
  readonly format: Format;
  /** Null: standard output. */
  readonly file: string | null;
}

/** The outputs, those of files first; throws `UsageError` where two of them would be mixed up on standard output. */
export function wantedOutputs(words: readonly string[]): WantedOutput[] {
  const wanted = (words.length === 0 ? ['pretty'] : words).map(readOutput);
  const printed = wanted.filter(({ file }) => file === null).map(({ format }) => format);
  if (printed.length > 1) {
    const what = `${printed.join(' and ')} would be mixed up on standard output.`;
    throw new UsageError(`${what} Write all but one to a file: -f ${printed[1]}=<file>.`, 'check');
  }
  return wanted;
}

/** @example readOutput('sarif=out/findings.sarif') // { format: 'sarif', file: 'out/findings.sarif' } */
function readOutput(word: string): WantedOutput {
  const [, name = '', file = null] = /^([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
  const format = FORMATS.find((one) => one === name);
  if (format === undefined) {
    const what = `"${name}" is not a format that check prints.${didYouMean(name, FORMATS)}`;
    throw new UsageError(`${what} There are: ${FORMATS.join(', ')}.`, 'check');
  }
  if (file === '') throw new UsageError(`"${word}" names no file behind its "=".`, 'check');
  return { format, file };
}
