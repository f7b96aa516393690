/** The `.h`: domain, enum or typed constants, and the two lookups, with Apple's attributes for Swift and for deprecation. */

import { C_STRINGS, docText } from '../c/c-syntax.ts';
import { blockComment } from '../doc-comment.ts';
import { bare, type Emission, type Member } from '../emission.ts';
import { escapeMember } from '../emitter.ts';
import { camelSpelling, nameable } from '../spell-names.ts';
import { stringLiteral } from '../string-literal.ts';
import { WORDS as SWIFT_WORDS } from '../swift/keywords.ts';

/** What declares the codes. */
export type Form =
  | { readonly style: 'error-enum'; readonly domain: string }
  | { readonly style: 'enum'; readonly underlying: string }
  | { readonly style: 'constants' };

/** Prints the header of an emission. */
export function printHeader(emission: Emission, form: Form): string {
  const guard = `ERRGEN_${emission.typeName}_h`;
  const declarations = form.style === 'constants' ? typedConstants(emission) : enumDeclaration(emission, form);
  return [
    `#ifndef ${guard}\n#define ${guard}`,
    '#import <Foundation/Foundation.h>',
    'NS_ASSUME_NONNULL_BEGIN',
    declarations,
    lookups(emission),
    'NS_ASSUME_NONNULL_END',
    `#endif /* ${guard} */\n`,
  ].join('\n\n');
}

function enumDeclaration(emission: Emission, form: Exclude<Form, { style: 'constants' }>): string {
  const { typeName } = emission;
  const isError = form.style === 'error-enum';
  const swiftNames = isError ? uniqueSwiftNames(emission) : new Map<string, string>();
  const lines = namesOf(emission).map(({ member, identifier, name, isAlias }) => {
    const marks = deprecationMark(member) + swiftName(swiftNames, name);
    return `${comment(member, isAlias, '    ')}    ${identifier}${marks} = ${member.literal},\n`;
  });
  const macro = isError ? `NS_ERROR_ENUM(${form.domain}, ${typeName})` : `NS_ENUM(${form.underlying}, ${typeName})`;
  return [
    ...(isError ? [domainDeclaration(typeName, form.domain)] : []),
    `${typeComment(emission)}typedef ${macro} {`,
    `${lines.join('\n')}${retired(emission, '    ')}};`,
  ].join('\n');
}

function domainDeclaration(typeName: string, domain: string): string {
  const what = docText(`The domain of errors whose code is a ${typeName}.`);
  return `${blockComment([what], '')}FOUNDATION_EXPORT NSErrorDomain const ${domain};\n`;
}

function typedConstants(emission: Emission): string {
  const swiftNames = uniqueSwiftNames(emission);
  const constants = namesOf(emission).map(({ member, identifier, name, isAlias }) => {
    const marks = swiftName(swiftNames, name) + deprecationMark(member);
    return `${comment(member, isAlias, '')}FOUNDATION_EXPORT ${emission.typeName} const ${identifier}${marks};\n`;
  });
  const type = `${typeComment(emission)}typedef NSString *${emission.typeName} NS_TYPED_EXTENSIBLE_ENUM;\n`;
  return [type, ...constants, retired(emission, '')].join('\n').trimEnd();
}

function lookups({ typeName, codeKind }: Emission): string {
  const parameter = codeKind === 'number' ? 'NSInteger code' : `${typeName} code`;
  return [
    "/** The documented name of a code; nil for a code that this version doesn't know. */",
    `FOUNDATION_EXPORT NSString *_Nullable ${typeName}Name(${parameter});`,
    '',
    '/** What a code means; nil where this version has no text for it. */',
    `FOUNDATION_EXPORT NSString *_Nullable ${typeName}Description(${parameter});`,
  ].join('\n');
}

function typeComment(emission: Emission): string {
  const more = "New codes may be added: handle a code that isn't listed here like any other error.";
  return blockComment([docText(`Error codes of \`${emission.catalogId}\`. ${more}`)], '');
}

function comment(member: Member, isAlias: boolean, indent: string): string {
  return blockComment(isAlias ? [docText(`The same code as ${member.identifier}.`)] : member.paragraphs, indent);
}

function deprecationMark({ deprecation }: Member): string {
  if (deprecation === null) return '';
  return ` __attribute__((deprecated(${stringLiteral(deprecation.sentence, C_STRINGS)})))`;
}

function retired(emission: Emission, indent: string): string {
  return emission.retired.map(({ sentence }) => `${indent}/* ${sentence} */\n`).join('');
}

interface DeclaredName {
  readonly member: Member;
  readonly identifier: string;
  readonly name: string;
  readonly isAlias: boolean;
}

function namesOf(emission: Emission): DeclaredName[] {
  return emission.members.flatMap((member) => [
    { member, identifier: member.identifier, name: nameable(member.name, member.value) ?? '', isAlias: false },
    ...member.aliases.map(({ identifier, name }) => ({ member, identifier, name, isAlias: true })),
  ]);
}

/** Swift names by canonical name; left out are those that two names would share, and those beyond ASCII, which clang refuses there. */
function uniqueSwiftNames(emission: Emission): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  const uses = new Map<string, number>();
  for (const { name } of namesOf(emission)) {
    const swift = bare(escapeMember(SWIFT_WORDS, camelSpelling(name)));
    byName.set(name, swift);
    uses.set(swift, (uses.get(swift) ?? 0) + 1);
  }
  return new Map([...byName].filter(([, swift]) => /^\w+$/.test(swift) && uses.get(swift) === 1));
}

function swiftName(names: ReadonlyMap<string, string>, name: string): string {
  const swift = names.get(name);
  return swift === undefined ? '' : ` NS_SWIFT_NAME(${swift})`;
}
