/**
 * What the JSON outputs promise to other programs. The published schemas are made from these, and the tests check real
 * outputs against them; a change that is not an addition raises `schemaVersion`.
 */

import * as v from 'valibot';

const code = v.union([v.number(), v.string()]);
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const nullable = v.nullable(v.string());
const schemaVersion = v.literal(1);
const severity = v.picklist(['error', 'warning', 'info']);
const texts = v.strictObject({
  description: v.optional(v.string()),
  reason: v.optional(v.string()),
  fix: v.optional(v.string()),
});

const inference = v.strictObject({ field: v.string(), value: v.string(), because: v.string() });
const skipped = v.strictObject({ line, reason: v.string() });
const skippedTable = v.strictObject({
  ...skipped.entries,
  help: v.optional(v.pipe(v.string(), v.description('What would have it read'))),
});

const observation = v.strictObject({
  code: v.nullable(code),
  name: v.pipe(nullable, v.description('The first documented name, as spelled')),
  names: v.pipe(v.array(v.string()), v.description('All names of the entry')),
  enum: v.optional(v.pipe(v.string(), v.description('SDK files only: the enum or class'))),
  platform: v.optional(v.pipe(v.string(), v.description("Only where it is narrower than the document's"))),
  line,
  column: line,
  texts,
  deprecated: v.nullable(v.strictObject({ replacement: nullable, because: v.string() })),
});

/** `scan --format json`. */
export const scanContract = v.strictObject({
  schemaVersion,
  documents: v.array(
    v.strictObject({
      file: v.string(),
      platform: nullable,
      locale: nullable,
      prefix: v.string(),
      inferences: v.pipe(v.array(inference), v.description('What the reader worked out by itself, and why')),
      tables: v.pipe(v.number(), v.description('Tables that hold error codes')),
      rows: v.pipe(v.number(), v.description('Rows of these tables')),
      skippedRows: v.array(skipped),
      skippedTables: v.array(skippedTable),
      observations: v.array(observation),
    }),
  ),
});

const change = v.pipe(
  v.strictObject({
    file: v.string(),
    line,
    column: line,
    start: v.number(),
    end: v.number(),
    original: v.string(),
    replacement: v.string(),
  }),
  v.description('The exact edit; start and end are UTF-16 offsets into the file without its byte order mark'),
);

const finding = v.strictObject({
  rule: v.string(),
  severity,
  status: v.picklist(['new', 'accepted']),
  message: v.string(),
  catalog: v.string(),
  code: v.nullable(code),
  name: nullable,
  file: v.string(),
  line,
  column: line,
  related: v.array(v.strictObject({ file: v.string(), line, message: v.string() })),
  edit: v.nullable(
    v.strictObject({
      description: v.string(),
      change: v.nullable(change),
      config: v.pipe(nullable, v.description('An entry for the config that settles the finding instead')),
    }),
  ),
  fingerprint: v.pipe(v.string(), v.description('Survives moved lines')),
});

const side = v.nullable(v.strictObject({ name: nullable, file: v.optional(v.string()), line: v.optional(line) }));

const verdict = {
  code,
  platform: v.string(),
  page: v.pipe(side, v.description('null: it does not have the code')),
  generated: side,
  sdk: side,
  odd: v.picklist(['page', 'generated', 'sdk', 'all']),
  because: v.string(),
};

/** `check --format json`. */
export const checkContract = v.strictObject({
  schemaVersion,
  summary: v.strictObject({
    documents: v.number(),
    rows: v.number(),
    codes: v.number(),
    errors: v.number(),
    warnings: v.number(),
    infos: v.number(),
    accepted: v.number(),
    staleFiles: v.number(),
  }),
  findings: v.array(finding),
  verdicts: v.pipe(
    v.array(v.strictObject({ catalog: v.string(), ...verdict })),
    v.description('Codes on which page, generated enum and SDK of a platform disagree'),
  ),
  stale: v.array(
    v.strictObject({
      file: v.string(),
      state: v.picklist(['missing', 'edited', 'outdated', 'leftover']),
      message: v.string(),
    }),
  ),
});

/** A committed catalog names files alone; what is printed names the exact place. */
const fileOnly = { file: v.string() };
const exact = { file: v.string(), line, column: line };

const claimOf = <Place extends v.ObjectEntries>(place: Place) =>
  v.strictObject({
    name: v.pipe(nullable, v.description("In the catalog's style, without the vendor prefix")),
    documentedAs: v.pipe(nullable, v.description('As the source spells it')),
    platform: v.string(),
    locale: nullable,
    generation: nullable,
    origin: v.picklist(['docs', 'sdk', 'generated']),
    joinedBy: v.picklist(['code', 'same-name', 'near-name', 'spelling', 'config']),
    ...place,
    damage: v.optional(
      v.array(v.strictObject({ kind: v.string(), field: v.string(), because: v.string(), repaired: nullable })),
    ),
  });

const entryOf = <Place extends v.ObjectEntries>(place: Place) => ({
  code,
  name: v.string(),
  aliases: v.optional(v.array(v.string())),
  status: v.picklist(['active', 'deprecated', 'retired']),
  replacement: v.optional(v.string()),
  category: nullable,
  platformNames: v.record(v.string(), v.string()),
  claims: v.array(claimOf(place)),
  texts: v.pipe(v.record(v.string(), texts), v.description('By locale')),
  links: v.array(v.strictObject({ code, because: v.string() })),
  decisions: v.record(
    v.string(),
    v.strictObject({
      value: v.string(),
      policy: v.string(),
      because: v.string(),
      losers: v.array(v.strictObject({ value: v.string(), platform: v.string(), ...place })),
    }),
  ),
});

const unnumberedOf = <Place extends v.ObjectEntries>(place: Place) => ({
  name: nullable,
  platform: v.string(),
  ...place,
  because: v.string(),
  candidates: v.array(code),
});

/** `catalog.json`. */
export const catalogContract = v.strictObject({
  schemaVersion,
  catalogs: v.array(
    v.strictObject({
      id: v.string(),
      codeKind: v.picklist(['number', 'string']),
      platforms: v.array(v.string()),
      locales: v.array(v.string()),
      codes: v.array(v.strictObject(entryOf(fileOnly))),
      unnumbered: v.array(v.strictObject(unnumberedOf(fileOnly))),
    }),
  ),
});

/** `explain --format json`. */
export const explainContract = v.strictObject({
  schemaVersion,
  codes: v.array(
    v.strictObject({
      catalog: v.string(),
      ...entryOf(exact),
      verdicts: v.array(v.strictObject(verdict)),
      findings: v.array(finding),
    }),
  ),
  unnumbered: v.array(v.strictObject({ catalog: v.string(), ...unnumberedOf(exact) })),
});

const changedSide = v.nullable(v.strictObject({ code, name: v.string() }));
const bump = v.pipe(
  v.nullable(v.picklist(['major', 'minor', 'patch'])),
  v.description('The version that the changes ask for; null: nothing has changed'),
);

/** `diff --format json`. */
export const diffContract = v.strictObject({
  schemaVersion,
  base: v.pipe(v.string(), v.description('As it was named')),
  bump,
  catalogs: v.array(
    v.strictObject({
      id: v.string(),
      bump,
      changes: v.array(
        v.strictObject({
          kind: v.picklist(['removed', 'reused', 'renumbered', 'renamed', 'added', 'deprecated', 'restored', 'texts']),
          before: v.pipe(changedSide, v.description('null: it was not there')),
          after: v.pipe(changedSide, v.description('null: it is not there any more')),
          breaking: v.boolean(),
          impacts: v.array(
            v.strictObject({
              target: v.string(),
              breaks: v.pipe(
                v.picklist(['source', 'value']),
                v.description('source: code no longer compiles; value: it compiles and handles another error'),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
});
