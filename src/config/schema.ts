/**
 * The config's schema: every key, what it may hold and what it is for. The published JSON schema is generated from it, and the
 * messages complete sentences (see schema-parts.ts).
 */

import * as v from 'valibot';
import type { ColumnRole, HttpStatuses, OptionSpecs, Severity, TargetLanguage } from '../model/index.ts';
import { didYouMean } from './nearest.ts';
import { optionsSchema } from './option-schema.ts';
import { dictionary, list, locale, oneOf, path, pattern, quoted, section, text } from './schema-parts.ts';
import { targetSchema } from './target-schema.ts';

const SEVERITIES = ['error', 'warning', 'info', 'off'] as const satisfies readonly (Severity | 'off')[];
const ROLES = ['code', 'name', 'description', 'reason', 'fix', 'other'] as const satisfies readonly ColumnRole[];

const HTTP_STATUSES = ['auto', 'codes', 'never'] as const satisfies readonly HttpStatuses[];

const code = v.pipe(
  v.union([v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.nonEmpty())], 'must be an integer or a string.'),
  v.description('An error code: a number or a string'),
);

const files = v.pipe(
  v.union(
    [
      path('A path or a glob'),
      v.pipe(v.array(path('A path or a glob')), v.minLength(1, 'must name at least one file.')),
    ],
    'must be a path, a glob, or an array of them.',
  ),
  v.description('Paths or globs relative to the config; "!pattern" leaves files out'),
);

const because = text('The reason; it stands in the report');

const headerWords = list(text('A header word'), 'Header words of this role');

const sourceEntry = section({
  files,
  platform: v.optional(
    text(
      'Platform of these pages, such as "android": of columns that are for a platform each its own alone is read; inferred where it is missing',
    ),
  ),
  platforms: v.optional(
    v.pipe(
      v.array(text('A platform'), 'must be an array.'),
      v.minLength(1, 'must name at least one platform.'),
      v.description('Platforms that these pages speak for; without any, they speak for every SDK of the catalog'),
    ),
  ),
  locale: v.optional(locale('Language of these pages; inferred where it is missing')),
  generation: v.optional(text('A label such as "legacy" for pages that newer ones of their platform replace')),
  prefix: v.optional(
    v.pipe(v.string('must be a string.'), v.description('Vendor prefix of the names; inferred where it is missing')),
  ),
  columns: v.optional(dictionary(oneOf(ROLES, 'What the column holds'), 'Role of a column, by its header')),
  headerWords: v.optional(
    v.pipe(
      section({
        code: v.optional(headerWords),
        name: v.optional(headerWords),
        description: v.optional(headerWords),
        reason: v.optional(headerWords),
        fix: v.optional(headerWords),
        other: v.optional(headerWords),
      }),
      v.description('Further words that headers use for a role, for languages the reader does not know'),
    ),
  ),
  tables: v.optional(
    v.pipe(
      section({
        include: v.optional(
          list(
            text('A heading, or /a regular expression/'),
            'Read only what stands under these headings: tables, lists and entries that are headings',
          ),
        ),
        exclude: v.optional(
          list(text('A heading, or /a regular expression/'), 'Leave out what stands under these headings'),
        ),
      }),
      v.description('Tables to read or to leave out, by the heading above them'),
    ),
  ),
  httpStatuses: v.optional(
    oneOf(
      HTTP_STATUSES,
      'Whether HTTP statuses are error codes: "auto", where a page calls them so and has no others; "codes", wherever they are listed; "never"',
    ),
  ),
});

const ENUM = 'Name of an enum or class, a pattern such as "*Error", or /a regular expression/';

const sdkEntry = section({
  files,
  platform: v.optional(text('Platform of this SDK, such as "ios"')),
  locale: v.optional(locale('Language of the comments')),
  generation: v.optional(text('A label such as "legacy" for a source that a newer one replaces')),
  prefix: v.optional(
    v.pipe(
      v.string('must be a string.'),
      v.description(
        'Vendor prefix of the names; inferred where it is missing. Of constants that stand in no enum, only those with the prefix that is given here are codes',
      ),
    ),
  ),
  enum: v.optional(
    v.pipe(
      v.union(
        [pattern(ENUM), v.pipe(v.array(pattern(ENUM)), v.minLength(1, 'must name at least one enum.'))],
        'must be a name, a pattern, or an array of them.',
      ),
      v.description('The enums or classes with the error codes; inferred where it is missing'),
    ),
  ),
  exclude: v.optional(
    list(
      pattern('Name of a member, a pattern such as "*_BASE", or /a regular expression/'),
      'Members that are no error codes',
    ),
  ),
  values: v.optional(
    v.pipe(
      text('"position", or a format'),
      v.regex(
        /^(?:position|[^%]*%(?:0?[1-9])?[dxX][^%]*)$/,
        'must be "position", or a format with one %d, such as "E-%04d".',
      ),
      v.description(
        'Where the values of the members come from: "position" counts members without a value of their own from 0; a format such as "E-%04d" makes the codes of their numbers',
      ),
    ),
  ),
});

/** A rule that the config may name, and the options that it has. */
export interface KnownRule {
  readonly id: string;
  readonly description?: string;
  readonly options?: OptionSpecs;
}

const severity = oneOf(SEVERITIES, 'Severity of the findings of this rule');

const ruleSetting = ({ description = 'A severity, or a severity with options', options = {} }: KnownRule) => {
  const known = optionsSchema(options);
  return v.pipe(
    v.union(
      [
        severity,
        v.strictTuple([severity, known]),
        v.strictObject({ severity: v.optional(severity), options: v.optional(known) }),
      ],
      ({ input }) =>
        `must be one of ${quoted(SEVERITIES)}, or an array of a severity and options.${didYouMean(input, SEVERITIES)}`,
    ),
    v.description(description),
  );
};

const ruleSettings = (rules: readonly KnownRule[]) => {
  const ids = rules.map(({ id }) => id);
  return v.pipe(
    v.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, v.optional(ruleSetting(rule))])), (issue) =>
      issue.path === undefined ? 'must be an object.' : `names no rule.${hintOf(issue.path.at(-1)?.key, ids)}`,
    ),
    v.description('Severities and options, by rule'),
  );
};

const hintOf = (id: unknown, ids: readonly string[]) => `${didYouMean(id, ids)} The command "rules" lists them.`;

const suppression = (ids: readonly string[]) =>
  section({
    rule: v.pipe(
      v.picklist(ids, (issue) => `must be the id of a rule.${hintOf(issue.input, ids)}`),
      v.description('Id of the rule'),
    ),
    because,
    file: v.optional(text('Only in this file')),
    code: v.optional(code),
    name: v.optional(text('Only for this name')),
    fingerprint: v.optional(text('Only the finding with this fingerprint')),
  });

const side = (what: string) => v.optional(oneOf(['docs', 'sdk'], what));

const absence = section({
  platform: text('Platform that leaves the codes out'),
  from: oneOf(['docs', 'sdk'], 'What leaves them out: its pages or its SDK'),
  codes: list(code, 'Codes, and ranges of numbers such as "900-905"'),
  because,
});

/** What concerns one catalog and never the others. */
const own = (ids: readonly string[]) => ({
  sources: v.optional(list(sourceEntry, 'The documents to read')),
  sdk: v.optional(list(sdkEntry, 'The SDK files to read')),
  decisions: v.optional(
    dictionary(
      section({ name: v.optional(text('The canonical name of this code')), because }),
      'Decisions of people, by code',
    ),
  ),
  numbers: v.optional(
    dictionary(section({ code, because }), 'Codes of names that are documented without one, by name'),
  ),
  absent: v.optional(list(absence, 'Codes that the pages or the SDK of a platform leave out on purpose')),
  suppressions: v.optional(list(suppression(ids), 'Findings that are accepted, each with its reason')),
});

/** What may stand beside `catalogs` for all of them, and in a catalog for it alone. */
const shared = (rules: ReturnType<typeof ruleSettings>, languages: readonly TargetLanguage[]) => ({
  precedence: v.optional(list(text('A platform'), 'Platforms, the most trusted first')),
  aliases: v.optional(
    dictionary(
      path('A folder'),
      'Folders that stand behind the beginnings of import paths, such as "@docs/": "documentation/"; default: each folder above the importing page is tried',
    ),
  ),
  defaultLocale: v.optional(
    locale(
      'Language that generated texts are in where a target names none; default: English where a page is in it, else the one with most codes',
    ),
  ),
  codeKind: v.optional(oneOf(['number', 'string'], 'What the codes are; inferred where it is missing')),
  authority: v.optional(
    v.pipe(
      section({
        names: side('Who decides names; default: sdk'),
        codes: side('Who decides numbers; default: sdk'),
        texts: side('Who decides texts; default: docs'),
      }),
      v.description('Which side is right where documents and SDK sources disagree'),
    ),
  ),
  output: v.optional(path('Folder of the generated files; default: generated')),
  targets: v.optional(
    list(
      targetSchema(languages),
      `Languages to generate; default: ${languages.flatMap(({ id, isDefault }) => (isDefault ? id : [])).join(', ')}`,
    ),
  ),
  rules: v.optional(rules),
  report: v.optional(
    v.pipe(
      v.boolean('must be true or false.'),
      v.description('Write report.md beside the generated code; default: true'),
    ),
  ),
  sourceUrl: v.optional(
    v.pipe(
      v.string('must be a string.'),
      v.regex(
        /^https?:\/\/[^\s"'<>]*\{file\}[^\s"'<>]*$/,
        'must be an http or https address with {file} in it, and {line} where the host can lead to a line, such as "https://git.example.com/sdk/docs/blob/main/{file}#L{line}".',
      ),
      v.description(
        'Address of a line of a source, for the links of report/index.html: {file} and {line} stand for both; default: the repository of package.json',
      ),
    ),
  ),
  baseline: v.optional(path('File with the accepted findings, written by check --update-baseline')),
  retired: v.optional(
    v.pipe(
      v.union([v.literal(false), path('A file')], 'must be a file, or false where no ledger is kept.'),
      v.description(
        'File in which build keeps the codes that were removed, so that they are never used again; default: errgen.retired.json',
      ),
    ),
  ),
});

const schemaKey = {
  $schema: v.optional(v.pipe(v.string('must be a string.'), v.description('The JSON schema of this file'))),
};
const id = v.pipe(
  v.string('must be a string.'),
  v.regex(
    /^[A-Za-z][A-Za-z0-9_-]*$/,
    'must start with a letter and hold letters, digits, "-" and "_" only: types are named after it.',
  ),
  v.description('Id of the catalog; the generated types are named after it'),
);

/** What a config may name: rules in `rules` and `suppressions`, languages in `targets`. */
export interface Known {
  readonly rules: readonly KnownRule[];
  readonly languages: readonly TargetLanguage[];
}

/** The schemas of a config that may name some rules and languages. */
export function configSchemas(known: Known) {
  const rules = ruleSettings(known.rules);
  const common = shared(rules, known.languages);
  const keys = { ...own(known.rules.map((rule) => rule.id)), ...common };
  return {
    /** One catalog at the top level. */
    single: section({ ...schemaKey, id: v.optional(id), ...keys }),
    /** Several catalogs by their ids. */
    several: section({
      ...schemaKey,
      ...common,
      catalogs: v.pipe(
        v.record(id, section(keys), 'must be an object with one entry per catalog.'),
        v.description('The catalogs, by id'),
      ),
    }),
    /** What stands in them several times. */
    parts: { rules },
  };
}

type Schemas = ReturnType<typeof configSchemas>;
export type SingleConfig = v.InferOutput<Schemas['single']>;
export type SeveralConfig = v.InferOutput<Schemas['several']>;
