/** All kinds of faults. */
import type { FaultKind } from '../fault.ts';
import { copyName } from './copy-name.ts';
import { dropRow } from './drop-row.ts';
import { misspellName } from './misspell-name.ts';
import { renumberToFree, renumberToUsed } from './renumber.ts';
import { replaceToken } from './replace-token.ts';
import { swapNames } from './swap-names.ts';
import { swapTexts } from './swap-texts.ts';
import { translateCell } from './translate-cell.ts';

export const FAULT_KINDS: readonly FaultKind[] = [
  swapTexts,
  renumberToFree,
  renumberToUsed,
  swapNames,
  dropRow,
  translateCell,
  misspellName,
  copyName,
  replaceToken,
];
