/** The `.m`: what the header only declares. Lookups go by value, so that no deprecated member is mentioned. */

import type { Code } from '../../model/index.ts';
import type { Emission } from '../emission.ts';
import { FILE_HEADER } from '../file-header.ts';
import { codeLiteral, objcString } from './c-syntax.ts';

interface Entry {
  readonly value: Code;
  readonly text: string | null;
}

/** Prints the implementation file of an emission. */
export function printImplementation(emission: Emission, domain: string): string {
  const { typeName, codeKind, members } = emission;
  const names = members.map(({ value, name }) => ({ value, text: name }));
  const descriptions = members.map(({ value, documentation }) => ({ value, text: documentation.description }));
  const print = codeKind === 'number' ? numberLookup : stringLookup;
  return [
    FILE_HEADER.join('\n'),
    `#import "${emission.file.split('/').at(-1)}"`,
    codeKind === 'number' ? `NSErrorDomain const ${domain} = ${objcString(domain)};` : constants(emission),
    print(typeName, 'Name', names),
    `${print(typeName, 'Description', descriptions)}\n`,
  ].join('\n\n');
}

function constants({ typeName, members }: Emission): string {
  const define = (identifier: string, value: Code): string =>
    `${typeName} const ${identifier} = ${codeLiteral(value)};`;
  return members
    .flatMap((member) =>
      [member.identifier, ...member.aliases.map((alias) => alias.identifier)].map((id) => define(id, member.value)),
    )
    .join('\n');
}

function numberLookup(typeName: string, what: string, entries: readonly Entry[]): string {
  const cases = entries.flatMap(({ value, text }) =>
    text === null ? [] : [`        case ${codeLiteral(value)}: return ${objcString(text)};`],
  );
  const body = ['    switch (code) {', ...cases, '        default: return nil;', '    }'];
  return [`NSString *_Nullable ${typeName}${what}(NSInteger code) {`, ...body, '}'].join('\n');
}

function stringLookup(typeName: string, what: string, entries: readonly Entry[]): string {
  const tests = entries.flatMap(({ value, text }) =>
    text === null ? [] : [`    if ([code isEqualToString:${codeLiteral(value)}]) return ${objcString(text)};`],
  );
  // Without a single text the parameter would be unused, which -Wextra reports.
  const body = tests.length > 0 ? tests : ['    (void)code;'];
  return [`NSString *_Nullable ${typeName}${what}(${typeName} code) {`, ...body, '    return nil;', '}'].join('\n');
}
