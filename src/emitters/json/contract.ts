/** The published contract of the JSON that this language generates: `schema/codes.schema.json` is made from it. */

import * as v from 'valibot';

const texts = v.strictObject({
  description: v.optional(v.string()),
  reason: v.optional(v.string()),
  fix: v.optional(v.string()),
});

export const codesContract = v.strictObject({
  $schema: v.string(),
  schemaVersion: v.literal(1),
  id: v.pipe(v.string(), v.description('Id of the catalog')),
  codeKind: v.picklist(['number', 'string']),
  locales: v.pipe(v.array(v.string()), v.description('Locales of the texts, in order of precedence')),
  codes: v.array(
    v.strictObject({
      code: v.union([v.number(), v.string()]),
      name: v.string(),
      aliases: v.pipe(v.array(v.string()), v.description('Further names of the same code')),
      category: v.nullable(v.string()),
      deprecated: v.boolean(),
      replacement: v.pipe(
        v.nullable(v.string()),
        v.description('What to use instead of a deprecated code: the name of a code, or words'),
      ),
      texts: v.pipe(v.record(v.string(), texts), v.description('By locale; a locale without texts is missing')),
    }),
  ),
  retired: v.pipe(
    v.array(v.strictObject({ code: v.union([v.number(), v.string()]), name: v.string() })),
    v.description('Codes that must never be used again'),
  ),
});

export type CodesJson = v.InferOutput<typeof codesContract>;
