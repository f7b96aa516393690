/**
 * Dart: an enhanced enum with `fromCode`, which gives null for a code that this version doesn't know, and an exception that
 * carries the code. Second names are static constants.
 */

import { errorTypeName } from '../choose-type-name.ts';
import { lineComment } from '../doc-comment.ts';
import type { Emission, Member } from '../emission.ts';
import { defineEmitter } from '../emitter.ts';
import { camelSpelling, constantSpelling } from '../spell-names.ts';
import { bracedEscape, C_ESCAPES, type StringSyntax, stringLiteral } from '../string-literal.ts';
import { WORDS } from './keywords.ts';

const { '"': _, ...ESCAPES } = C_ESCAPES;
const STRINGS: StringSyntax = {
  open: "'",
  close: "'",
  escapes: { ...ESCAPES, "'": "\\'", $: '\\$' },
  escapeHidden: bracedEscape,
};

export const emitter = defineEmitter({
  id: 'dart',
  title: 'Dart',
  about:
    'An enhanced enum (Dart 2.17 and later) and an exception that carries the code. `fromCode` gives null for an unknown one. Identifiers of Dart are ASCII: any other letter of a name is written by its number.',
  extensions: ['dart'],
  homes: ['flutter', 'dart'],
  options: {},
  words: WORDS,
  fileName: (typeName) => constantSpelling(typeName).toLowerCase(),
  // A leading `_` would make it private.
  spell: (name) => camelSpelling(name).replace(/^_(?=\d)/, 'n'),
  strings: STRINGS,
  // Square brackets are references to the analyzer.
  comments: { line: (text) => `// ${text}`, text: (text) => text.replace(/[[\]]/g, '\\$&') },
  declares: (typeName) => [typeName],
  print: (emission) => ({ [emission.file]: `${declaration(emission)}\n\n${exception(emission)}\n` }),
});

function declaration(emission: Emission): string {
  const { typeName, codeKind, catalogId, members } = emission;
  const type = codeKind === 'number' ? 'int' : 'String';
  const values = members.map((member) => {
    const { description, identifier, literal, name } = member;
    const text = description === null ? 'null' : stringLiteral(description, STRINGS);
    const value = `${identifier}(${literal}, ${stringLiteral(name, STRINGS)}, ${text})`;
    return `${lineComment(member.paragraphs, '  ')}${deprecationMark(member)}  ${value}`;
  });
  const aliases = members.flatMap((member) =>
    member.aliases.map(
      ({ identifier }) =>
        `  /// The same code as \`${member.identifier}\`.\n${deprecationMark(member)}  static const ${typeName} ${identifier} = ${typeName}.${member.identifier};\n`,
    ),
  );
  return [
    `/// Error codes of \`${catalogId}\`. New codes may be added.`,
    `enum ${typeName} {`,
    `${values.join(',\n\n')};`,
    ...emission.retired.map(({ sentence }) => `  // ${sentence}`),
    '',
    `  const ${typeName}(this.code, this.documentedName, this.description);`,
    '',
    ...aliases,
    '  /// The code as the SDK and the server send it.',
    `  final ${type} code;`,
    '',
    '  /// The documented name.',
    '  final String documentedName;',
    '',
    '  /// What the code means; null where this version has no text for it.',
    '  final String? description;',
    '',
    `  static final Map<${type}, ${typeName}> _byCode = {`,
    `    for (final value in ${typeName}.values) value.code: value,`,
    '  };',
    '',
    "  /// The value for a code; null for a code that this version doesn't know.",
    `  static ${typeName}? fromCode(${type} code) => _byCode[code];`,
    '}',
  ].join('\n');
}

function deprecationMark({ deprecation }: Member): string {
  return deprecation === null ? '' : `  @Deprecated(${stringLiteral(deprecation.sentence, STRINGS)})\n`;
}

function exception({ typeName, codeKind }: Emission): string {
  const name = errorTypeName(typeName, 'Exception');
  const type = codeKind === 'number' ? 'int' : 'String';
  return [
    "/// An error with its code, also one that this version doesn't know.",
    `class ${name} implements Exception {`,
    `  const ${name}(this.code, [this.message]);`,
    '',
    `  final ${type} code;`,
    '',
    '  final String? message;',
    '',
    '  @override',
    `  String toString() => '${name}($code): \${message ?? ${typeName}.fromCode(code)?.description ?? ''}';`,
    '}',
  ].join('\n');
}
