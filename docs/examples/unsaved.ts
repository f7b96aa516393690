import { memoryFiles, openProject, reviewSources, withContents } from 'agora-errgen';

const saved = '| Error code | Name |\n| --- | --- |\n| 401 | FILE_NOT_FOUND |\n| 402 | FILE_UPLOAD_FAILED |\n';
const files = memoryFiles({
  '/project/errgen.config.json': '{ "sources": [{ "files": "errors.md", "platform": "android" }] }',
  '/project/errors.md': saved,
});
const project = await openProject({ cwd: '/project', files });

// What an editor has and nobody has saved, in front of the files as they are.
const typed = new TextEncoder().encode(`${saved}| 402 | FILE_DOWNLOAD_FAILED |\n`);
const seen = withContents(files, new Map([['/project/errors.md', typed]]));

for (const [title, door] of [
  ['saved', files],
  ['typed', seen],
] as const) {
  const [review] = await reviewSources(project, door);
  console.log(
    `${title}: ${review?.findings.map(({ rule, location }) => `${rule} in line ${location.line}`).join() || 'nothing'}`,
  );
}
// prints: saved: nothing
// prints: typed: duplicate-code in line 5
