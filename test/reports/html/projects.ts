/** Projects in memory and the pages that a build makes of them. */

import { loadConfig } from '../../../src/config/index.ts';
import { targetLanguages } from '../../../src/emitters/index.ts';
import { memoryFiles } from '../../../src/files/index.ts';
import type { Review } from '../../../src/model/index.ts';
import { reportSources, reviewSources, runPipeline } from '../../../src/pipeline.ts';
import { baselineJson } from '../../../src/reports/index.ts';
import { ruleList } from '../../../src/rules/index.ts';

export interface Page {
  readonly file: string;
  readonly platform: string;
  readonly locale: string;
  readonly generation?: string;
  /** Code, name, description and, where they are wanted, further cells. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What the tests look at: a copied name, other wordings, gaps, two generations, two languages. */
export const CHAT: readonly Page[] = [
  {
    file: 'docs/android.md',
    platform: 'android',
    locale: 'en',
    rows: [
      [100, '`USER_NOT_FOUND`', 'The user does not exist'],
      [101, '`USER_REMOVED`', 'The user was removed'],
      [402, '`FILE_UPLOAD_FAILED`', 'The file cannot be uploaded'],
      [403, '`FILE_UPLOAD_FAILED`', 'The file cannot be downloaded'],
      [404, '`NETWORK_ERROR`', 'The network is broken'],
      [500, '`THREAD_LIMIT`', 'Too many threads'],
    ],
  },
  {
    file: 'docs/ios.md',
    platform: 'ios',
    locale: 'zh-CN',
    rows: [
      [100, '`ChatErrorUserNotFound`', '用户不存在'],
      [101, '`ChatErrorUserRemoved`', '用户已被移除'],
      [402, '`ChatErrorFileUploadFailed`', '上传文件失败'],
      [403, '`ChatErrorFileDownloadFailed`', '下载文件失败'],
      [404, '`ChatErrorNetworkUnavailable`', '网络不可用'],
    ],
  },
  {
    file: 'docs/ios-old.md',
    platform: 'ios',
    locale: 'en',
    generation: 'legacy',
    rows: [
      [403, '`OldErrorFileDownloadFailed`', 'Failed to download the file'],
      [404, '`OldErrorNetworkUnavailable`', 'No network'],
      [500, '`OldErrorThreadLimit`', 'Too many threads'],
    ],
  },
];

/** A page that is read from right to left. */
export const ARABIC: Page = {
  file: 'docs/web.ar.md',
  platform: 'web',
  locale: 'ar',
  rows: [
    [100, '`USER_NOT_FOUND`', 'المستخدم غير موجود'],
    [403, '`FILE_DOWNLOAD_FAILED`', 'فشل تنزيل الملف'],
    [404, '`NETWORK_ERROR`', 'الشبكة معطلة'],
  ],
};

/** Texts that would be markup, scripts or addresses in a page that trusts them. */
export const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  '</script><script>window.hacked=2</script>',
  '<!--<script>',
  '"><svg onload=window.hacked=3>',
  'javascript:window.hacked=4',
] as const;

function filesOf(pages: readonly Page[], config: object): Record<string, string> {
  const sources = pages.map(({ file, platform, locale, generation }) => ({
    files: file,
    platform,
    locale,
    generation,
  }));
  const table = ({ rows }: Page) => [
    '| Error code | Error name | Description |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ];
  const texts = pages.map((page) => [`/project/${page.file}`, `# Error codes\n\n${table(page).join('\n')}\n`]);
  const written = { id: 'chat', precedence: ['android', 'ios'], ...config, sources };
  return { '/project/errgen.config.json': JSON.stringify(written), ...Object.fromEntries(texts) };
}

/** Further files of a project, by path below its folder. */
export type More = Readonly<Record<string, string>>;

async function open(pages: readonly Page[], config: object, more: More = {}) {
  const others = Object.entries(more).map(([path, text]) => [`/project/${path}`, text]);
  const files = memoryFiles({ ...filesOf(pages, config), ...Object.fromEntries(others) });
  const known = { rules: ruleList(), languages: targetLanguages() };
  return { files, project: await loadConfig({ cwd: '/project', files, ...known }) };
}

/** The reports that a build writes for some pages. */
export async function buildReports(
  pages: readonly Page[],
  config: object = {},
  more: More = {},
): Promise<{ html: string; markdown: string }> {
  const { files, project } = await open(pages, config, more);
  const { plans } = await runPipeline(project, files);
  const contentOf = (path: string) =>
    plans.flatMap(({ actions }) => actions).find((action) => action.path === path)?.content ?? '';
  return { html: contentOf('report/index.html'), markdown: contentOf('report.md') };
}

/** The reports of some pages, with what is new since other pages. */
export async function reportsSince(pages: readonly Page[], before: readonly Page[]) {
  const then = await open(before, {});
  const { files, project } = await open(pages, {});
  const reviews = await reviewSources(then.project, then.files);
  const reports = await reportSources(project, files, '/project/generated', { base: 'v1.0.0', reviews });
  const contentOf = (path: string) => reports.find((report) => report.path === path)?.content ?? '';
  return { html: contentOf('report/index.html'), markdown: contentOf('report.md') };
}

/** A baseline that accepts what is wrong with some pages. */
export async function baselineOf(pages: readonly Page[]): Promise<string> {
  const { findings } = await reviewOf(pages);
  return baselineJson(findings);
}

/** The review of some pages. */
export async function reviewOf(pages: readonly Page[], config: object = {}): Promise<Review> {
  const { files, project } = await open(pages, config);
  const [review] = await reviewSources(project, files);
  if (review === undefined) throw new Error('a project without catalogs');
  return review;
}

/** A review with as many codes as that, each like one of the given review, with its findings. */
export function multiply(review: Review, count: number): Review {
  const { codes } = review.catalog;
  const many = Array.from({ length: count }, (_, index) => {
    const template = codes[index % codes.length];
    if (template === undefined) throw new Error('a catalog without codes');
    return { template, entry: { ...template, code: 1000 + index, name: `${template.name}_${index}` } };
  });
  const findings = many.flatMap(({ template, entry }) =>
    review.findings.filter(({ code }) => code === template.code).map((finding) => ({ ...finding, code: entry.code })),
  );
  return { ...review, catalog: { ...review.catalog, codes: many.map(({ entry }) => entry) }, findings };
}
