import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a test lets GitHub do instead of answering: by status, with headers, for the next requests that fit. */
export interface Fault {
  readonly method?: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  times: number;
}

export interface StoredDeployment {
  readonly id: number;
  readonly environment: string;
  readonly task: string;
  readonly ref: string;
  readonly payload: unknown;
}

export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: string[];
  readonly comments: string[];
  pull_request?: object;
}

/** GitHub's REST API for the issues and deployments of one repository, on loopback: what `issues: write` and `deployments` allow. */
export async function githubStandIn(
  token = 'ghs_token',
  { deployments: mayDeploy = 'write' }: { readonly deployments?: 'read' | 'write' | 'none' } = {},
) {
  const issues: StoredIssue[] = [];
  const deployments: StoredDeployment[] = [];
  const seen: { readonly method: string; readonly path: string }[] = [];
  const faults: Fault[] = [];
  /** Issues of this number and above are not listed yet: an index that is behind. */
  let hidden = Infinity;
  /** Held back until this many listings wait, so that racers all see the same. */
  let together = 0;
  let waiting: (() => void)[] = [];

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://x');
    const method = request.method ?? '';
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const send = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(value));
    };
    seen.push({ method, path: url.pathname });
    const fault = faults.find((one) => one.times > 0 && (one.method ?? method) === method);
    if (fault !== undefined) {
      fault.times--;
      send(fault.status, { message: fault.message ?? 'no' }, fault.headers);
      return;
    }
    if (request.headers.authorization !== `token ${token}`) {
      send(401, { message: 'Bad credentials' });
      return;
    }
    const [, api, repos, owner, repo, resource, number, sub] = url.pathname.split('/');
    const isOurs = api === 'api' && repos === 'repos' && owner === 'acme' && repo === 'shop';
    if (isOurs && resource === 'deployments' && mayDeploy !== 'none') {
      if (method === 'GET') {
        const wanted = (name: 'environment' | 'task'): string | null => url.searchParams.get(name);
        const size = Number(url.searchParams.get('per_page') ?? 30);
        const fits = deployments.filter(
          (one) => one.environment === wanted('environment') && one.task === wanted('task'),
        );
        send(200, fits.reverse().slice(0, size));
        return;
      }
      if (method === 'POST' && mayDeploy === 'write') {
        const given = JSON.parse(text) as Partial<StoredDeployment> & Record<string, unknown>;
        const { environment = 'production', task = 'deploy', ref, payload = '' } = given;
        // As GitHub does it where a deployment waits for checks, or merges first.
        if (ref === undefined || given['auto_merge'] !== false) {
          send(409, { message: 'Conflict' });
          return;
        }
        const made = { id: deployments.length + 1, environment, task, ref, payload };
        deployments.push(made);
        send(201, made);
        return;
      }
    }
    if (!isOurs || resource !== 'issues') {
      send(403, { message: 'Resource not accessible by integration' });
      return;
    }
    const body = (text === '' ? {} : JSON.parse(text)) as Partial<StoredIssue>;
    const issue = issues.find((one) => String(one.number) === number);
    if (number === undefined && method === 'GET') {
      if (together > 0) {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          if (waiting.length < together) return;
          together = 0;
          for (const go of waiting) go();
          waiting = [];
        });
      }
      const labels = url.searchParams.get('labels')?.split(',') ?? [];
      const size = Number(url.searchParams.get('per_page') ?? 30);
      const page = Number(url.searchParams.get('page') ?? 1);
      const listed = issues
        .filter((one) => one.number < hidden && labels.every((label) => one.labels.includes(label)))
        .filter((one) => url.searchParams.get('state') === 'all' || one.state === 'open')
        .reverse();
      send(200, listed.slice((page - 1) * size, page * size));
      return;
    }
    if (number === undefined && method === 'POST') {
      const { title = '', body: words = '', labels = [] } = body;
      // GitHub's own bounds.
      if (title.length > 256 || words.length > 65_536) {
        send(422, { message: 'Validation Failed' });
        return;
      }
      const made: StoredIssue = {
        number: issues.length + 1,
        title,
        body: words,
        state: 'open',
        labels,
        comments: [],
      };
      issues.push(made);
      send(201, made);
      return;
    }
    if (issue === undefined) {
      send(404, { message: 'Not Found' });
      return;
    }
    if (sub === undefined && method === 'PATCH') {
      send(200, Object.assign(issue, body));
      return;
    }
    if (sub === 'comments' && method === 'POST') {
      issue.comments.push(body.body ?? '');
      send(201, {});
      return;
    }
    send(403, { message: 'Resource not accessible by integration' });
  }

  return {
    api: `http://127.0.0.1:${port}/api`,
    token,
    issues,
    deployments,
    seen,
    faults,
    hideFrom: (number: number) => (hidden = number),
    listTogether: (count: number) => (together = count),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
