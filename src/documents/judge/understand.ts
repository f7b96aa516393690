/** What the columns of a grid are, and whether the whole is about error codes. */

import type { Table } from '../../model/index.ts';
import type { ReadOptions } from '../text/read-options.ts';
import { type Context, gatherCase, type Surroundings } from './case.ts';
import type { CellText } from './column-facts.ts';
import { describeColumns } from './describe-columns.ts';
import { type Judgement, judgeCase } from './judge-case.ts';
import { type Roles, recognizeColumns } from './recognize-columns.ts';

export interface Understanding {
  readonly roles: Roles;
  readonly judgement: Judgement;
}

/** Understands a grid; a wish of the config decides alone. */
export function understand(
  kind: Table['kind'],
  headers: readonly string[],
  rows: readonly (readonly CellText[])[],
  around: Surroundings,
  options: ReadOptions & Partial<Context>,
): Understanding {
  const facts = describeColumns(headers, rows, options.headerWords);
  const roles = recognizeColumns(facts, options.columns);
  const wish = wishFor(around.heading, options);
  if (wish !== null) return { roles, judgement: wish };
  const { lastChance = false, resembles = false, alone = false } = options;
  return {
    roles,
    judgement: judgeCase(gatherCase(kind, facts, roles.columns, rows, around, { lastChance, resembles, alone })),
  };
}

/** What the config wants with the tables under a heading; null where it says nothing of them. */
function wishFor(heading: string, { tables = {} }: ReadOptions): Judgement | null {
  const fits = (pattern: string) => matches(heading, pattern);
  if (tables.exclude?.some(fits)) return wished(false, 'the config excludes it');
  if (tables.include?.some(fits)) return wished(true, 'the config includes it');
  return null;
}

function wished(recognised: boolean, because: string): Judgement {
  return { recognised, confidence: 'high', because, evidence: [] };
}

/** A part of the heading in any case, or `/regex/flags`; what is no valid expression is taken literally. */
function matches(heading: string, pattern: string): boolean {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
  if (source === undefined) return heading.toLowerCase().includes(pattern.toLowerCase());
  try {
    return new RegExp(source, flags).test(heading);
  } catch {
    return heading.toLowerCase().includes(pattern.toLowerCase());
  }
}
