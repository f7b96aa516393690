/** `docs/config.md`: every key of the config, made from the schema that the program checks with. */
import { table } from './markdown-table.ts';
import { publishedSchemas } from './schemas.ts';

const INTRO = `# Config

\`errgen.config.json\`, \`.yaml\` or \`.yml\` is looked for from the working directory upwards; \`--config <file>\` names another. It runs no
code. Paths are relative to its folder. An unknown key is an error that names the nearest known one, and every problem of a
config is reported at once, with its line. For completion in an editor, name the schema:

\`\`\`json
{
  "$schema": "./node_modules/agora-errgen/schema/config.schema.json",
  "id": "chat",
  "sources": [
    { "files": "docs/android/error-codes.md", "platform": "android", "locale": "en" },
    { "files": "docs/ios/error-codes.md", "platform": "ios", "locale": "zh-CN" }
  ],
  "sdk": [{ "files": "include/ChatErrorCode.h", "platform": "ios" }],
  "precedence": ["android", "ios"]
}
\`\`\`

\`sources\` with \`files\` is all that is needed. Numberings that have nothing to do with each other (native and Web, say) are catalogs of
their own: \`"catalogs": { "native": { "sources": … }, "web": { "sources": … } }\`. What may stand beside \`catalogs\` (marked *shared*
below) holds for all of them, and a catalog may say otherwise for itself.
`;

/** As much of JSON Schema as the config's schema has. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly $ref?: string;
}

/** Keys whose values stand on a page of their own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  rules: 'by rule: a severity, or `[severity, options]`',
};

/** The text of the page; \`npm run docs\` writes it, a test compares it with what is committed. */
export function configDocs(): string {
  const root: { readonly else: Schema; readonly then: Schema } = JSON.parse(
    publishedSchemas().get('config.schema.json') ?? '{}',
  );
  const shared = Object.keys(root.then.properties ?? {});
  const keys = Object.entries(root.else.properties ?? {}).filter(([key]) => key !== '$schema');
  const top = keys.map(([key, schema]) => [
    inner(schema) === null ? `\`${key}\`` : `[\`${key}\`](#${anchorOf(key, schema)})`,
    shared.includes(key) ? 'shared' : '',
    ELSEWHERE[key] ?? holds(schema),
    key === 'rules' ? 'Severities and options of [rules](rules.md)' : cell(schema.description),
  ]);
  const sections = keys.flatMap(([key, schema]) => section(titleOf(key, schema), schema));
  return [INTRO, table(['key', '', 'holds', 'what it is'], top), '', ...sections].join('\n');
}

/** The keys of the objects in a value, and of those in them. */
function section(title: string, schema: Schema): string[] {
  const object = inner(schema);
  if (object === null) return [];
  const entries = Object.entries(object.properties ?? {});
  const rows = entries.map(([key, own]) => [
    `\`${key}\``,
    object.required?.includes(key) ? 'required' : '',
    holds(own),
    cell(own.description),
  ]);
  return [
    `## ${title}\n`,
    ...(schema.description === undefined ? [] : [`${schema.description}.\n`]),
    `${table(['key', '', 'holds', 'what it is'], rows)}\n`,
    ...(title === 'targets[]' ? ['Every language has further options of its own: see [targets](targets.md).\n'] : []),
    ...entries.flatMap(([key, own]) => section(`${title}.${titleOf(key, own)}`, own)),
  ];
}

/** The object that a value is or holds; of several, what all of them have. */
function inner(schema: Schema): Schema | null {
  const { items, additionalProperties, oneOf, properties } = schema;
  if (properties !== undefined) return schema;
  if (oneOf !== undefined) return common(oneOf);
  if (items !== undefined) return inner(items);
  return additionalProperties ? inner(additionalProperties) : null;
}

function common([first, ...others]: readonly Schema[]): Schema | null {
  if (first?.properties === undefined) return null;
  const isShared = (key: string) => others.every(({ properties = {} }) => key in properties);
  const properties = Object.fromEntries(
    Object.entries(first.properties)
      .filter(([key]) => isShared(key))
      .map(([key, own]) => [
        key,
        own.const === undefined ? own : { type: 'string', description: own.description ?? '' },
      ]),
  );
  return { properties, required: (first.required ?? []).filter(isShared) };
}

/** @example titleOf('sources', { items: … }) // 'sources[]' */
function titleOf(key: string, { items, additionalProperties }: Schema): string {
  if (items !== undefined) return `${key}[]`;
  return additionalProperties ? `${key}.*` : key;
}

/** The anchor that code hosts give a heading. */
function anchorOf(key: string, schema: Schema): string {
  return titleOf(key, schema)
    .replace(/[^\w-]/g, '')
    .toLowerCase();
}

function holds(schema: Schema): string {
  const { type, anyOf, items, additionalProperties, properties, oneOf } = schema;
  if (schema.enum !== undefined)
    return schema.enum.length > 8 ? 'a word' : schema.enum.map((word) => `\`${word}\``).join(', ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (anyOf !== undefined) return [...new Set(anyOf.map(holds))].join(', or ');
  if (items !== undefined) return inner(items) === null ? `array of: ${holds(items)}` : 'array of objects';
  if (properties !== undefined || oneOf !== undefined) return 'object';
  if (additionalProperties)
    return inner(additionalProperties) === null ? `object of: ${holds(additionalProperties)}` : 'object of objects';
  return type === 'boolean' ? '`true` or `false`' : (type ?? 'anything');
}

function cell(text = ''): string {
  return text.replaceAll('|', '\\|');
}
