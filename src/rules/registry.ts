/** All rules, by category as the documentation lists them. A new rule is a folder and a line here. */

import { codeMismatch } from './code-mismatch/rule.ts';
import { codeOrder } from './code-order/rule.ts';
import { commentCodeMismatch } from './comment-code-mismatch/rule.ts';
import { deprecationMismatch } from './deprecation-mismatch/rule.ts';
import { duplicateCode } from './duplicate-code/rule.ts';
import { duplicateName } from './duplicate-name/rule.ts';
import { localeParity } from './locale-parity/rule.ts';
import { mangledName } from './mangled-name/rule.ts';
import { meaningMismatch } from './meaning-mismatch/rule.ts';
import { missingOnPlatform } from './missing-on-platform/rule.ts';
import { misspelledName } from './misspelled-name/rule.ts';
import { mixedLanguage } from './mixed-language/rule.ts';
import { nameFormat } from './name-format/rule.ts';
import { nameMismatch } from './name-mismatch/rule.ts';
import { phantomCode } from './phantom-code/rule.ts';
import { privateLink } from './private-link/rule.ts';
import { reusedText } from './reused-text/rule.ts';
import { rowShape } from './row-shape/rule.ts';
import type { Rule } from './rule.ts';
import { sdkCodeMismatch } from './sdk-code-mismatch/rule.ts';
import { sdkDeprecationMismatch } from './sdk-deprecation-mismatch/rule.ts';
import { sdkNameMismatch } from './sdk-name-mismatch/rule.ts';
import { sdkTextMismatch } from './sdk-text-mismatch/rule.ts';
import { shiftedCells } from './shifted-cells/rule.ts';
import { similarCodes } from './similar-codes/rule.ts';
import { staleDecision } from './stale-decision/rule.ts';
import { undocumentedCode } from './undocumented-code/rule.ts';
import { unnumberedName } from './unnumbered-name/rule.ts';
import { unreadableCode } from './unreadable-code/rule.ts';
import { UNUSED_SUPPRESSION } from './unused-suppression/rule.ts';

export const RULES: readonly Rule[] = [
  rowShape,
  unreadableCode,
  shiftedCells,
  duplicateCode,
  duplicateName,
  mangledName,
  misspelledName,
  mixedLanguage,
  reusedText,
  codeOrder,
  nameFormat,
  privateLink,
  nameMismatch,
  codeMismatch,
  meaningMismatch,
  missingOnPlatform,
  unnumberedName,
  similarCodes,
  localeParity,
  deprecationMismatch,
  undocumentedCode,
  phantomCode,
  sdkNameMismatch,
  sdkCodeMismatch,
  sdkDeprecationMismatch,
  sdkTextMismatch,
  commentCodeMismatch,
  staleDecision,
  UNUSED_SUPPRESSION,
];

/** Ids that configs and suppressions may name. */
export const RULE_IDS: readonly string[] = RULES.map((rule) => rule.id);
