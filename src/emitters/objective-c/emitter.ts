/**
 * Objective-C: a header with an `NS_ERROR_ENUM` and its domain (string codes: an `NS_TYPED_EXTENSIBLE_ENUM` of constants), and the
 * `.m` that defines what the header declares. Unknown codes are legal values of both and have no name. Members carry the Swift
 * name that our Swift emitter gives them, because documented names seldom start with the type's as Swift's importer expects.
 *
 * Constants are global, so each carries its type's name in front (Coding Guidelines for Cocoa, "Naming Functions and Data
 * Types"), unless the platform documents names of its own.
 */

import { docText, OBJC_STRINGS } from '../c/c-syntax.ts';
import { type Emission, withEnd } from '../emission.ts';
import { EmitError } from '../emit-error.ts';
import { defineEmitter } from '../emitter.ts';
import { isIdentifier, pascalSpelling } from '../spell-names.ts';
import { RESERVED_WORDS, WORDS } from './keywords.ts';
import { type Form, printHeader } from './print-header.ts';
import { printImplementation } from './print-implementation.ts';

interface Options {
  readonly domain?: string;
  readonly style?: 'error-enum' | 'enum';
  readonly underlying?: string;
}

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
  options: {
    domain: { description: 'The constant with the error domain', value: 'text' },
    style: {
      description: 'An error enum with its domain, or a plain `NS_ENUM` whose names Swift imports as they are',
      value: ['error-enum', 'enum'],
    },
    underlying: {
      description: 'The type below a plain enum; default: `NSInteger`',
      value: ['NSInteger', 'NSUInteger', 'int', 'unsigned int', 'int32_t', 'uint32_t', 'int64_t'],
    },
  },
  words: WORDS,
  spell: (name, typeName) => `${typeName}${pascalSpelling(name).replace(/^_/, '')}`,
  strings: OBJC_STRINGS,
  comments: { line: (text) => `// ${text}`, text: docText },
  declares: (typeName, options) => [
    typeName,
    ...(options.style === 'enum' ? [] : [domainOf(typeName, options)]),
    `${typeName}Name`,
    `${typeName}Description`,
  ],
  print: (emission, options) => {
    const form = formOf(emission, options);
    return {
      [emission.file]: printHeader(emission, form),
      [withEnd(emission.file, '.h', '.m')]: printImplementation(emission, form),
    };
  },
});

function formOf({ catalogId, typeName, codeKind }: Emission, options: Options): Form {
  if (codeKind === 'string') return { style: 'constants' };
  const { style = 'error-enum', underlying = 'NSInteger' } = options;
  if (style === 'enum') return { style, underlying };
  const domain = domainOf(typeName, options);
  if (!isIdentifier(domain) || RESERVED_WORDS.has(domain)) throw domainError(catalogId, domain);
  return { style, domain };
}

function domainOf(typeName: string, { domain }: { readonly domain?: string }): string {
  return domain ?? `${typeName}Domain`;
}

function domainError(catalogId: string, domain: string): EmitError {
  const what = `catalog ${catalogId}, Objective-C: the domain \`${domain}\` is no identifier, and its constant has to be one.`;
  return new EmitError([`${what} Set "domain" of the objective-c target in the config.`]);
}
