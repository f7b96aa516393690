/**
 * Swift: a struct with static members, not an enum. A code that a newer server sends stays a value (`rawValue` keeps it), a new
 * member breaks no exhaustive switch of an app, two names may share a value, and deprecated members keep `allCases` working,
 * which they break in an enum. `switch` and `==` read the same: `case .userRemoved:`.
 * Members are lowerCamelCase (API Design Guidelines, "Follow case conventions").
 */

import { lineComment, quoteTags } from '../doc-comment.ts';
import { bare, type Emission, type Member } from '../emission.ts';
import { defineEmitter } from '../emitter.ts';
import { LOCALES, type LocalizedTexts, localizedTexts } from '../localized-texts.ts';
import { textIn } from '../messages.ts';
import { camelSpelling } from '../spell-names.ts';
import { bracedEscape, C_ESCAPES, type StringSyntax, stringLiteral } from '../string-literal.ts';
import { WORDS } from './keywords.ts';

const STRINGS: StringSyntax = { open: '"', close: '"', escapes: C_ESCAPES, escapeHidden: bracedEscape };

type Style = 'struct' | 'enum';

export const emitter = defineEmitter({
  id: 'swift',
  title: 'Swift',
  about:
    'A struct with static members: a code that a newer server sends stays a value, a new member breaks no exhaustive `switch` of an app, and `case .fileNotFound:` reads as it would with an enum. Or a frozen enum, for codes that never grow. Codes are `Error`s, `Codable` and, with Foundation, `LocalizedError` and `CustomNSError`.',
  extensions: ['swift'],
  homes: ['ios', 'macos', 'apple', 'tvos', 'watchos', 'visionos'],
  isDefault: true,
  options: {
    style: { description: 'A struct with static members, or a frozen enum', value: ['struct', 'enum'] },
    ...LOCALES,
  },
  words: WORDS,
  spell: camelSpelling,
  strings: STRINGS,
  comments: { line: (text) => `// ${text}`, text: quoteTags },
  declares: (typeName) => [typeName],
  print: (emission, { style = 'struct', locales }) => {
    const type = style === 'enum' ? enumDeclaration(emission) : declaration(emission);
    const parts = [
      type,
      allCases(emission, style),
      lookups(emission, localizedTexts(emission, locales)),
      ...errors(emission, style),
    ];
    return { [emission.file]: `${parts.join('\n\n')}\n` };
  },
});

function declaration(emission: Emission): string {
  const rawType = emission.codeKind === 'number' ? 'Int' : 'String';
  const what = `Error codes of \`${emission.catalogId}\`.`;
  const unknown = "A code that this version doesn't know is kept in `rawValue` and has no `name`.";
  return [
    `${lineComment([what, unknown], '')}public struct ${emission.typeName}: RawRepresentable, Hashable, Sendable {`,
    '    /// The code as the SDK and the server send it.',
    `    public let rawValue: ${rawType}`,
    '',
    `    public init(rawValue: ${rawType}) {`,
    '        self.rawValue = rawValue',
    '    }',
    '',
    `${[...emission.members.map((member) => staticMembers(emission, member)), ...retired(emission)].join('\n')}}`,
  ].join('\n');
}

/** Closed by choice: a code of a newer server has no value. Second names and deprecated ones are fine in a list of our own. */
function enumDeclaration(emission: Emission): string {
  const rawType = emission.codeKind === 'number' ? 'Int' : 'String';
  const cases = emission.members.map(
    (member) =>
      `${lineComment(member.paragraphs, '    ')}${deprecationMark(member)}    case ${member.identifier} = ${member.literal}\n`,
  );
  const aliases = emission.members.flatMap((member) =>
    member.aliases.map(
      ({ identifier }) =>
        `${lineComment([`The same code as \`${bare(member.identifier)}\`.`], '    ')}${deprecationMark(member)}    public static var ${identifier}: ${emission.typeName} { .${member.identifier} }\n`,
    ),
  );
  const what = `Error codes of \`${emission.catalogId}\`. \`init(rawValue:)\` gives nil for a code that this version doesn't know.`;
  return [
    `${lineComment([what], '')}@frozen`,
    `public enum ${emission.typeName}: ${rawType}, Sendable {`,
    `${[...cases, ...aliases, ...retired(emission)].join('\n')}}`,
  ].join('\n');
}

function staticMembers(emission: Emission, member: Member): string {
  const declare = (paragraphs: readonly string[], identifier: string): string =>
    `${lineComment(paragraphs, '    ')}${deprecationMark(member)}    public static let ${identifier} = ${emission.typeName}(rawValue: ${member.literal})\n`;
  const aliases = member.aliases.map((alias) =>
    declare([`The same code as \`${bare(member.identifier)}\`.`], alias.identifier),
  );
  return [declare(member.paragraphs, member.identifier), ...aliases].join('\n');
}

function deprecationMark({ deprecation }: Member): string {
  if (deprecation === null) return '';
  return `    @available(*, deprecated, message: ${stringLiteral(deprecation.sentence, STRINGS)})
`;
}

function retired(emission: Emission): string[] {
  if (emission.retired.length === 0) return [];
  return [emission.retired.map(({ sentence }) => `    // ${sentence}\n`).join('')];
}

/** Made of raw values: no deprecated member is mentioned, and Swift checks a list of literals ten times as fast as one of calls. */
function allCases({ typeName, members }: Emission, style: Style): string {
  return [
    `extension ${typeName}: CaseIterable {`,
    '    /// All codes that this version knows.',
    `    public static let allCases: [${typeName}] = [`,
    ...members.map(({ literal }) => `        ${literal},`),
    `    ].${style === 'enum' ? 'compactMap' : 'map'}(${typeName}.init(rawValue:))`,
    '}',
  ].join('\n');
}

function lookups(emission: Emission, localized: readonly LocalizedTexts[]): string {
  const { typeName, members } = emission;
  const named = members.map(({ literal, name }) => ({ literal, text: name }));
  const explained = members.map(({ literal, description }) => ({ literal, text: description }));
  return [
    `extension ${typeName}: CustomStringConvertible {`,
    "    /// The documented name; nil for a code that this version doesn't know.",
    ...textSwitch('name', named),
    '',
    '    /// What the code means; nil where this version has no text for it.',
    ...textSwitch('explanation', explained),
    ...localizedSwitch(localized),
    '',
    '    public var description: String {',
    '        guard let name else { return "\\(rawValue)" }',
    '        return "\\(name) (\\(rawValue))"',
    '    }',
    '}',
  ].join('\n');
}

/** What makes the codes errors, values of JSON and, with Foundation, `NSError`s. */
function errors(emission: Emission, style: Style): string[] {
  const { typeName, codeKind, catalogId } = emission;
  const bridged =
    codeKind === 'number'
      ? [
          '',
          `extension ${typeName}: CustomNSError {`,
          `    public static var errorDomain: String { "\\(Self.self)Domain" }`,
          '',
          '    public var errorCode: Int { rawValue }',
          '}',
        ]
      : [];
  return [
    `/// A code of ${catalogId} encodes as its raw value${style === 'struct' ? ", also one that this version doesn't know" : ''}.\nextension ${typeName}: Codable, Error {}`,
    [
      '#if canImport(Foundation)',
      'import Foundation',
      '',
      `extension ${typeName}: LocalizedError {`,
      '    public var errorDescription: String? { explanation }',
      ...errorPart(emission, 'failureReason', 'reason'),
      ...errorPart(emission, 'recoverySuggestion', 'fix'),
      '}',
      ...bridged,
      '#endif',
    ].join('\n'),
  ];
}

/** A part of a `LocalizedError`, which has none where no code has one. */
function errorPart(emission: Emission, property: string, role: 'reason' | 'fix'): string[] {
  const cases = emission.members.map((member) => ({
    literal: member.literal,
    text: textIn(emission, member, role, emission.locale)?.text ?? null,
  }));
  return cases.some(({ text }) => text !== null) ? ['', ...textSwitch(property, cases)] : [];
}

function localizedSwitch(localized: readonly LocalizedTexts[]): string[] {
  if (localized.length === 0) return [];
  const cases = localized.flatMap(({ tags, entries }) => [
    `            case ${tags.map((tag) => stringLiteral(tag, STRINGS)).join(', ')}:`,
    ...(entries === null ? ['                return explanation'] : rawValueSwitch(entries, '                ')),
  ]);
  return [
    '',
    '    /// What the code means in a locale, `zh-CN` or `zh_CN`, else in its language, else as `explanation`; nil where this',
    '    /// version has no text for it.',
    '    public func explanation(locale: String) -> String? {',
    '        var tag = String(locale.lowercased().map { $0 == "_" ? "-" : $0 })',
    '        while !tag.isEmpty {',
    '            switch tag {',
    ...cases,
    '            default:',
    '                tag = tag.lastIndex(of: "-").map { String(tag[..<$0]) } ?? ""',
    '            }',
    '        }',
    '        return explanation',
    '    }',
  ];
}

function textSwitch(
  property: string,
  cases: readonly { readonly literal: string; readonly text: string | null }[],
): string[] {
  return [`    public var ${property}: String? {`, ...rawValueSwitch(cases, '        '), '    }'];
}

function rawValueSwitch(
  cases: readonly { readonly literal: string; readonly text: string | null }[],
  indent: string,
): string[] {
  const known = cases.flatMap(({ literal, text }) =>
    text === null ? [] : [`${indent}case ${literal}: return ${stringLiteral(text, STRINGS)}`],
  );
  return [`${indent}switch rawValue {`, ...known, `${indent}default: return nil`, `${indent}}`];
}
