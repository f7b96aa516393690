/** `docs/rules.md`: all rules by category, each linked to its page. */
import { ruleList } from '../src/rules/index.ts';
import { table } from './markdown-table.ts';

const INTRO = `# Rules

Every rule with the severity that its findings have unless their evidence asks for another. \`agora-errgen rules <id>\` prints the
page of a rule: what it finds, a bad and a good example, why it matters, its options. Where \`fix\` says yes, edits may be exact: \`agora-errgen fix\`
and editors (docs/editor.md) can make them. The config sets severities and options:
\`"rules": { "code-order": "off", "private-link": ["error", { "hosts": ["drafts.example.com"] }] }\`.
`;

/** The text of the page; `npm run docs` writes it, a test compares it with what is committed. */
export function ruleDocs(): string {
  const rules = ruleList();
  const categories = [...new Set(rules.map(({ category }) => category))];
  const sections = categories.map((category) => {
    const rows = rules
      .filter((rule) => rule.category === category)
      .map(({ id, severity, description, meta }) => [
        `[${id}](../src/rules/${id}/rule.md)`,
        severity,
        meta.fixable === null ? '' : 'yes',
        description,
      ]);
    return `## ${category.charAt(0).toUpperCase()}${category.slice(1)}\n\n${table(['rule', 'severity', 'fix', 'what it finds'], rows)}\n`;
  });
  return [INTRO, ...sections, optionsSection(rules)].join('\n');
}

const HOLDS = { text: 'a string', texts: 'an array of strings', flag: 'true or false', number: 'a number' } as const;

function optionsSection(rules: ReturnType<typeof ruleList>): string {
  const rows = rules.flatMap(({ id, options = {} }) =>
    Object.entries(options).map(([name, { value, description }]) => [
      `[${id}](../src/rules/${id}/rule.md)`,
      `\`${name}\``,
      typeof value === 'string' ? HOLDS[value] : value.map((word) => `\`${word}\``).join(', '),
      description,
    ]),
  );
  return `## Options\n\n${table(['rule', 'option', 'holds', 'what it is'], rows)}\n`;
}
