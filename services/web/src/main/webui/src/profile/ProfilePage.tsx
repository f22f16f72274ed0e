import { usePageTitle } from '../frame/usePageTitle';
import { BeltsPanel } from './BeltsPanel';
import { PersonPanel } from './PersonPanel';
import classes from './profile.module.css';

/** Who I am here, and my belts. */
export function ProfilePage() {
  usePageTitle('Profile');
  return (
    <>
      <h1 className={classes.title}>Profile</h1>
      <div className={classes.columns}>
        <PersonPanel />
        <BeltsPanel />
      </div>
    </>
  );
}
