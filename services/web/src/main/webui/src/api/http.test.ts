import { afterEach, describe, expect, it, vi } from 'vitest';
import { getJson, RequestError, sendJson } from './http';

const answer = (status: number, body: unknown, type = 'application/problem+json'): void => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } }))),
  );
};

afterEach(() => {
  vi.unstubAllGlobals();
});

const failureOf = async (request: Promise<unknown>): Promise<RequestError> => {
  const failure = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(failure).toBeInstanceOf(RequestError);
  return failure as RequestError;
};

describe('http', () => {
  it('getJson_success_isTheBody', async () => {
    answer(200, { items: [1] }, 'application/json');
    await expect(getJson('/api/x')).resolves.toEqual({ items: [1] });
  });

  it('getJson_problem_carriesDetailAndStatus', async () => {
    answer(503, { title: 'Service Unavailable', detail: 'The posture service cannot be reached right now.' });
    const failure = await failureOf(getJson('/api/x'));
    expect(failure.message).toBe('The posture service cannot be reached right now.');
    expect([failure.status, failure.isSignedOut]).toEqual([503, false]);
  });

  it('getJson_signedOut_isKnownAsSuch', async () => {
    answer(401, { title: 'Session ended' });
    expect((await failureOf(getJson('/api/x'))).isSignedOut).toBe(true);
  });

  it('getJson_noJson_namesTheStatus', async () => {
    answer(502, 'bad gateway', 'text/html');
    expect((await failureOf(getJson('/api/x'))).message).toBe('The request failed with status 502.');
  });

  it('getJson_noAnswer_saysWhatToDo', async () => {
    vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('failed to fetch'))));
    const failure = await failureOf(getJson('/api/x'));
    expect(failure.message).toBe('BackAware cannot be reached. Check your connection and try again.');
  });

  it('sendJson_always_sendsTheHeaderThatOtherSitesCannot', async () => {
    answer(200, {}, 'application/json');
    await sendJson('PUT', '/api/belts/b1', { name: 'Blue' });
    const [path, init] = vi.mocked(fetch).mock.calls[0] ?? [];
    expect(path).toBe('/api/belts/b1');
    expect(init).toMatchObject({
      method: 'PUT',
      body: '{"name":"Blue"}',
      headers: { 'X-BackAware': '1', 'Content-Type': 'application/json' },
    });
  });
});
