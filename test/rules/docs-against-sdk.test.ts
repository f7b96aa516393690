/** Pages beside SDK sources: what the pages of the rules don't show. */
import { expect, it } from 'vitest';
import { judgeProject, type ProjectFile, show } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const pageOf = (file: string, ...rows: string[]) => page({ file, platform: 'android', locale: 'en' }, rows);

function sdk(...members: string[]): ProjectFile {
  const text = `public final class Errors {\n${members.map((member) => `  ${member}\n`).join('')}}\n`;
  return { text, origin: 'sdk', options: { file: 'Errors.java', platform: 'android' } };
}

const member = (name: string, code: number) => `public static final int ${name} = ${code};`;

async function found(...files: ProjectFile[]): Promise<string[]> {
  return (await judgeProject({ files })).map((finding) => `${finding.rule} ${show(finding)}`);
}

it('pages and an SDK that agree give nothing', async () => {
  const docs = pageOf('a.md', '1 | `TAG_LOST` | -', '2 | `TAG_LOCKED` | -');
  expect(await found(docs, sdk(member('TAG_LOST', 1), member('TAG_LOCKED', 2)))).toEqual([]);
});

it('a code may stand on any of several pages', async () => {
  const files = [pageOf('a.md', '1 | `TAG_LOST` | -'), pageOf('b.md', '2 | `TAG_LOCKED` | -')];
  expect(await found(...files, sdk(member('TAG_LOST', 1), member('TAG_LOCKED', 2), member('TAG_FULL', 3)))).toEqual([
    'undocumented-code Errors.java:4:27 warning the android SDK ships 3 `TAG_FULL`, and none of its 2 pages documents it: who meets this code finds nothing',
  ]);
});

it('a documented code without a name that the SDK lacks is called by its number', async () => {
  const docs = pageOf('a.md', '1 | `TAG_LOST` | -', '2 | | The tag is locked.');
  expect(await found(docs, sdk(member('TAG_LOST', 1)))).toEqual([
    'phantom-code a.md:4:3 error 2 is documented and the android SDK (Errors.java) has no such code: nobody will ever meet it, and code that names it does not compile',
  ]);
});

it('a documented code that the SDK hides is said to be hidden', async () => {
  const docs = pageOf('a.md', '1 | `TAG_LOST` | -', '2 | `TAG_LOCKED` | -');
  expect(await found(docs, sdk(member('TAG_LOST', 1), `/** @hide */ ${member('TAG_LOCKED', 2)}`))).toEqual([
    'phantom-code a.md:4:3 error 2 `TAG_LOCKED` is documented and the android SDK does not publish it (@hide, Errors.java:3): code that names it may not compile',
  ]);
});

it('two names that changed places are reported once each, with what the SDK ships at the number', async () => {
  const docs = pageOf('a.md', '1 | `TAG_LOST` | -', '2 | `TAG_LOCKED` | -');
  expect(await found(docs, sdk(member('TAG_LOCKED', 1), member('TAG_LOST', 2)))).toEqual([
    'sdk-code-mismatch a.md:3:3 error the page says 1 is `TAG_LOST`, the android SDK ships it as 2 (Errors.java:3) and `TAG_LOCKED` as 1: handlers written after the page never match',
    'sdk-code-mismatch a.md:4:3 error the page says 2 is `TAG_LOCKED`, the android SDK ships it as 1 (Errors.java:2) and `TAG_LOST` as 2: handlers written after the page never match',
  ]);
});

it('the SDK of another platform is no yardstick', async () => {
  const other: ProjectFile = { ...sdk(member('TAG_LOST', 1)), options: { file: 'Errors.java', platform: 'desktop' } };
  const rules = (
    await judgeProject({ files: [pageOf('a.md', '1 | `TAG_LOST` | -', '2 | `TAG_LOCKED` | -'), other] })
  ).map(({ rule }) => rule);
  expect(rules).toEqual(['missing-on-platform']);
});
