/** The pages of all rules. Written by `npm run registries`: a page stands in the folder of its rule. */

import brokenTable from './broken-table/rule.md';
import codeMismatch from './code-mismatch/rule.md';
import codeOrder from './code-order/rule.md';
import codeRemoved from './code-removed/rule.md';
import codeRenamed from './code-renamed/rule.md';
import codeRenumbered from './code-renumbered/rule.md';
import codeReused from './code-reused/rule.md';
import commentCodeMismatch from './comment-code-mismatch/rule.md';
import deprecationMismatch from './deprecation-mismatch/rule.md';
import duplicateCode from './duplicate-code/rule.md';
import duplicateName from './duplicate-name/rule.md';
import localeParity from './locale-parity/rule.md';
import mangledName from './mangled-name/rule.md';
import meaningMismatch from './meaning-mismatch/rule.md';
import missingOnPlatform from './missing-on-platform/rule.md';
import misspelledName from './misspelled-name/rule.md';
import mixedLanguage from './mixed-language/rule.md';
import nameFormat from './name-format/rule.md';
import nameMismatch from './name-mismatch/rule.md';
import phantomCode from './phantom-code/rule.md';
import privateLink from './private-link/rule.md';
import reusedText from './reused-text/rule.md';
import rowShape from './row-shape/rule.md';
import sdkCodeMismatch from './sdk-code-mismatch/rule.md';
import sdkDeprecationMismatch from './sdk-deprecation-mismatch/rule.md';
import sdkNameMismatch from './sdk-name-mismatch/rule.md';
import sdkTextMismatch from './sdk-text-mismatch/rule.md';
import shiftedCells from './shifted-cells/rule.md';
import similarCodes from './similar-codes/rule.md';
import staleDecision from './stale-decision/rule.md';
import undocumentedCode from './undocumented-code/rule.md';
import unnumberedName from './unnumbered-name/rule.md';
import unreadableCode from './unreadable-code/rule.md';
import unusedSuppression from './unused-suppression/rule.md';

/** Markdown by the id of the rule. */
export const PAGES: ReadonlyMap<string, string> = new Map([
  ['broken-table', brokenTable],
  ['code-mismatch', codeMismatch],
  ['code-order', codeOrder],
  ['code-removed', codeRemoved],
  ['code-renamed', codeRenamed],
  ['code-renumbered', codeRenumbered],
  ['code-reused', codeReused],
  ['comment-code-mismatch', commentCodeMismatch],
  ['deprecation-mismatch', deprecationMismatch],
  ['duplicate-code', duplicateCode],
  ['duplicate-name', duplicateName],
  ['locale-parity', localeParity],
  ['mangled-name', mangledName],
  ['meaning-mismatch', meaningMismatch],
  ['missing-on-platform', missingOnPlatform],
  ['misspelled-name', misspelledName],
  ['mixed-language', mixedLanguage],
  ['name-format', nameFormat],
  ['name-mismatch', nameMismatch],
  ['phantom-code', phantomCode],
  ['private-link', privateLink],
  ['reused-text', reusedText],
  ['row-shape', rowShape],
  ['sdk-code-mismatch', sdkCodeMismatch],
  ['sdk-deprecation-mismatch', sdkDeprecationMismatch],
  ['sdk-name-mismatch', sdkNameMismatch],
  ['sdk-text-mismatch', sdkTextMismatch],
  ['shifted-cells', shiftedCells],
  ['similar-codes', similarCodes],
  ['stale-decision', staleDecision],
  ['undocumented-code', undocumentedCode],
  ['unnumbered-name', unnumberedName],
  ['unreadable-code', unreadableCode],
  ['unused-suppression', unusedSuppression],
]);
