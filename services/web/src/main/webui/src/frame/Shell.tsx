import { ActionIcon, Menu, UnstyledButton, useMantineColorScheme, useComputedColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { NavLink, Link } from 'react-router';
import { useMe, useSignOut } from '../api/queries';
import type { Session } from '../api/types';
import { Icon, type IconName } from './Icon';
import { Logo } from './Logo';
import classes from './Shell.module.css';

const PAGES: { to: string; name: string; icon: IconName }[] = [
  { to: '/', name: 'Today', icon: 'today' },
  { to: '/live', name: 'Live', icon: 'live' },
  { to: '/history', name: 'History', icon: 'history' },
  { to: '/profile', name: 'Profile', icon: 'profile' },
];

/** What surrounds every page of who is signed in. */
export function Shell({ session, children }: { session: Session; children: ReactNode }) {
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        Skip to content
      </a>
      <header className={classes.bar}>
        <div className={classes.inside}>
          <Link to="/" className={classes.brand} aria-label="BackAware, to Today">
            <Logo />
            <span>BackAware</span>
          </Link>
          <nav className={classes.pages} aria-label="Main">
            {PAGES.map((page) => (
              <NavLink key={page.to} to={page.to} end={page.to === '/'} className={classes.page ?? ''}>
                <Icon name={page.icon} />
                <span>{page.name}</span>
              </NavLink>
            ))}
          </nav>
          <div className={classes.account}>
            <SchemeSwitch />
            <Account session={session} />
          </div>
        </div>
      </header>
      <main id="content" className={classes.content} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <ActionIcon
      variant="transparent"
      className={classes.scheme ?? ''}
      aria-label={`Switch to ${other} colours`}
      onClick={() => {
        setColorScheme(other);
      }}
    >
      <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12 4a8 8 0 0 1 0 16Z" fill="currentColor" />
      </svg>
    </ActionIcon>
  );
}

function Account({ session }: { session: Session }) {
  const signOut = useSignOut();
  const me = useMe();
  const name = me.data?.displayName ?? session.displayName ?? session.username ?? 'Account';
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton className={classes.person} aria-label={`Account of ${name}`}>
          {initials(name)}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Signed in as {name}</Menu.Label>
        <Menu.Item component={Link} to="/profile">
          Profile and belts
        </Menu.Item>
        <Menu.Item
          disabled={signOut.isPending}
          onClick={() => {
            signOut.mutate();
          }}
        >
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return `${words[0]?.charAt(0) ?? ''}${last.charAt(0)}`.toUpperCase();
}
