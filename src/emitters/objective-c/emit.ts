/**
 * Objective-C: a header with an `NS_ERROR_ENUM` and its domain (string codes: an `NS_TYPED_EXTENSIBLE_ENUM` of constants), and the
 * `.m` that defines what the header declares. Unknown codes are legal values of both and have no name. Members carry the Swift
 * name that our Swift emitter gives them, because documented names seldom start with the type's as Swift's importer expects.
 */

import type { Catalog, GeneratedFile, Target } from '../../model/index.ts';
import type { Emission } from '../emission.ts';
import { EmitError } from '../emit-error.ts';
import { prepareEmission } from '../prepare-emission.ts';
import { isIdentifier } from '../spell-names.ts';
import { RESERVED_WORDS } from './keywords.ts';
import { objectiveCNaming, objectiveCPlatform } from './naming.ts';
import { printHeader } from './print-header.ts';
import { printImplementation } from './print-implementation.ts';

/** The header and the implementation file of a catalog. */
export function emitObjectiveC(catalog: Catalog, target: Target): GeneratedFile[] {
  const platform = objectiveCPlatform(catalog, target);
  const taken = (typeName: string): string[] => [
    typeName,
    domainOf(typeName, target),
    `${typeName}Name`,
    `${typeName}Description`,
  ];
  const wanted: Target = platform === undefined ? target : { ...target, platform };
  const emission = prepareEmission(catalog, wanted, objectiveCNaming, taken);
  const domain = domainOf(emission.typeName, target);
  if (!isIdentifier(domain) || RESERVED_WORDS.has(domain)) throw domainError(catalog, domain);
  return [
    { path: emission.file, content: printHeader(emission, domain) },
    { path: implementationPath(emission), content: printImplementation(emission, domain) },
  ];
}

function domainOf(typeName: string, target: Target): string {
  return target.domain ?? `${typeName}Domain`;
}

function implementationPath({ file }: Emission): string {
  return `${file.replace(/\.h$/, '')}.m`;
}

function domainError(catalog: Catalog, domain: string): EmitError {
  const what = `catalog ${catalog.id}, Objective-C: the domain \`${domain}\` is no identifier, and its constant has to be one.`;
  return new EmitError([`${what} Set "domain" of the objective-c target in the config.`]);
}
