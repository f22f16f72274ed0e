import { Link } from 'react-router';
import { usePageTitle } from '../frame/usePageTitle';
import { Empty } from './Empty';

export function NoSuchPage() {
  usePageTitle('Not found');
  return (
    <Empty title="There is no page at this address">
      <p>
        It may have moved. Go back to <Link to="/">Today</Link>.
      </p>
    </Empty>
  );
}
