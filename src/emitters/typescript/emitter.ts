/**
 * TypeScript: an `enum`, or a const object with a union type where only erasable syntax may be used, and two functions that
 * bundlers drop when nobody calls them: `isX` tells a known code from an unknown one, `describeX` gives its text.
 * Members keep the documented `CONSTANT_CASE`, so that a search for it finds page and code alike.
 * Printed through ts-morph as one structure per file, then parsed: a file with a syntax error never leaves this module.
 */

import type { WriterFunction } from 'ts-morph';
import { errorTypeName } from '../choose-type-name.ts';
import { blockComment, blockText } from '../doc-comment.ts';
import { type Emission, lookup, type Member } from '../emission.ts';
import { defineEmitter } from '../emitter.ts';
import { LOCALES, localizedTexts } from '../localized-texts.ts';
import { constantSpelling } from '../spell-names.ts';
import { C_ESCAPES, type StringSyntax, stringLiteral, utf16Escape } from '../string-literal.ts';
import { WORDS } from './keywords.ts';
import { printSourceFile } from './print-source-file.ts';

const { '"': _, ...ESCAPES } = C_ESCAPES;
const STRINGS: StringSyntax = {
  open: "'",
  close: "'",
  escapes: { ...ESCAPES, "'": "\\'" },
  escapeHidden: utf16Escape,
};

export const emitter = defineEmitter({
  id: 'typescript',
  title: 'TypeScript',
  about:
    'An `enum`, or a const object with a union type where only erasable syntax may be used (`erasableSyntaxOnly`, type stripping), a type guard that tells a known code from an unknown one, a lookup of texts, and an error class with the code and, as `Error` takes it, a cause (ES2022). Bundlers drop what nobody calls.',
  extensions: ['ts'],
  homes: ['web', 'javascript', 'typescript', 'electron', 'react-native', 'node', 'wechat'],
  isDefault: true,
  options: {
    style: {
      description: 'An enum, a const object with a union type, or a union of the bare codes',
      value: ['enum', 'const-object', 'union'],
    },
    ...LOCALES,
  },
  words: WORDS,
  spell: constantSpelling,
  strings: STRINGS,
  comments: { line: (text) => `// ${text}`, text: blockText },
  print: (emission, { style = 'enum', locales }) => {
    const declaration = { enum: enumDeclaration, 'const-object': constObject, union }[style](emission);
    const statements: WriterFunction[] = [
      (writer) => writer.write(declaration).blankLine(),
      (writer) => writer.write(typeGuard(emission, style)).blankLine(),
      (writer) => writer.write(descriptionLookup(emission, locales)).blankLine(),
      (writer) => writer.write(errorClass(emission)),
    ];
    return { [emission.file]: printSourceFile(emission.file, statements) };
  },
});

function enumDeclaration(emission: Emission): string {
  return `${typeComment(emission)}export enum ${emission.typeName} {\n${membersOf(emission, ' = ')}}`;
}

function constObject(emission: Emission): string {
  const { typeName } = emission;
  const object = `${typeComment(emission)}export const ${typeName} = {\n${membersOf(emission, ': ')}} as const;`;
  return `${object}\n\nexport type ${typeName} = (typeof ${typeName})[keyof typeof ${typeName}];`;
}

function typeComment({ catalogId }: Emission): string {
  const what = `Error codes of \`${blockText(catalogId)}\`.`;
  return blockComment(
    [`${what} New codes may be added: handle a code that isn't listed here like any other error.`],
    '',
  );
}

function membersOf(emission: Emission, assign: string): string {
  const members = emission.members.map((member) => {
    const declare = (name: string): string => `  ${name}${assign}${member.literal},\n`;
    const aliases = member.aliases.map((alias) => aliasComment(emission, member) + declare(alias.identifier));
    // Aliases first: the reverse mapping of an enum keeps the last name of a value.
    return [...aliases, memberComment(emission, member) + declare(member.identifier)].join('');
  });
  return [...members, ...emission.retired.map(({ sentence }) => `  // ${sentence}\n`)].join('');
}

function memberComment(emission: Emission, member: Member): string {
  return blockComment([...member.paragraphs, ...deprecation(emission, member)], '  ');
}

function aliasComment(emission: Emission, member: Member): string {
  const same = `The same code as {@link ${emission.typeName}.${member.identifier}}.`;
  return blockComment([same, ...deprecation(emission, member)], '  ');
}

function deprecation({ typeName }: Emission, { deprecation: deprecated }: Member): string[] {
  if (deprecated === null) return [];
  if (deprecated.replacement === null) return [`@deprecated ${blockText(deprecated.sentence)}`];
  return [`@deprecated Use {@link ${typeName}.${deprecated.replacement}} instead.`];
}

/** The codes themselves as a type: what string codes are in most programs that use them. */
function union(emission: Emission): string {
  const { typeName, members } = emission;
  const lines = members.map((member) => {
    const comment = blockComment([`\`${member.name}\``, ...member.paragraphs, ...warning(member)], '  ');
    return `${comment}  ${member.literal},\n`;
  });
  const retired = emission.retired.map(({ sentence }) => `  // ${sentence}\n`);
  const values = `${lowerFirst(typeName)}s`;
  const type = `export type ${typeName} = (typeof ${values})[number];`;
  return `${typeComment(emission)}export const ${values} = [\n${lines.join('')}${retired.join('')}] as const;\n\n${type}`;
}

function warning({ deprecation: deprecated }: Member): string[] {
  return deprecated === null ? [] : [`@deprecated ${blockText(deprecated.sentence)}`];
}

function typeGuard({ typeName, codeKind }: Emission, style: 'enum' | 'const-object' | 'union'): string {
  const comment = '/** Whether a value is one of the codes that this version knows. Never throws. */\n';
  const head = `export function is${typeName}(value: unknown): value is ${typeName} {\n`;
  // A numeric enum holds its names too, so its values are told by its reverse mapping.
  if (style === 'enum' && codeKind === 'number') {
    return `${comment}${head}  return typeof value === 'number' && ${typeName}[value] !== undefined;\n}`;
  }
  const known = `${lowerFirst(typeName)}Values`;
  const values = style === 'union' ? `${lowerFirst(typeName)}s` : `/* @__PURE__ */ Object.values(${typeName})`;
  const set = `const ${known}: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(${values});`;
  return `${set}\n\n${comment}${head}  return ${known}.has(value);\n}`;
}

function descriptionLookup(emission: Emission, locales: readonly string[] | undefined): string {
  const { typeName, codeKind } = emission;
  const texts = `${lowerFirst(typeName)}Descriptions`;
  const tables = localizedTexts(emission, locales);
  const own = textMap(texts, codeKind, lookup(emission, 'description'));
  const head = `export function describe${typeName}(code: ${codeKind}`;
  if (tables.length === 0) {
    return [
      own,
      '',
      '/** What a code means; undefined for a code that this version has no text for. Never throws. */',
      `${head}): string | undefined {`,
      `  return ${texts}.get(code);`,
      '}',
    ].join('\n');
  }
  const nameOf = (table: number): string => (table === 0 ? texts : `${texts}${table}`);
  const tags = tables.flatMap((table, index) =>
    table.tags.map((tag) => `  [${stringLiteral(tag, STRINGS)}, ${nameOf(index)}],\n`),
  );
  const type = `ReadonlyMap<${codeKind}, string>`;
  return [
    own,
    ...tables.flatMap(({ entries }, index) =>
      entries === null ? [] : ['', textMap(nameOf(index), codeKind, entries)],
    ),
    '',
    `const ${texts}In: ReadonlyMap<string, ${type}> = /* @__PURE__ */ new Map<string, ${type}>([\n${tags.join('')}]);`,
    '',
    '/**',
    ' * What a code means in a locale, `zh-CN` or `zh_CN`, else in its language, else as without a locale; undefined for a code',
    ' * that this version has no text for. Never throws.',
    ' */',
    `${head}, locale?: string): string | undefined {`,
    "  let tag = locale?.toLowerCase().replace(/_/g, '-') ?? '';",
    "  while (tag !== '') {",
    `    const texts = ${texts}In.get(tag);`,
    '    if (texts !== undefined) return texts.get(code);',
    "    tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));",
    '  }',
    `  return ${texts}.get(code);`,
    '}',
  ].join('\n');
}

function textMap(
  name: string,
  codeKind: Emission['codeKind'],
  entries: readonly { readonly literal: string; readonly text: string }[],
): string {
  const lines = entries.map(({ literal, text }) => `  [${literal}, ${stringLiteral(text, STRINGS)}],\n`);
  return `const ${name}: ReadonlyMap<${codeKind}, string> = /* @__PURE__ */ new Map<${codeKind}, string>([\n${lines.join('')}]);`;
}

function errorClass({ typeName, codeKind }: Emission): string {
  const name = errorTypeName(typeName, 'Error');
  return [
    "/** An error with its code, also one that this version doesn't know. */",
    `export class ${name} extends Error {`,
    `  override readonly name: string = '${name}';`,
    `  readonly code: ${codeKind};`,
    '',
    `  constructor(code: ${codeKind}, message?: string, options?: ErrorOptions) {`,
    `    super(message ?? describe${typeName}(code) ?? \`error \${code}\`, options);`,
    '    this.code = code;',
    '  }',
    '}',
  ].join('\n');
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
