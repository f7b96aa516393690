/** The comments of one pull request behind the addresses of GitHub's REST API, on this machine alone. */

import { createServer } from 'node:http';

export interface GithubApi {
  readonly url: string;
  readonly comments: { readonly id: number; body: string }[];
  /** Methods and paths, as they were asked. */
  readonly asked: string[];
  /** As for the token of a fork. */
  mayWrite: boolean;
  close(): Promise<void>;
}

export async function openGithubApi(token: string): Promise<GithubApi> {
  const comments: GithubApi['comments'] = [];
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const answer = (status: number, content: unknown) => response.writeHead(status).end(JSON.stringify(content));
    asked.push(`${request.method} ${pathname}`);
    if (request.headers.authorization !== `Bearer ${token}`) return answer(401, {});
    if (request.method === 'GET') {
      const [page, size] = [Number(searchParams.get('page') ?? 1), Number(searchParams.get('per_page') ?? 30)];
      return answer(200, comments.slice((page - 1) * size, page * size));
    }
    if (!api.mayWrite) return answer(403, {});
    const { body }: { body: string } = JSON.parse(text);
    if (body.length > 65_536) return answer(422, {});
    const known = comments.find(({ id }) => pathname.endsWith(`/issues/comments/${id}`));
    if (known === undefined) comments.push({ id: comments.length + 1, body });
    else known.body = body;
    return answer(known === undefined ? 201 : 200, {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const api: GithubApi = {
    url: `http://127.0.0.1:${address.port}`,
    comments,
    asked,
    mayWrite: true,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return api;
}
