import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMe, useRename } from '../api/queries';
import type { Me } from '../api/types';
import { Loading } from '../states/Loading';
import { Trouble } from '../states/Trouble';
import { day, title } from '../words/format';
import classes from './profile.module.css';

export function PersonPanel() {
  const me = useMe();
  return (
    <section className={classes.panel} aria-labelledby="person-title">
      <h2 id="person-title">You</h2>
      {me.isPending && <Loading what="your profile" />}
      {me.isError && <Trouble what="Your profile" failure={me.error} onRetry={() => void me.refetch()} />}
      {me.data && <Person me={me.data} />}
    </section>
  );
}

function Person({ me }: { me: Me }) {
  return (
    <>
      <NameForm key={me.displayName} me={me} />
      <dl className={classes.facts}>
        <dt>Account</dt>
        <dd>{me.username}</dd>
        {me.email && (
          <>
            <dt>Email</dt>
            <dd>{me.email}</dd>
          </>
        )}
        <dt>Member since</dt>
        <dd>{day(me.createdAt)}</dd>
        {me.progress && (
          <>
            <dt>Phase</dt>
            <dd>{title(me.progress.phase)}</dd>
            <dt>Sessions</dt>
            <dd>{me.progress.sessionCount}</dd>
          </>
        )}
      </dl>
    </>
  );
}

function NameForm({ me }: { me: Me }) {
  const [name, setName] = useState(me.displayName);
  const rename = useRename();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename.mutate(name.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label="Name to show"
        value={name}
        maxLength={80}
        autoComplete="name"
        error={rename.error?.message}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <Button type="submit" variant="light" loading={rename.isPending} disabled={name.trim() === '' || name.trim() === me.displayName}>
        Save name
      </Button>
    </form>
  );
}
