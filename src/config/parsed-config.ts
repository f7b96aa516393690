import type { KeyPath } from '../model/project.ts';

/** The form of a parsed config: its value, its faults, and the place of every path of keys. */

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of a key, or of its value. */
export type Places = (path: KeyPath, part: 'key' | 'value') => Place;

/** What breaks the syntax of a config, and where. */
export interface SyntaxFault extends Place {
  readonly message: string;
}

export interface ParsedConfig {
  readonly value: unknown;
  readonly faults: readonly SyntaxFault[];
}
