/**
 * TypeScript: an `enum`, or a const object with a union type where only erasable syntax may be used, and two functions that
 * bundlers drop when nobody calls them: `isX` tells a known code from an unknown one, `describeX` gives its text.
 * Printed through ts-morph as one structure per file, then parsed: a file with a syntax error never leaves this module.
 */

import type { WriterFunction } from 'ts-morph';
import type { Catalog, Code, GeneratedFile, Target } from '../../model/index.ts';
import { blockComment, blockText } from '../doc-comment.ts';
import type { Emission, Member } from '../emission.ts';
import { FILE_HEADER } from '../file-header.ts';
import { prepareEmission } from '../prepare-emission.ts';
import { type StringSyntax, stringLiteral, utf16Escape } from '../string-literal.ts';
import { typescriptNaming } from './naming.ts';
import { printSourceFile } from './print-source-file.ts';

const STRINGS: StringSyntax = {
  open: "'",
  close: "'",
  escapes: { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  escapeHidden: utf16Escape,
};

/** The TypeScript file of a catalog. */
export function emitTypescript(catalog: Catalog, target: Target): GeneratedFile[] {
  const emission = prepareEmission(catalog, target, typescriptNaming);
  const declaration = target.style === 'const-object' ? constObject(emission) : enumDeclaration(emission);
  const statements: WriterFunction[] = [
    (writer) => writer.write(FILE_HEADER.join('\n')).blankLine(),
    (writer) => writer.write(declaration).blankLine(),
    (writer) => writer.write(typeGuard(emission, target.style !== 'const-object')).blankLine(),
    (writer) => writer.write(descriptionLookup(emission)),
  ];
  return [{ path: emission.file, content: printSourceFile(emission.file, statements) }];
}

function enumDeclaration(emission: Emission): string {
  return `${typeComment(emission)}export enum ${emission.typeName} {\n${membersOf(emission, ' = ')}}`;
}

function constObject(emission: Emission): string {
  const { typeName } = emission;
  const object = `${typeComment(emission)}export const ${typeName} = {\n${membersOf(emission, ': ')}} as const;`;
  return `${object}\n\nexport type ${typeName} = (typeof ${typeName})[keyof typeof ${typeName}];`;
}

function typeComment(emission: Emission): string {
  const what = `Error codes of \`${blockText(emission.catalogId)}\`.`;
  return blockComment(
    [`${what} New codes may be added: handle a code that isn't listed here like any other error.`],
    '',
  );
}

function membersOf(emission: Emission, assign: string): string {
  const members = emission.members.map((member) => {
    const declare = (name: string): string => `  ${name}${assign}${literal(member.value)},\n`;
    const aliases = member.aliases.map((alias) => aliasComment(emission, member) + declare(alias.identifier));
    // Aliases first: the reverse mapping of an enum keeps the last name of a value.
    return [...aliases, memberComment(emission, member) + declare(member.identifier)].join('');
  });
  const retired = emission.retired.map(
    ({ value, name }) => `  // Retired, never used again: ${literal(value)} ${name}\n`,
  );
  return [...members, ...retired].join('');
}

function memberComment(emission: Emission, member: Member): string {
  return blockComment([...member.documentation.paragraphs.map(blockText), ...deprecation(emission, member)], '  ');
}

function aliasComment(emission: Emission, member: Member): string {
  const same = `The same code as {@link ${emission.typeName}.${member.identifier}}.`;
  return blockComment([same, ...deprecation(emission, member)], '  ');
}

function deprecation(emission: Emission, { deprecated, replacement }: Member): string[] {
  if (!deprecated) return [];
  if (replacement === null) return ['@deprecated No longer in use.'];
  const instead =
    replacement.identifier === null
      ? blockText(replacement.words)
      : `{@link ${emission.typeName}.${replacement.identifier}}`;
  return [`@deprecated Use ${instead} instead.`];
}

function typeGuard({ typeName, codeKind }: Emission, isEnum: boolean): string {
  const comment = '/** Whether a value is one of the codes that this version knows. Never throws. */\n';
  const head = `export function is${typeName}(value: unknown): value is ${typeName} {\n`;
  // A numeric enum holds its names too, so its values are told by its reverse mapping.
  if (isEnum && codeKind === 'number') {
    return `${comment}${head}  return typeof value === 'number' && ${typeName}[value] !== undefined;\n}`;
  }
  const known = `${lowerFirst(typeName)}Values`;
  const set = `const ${known}: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(/* @__PURE__ */ Object.values(${typeName}));`;
  return `${set}\n\n${comment}${head}  return ${known}.has(value);\n}`;
}

function descriptionLookup({ typeName, codeKind, members }: Emission): string {
  const texts = `${lowerFirst(typeName)}Descriptions`;
  const entries = members
    .filter(({ documentation }) => documentation.description !== null)
    .map(({ value, documentation }) => `  [${literal(value)}, ${literal(documentation.description ?? '')}],\n`);
  return [
    `const ${texts}: ReadonlyMap<${codeKind}, string> = /* @__PURE__ */ new Map<${codeKind}, string>([\n${entries.join('')}]);`,
    '',
    '/** What a code means; undefined for a code that this version has no text for. Never throws. */',
    `export function describe${typeName}(code: ${codeKind}): string | undefined {`,
    `  return ${texts}.get(code);`,
    '}',
  ].join('\n');
}

function literal(value: Code): string {
  return typeof value === 'number' ? String(value) : stringLiteral(value, STRINGS);
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
