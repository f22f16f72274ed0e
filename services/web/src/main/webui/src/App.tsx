import { Route, Routes } from 'react-router';
import { useSession } from './api/queries';
import { Shell } from './frame/Shell';
import { HistoryPage } from './history/HistoryPage';
import { SessionPage } from './history/SessionPage';
import { LivePage } from './live/LivePage';
import { NoSuchPage } from './states/NoSuchPage';
import { ProfilePage } from './profile/ProfilePage';
import { SessionEnded } from './states/SessionEnded';
import { StartPage } from './start/StartPage';
import { Loading } from './states/Loading';
import { Trouble } from './states/Trouble';
import { TodayPage } from './today/TodayPage';

export function App() {
  const session = useSession();
  if (session.isPending) {
    return <Loading what="BackAware" />;
  }
  if (session.isError) {
    return <Trouble what="BackAware" failure={session.error} onRetry={() => void session.refetch()} />;
  }
  if (!session.data.signedIn) {
    return session.data.ended ? <SessionEnded /> : <StartPage />;
  }
  return (
    <Shell session={session.data}>
      <Routes>
        <Route path="/" element={<TodayPage />} />
        <Route path="/live" element={<LivePage />} />
        <Route path="/history" element={<HistoryPage />} />
        <Route path="/history/:id" element={<SessionPage />} />
        <Route path="/profile" element={<ProfilePage />} />
        <Route path="*" element={<NoSuchPage />} />
      </Routes>
    </Shell>
  );
}
