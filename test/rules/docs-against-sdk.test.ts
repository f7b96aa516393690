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
    "undocumented-code Errors.java:4:27 error the android SDK ships 3 `TAG_FULL`, and none of its 2 pages documents it: users who get this code can't look it up",
  ]);
});

it('a documented code without a name that the SDK lacks is called by its number', async () => {
  const docs = pageOf('a.md', '1 | `TAG_LOST` | -', '2 | | The tag is locked.');
  expect(await found(docs, sdk(member('TAG_LOST', 1)))).toEqual([
    'phantom-code a.md:4:3 info 2 is documented, and the android SDK has no constant for it: apps have to compare the code with a bare number',
  ]);
});

it('a documented code that the SDK hides is said to be hidden', async () => {
  const docs = pageOf('a.md', '1 | `TAG_LOST` | -', '2 | `TAG_LOCKED` | -');
  expect(await found(docs, sdk(member('TAG_LOST', 1), `/** @hide */ ${member('TAG_LOCKED', 2)}`))).toEqual([
    'phantom-code a.md:4:3 warning 2 `TAG_LOCKED` is documented, and the android SDK does not publish it (@hide, Errors.java:3): code that names it may not compile',
  ]);
});

it('a code that the SDK keeps for itself in words alone compiles, and so does the end of an enum', async () => {
  const docs = pageOf(
    'a.md',
    '1 | `TAG_LOST` | -',
    '2 | `TAG_LOCKED` | -',
    '3 | `TAG_PROBE` | -',
    '4 | `TAG_LAST` | -',
  );
  const text =
    'typedef enum {\n  TAG_LOST = 1,\n  TAG_LOCKED,\n  TAG_PROBE, /* For internal use only. */\n  TAG_LAST\n} tag_t;\n';
  const header: ProjectFile = { text, origin: 'sdk', options: { file: 'tag.h', platform: 'android' } };
  expect(await found(docs, header)).toEqual([
    'phantom-code a.md:5:3 warning 3 `TAG_PROBE` is documented, and the android SDK does not publish it (For internal use only, tag.h:4): readers prepare for what no call is meant to give them',
    'phantom-code a.md:6:3 warning 4 `TAG_LAST` is documented, and the android SDK does not publish it (it only marks the end of the enum, tag.h:5): readers prepare for what no call is meant to give them',
  ]);
});

it.each([
  ['a limit that the page documents under its name is an error', 'MAX_TAGS', []],
  ['a limit with the number of another error is none', 'TAG_FULL', ['phantom-code']],
])('%s', async (_, name, rules) => {
  const docs = pageOf('a.md', '1 | `TAG_LOST` | -', '2 | `TAG_LOCKED` | -', `3 | \`${name}\` | Too many tags. |`);
  const text = '#define TAG_LOST 1\n#define TAG_LOCKED 2\n#define MAX_TAGS 3\n';
  const header: ProjectFile = { text, origin: 'sdk', options: { file: 'tag.h', platform: 'android' } };
  expect((await found(docs, header)).map((one) => one.split(' ')[0])).toEqual(rules);
});

it('a page that calls the code unused agrees with an SDK that keeps it for itself', async () => {
  const docs = pageOf('a.md', '1 | `TAG_LOST` | -', '2 | `TAG_PROBE` | This code is not currently used.');
  const text = (why: string) => `#define TAG_LOST 1\n#define TAG_PROBE 2 /* ${why} */\n#define TAG_FULL 1\n`;
  const header = (why: string): ProjectFile => ({
    text: text(why),
    origin: 'sdk',
    options: { file: 'tag.h', platform: 'android' },
  });
  expect(await found(docs, header('Internal use only'))).toEqual([]);
  expect((await found(docs, header('@hide'))).map((one) => one.split(' ')[0])).toEqual(['phantom-code']);
});

it('dates, years and versions in a comment contradict no number of the page, and a limit does', async () => {
  const rows = ['1 | `TAG_LOST` | Give up after 3 tries.', '2 | `TAG_LOCKED` | At most 3 readers.'];
  const sources = [
    `/** Gave up in May 2007 for 7.17, tries again since 2.4.0 (Dec 5, 2011). */ ${member('TAG_LOST', 1)}`,
    `/** At most 2000 readers (was changed in 2009). */ ${member('TAG_LOCKED', 2)}`,
  ];
  expect((await found(pageOf('a.md', ...rows), sdk(...sources))).map((one) => one.split(/ (?=where)/)[1])).toEqual([
    "where the android SDK's own comment (Errors.java:3) says 2000: one of the two is out of date",
  ]);
});

it('what the SDK deprecates is not asked for, what it does not use hardly', async () => {
  const docs = pageOf('a.md', '1 | `TAG_LOST` | -', '2 | `TAG_LOCKED` | -');
  const sources = [
    member('TAG_LOST', 1),
    member('TAG_LOCKED', 2),
    `/** @deprecated there are no bent tags */ ${member('TAG_BENT', 3)}`,
    `/** 4 - NOT USED */ ${member('TAG_FREE', 4)}`,
    `/** The reader is not used by this tag. */ ${member('TAG_DUMB', 5)}`,
    member('TAG_INK_BASE', 600),
  ];
  expect((await found(docs, sdk(...sources))).map((one) => one.replace(/(`TAG_\w+`).*/, '$1'))).toEqual([
    'undocumented-code Errors.java:5:47 info the android SDK ships 4 `TAG_FREE`',
    'undocumented-code Errors.java:6:70 error the android SDK ships 5 `TAG_DUMB`',
    'undocumented-code Errors.java:7:27 info the android SDK ships 600 `TAG_INK_BASE`',
  ]);
});

it('another family of the page is none of the SDK file of one, and a wrong name in its own is', async () => {
  const tag = ['1 | `TAG_LOST` | -', '2 | `TAG_LOCKED` | -', '3 | `TAG_FULL` | -'];
  const ink = ['1 | `INK_DRY` | -', '2 | `INK_RED` | -', '7 | `INK_OLD` | -'];
  const both = (rows: string[], others: string[]) => {
    const [first, second] = [pageOf('a.md', ...rows), pageOf('a.md', ...others)];
    return { ...first, text: `# Tags\n\n${first.text}\n# Inks\n\n${second.text}` };
  };
  const source = sdk(member('TAG_LOST', 1), member('TAG_LOCKED', 2), member('TAG_TORN', 3));
  const rules = async (file: ProjectFile) => (await found(file, source)).map((one) => one.split(' ', 2).join(' '));
  expect(await rules(both(tag, ink))).toEqual(['sdk-name-mismatch a.md:7:8', 'duplicate-code a.md:11:1']);
  const phantoms = ['8 | `INK_DRY` | -', '9 | `INK_RED` | -'];
  expect(await rules(both(tag, phantoms))).toEqual([
    'sdk-name-mismatch a.md:7:8',
    'phantom-code a.md:13:3',
    'phantom-code a.md:14:3',
  ]);
});

it('a page may use any name that the SDK ships for the code, with its number or without', async () => {
  const shipped = sdk(member('TAG_LOST', 1), member('TAG_LOCKED', 2), member('TAG_FULL', 3), member('HELD_TIGHT', 3));
  const rows = (held: string) => ['1 | `TAG_LOST` | -', '2 | `TAG_LOCKED` | -', `${held} | \`HELD_TIGHT\` | -`];
  expect(await found(pageOf('a.md', ...rows('3')), shipped)).toEqual([]);
  const rules = (await found(pageOf('a.md', ...rows('')), shipped)).map((one) => one.split(' ')[0]);
  expect(rules).not.toContain('name-mismatch');
  const both = ['3 | `TAG_FULL` | -', ...rows('3')];
  expect((await found(pageOf('a.md', ...both), shipped)).filter((one) => !one.startsWith('code-order'))).toEqual([]);
});

it('families of one page are said to need a catalog each, once per table', async () => {
  const family = (word: string) => pageOf('a.md', `1 | \`${word}_LOST\` | -`, `2 | \`${word}_SHUT\` | -`).text;
  const text = ['TAG', 'INK', 'LID'].map((word) => `# ${word} codes\n\n${family(word)}`).join('\n');
  const file: ProjectFile = { text, origin: 'docs', options: { file: 'a.md', platform: 'android' } };
  const findings = await judgeProject({ files: [file] });
  expect(findings.map(show)).toEqual([
    'a.md:10:1 warning 2 codes of "INK codes" stand for other errors in a table above (1 is `INK_LOST` here and `TAG_LOST` there, a.md:5): one catalog can\'t tell the two families apart, and its enums lack the names of one of them',
    'a.md:17:1 warning 2 codes of "LID codes" stand for other errors in a table above (1 is `LID_LOST` here and `TAG_LOST` there, a.md:5): one catalog can\'t tell the two families apart, and its enums lack the names of one of them',
  ]);
  expect(findings[0]?.edit?.description).toContain('"tables": { "exclude": ["INK codes"] }');
});

it('a deprecated alias deprecates the name alone, on the page that still has it', async () => {
  const old = `@Deprecated ${member('TAG_HOLD', 2)}`;
  const [lost, locked] = [member('TAG_LOST', 1), member('TAG_LOCKED', 2)];
  const rules = async (name: string, ...members: string[]) =>
    (await found(pageOf('a.md', '1 | `TAG_LOST` | -', `2 | \`${name}\` | -`), sdk(...members))).map(
      (one) => one.split(/ \(| in favour/)[0],
    );
  for (const members of [
    [lost, locked, old],
    [lost, old, locked],
  ]) {
    expect(await rules('TAG_LOCKED', ...members)).toEqual([]);
    expect(await rules('TAG_HOLD', ...members)).toEqual([
      'sdk-deprecation-mismatch a.md:4:3 warning the android SDK deprecates 2 `TAG_HOLD`',
    ]);
  }
  const gap = await found(
    pageOf('a.md', '1 | `TAG_LOST` | -', '3 | `TAG_FULL` | -'),
    sdk(lost, old, locked, member('TAG_FULL', 3)),
  );
  expect(gap.map((one) => one.split(',')[0])).toEqual([
    'undocumented-code Errors.java:4:27 error the android SDK ships 2 `TAG_LOCKED`',
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

it('a text is compared on every page, whatever its language: numbers need no translation', async () => {
  const chinese = page({ file: 'zh.md', platform: 'android', locale: 'zh-CN' }, [
    '1 | `TAG_LOST` | 标签 30 秒内没有应答。',
  ]);
  const english = pageOf('en.md', '1 | `TAG_LOST` | The tag did not answer for 30 seconds.');
  const shipped = sdk('/** The tag did not answer for a minute, that is 60 seconds. */', member('TAG_LOST', 1));
  expect(await found(chinese, english, shipped)).toEqual([
    "sdk-text-mismatch en.md:3:20 warning the page says 30 where the android SDK's own comment (Errors.java:3) says 60: one of the two is out of date",
    "sdk-text-mismatch zh.md:3:20 warning the page says 30 where the android SDK's own comment (Errors.java:3) says 60: one of the two is out of date",
  ]);
});

it('a misspelling that the SDK ships is told to the SDK alone, without an edit that would break its users', async () => {
  const rightly = ['ios', 'web', 'mac'].map((platform) =>
    page({ file: `${platform}.md`, platform, locale: 'en' }, ['1 | `TAG_RECEIVED` | -', '2 | `TAG_LOST` | -']),
  );
  const docs = pageOf('a.md', '1 | `TAG_RECIEVED` | -', '2 | `TAG_LOST` | -');
  const shipped = sdk(member('TAG_RECIEVED', 1), member('TAG_LOST', 2));
  const findings = await judgeProject({ files: [docs, ...rightly, shipped] });
  expect(findings.map(({ rule, location, edit }) => [rule, location.file, edit?.change])).toEqual([
    ['misspelled-name', 'Errors.java', null],
  ]);
});

it('a page that its own SDK contradicts is no witness against other platforms', async () => {
  const other = page({ file: 'ios.md', platform: 'ios', locale: 'en' }, ['1 | `TAG_LOST` | -', '2 | `TAG_LOCKED` | -']);
  const docs = pageOf('a.md', '1 | `TAG_LOST` | Deprecated.', '2 | `TAG_LOCKED` | -', '3 | `TAG_GHOST` | -');
  const rules = (await judgeProject({ files: [docs, other, sdk(member('TAG_LOST', 1), member('TAG_LOCKED', 2))] })).map(
    ({ rule, code }) => `${rule} ${code}`,
  );
  expect(rules).toEqual(['sdk-deprecation-mismatch 1', 'phantom-code 3']);
});

it('a row with the wrong number is one fault: its text is that of the right code', async () => {
  const text = 'The password of the tag holds fewer than eight characters.';
  const other = page({ file: 'ios.md', platform: 'ios', locale: 'en' }, [
    `5 | \`TAG_PASSWORD_SHORT\` | ${text}`,
    '2 | `TAG_LOCKED` | -',
  ]);
  const docs = pageOf('a.md', `4 | \`TAG_PASSWORD_SHORT\` | ${text}`, '2 | `TAG_LOCKED` | -');
  const shipped = sdk(member('TAG_PASSWORD_SHORT', 5), member('TAG_LOCKED', 2));
  const rules = (await judgeProject({ files: [docs, other, shipped] })).map(({ rule, code }) => `${rule} ${code}`);
  expect(rules.filter((rule) => !rule.startsWith('code-order'))).toEqual(['sdk-code-mismatch 4']);
});

it('a string code is no name that the SDK could spell otherwise', async () => {
  const docs: ProjectFile = {
    text: '| Error code | Description |\n| --- | --- |\n| `tag/lost` | The tag is lost. |\n| `tag/full` | The tag is full. |\n',
    origin: 'docs',
    options: { file: 'web.md', platform: 'web', locale: 'en' },
  };
  const shipped: ProjectFile = {
    text: "export enum TagError {\n  Lost = 'tag/lost',\n  Full = 'tag/full',\n}\n",
    origin: 'sdk',
    options: { file: 'errors.ts', platform: 'web' },
  };
  expect(await found(docs, shipped)).toEqual([]);
});

it('a constant may be made of one that another file defines', async () => {
  const docs = pageOf('a.md', '101 | `TAG_LOST` | -', '102 | `TAG_LOCKED` | -');
  const base: ProjectFile = {
    text: 'public final class Base {\n  public static final int TAGS = 100;\n  public static final int TAG_LOST = 101;\n  public static final int TAG_LOCKED = 102;\n}\n',
    origin: 'sdk',
    options: { file: 'Base.java', platform: 'tablet' },
  };
  const shipped = sdk(
    'public static final int TAG_LOST = Base.TAGS + 1;',
    'public static final int TAG_LOCKED = Base.TAGS + 3;',
  );
  const rules = (await judgeProject({ files: [docs, base, shipped] })).map(({ rule, code }) => `${rule} ${code}`);
  expect(rules).toContain('sdk-code-mismatch 102');
  expect(rules.filter((rule) => rule.endsWith(' 101'))).toEqual([]);
});

it('a row that says what is deprecated deprecates no error whose name says it too', async () => {
  const docs = pageOf('a.md', '1 | | Deprecated tag.', '2 | | Deprecated. The tag is locked.');
  expect(await found(docs, sdk(member('TAG_IS_DEPRECATED', 1), member('TAG_LOCKED', 2)))).toEqual([
    'sdk-deprecation-mismatch a.md:4:3 warning the page deprecates 2 `TAG_LOCKED`, and the android SDK (Errors.java:3) does not: SDK users get no deprecation warning',
  ]);
});

it('a page that gives names as its codes documents the numbers that the SDK has for them', async () => {
  const names = ['LAMP_GONE', 'LAMP_HOT', 'LAMP_DIM', 'LAMP_LOST', 'LAMP_COLD', 'LAMP_BUSY'];
  const rows = names.map((name) => `| ${name} | The lamp failed: ${name.slice(5).toLowerCase()}. |\n`).join('');
  const docs: ProjectFile = {
    text: `# Error codes\n\n| Code | Description |\n| --- | --- |\n${rows}`,
    origin: 'docs',
    options: { file: 'a.md', locale: 'en' },
  };
  const strings: ProjectFile = {
    text: `export const errors = {\n${names.map((name) => `  ${name}: '${name}',\n`).join('')}};\n`,
    origin: 'sdk',
    options: { file: 'errors.ts', platform: 'web' },
  };
  const shipped = sdk(member('LAMP_GONE', 101), member('LAMP_HOT', 102), member('LAMP_LATE', 103));
  const errors = (await found(docs, shipped, strings)).filter((line) => line.includes(' error '));
  expect(errors).toEqual([
    "undocumented-code Errors.java:4:27 error the android SDK ships 103 `LAMP_LATE`, and the page a.md does not document it: users who get this code can't look it up",
  ]);
});

it('a name that says how something went well is not asked for its code', async () => {
  const text = `# Errors\n\n| Code | Name |\n| --- | --- |\n| 1 | \`LAMP_GONE\` |\n| 2 | \`LAMP_HOT\` |\n\n## More error codes\n\n- \`lamps.SUCCESS_USER_AGREED\`: the user agreed to a failed lamp\n- \`lamps.ERROR_USER_AWAY\`: the user is away, an error\n`;
  const docs = { text, origin: 'docs', options: { file: 'a.md', locale: 'en' } } as const;
  expect((await found(docs)).map((line) => line.slice(0, 80))).toEqual([
    'unnumbered-name a.md:10:4 info `lamps.SUCCESS_USER_AGREED` has no code: its page',
    'unnumbered-name a.md:11:4 warning `lamps.ERROR_USER_AWAY` has no code: its page ',
  ]);
});
