/** What the columns of a grid are, and whether the whole is about error codes. */

import type { ColumnRole, Table, TextRole } from '../../model/index.ts';
import type { Wish } from '../page/wishes.ts';
import type { PageOptions, ReadOptions } from '../text/read-options.ts';
import { type Context, gatherCase, type Surroundings } from './case.ts';
import type { CellText, ColumnFacts } from './column-facts.ts';
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
  options: ReadOptions & Partial<Pick<PageOptions, 'likeIt'>> & Partial<Context>,
): Understanding {
  const facts = describeColumns(headers, rows, options.headerWords);
  const all = options.likeIt === undefined ? facts : describeColumns(headers, options.likeIt, options.headerWords);
  const roles = recognizeColumns(all, {
    ...(isTable(kind) ? statusColumn(all, options) : TEXTS),
    ...options.columns,
  });
  if (around.wish !== null) return { roles, judgement: wished(around.wish) };
  const { lastChance = false, resembles = false, alone = false, httpStatuses = 'auto' } = options;
  const context = { lastChance, resembles, alone, httpStatuses };
  return {
    roles,
    judgement: judgeCase(gatherCase(kind, facts, roles.columns, rows, around, context)),
  };
}

/** The column of HTTP statuses, where the config says that they are the codes. */
function statusColumn(
  facts: readonly ColumnFacts[],
  { httpStatuses }: ReadOptions,
): Readonly<Record<string, ColumnRole>> {
  const column = httpStatuses === 'codes' ? facts.find((one) => one.filled > 0 && one.httpStatuses >= 0.9) : undefined;
  return column === undefined ? {} : { [column.header]: 'code' };
}

/** Outside tables, what stands below an entry is known for a text by where it was found. */
const TEXTS: Readonly<Record<string, TextRole>> = { details: 'description', reason: 'reason', fix: 'fix' };

function isTable(kind: Table['kind']): boolean {
  return kind === 'markdown' || kind === 'html';
}

const WISHES: Readonly<Record<Wish, { readonly recognised: boolean; readonly because: string }>> = {
  included: { recognised: true, because: 'the config includes it' },
  excluded: { recognised: false, because: 'the config excludes it' },
  'others-included': { recognised: false, because: 'the config reads what stands under other headings' },
};

function wished(wish: Wish): Judgement {
  return { ...WISHES[wish], confidence: 'high', evidence: [] };
}
