/** What is known of a rule in the shape that tools know from ESLint: made of the rule's own words, never written twice. */

import type { OptionSpec, Severity } from '../model/index.ts';
import type { Rule } from './rule.ts';

export interface RuleMeta {
  /** A `problem` misleads somebody; a `suggestion` is about style and coverage. */
  readonly type: 'problem' | 'suggestion';
  readonly docs: { readonly description: string; readonly category: string; readonly url: string };
  /** `code` where some of its edits are exact: `fix` and editors can make them. */
  readonly fixable: 'code' | null;
  readonly defaultSeverity: Severity;
  /** JSON schema (draft 7) of the options, the only item; empty for a rule without options. */
  readonly schema: readonly object[];
}

export function ruleMeta({ id, description, severity, category, fixable, options = {} }: Rule): RuleMeta {
  const properties = Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, schemaOf(spec)]));
  const schema = { type: 'object', properties, additionalProperties: false };
  return {
    type: severity === 'info' ? 'suggestion' : 'problem',
    docs: { description, category, url: ruleUrl(id) },
    fixable: fixable === true ? 'code' : null,
    defaultSeverity: severity,
    schema: Object.keys(options).length === 0 ? [] : [schema],
  };
}

/** The page of a rule as the published package holds it. */
export function ruleUrl(id: string): string {
  return `https://unpkg.com/agora-errgen/src/rules/${id}/rule.md`;
}

const TYPES = {
  text: { type: 'string' },
  texts: { type: 'array', items: { type: 'string' } },
  flag: { type: 'boolean' },
  number: { type: 'number' },
} as const;

function schemaOf({ value, description }: OptionSpec): object {
  return { description, ...(typeof value === 'string' ? TYPES[value] : { enum: value }) };
}
