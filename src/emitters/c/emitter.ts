/**
 * C: an `enum`, or `#define`s where constants have to be known to the preprocessor, don't fit an `int` or are strings, and
 * functions that give NULL for a code that this version doesn't know. Enumerators are global, so each carries its type's name.
 */

import { blockComment } from '../doc-comment.ts';
import { baseName, type Emission, lookup, type Member, withEnd } from '../emission.ts';
import { EmitError } from '../emit-error.ts';
import { defineEmitter } from '../emitter.ts';
import { constantSpelling } from '../spell-names.ts';
import { stringLiteral } from '../string-literal.ts';
import { C_STRINGS, docText } from './c-syntax.ts';
import { WORDS } from './keywords.ts';

export const emitter = defineEmitter({
  id: 'c',
  title: 'C',
  about:
    'A header for C11 (C99 where names are ASCII) and C++, and the `.c` that defines its functions: an `enum` whose members carry the name of their type, or `#define`s (always for string codes and for numbers beyond 32 bits). Lookups by code give `NULL` for an unknown one.',
  extensions: ['h', 'c'],
  homes: ['c', 'linux', 'embedded', 'rtos'],
  isGlobal: true,
  options: {
    style: {
      description: 'An enum, or macros; string codes and codes beyond 32 bits are macros',
      value: ['enum', 'define'],
    },
  },
  words: WORDS,
  spell: (name, typeName) => `${constantSpelling(typeName)}_${constantSpelling(name).replace(/^_/, '')}`,
  strings: C_STRINGS,
  comments: { line: (text) => `/* ${text} */`, text: docText },
  declares: (typeName) => [
    typeName,
    guardOf(typeName),
    deprecatedOf(typeName),
    functionOf(typeName, 'name'),
    functionOf(typeName, 'description'),
  ],
  print: (emission, { style }) => {
    const isEnum = style !== 'define' && emission.codeKind === 'number' && !emission.isWide;
    if (style === 'enum' && !isEnum) throw noEnum(emission);
    return {
      [emission.file]: header(emission, isEnum),
      [withEnd(emission.file, '.h', '.c')]: implementation(emission),
    };
  },
});

function noEnum({ catalogId, codeKind }: Emission): EmitError {
  const why = codeKind === 'string' ? 'its codes are strings' : 'a code is beyond 32 bits';
  return new EmitError([
    `catalog ${catalogId}, C: no enum can hold the codes, since ${why}. Leave "style" of the c target out, or set it to "define".`,
  ]);
}

function header(emission: Emission, isEnum: boolean): string {
  const guard = guardOf(emission.typeName);
  return [
    `#ifndef ${guard}\n#define ${guard}`,
    '#ifdef __cplusplus\nextern "C" {\n#endif',
    ...(isEnum ? [deprecationMacro(emission), enumDeclaration(emission)] : [macros(emission)]),
    `/** The documented name of a code; NULL for a code that this version doesn't know. */\n${signature(emission, 'name')};`,
    `/** What a code means; NULL where this version has no text for it. */\n${signature(emission, 'description')};`,
    '#ifdef __cplusplus\n}\n#endif',
    `#endif /* ${guard} */\n`,
  ].join('\n\n');
}

function deprecationMacro({ typeName }: Emission): string {
  const name = deprecatedOf(typeName);
  return [
    '#if defined(__clang__) || (defined(__GNUC__) && __GNUC__ >= 6)',
    `#define ${name}(message) __attribute__((deprecated(message)))`,
    '#else',
    `#define ${name}(message)`,
    '#endif',
  ].join('\n');
}

function enumDeclaration(emission: Emission): string {
  const { typeName, members } = emission;
  const lines = namesOf(members).map(({ member, identifier, paragraphs }) => {
    const { deprecation, literal } = member;
    const mark =
      deprecation === null ? '' : ` ${deprecatedOf(typeName)}(${stringLiteral(deprecation.sentence, C_STRINGS)})`;
    return `${blockComment(paragraphs, '    ')}    ${identifier}${mark} = ${literal},\n`;
  });
  const retired = emission.retired.map(({ sentence }) => `    /* ${sentence} */\n`).join('');
  return `${typeComment(emission)}typedef enum ${typeName} {\n${lines.join('\n')}${retired}} ${typeName};`;
}

function macros(emission: Emission): string {
  const { typeName, isWide, codeKind, members } = emission;
  const type = codeKind === 'string' ? 'const char *' : isWide ? 'long long ' : 'int ';
  const lines = namesOf(members).map(({ member, identifier, paragraphs }) => {
    const { deprecation, literal } = member;
    const warning = deprecation === null ? [] : [`@deprecated ${docText(deprecation.sentence)}`];
    const value = codeKind === 'string' ? literal : `(${literal}${isWide ? 'LL' : ''})`;
    return `${blockComment([...paragraphs, ...warning], '')}#define ${identifier} ${value}\n`;
  });
  const retired = emission.retired.map(({ sentence }) => `/* ${sentence} */\n`);
  return [`${typeComment(emission)}typedef ${type}${typeName};\n`, ...lines, ...retired].join('\n').trimEnd();
}

function typeComment({ catalogId }: Emission): string {
  const more = "New codes may be added: handle a code that isn't listed here like any other error.";
  return blockComment([docText(`Error codes of \`${catalogId}\`. ${more}`)], '');
}

function namesOf(
  members: readonly Member[],
): { readonly member: Member; readonly identifier: string; readonly paragraphs: readonly string[] }[] {
  return members.flatMap((member) => [
    { member, identifier: member.identifier, paragraphs: member.paragraphs },
    ...member.aliases.map(({ identifier }) => ({
      member,
      identifier,
      paragraphs: [docText(`The same code as ${member.identifier}.`)],
    })),
  ]);
}

function implementation(emission: Emission): string {
  const includes = [
    `#include "${baseName(emission.file)}"`,
    '',
    '#include <stddef.h>',
    ...(emission.codeKind === 'string' ? ['#include <string.h>'] : []),
  ];
  return `${[includes.join('\n'), definition(emission, 'name'), definition(emission, 'description')].join('\n\n')}\n`;
}

function definition(emission: Emission, what: 'name' | 'description'): string {
  const found = lookup(emission, what).map(({ literal, text }) => ({ literal, text: stringLiteral(text, C_STRINGS) }));
  if (emission.codeKind === 'string') {
    const tests = found.map(({ literal, text }) => `    if (strcmp(code, ${literal}) == 0) return ${text};`);
    // Without a single text the parameter would be unused, which -Wextra reports.
    const body = tests.length > 0 ? ['    if (code == NULL) return NULL;', ...tests] : ['    (void)code;'];
    return [`${signature(emission, what)} {`, ...body, '    return NULL;', '}'].join('\n');
  }
  const suffix = emission.isWide ? 'LL' : '';
  const cases = found.map(({ literal, text }) => `        case ${literal}${suffix}: return ${text};`);
  return [
    `${signature(emission, what)} {`,
    '    switch (code) {',
    ...cases,
    '        default: return NULL;',
    '    }',
    '}',
  ].join('\n');
}

function signature({ typeName, codeKind, isWide }: Emission, what: 'name' | 'description'): string {
  const parameter = codeKind === 'string' ? 'const char *code' : isWide ? 'long long code' : 'int code';
  return `const char *${functionOf(typeName, what)}(${parameter})`;
}

function functionOf(typeName: string, what: string): string {
  return `${constantSpelling(typeName).toLowerCase()}_${what}`;
}

function guardOf(typeName: string): string {
  return `ERRGEN_C_${typeName}_H`;
}

function deprecatedOf(typeName: string): string {
  return `${constantSpelling(typeName)}_DEPRECATED_`;
}
