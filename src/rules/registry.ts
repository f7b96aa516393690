/** All rules. Written by `npm run registries`: a rule is a folder. */

import { rule as brokenTable } from './broken-table/rule.ts';
import { rule as codeMismatch } from './code-mismatch/rule.ts';
import { rule as codeOrder } from './code-order/rule.ts';
import { rule as codeRemoved } from './code-removed/rule.ts';
import { rule as codeRenamed } from './code-renamed/rule.ts';
import { rule as codeRenumbered } from './code-renumbered/rule.ts';
import { rule as codeReused } from './code-reused/rule.ts';
import { rule as commentCodeMismatch } from './comment-code-mismatch/rule.ts';
import { rule as deprecationMismatch } from './deprecation-mismatch/rule.ts';
import { rule as duplicateCode } from './duplicate-code/rule.ts';
import { rule as duplicateName } from './duplicate-name/rule.ts';
import { rule as localeParity } from './locale-parity/rule.ts';
import { rule as mangledName } from './mangled-name/rule.ts';
import { rule as meaningMismatch } from './meaning-mismatch/rule.ts';
import { rule as missingOnPlatform } from './missing-on-platform/rule.ts';
import { rule as misspelledName } from './misspelled-name/rule.ts';
import { rule as mixedLanguage } from './mixed-language/rule.ts';
import { rule as nameFormat } from './name-format/rule.ts';
import { rule as nameMismatch } from './name-mismatch/rule.ts';
import { rule as phantomCode } from './phantom-code/rule.ts';
import { rule as privateLink } from './private-link/rule.ts';
import { rule as reusedText } from './reused-text/rule.ts';
import { rule as rowShape } from './row-shape/rule.ts';
import type { Rule } from './rule.ts';
import { rule as sdkCodeMismatch } from './sdk-code-mismatch/rule.ts';
import { rule as sdkDeprecationMismatch } from './sdk-deprecation-mismatch/rule.ts';
import { rule as sdkNameMismatch } from './sdk-name-mismatch/rule.ts';
import { rule as sdkTextMismatch } from './sdk-text-mismatch/rule.ts';
import { rule as shiftedCells } from './shifted-cells/rule.ts';
import { rule as similarCodes } from './similar-codes/rule.ts';
import { rule as staleDecision } from './stale-decision/rule.ts';
import { rule as undocumentedCode } from './undocumented-code/rule.ts';
import { rule as unnumberedName } from './unnumbered-name/rule.ts';
import { rule as unreadableCode } from './unreadable-code/rule.ts';
import { rule as unusedSuppression } from './unused-suppression/rule.ts';

/** By id. */
export const RULES: readonly Rule[] = [
  brokenTable,
  codeMismatch,
  codeOrder,
  codeRemoved,
  codeRenamed,
  codeRenumbered,
  codeReused,
  commentCodeMismatch,
  deprecationMismatch,
  duplicateCode,
  duplicateName,
  localeParity,
  mangledName,
  meaningMismatch,
  missingOnPlatform,
  misspelledName,
  mixedLanguage,
  nameFormat,
  nameMismatch,
  phantomCode,
  privateLink,
  reusedText,
  rowShape,
  sdkCodeMismatch,
  sdkDeprecationMismatch,
  sdkNameMismatch,
  sdkTextMismatch,
  shiftedCells,
  similarCodes,
  staleDecision,
  undocumentedCode,
  unnumberedName,
  unreadableCode,
  unusedSuppression,
];
