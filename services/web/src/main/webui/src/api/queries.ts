import { QueryCache, QueryClient, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson, RequestError, sendJson } from './http';
import type { Belt, Me, Page, Plan, Session, SessionDetail, SessionLine } from './types';

/** What the page knows of its session: `ended` when it had one and lost it. */
export interface KnownSession extends Session {
  ended?: boolean;
}

const SESSION = ['session'];
const PAGE_SIZE = 20;

export function newQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (failure) => noteSignedOut(client, failure) }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (count, failure) => count < 2 && failure instanceof RequestError && failure.status >= 500,
      },
      mutations: { onError: (failure) => noteSignedOut(client, failure) },
    },
  });
  return client;
}

/** Turns the whole page into its "session has ended" state. */
export function endSession(client: QueryClient): void {
  client.setQueryData<KnownSession>(SESSION, (known) => ({ ...known, signedIn: false, ended: true }));
}

function noteSignedOut(client: QueryClient, failure: unknown): void {
  if (failure instanceof RequestError && failure.isSignedOut) {
    endSession(client);
  }
}

export const useSession = () =>
  useQuery({
    queryKey: SESSION,
    queryFn: ({ signal }) => getJson<KnownSession>('/session', signal),
    staleTime: Infinity,
  });

/** Ends the session and leaves for the identity provider, which leads back to the start page. */
export const useSignOut = () =>
  useMutation({
    mutationFn: () => sendJson<{ next: string }>('DELETE', '/session'),
    onSuccess: ({ next }) => {
      window.location.assign(next);
    },
  });

/** A plan follows a session within seconds, through the broker: an open page asks again. */
export const usePlan = () =>
  useQuery({
    queryKey: ['plan'],
    queryFn: ({ signal }) => getJson<Plan>('/api/plan', signal),
    staleTime: 0,
    refetchInterval: 15_000,
  });

export const useSessions = () =>
  useInfiniteQuery({
    queryKey: ['sessions'],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === null ? '' : `&cursor=${encodeURIComponent(pageParam)}`;
      return getJson<Page<SessionLine>>(`/api/sessions?limit=${String(PAGE_SIZE)}${cursor}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor ?? null,
    refetchInterval: (query) => (query.state.data?.pages.some(hasRunning) ? 5000 : false),
  });

const hasRunning = (page: Page<SessionLine>): boolean => page.items.some((line) => line.state === 'LIVE');

export const useSessionDetail = (id: string) =>
  useQuery({
    queryKey: ['sessions', id],
    queryFn: ({ signal }) => getJson<SessionDetail>(`/api/sessions/${encodeURIComponent(id)}`, signal),
  });

export const useMe = () => useQuery({ queryKey: ['me'], queryFn: ({ signal }) => getJson<Me>('/api/me', signal) });

export const useBelts = () =>
  useQuery({ queryKey: ['belts'], queryFn: ({ signal }) => getJson<Page<Belt>>('/api/belts', signal) });

export const useRename = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (displayName: string) => sendJson<Me>('PATCH', '/api/me', { displayName }),
    onSuccess: (me) => {
      client.setQueryData(['me'], me);
    },
  });
};

export const useRegisterBelt = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, name }: { id: string; name: string }) =>
      sendJson<Belt>('PUT', `/api/belts/${encodeURIComponent(id)}`, { name }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['belts'] }),
  });
};

export const useReleaseBelt = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => sendJson<undefined>('DELETE', `/api/belts/${encodeURIComponent(id)}`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['belts'] }),
  });
};
