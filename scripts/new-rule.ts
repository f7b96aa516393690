/** `npm run new:rule <id>`: a rule that works, with its page and its test, to be made into the one that is wanted. */
import { checkId, regenerate, writeNew } from './scaffold.ts';

export function main(root: string, name?: string): void {
  const id = checkId(name, 'new:rule');
  const files = new Map([
    [`src/rules/${id}/rule.ts`, ruleOf(id)],
    [`src/rules/${id}/rule.md`, pageOf(id)],
    [`test/rules/${id}.test.ts`, testOf(id)],
  ]);
  writeNew(root, files);
  regenerate(root);
  process.stdout.write(
    `Wrote ${[...files.keys()].join(', ')}, and what is generated from the folders.\nSay what the rule finds in its page, make rule.ts find it, then: npx vitest run test/rules\n`,
  );
}

const ruleOf = (id: string) => `/** Texts that say TODO: the writer meant to come back. */
import type { FindingDraft, Text } from '../../model/index.ts';
import { advise, label, type PlacedClaim, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: '${id}',
  description: 'A text still says TODO',
  severity: 'warning',
  category: 'one document',
  judge: ({ claimsOf }) =>
    [...claimsOf.values()].flat().flatMap((placed) =>
      Object.values(placed.claim.observation.texts)
        .filter(({ value }) => /\\bTODO\\b/.test(value))
        .map((text) => describe(text, placed)),
    ),
};

/** What is wrong, why it matters, what to do. */
function describe(text: Text, { claim, entry }: PlacedClaim): FindingDraft {
  const code = entry?.code ?? claim.observation.code;
  return {
    message: \`the text of \${label(code ?? undefined, claim.documentedAs)} says TODO: readers get what is not written yet\`,
    code,
    name: claim.documentedAs,
    location: text.location,
    related: [],
    edit: advise('write the text, or remove it'),
    identity: [String(code), text.value],
  };
}
`;

const pageOf = (id: string) => `# ${id}

A text still says TODO.

## What

A text of an error code in which the word \`TODO\` stands is a **warning**.

## Bad

\`\`\`md file=rooms.md
| Error code | Name | Description |
| --- | --- | --- |
| 71 | \`ROOM_FULL\` | The room takes nobody else. |
| 72 | \`ROOM_LOCKED\` | TODO: ask the backend team. |
| 73 | \`ROOM_CLOSED\` | The room was closed by its owner. |
\`\`\`

\`\`\`text findings
rooms.md:4:24 warning the text of 72 \`ROOM_LOCKED\` says TODO: readers get what is not written yet
\`\`\`

## Good

\`\`\`md file=rooms.md
| Error code | Name | Description |
| --- | --- | --- |
| 71 | \`ROOM_FULL\` | The room takes nobody else. |
| 72 | \`ROOM_LOCKED\` | The owner has locked the room. |
| 73 | \`ROOM_CLOSED\` | The room was closed by its owner. |
\`\`\`

## Why

Say here what it costs whoever reads the page or calls the SDK.

## Options

None.
`;

const testOf = (id: string) => `/** What ${id} finds, and what only looks like it. */
import { expect, it } from 'vitest';
import { judgeProject } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

async function found(text: string): Promise<unknown[]> {
  const rows = ['1 | \`ROOM_FULL\` | The room is full.', \`2 | \\\`ROOM_LOCKED\\\` | \${text}\`];
  const findings = await judgeProject({ files: [page({ file: 'rooms.md', platform: 'web', locale: 'en' }, rows)] });
  return findings.filter(({ rule }) => rule === '${id}').map(({ code }) => code);
}

it('finds the word', async () => {
  expect(await found('TODO: describe it')).toEqual([2]);
});

it.each(['The todo list is locked.', 'TODOS are locked.'])('finds nothing in "%s"', async (text) => {
  expect(await found(text)).toEqual([]);
});
`;
