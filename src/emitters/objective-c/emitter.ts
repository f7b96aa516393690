/**
 * Objective-C: a header with an `NS_ERROR_ENUM` and its domain (string codes: an `NS_TYPED_EXTENSIBLE_ENUM` of constants), and the
 * `.m` that defines what the header declares. Unknown codes are legal values of both and have no name. Members carry the Swift
 * name that our Swift emitter gives them, because documented names seldom start with the type's as Swift's importer expects.
 *
 * Constants are global, so each carries its type's name in front (Coding Guidelines for Cocoa, "Naming Functions and Data
 * Types"), unless the platform documents names of its own.
 */

import { docText, OBJC_STRINGS } from '../c/c-syntax.ts';
import { withEnd } from '../emission.ts';
import { EmitError } from '../emit-error.ts';
import { defineEmitter } from '../emitter.ts';
import { isIdentifier, pascalSpelling } from '../spell-names.ts';
import { RESERVED_WORDS, WORDS } from './keywords.ts';
import { printHeader } from './print-header.ts';
import { printImplementation } from './print-implementation.ts';

export const emitter = defineEmitter({
  id: 'objective-c',
  title: 'Objective-C',
  about:
    'A header with an `NS_ERROR_ENUM` and its domain (string codes: typed constants), and the `.m` that defines what it declares. Takes the names that an Apple platform documents where the catalog has one.',
  extensions: ['h', 'm'],
  homes: ['ios', 'macos', 'apple', 'tvos', 'watchos', 'visionos', 'objective-c'],
  isDefault: true,
  isGlobal: true,
  speaksForHome: true,
  options: { domain: { description: 'The constant with the error domain', value: 'text' } },
  words: WORDS,
  spell: (name, typeName) => `${typeName}${pascalSpelling(name).replace(/^_/, '')}`,
  strings: OBJC_STRINGS,
  comments: { line: (text) => `// ${text}`, text: docText },
  declares: (typeName, options) => [typeName, domainOf(typeName, options), `${typeName}Name`, `${typeName}Description`],
  print: (emission, options) => {
    const domain = domainOf(emission.typeName, options);
    if (!isIdentifier(domain) || RESERVED_WORDS.has(domain)) throw domainError(emission.catalogId, domain);
    return {
      [emission.file]: printHeader(emission, domain),
      [withEnd(emission.file, '.h', '.m')]: printImplementation(emission, domain),
    };
  },
});

function domainOf(typeName: string, { domain }: { readonly domain?: string }): string {
  return domain ?? `${typeName}Domain`;
}

function domainError(catalogId: string, domain: string): EmitError {
  const what = `catalog ${catalogId}, Objective-C: the domain \`${domain}\` is no identifier, and its constant has to be one.`;
  return new EmitError([`${what} Set "domain" of the objective-c target in the config.`]);
}
