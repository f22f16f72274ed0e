import type { Problem } from './types';

/** An answer that is no success, with the sentence to show. */
export class RequestError extends Error {
  readonly status: number;
  readonly violations: { field: string; message: string }[];

  constructor(status: number, message: string, violations: { field: string; message: string }[] = []) {
    super(message);
    this.name = 'RequestError';
    this.status = status;
    this.violations = violations;
  }

  /** Nobody is signed in, or no longer. */
  get isSignedOut(): boolean {
    return this.status === 401;
  }
}

/** Status of a request that got no answer at all. */
export const NO_ANSWER = 0;

export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return read<T>(await send(path, { headers: { Accept: 'application/json' }, ...(signal ? { signal } : {}) }));
}

/** A request that changes something; the own header tells it from one that another site made the browser send. */
export async function sendJson<T>(method: 'PUT' | 'PATCH' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json', 'X-BackAware': '1' };
  const init: RequestInit = { method, headers };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(body);
  }
  return read<T>(await send(path, init));
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    throw new RequestError(NO_ANSWER, 'BackAware cannot be reached. Check your connection and try again.');
  }
}

async function read<T>(response: Response): Promise<T> {
  if (response.ok) {
    return (response.status === 204 ? undefined : await response.json()) as T;
  }
  const problem = await problemOf(response);
  throw new RequestError(
    response.status,
    problem.detail ?? problem.title ?? `The request failed with status ${String(response.status)}.`,
    problem.violations,
  );
}

async function problemOf(response: Response): Promise<Problem> {
  if (!(response.headers.get('Content-Type') ?? '').includes('json')) {
    return {};
  }
  try {
    return (await response.json()) as Problem;
  } catch {
    return {};
  }
}
