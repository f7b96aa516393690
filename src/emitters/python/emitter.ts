/**
 * Python: an `IntEnum` (string codes: a `str` enum), `from_code`, which gives None for a code that this version doesn't know, and
 * an exception that carries the code. Second names are aliases of the enum.
 */

import { errorTypeName } from '../choose-type-name.ts';
import { type Emission, lookup, type Member } from '../emission.ts';
import { defineEmitter } from '../emitter.ts';
import { LOCALES, type LocalizedTexts, localizedTexts } from '../localized-texts.ts';
import { constantSpelling } from '../spell-names.ts';
import { C_ESCAPES, longEscape, type StringSyntax, stringLiteral } from '../string-literal.ts';
import { WORDS } from './keywords.ts';

const STRINGS: StringSyntax = { open: '"', close: '"', escapes: C_ESCAPES, escapeHidden: longEscape };

export const emitter = defineEmitter({
  id: 'python',
  title: 'Python',
  about:
    'An `IntEnum` (string codes: an enum that is a `str`), typed, for Python 3.7 and later, and an exception that carries the code. `from_code` gives `None` for an unknown one.',
  extensions: ['py'],
  homes: ['python'],
  options: LOCALES,
  words: WORDS,
  fileName: (typeName) => constantSpelling(typeName).toLowerCase(),
  spell: (name) => constantSpelling(name.normalize('NFKC')),
  strings: STRINGS,
  comments: { line: (text) => `# ${text}`, text: (text) => text },
  declares: (typeName, { locales = [] }) => (locales.length === 0 ? [typeName] : [typeName, 'describe']),
  print: (emission, { locales }) => ({ [emission.file]: moduleText(emission, localizedTexts(emission, locales)) }),
});

function moduleText(emission: Emission, localized: readonly LocalizedTexts[]): string {
  const { typeName, codeKind, catalogId } = emission;
  const isNumber = codeKind === 'number';
  const error = errorTypeName(typeName, 'Error');
  const type = isNumber ? 'int' : 'str';
  return `"""Error codes of ${catalogId}."""

from enum import ${isNumber ? 'IntEnum' : 'Enum'}
from typing import Dict, Optional

__all__ = ["${typeName}", "${error}"]


class ${typeName}(${isNumber ? 'IntEnum' : 'str, Enum'}):
    """Error codes of ${catalogId}. New codes may be added."""

${emission.members.map(members).join('\n')}${emission.retired.map(({ sentence }) => `    # ${sentence}\n`).join('')}
    @property
    def description(self) -> Optional[str]:
        """What the code means; None where this version has no text for it."""
        return _DESCRIPTIONS.get(self.value)
${describeMethod(localized)}
    @classmethod
    def from_code(cls, code: ${type}) -> "Optional[${typeName}]":
        """The member for a code; None for a code that this version doesn't know."""
        try:
            return cls(code)
        except ValueError:
            return None


${textDict('_DESCRIPTIONS', type, lookup(emission, 'description'))}
${localDicts(type, localized)}

class ${error}(Exception):
    """An error with its code, also one that this version doesn't know."""

    def __init__(self, code: ${type}, message: Optional[str] = None) -> None:
        known = ${typeName}.from_code(code)
        super().__init__(message or (known and (known.description or known.name)) or str(code))
        self.code = code

    def __reduce__(self) -> "tuple[type[${error}], tuple[${type}, str]]":
        # What unpickling calls: the code is no part of what Exception keeps.
        return type(self), (self.code, str(self))
`;
}

/** A method, since a property takes no locale. */
function describeMethod(localized: readonly LocalizedTexts[]): string {
  if (localized.length === 0) return '';
  return `
    def describe(self, locale: Optional[str] = None) -> Optional[str]:
        """What the code means in a locale, \`\`zh-CN\`\` or \`\`zh_CN\`\`, else in its language, else as \`\`description\`\`.

        None where this version has no text for it.
        """
        tag = (locale or "").replace("_", "-").lower()
        while tag:
            if tag in _DESCRIPTIONS_IN:
                return _DESCRIPTIONS_IN[tag].get(self.value)
            tag = tag.rpartition("-")[0]
        return _DESCRIPTIONS.get(self.value)
`;
}

function localDicts(type: string, localized: readonly LocalizedTexts[]): string {
  if (localized.length === 0) return '';
  const nameOf = (table: number): string => (table === 0 ? '_DESCRIPTIONS' : `_DESCRIPTIONS_${table}`);
  const dicts = localized.flatMap(({ entries }, index) =>
    entries === null ? [] : [`\n${textDict(nameOf(index), type, entries)}\n`],
  );
  const tags = localized.flatMap((table, index) =>
    table.tags.map((tag) => `    ${stringLiteral(tag, STRINGS)}: ${nameOf(index)},\n`),
  );
  return `${dicts.join('')}\n_DESCRIPTIONS_IN: Dict[str, Dict[${type}, str]] = {\n${tags.join('')}}\n`;
}

function textDict(
  name: string,
  type: string,
  entries: readonly { readonly literal: string; readonly text: string }[],
): string {
  const lines = entries.map(({ literal, text }) => `    ${literal}: ${stringLiteral(text, STRINGS)},\n`);
  return `${name}: Dict[${type}, str] = {\n${lines.join('')}}`;
}

function members(member: Member): string {
  const old = member.deprecation === null ? [] : [`Deprecated: ${member.deprecation.sentence}`];
  const declare = (identifier: string, paragraphs: readonly string[]): string =>
    `${[...paragraphs, ...old].map((paragraph) => `    #: ${paragraph}\n`).join('    #:\n')}    ${identifier} = ${member.literal}\n`;
  return [
    declare(member.identifier, member.paragraphs),
    ...member.aliases.map((alias) => declare(alias.identifier, [`The same code as \`\`${member.identifier}\`\`.`])),
  ].join('\n');
}
