/** The JSON schemas that the package publishes: file name in `schema/` to text. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchemas } from '../src/config/schema.ts';
import { targetLanguages } from '../src/emitters/index.ts';
import { catalogContract, checkContract, explainContract, scanContract } from '../src/reports/contracts.ts';

type Convertible = Parameters<typeof toJsonSchema>[0];

/** Every published schema, made from the schemas that the program and its tests check with. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  const { single, several } = configSchemas(targetLanguages());
  const config = {
    // Editors show the messages of the branch that fits, and not those of both.
    if: { type: 'object', required: ['catalogs'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: body(several),
    else: body(single),
  };
  return new Map([
    ['config.schema.json', schemaText('Config of agora-errgen', config)],
    ['catalog.schema.json', schemaText('catalog.json of agora-errgen', body(catalogContract))],
    ['check.schema.json', schemaText('agora-errgen check --format json', body(checkContract))],
    ['explain.schema.json', schemaText('agora-errgen explain --format json', body(explainContract))],
    ['scan.schema.json', schemaText('agora-errgen scan --format json', body(scanContract))],
  ]);
}

function schemaText(title: string, rest: object): string {
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title, ...rest }, null, 2)}\n`;
}

function body(schema: Convertible): object {
  const { $schema: _, ...rest } = toJsonSchema(schema, { errorMode: 'throw' });
  return rest;
}
