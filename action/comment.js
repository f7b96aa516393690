/**
 * A step of `action.yml`: the results of `check` as one comment on the pull request, which later runs change. A pull request that
 * never had anything wrong gets none. It never fails the check: what can't be written, such as from a fork, whose token may
 * only read, is a warning, and the results stand in the summary of the run too.
 * @see https://docs.github.com/rest/issues/comments
 */

import { existsSync, readFileSync } from 'node:fs';

/** The most characters that GitHub takes, with room for the marker and the last sentence. */
const MOST = 65_000;

const { GITHUB_API_URL, GITHUB_REPOSITORY, TOKEN, PULL_REQUEST, PLACE, EXIT_CODE } = process.env;
const [, , file = ''] = process.argv;

/** What our comment begins with; a repository can run the action in several folders. */
const marker = `<!-- agora-errgen: ${PLACE} -->`;

try {
  const old = await findComment();
  const body = `${marker}\n${shortened(resultsOf(file))}`;
  if (old !== null) await request('PATCH', `/issues/comments/${old}`, { body });
  else if (EXIT_CODE !== '0') await request('POST', `/issues/${PULL_REQUEST}/comments`, { body });
} catch (error) {
  const reason = (error instanceof Error ? error.message : String(error))
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A');
  console.log(
    `::warning title=agora-errgen::The pull request got no comment: ${reason}. The results are in the summary.`,
  );
}

function resultsOf(path) {
  return existsSync(path)
    ? readFileSync(path, 'utf8')
    : '# agora-errgen check\n\nThe check could not run: its log says why.\n';
}

/** The sections that fit, each of them whole. */
function shortened(text) {
  if (text.length <= MOST) return text;
  const end = text.lastIndexOf('\n#', MOST);
  return `${text.slice(0, end > 0 ? end : MOST)}\n\nThere is more: see the summary of the run.\n`;
}

async function findComment() {
  for (let page = 1; ; page += 1) {
    const comments = await request('GET', `/issues/${PULL_REQUEST}/comments?per_page=100&page=${page}`);
    const own = comments.find(({ body }) => body?.startsWith(marker));
    if (own !== undefined) return own.id;
    if (comments.length < 100) return null;
  }
}

async function request(method, path, content) {
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}${path}`, {
    method,
    headers: { authorization: `Bearer ${TOKEN}`, accept: 'application/vnd.github+json' },
    ...(content && { body: JSON.stringify(content) }),
  });
  if (response.ok) return response.json();
  throw new Error(`${method} ${path} was answered with ${response.status} ${response.statusText}`);
}
