/** The JSON schemas that the package publishes (`npm run schemas`); a test fails where one is not up to date. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchemas } from '../src/config/schema.ts';
import { targetLanguages } from '../src/emitters/index.ts';
import {
  catalogContract,
  checkContract,
  diffContract,
  explainContract,
  scanContract,
} from '../src/reports/contracts.ts';
import { ruleList } from '../src/rules/index.ts';

type Convertible = Parameters<typeof toJsonSchema>[0];

/** Every published schema by its file name in `schema/`, made from the schemas that the program and its tests check with. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  const { single, several, parts } = configSchemas({ rules: ruleList(), languages: targetLanguages() });
  const config = {
    definitions: definitionsOf(parts),
    // Editors show the messages of the branch that fits, and not those of both.
    if: { type: 'object', required: ['catalogs'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: body(several, parts),
    else: body(single, parts),
  };
  return new Map([
    ['config.schema.json', schemaText('Config of agora-errgen', config)],
    ['catalog.schema.json', schemaText('catalog.json of agora-errgen', body(catalogContract))],
    ['check.schema.json', schemaText('agora-errgen check --format json', body(checkContract))],
    ['diff.schema.json', schemaText('agora-errgen diff --format json', body(diffContract))],
    ['explain.schema.json', schemaText('agora-errgen explain --format json', body(explainContract))],
    ['scan.schema.json', schemaText('agora-errgen scan --format json', body(scanContract))],
  ]);
}

function schemaText(title: string, rest: object): string {
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title, ...rest }, null, 2)}\n`;
}

/** Parts that stand in a schema several times, once each: the schemas refer to them. */
type Parts = Readonly<Record<string, Convertible>>;

function body(schema: Convertible, parts: Parts = {}): object {
  const { $schema: _, definitions: __, ...rest } = toJsonSchema(schema, { errorMode: 'throw', definitions: parts });
  return rest;
}

function definitionsOf(parts: Parts): object {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, body(part)]));
}

/** Writes every schema. */
export function main(root: string): void {
  for (const [name, text] of publishedSchemas()) writeFileSync(join(root, 'schema', name), text);
}
