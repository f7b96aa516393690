/** The `.m`: what the header only declares. Lookups go by value, so that no deprecated member is mentioned. */

import { OBJC_STRINGS } from '../c/c-syntax.ts';
import { baseName, type Emission } from '../emission.ts';
import { stringLiteral } from '../string-literal.ts';
import type { Form } from './print-header.ts';

interface Entry {
  readonly literal: string;
  readonly text: string | null;
}

/** Prints the implementation file of an emission. */
export function printImplementation(emission: Emission, form: Form): string {
  const { typeName, codeKind, members } = emission;
  const names = members.map(({ literal, name }) => ({ literal, text: name }));
  const descriptions = members.map(({ literal, description }) => ({ literal, text: description }));
  const print = codeKind === 'number' ? numberLookup : stringLookup;
  return [
    `#import "${baseName(emission.file)}"`,
    ...definitions(emission, form),
    print(typeName, 'Name', names),
    `${print(typeName, 'Description', descriptions)}\n`,
  ].join('\n\n');
}

function definitions(emission: Emission, form: Form): string[] {
  if (form.style === 'constants') return [constants(emission)];
  return form.style === 'enum' ? [] : [`NSErrorDomain const ${form.domain} = ${objcString(form.domain)};`];
}

function constants({ typeName, members }: Emission): string {
  const define = (identifier: string, literal: string): string => `${typeName} const ${identifier} = ${literal};`;
  return members
    .flatMap((member) =>
      [member.identifier, ...member.aliases.map((alias) => alias.identifier)].map((id) => define(id, member.literal)),
    )
    .join('\n');
}

function numberLookup(typeName: string, what: string, entries: readonly Entry[]): string {
  const cases = entries.flatMap(({ literal, text }) =>
    text === null ? [] : [`        case ${literal}: return ${objcString(text)};`],
  );
  const body = ['    switch (code) {', ...cases, '        default: return nil;', '    }'];
  return [`NSString *_Nullable ${typeName}${what}(NSInteger code) {`, ...body, '}'].join('\n');
}

function stringLookup(typeName: string, what: string, entries: readonly Entry[]): string {
  const tests = entries.flatMap(({ literal, text }) =>
    text === null ? [] : [`    if ([code isEqualToString:${literal}]) return ${objcString(text)};`],
  );
  // Without a single text the parameter would be unused, which -Wextra reports.
  const body = tests.length > 0 ? tests : ['    (void)code;'];
  return [`NSString *_Nullable ${typeName}${what}(${typeName} code) {`, ...body, '    return nil;', '}'].join('\n');
}

function objcString(text: string): string {
  return stringLiteral(text, OBJC_STRINGS);
}
