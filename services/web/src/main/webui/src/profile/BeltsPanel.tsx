import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useBelts, useRegisterBelt, useReleaseBelt } from '../api/queries';
import type { Belt } from '../api/types';
import { Loading } from '../states/Loading';
import { Trouble } from '../states/Trouble';
import { day } from '../words/format';
import classes from './profile.module.css';

/** A belt's identifier: 1 to 64 of A-Z a-z 0-9 . _ - */
const BELT_ID = /^[A-Za-z0-9._-]{1,64}$/;

export function BeltsPanel() {
  const belts = useBelts();
  return (
    <section className={classes.panel} aria-labelledby="belts-title">
      <h2 id="belts-title">Belts</h2>
      {belts.isPending && <Loading what="your belts" />}
      {belts.isError && <Trouble what="Your belts" failure={belts.error} onRetry={() => void belts.refetch()} />}
      {belts.data?.items.length === 0 && (
        <p className={classes.quiet}>No belt yet. Register yours, so that its sessions count for you.</p>
      )}
      {belts.data && belts.data.items.length > 0 && (
        <ul className={classes.belts} aria-label="My belts">
          {belts.data.items.map((belt) => (
            <BeltRow key={belt.id} belt={belt} />
          ))}
        </ul>
      )}
      <RegisterForm />
    </section>
  );
}

function BeltRow({ belt }: { belt: Belt }) {
  const release = useReleaseBelt();
  const [asks, setAsks] = useState(false);
  return (
    <li>
      <div>
        <p className={classes.beltName}>{belt.name}</p>
        <p className={classes.quiet}>
          {belt.id}, since {day(belt.registeredAt)}
        </p>
        {release.error && <p role="alert">{release.error.message}</p>}
      </div>
      {asks ? (
        <div className={classes.choice}>
          <Button
            size="compact-md"
            color="ember"
            loading={release.isPending}
            onClick={() => {
              release.mutate(belt.id);
            }}
          >
            Release {belt.name}
          </Button>
          <Button
            size="compact-md"
            variant="default"
            onClick={() => {
              setAsks(false);
            }}
          >
            Keep it
          </Button>
        </div>
      ) : (
        <Button
          size="compact-md"
          variant="subtle"
          color="gray"
          aria-label={`Release ${belt.name}…`}
          onClick={() => {
            setAsks(true);
          }}
        >
          Release…
        </Button>
      )}
    </li>
  );
}

function RegisterForm() {
  const register = useRegisterBelt();
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const isWrong = id !== '' && !BELT_ID.test(id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    register.mutate(
      { id, name: name.trim() === '' ? id : name.trim() },
      {
        onSuccess: () => {
          setId('');
          setName('');
        },
      },
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} aria-label="Register a belt">
      <TextInput
        label="Belt number"
        description="On the inside of the belt, for example demo-belt-1"
        value={id}
        error={isWrong ? 'Use 1 to 64 letters, digits, dots, dashes or underscores.' : register.error?.message}
        onChange={(event) => {
          setId(event.currentTarget.value.trim());
        }}
      />
      <TextInput
        label="Name of the belt"
        description="What you call it; may stay empty"
        value={name}
        maxLength={80}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <Button type="submit" loading={register.isPending} disabled={!BELT_ID.test(id)}>
        Register belt
      </Button>
    </form>
  );
}
