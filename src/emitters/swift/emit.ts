/**
 * Swift: a struct with static members, not an enum. A code that a newer server sends stays a value (`rawValue` keeps it), a new
 * member breaks no exhaustive switch of an app, two names may share a value, and deprecated members keep `allCases` working,
 * which they break in an enum. `switch` and `==` read the same: `case .userRemoved:`.
 */

import type { Catalog, Code, GeneratedFile, Target } from '../../model/index.ts';
import { lineComment, quoteTags } from '../doc-comment.ts';
import type { Emission, Member } from '../emission.ts';
import { FILE_HEADER } from '../file-header.ts';
import { prepareEmission } from '../prepare-emission.ts';
import { type StringSyntax, stringLiteral } from '../string-literal.ts';
import { swiftNaming } from './naming.ts';

const STRINGS: StringSyntax = {
  open: '"',
  close: '"',
  escapes: { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  escapeHidden: (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
};

/** The Swift file of a catalog. */
export function emitSwift(catalog: Catalog, target: Target): GeneratedFile[] {
  const emission = prepareEmission(catalog, target, swiftNaming, (typeName) => [typeName]);
  const content = [FILE_HEADER.join('\n'), declaration(emission), allCases(emission), lookups(emission)].join('\n\n');
  return [{ path: emission.file, content: `${content}\n` }];
}

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

function staticMembers(emission: Emission, member: Member): string {
  const declare = (paragraphs: readonly string[], identifier: string): string =>
    `${lineComment(paragraphs, '    ')}${deprecation(member)}    public static let ${identifier} = ${emission.typeName}(rawValue: ${literal(member.value)})\n`;
  const aliases = member.aliases.map((alias) =>
    declare([`The same code as \`${bare(member.identifier)}\`.`], alias.identifier),
  );
  return [declare(member.documentation.paragraphs.map(quoteTags), member.identifier), ...aliases].join('\n');
}

function deprecation({ deprecated, replacement }: Member): string {
  if (!deprecated) return '';
  const instead =
    replacement === null ? 'No longer in use.' : `Use ${bare(replacement.identifier ?? replacement.words)} instead.`;
  return `    @available(*, deprecated, message: ${stringLiteral(instead, STRINGS)})\n`;
}

function retired(emission: Emission): string[] {
  if (emission.retired.length === 0) return [];
  return [
    emission.retired.map(({ value, name }) => `    // Retired, never used again: ${literal(value)} ${name}\n`).join(''),
  ];
}

/** Made of raw values: no deprecated member is mentioned, and Swift checks a list of literals ten times as fast as one of calls. */
function allCases({ typeName, members }: Emission): string {
  return [
    `extension ${typeName}: CaseIterable {`,
    '    /// All codes that this version knows.',
    `    public static let allCases: [${typeName}] = [`,
    ...members.map(({ value }) => `        ${literal(value)},`),
    `    ].map(${typeName}.init(rawValue:))`,
    '}',
  ].join('\n');
}

function lookups(emission: Emission): string {
  const { typeName, members } = emission;
  const named = members.map(({ value, name }) => ({ value, text: name }));
  const explained = members.map(({ value, documentation }) => ({ value, text: documentation.description }));
  return [
    `extension ${typeName}: CustomStringConvertible {`,
    "    /// The documented name; nil for a code that this version doesn't know.",
    ...textSwitch('name', named),
    '',
    '    /// What the code means; nil where this version has no text for it.',
    ...textSwitch('explanation', explained),
    '',
    '    public var description: String {',
    '        guard let name else { return "\\(rawValue)" }',
    '        return "\\(name) (\\(rawValue))"',
    '    }',
    '}',
  ].join('\n');
}

function textSwitch(property: string, cases: readonly { value: Code; text: string | null }[]): string[] {
  const known = cases.flatMap(({ value, text }) =>
    text === null ? [] : [`        case ${literal(value)}: return ${stringLiteral(text, STRINGS)}`],
  );
  return [
    `    public var ${property}: String? {`,
    '        switch rawValue {',
    ...known,
    '        default: return nil',
    '        }',
    '    }',
  ];
}

function literal(value: Code): string {
  return typeof value === 'number' ? String(value) : stringLiteral(value, STRINGS);
}

function bare(identifier: string): string {
  return identifier.replaceAll('`', '');
}
