/** All rules, by category as the documentation lists them. A new rule is a folder and a line here. */
import { duplicateName } from './duplicate-name/rule.ts';
import { mangledName } from './mangled-name/rule.ts';
import { missingOnPlatform } from './missing-on-platform/rule.ts';
import { misspelledName } from './misspelled-name/rule.ts';
import { mixedLanguage } from './mixed-language/rule.ts';
import { nameMismatch } from './name-mismatch/rule.ts';
import { rowShape } from './row-shape/rule.ts';
import type { Rule } from './rule.ts';
import { unnumberedName } from './unnumbered-name/rule.ts';
import { UNUSED_SUPPRESSION } from './unused-suppression/rule.ts';

export const RULES: readonly Rule[] = [
  rowShape,
  duplicateName,
  mangledName,
  misspelledName,
  mixedLanguage,
  nameMismatch,
  missingOnPlatform,
  unnumberedName,
  UNUSED_SUPPRESSION,
];

/** Ids that configs and suppressions may name. */
export const RULE_IDS: readonly string[] = RULES.map((rule) => rule.id);
