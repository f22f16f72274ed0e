import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer } from 'react';
import { getJson } from '../api/http';
import { endSession } from '../api/queries';
import type { Session } from '../api/types';
import { browser, LiveLink } from './LiveLink';
import { NOTHING_YET, reduce, type LiveState } from './liveState';

const isSignedIn = async (): Promise<boolean> => (await getJson<Session>('/session')).signedIn;

/** My running sessions, as they happen. */
export function useLive(): LiveState {
  const [state, dispatch] = useReducer(reduce, NOTHING_YET);
  const client = useQueryClient();
  useEffect(() => {
    const link = new LiveLink(
      '/api/sessions/live',
      (action) => {
        dispatch(action);
        if (action.type === 'closed') {
          void client.invalidateQueries({ queryKey: ['sessions'] });
          void client.invalidateQueries({ queryKey: ['plan'] });
        }
      },
      () => {
        endSession(client);
      },
      browser(isSignedIn),
    );
    link.start();
    return () => {
      link.stop();
    };
  }, [client]);
  return state;
}
