/** The published JSON schema of the config, for editors; made from the schema that configs are checked with. */

import { toJsonSchema } from '@valibot/to-json-schema';
import { severalSchema, singleSchema } from './schema.ts';

/** The text of `schema/config.schema.json`. */
export function configJsonSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Config of agora-errgen',
    description: 'One catalog at the top level, or several under "catalogs"',
    if: { type: 'object', required: ['catalogs'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: body(severalSchema),
    else: body(singleSchema),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function body(schema: typeof singleSchema | typeof severalSchema): object {
  const { $schema: _, ...rest } = toJsonSchema(schema, { errorMode: 'throw' });
  return rest;
}
