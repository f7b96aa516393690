/**
 * What emitters are made of, for those that a project brings itself (`agora-errgen/emitters`): the same form and the same helpers
 * that the languages of this package use.
 */

export { errorTypeName } from './choose-type-name.ts';
export { cleanText } from './clean-text.ts';
export { blockComment, blockText, lineComment, partCommentMarks, quoteTags } from './doc-comment.ts';
export {
  type Alias,
  bare,
  baseName,
  type Deprecation,
  type Emission,
  lookup,
  type Member,
  type Retired,
  sibling,
  type Texts,
  withEnd,
} from './emission.ts';
export { EmitError } from './emit-error.ts';
export { defineEmitter, type Emitter, type Words } from './emitter.ts';
export { filePerLocale, localesOf, type Message, messagesIn, plainKeys, refuseSharedKeys } from './messages.ts';
export { printJson } from './print-json.ts';
export { camelSpelling, constantSpelling, pascalSpelling } from './spell-names.ts';
export {
  bracedEscape,
  C_ESCAPES,
  longEscape,
  octalEscape,
  type StringSyntax,
  stringLiteral,
  utf16Escape,
} from './string-literal.ts';
export { wordSet } from './word-set.ts';
export { xmlComment, xmlText } from './xml-text.ts';
