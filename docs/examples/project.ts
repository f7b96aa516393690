import { memoryFiles, openProject, reportMarkdown, runPipeline } from 'agora-errgen';

// `diskFiles` reads the disk, `gitFiles(folder, 'main')` a revision; here the project stands in memory.
const files = memoryFiles({
  '/project/errgen.config.json': JSON.stringify({
    id: 'chat',
    sources: [{ files: 'docs/*.md', platform: 'android', locale: 'en' }],
    targets: [{ language: 'swift' }],
  }),
  '/project/docs/errors.md':
    '| Code | Name |\n| --- | --- |\n| 402 | FILE_UPLOAD_FAILED |\n| 403 | FILE_UPLOAD_FAILED |\n',
});

const project = await openProject({ cwd: '/project', files });
const { reviews, plans, stale } = await runPipeline(project, files);

console.log(reviews.flatMap(({ findings }) => findings).map(({ rule }) => rule));
// prints: duplicate-name
console.log(plans.flatMap(({ actions }) => actions).map(({ kind, path }) => `${kind} ${path}`));
// prints: create catalog.json
// prints: create report.md
// prints: create report/index.html
// prints: create swift/ChatErrorCode.swift
// prints: create .errgen-manifest.json
console.log(stale.map(({ file, state }) => `${file} ${state}`).at(-1));
// prints: generated/swift/ChatErrorCode.swift missing
console.log(reportMarkdown(reviews, '../').split('\n')[0]);
// prints: # Error codes: what the sources say, and where they disagree

// Nothing is written yet: `carryOut(plans)` writes the plans to the disk, whole or not at all.
