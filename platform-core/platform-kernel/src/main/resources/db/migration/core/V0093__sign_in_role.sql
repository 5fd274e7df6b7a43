-- Sign-in has a role of its own, see decision 0039. What a password or a token is worth lies behind functions of the schema
-- auth, which that role alone may call, and it may do nothing else; afterMigrate gives and takes these rights at each start.
-- The application's role is told of accounts only what is the acting person's.
grant usage, create on schema auth to ${search};
grant insert, update on auth.account, auth.access_token to ${search};
grant select, insert, update, delete on auth.sign_in_attempt to ${search};

alter table auth.sign_in_attempt add column forgiven_at timestamptz;
comment on column auth.sign_in_attempt.forgiven_at is 'Since when it counts no more, because the right password came.';

drop function core.account_of(text), core.token_owner(text, timestamptz), core.knows_device(uuid, text, timestamptz),
  core.remember_device(text, timestamptz), core.note_account(uuid, text, text, timestamptz);

-- The membership check runs as the owner, who sees the account of whom it asks for. Nobody else comes here.
comment on table auth.account is 'rls: written by functions of sign-in alone, erased by the erasure procedure';
alter policy account_select on auth.account using (person_id = core.person());
alter policy account_insert on auth.account with check (false);
alter policy account_update on auth.account using (false);
comment on table auth.access_token is 'rls: written by functions of sign-in alone';
alter policy access_token_select on auth.access_token using (person_id = core.person());
alter policy access_token_insert on auth.access_token with check (false);
alter policy access_token_update on auth.access_token using (false);
comment on table auth.sign_in_attempt is 'rls: for functions of sign-in alone; holds hashes only, for a day';
alter policy sign_in_attempt_select on auth.sign_in_attempt using (false);
alter policy sign_in_attempt_insert on auth.sign_in_attempt with check (false);
alter policy sign_in_attempt_delete on auth.sign_in_attempt using (false);
comment on table auth.known_device is 'rls: for functions of sign-in alone';
alter policy known_device_select on auth.known_device using (false);
alter policy known_device_delete on auth.known_device using (false);
drop function core.credential();

-- Who has an e-mail address, and what a session of theirs begins with.
create function auth.account_of(address text)
returns table (person_id uuid, password_hash text, disabled boolean, epoch integer)
language sql stable security definer set search_path = pg_catalog as $$
  select a.person_id, a.password_hash, a.disabled_at is not null, a.session_epoch from auth.account a where a.email = address
$$;

-- The owner of a live token of an account that is not disabled; notes the use at most once an hour.
create function auth.token_owner(presented text, at timestamptz) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare
  used auth.access_token;
begin
  select t.* into used
  from auth.access_token t join auth.account a on a.person_id = t.person_id and a.disabled_at is null
  where t.token_hash = presented and t.revoked_at is null and t.expires_at > at;
  if used.last_used_at is null or used.last_used_at < at - interval '1 hour' then
    update auth.access_token set last_used_at = at where id = used.id;
  end if;
  return used.person_id;
end $$;

-- Whether this browser has been let in as this person before; if so, it is remembered afresh.
create function auth.knows_device(who uuid, device text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update auth.known_device set seen_at = at where device_hash = device and person_id = who;
  return found;
end $$;

-- Writes down what happened to an account; the trails of the person's organisations get it without the details. For the
-- functions here alone.
create function auth.note(who uuid, what text, about text, myself boolean, at timestamptz) returns void
language sql set search_path = pg_catalog as $$
  insert into auth.account_event (id, person_id, action, details, happened_at)
  values (gen_random_uuid(), who, what, left(about, 200), at);
  insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details, person_id)
  select gen_random_uuid(), m.organisation_id, at, 'core', what, who::text, '{}', case when myself then who end
  from core.membership m where m.person_id = who and m.until is null
$$;

-- Somebody has proven who they are: remembers the browser, the last ten of them, and writes the sign-in down.
create function auth.let_in(who uuid, device text, caller text, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into auth.known_device (device_hash, person_id, seen_at) values (device, who, at)
  on conflict (device_hash) do nothing;
  delete from auth.known_device where device_hash in (
    select d.device_hash from auth.known_device d where d.person_id = who order by d.seen_at desc, d.device_hash offset 10);
  perform auth.note(who, 'sign-in.done', caller, true, at);
end $$;

-- Writes down what somebody tried who only knows an address, once in ten minutes. False: there is no such account.
create function auth.refused(address text, slowed boolean, caller text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  who uuid := (select a.person_id from auth.account a where a.email = address);
  what text := case when slowed then 'sign-in.slowed' else 'sign-in.failed' end;
begin
  if who is not null and not exists (
    select from auth.account_event e where e.person_id = who and e.action = what and e.happened_at > at - interval '10 minutes')
  then
    perform auth.note(who, what, caller, false, at);
  end if;
  return who is not null;
end $$;

-- Writes down a wrong password of somebody who is signed in.
create function auth.not_proven(who uuid, at timestamptz) returns void
language sql security definer set search_path = pg_catalog as $$
  select auth.note(who, 'proof.failed', '', true, at)
$$;

-- Gives the number of sessions from now on; null where the present password is another one by now. Whoever knew the old
-- password may have been let in before, so that no browser is known any more.
create function auth.change_password(who uuid, present text, replacement text, with_tokens boolean, at timestamptz)
returns integer
language plpgsql security definer set search_path = pg_catalog as $$
declare
  epoch integer;
begin
  update auth.account a
  set password_hash = replacement, session_epoch = a.session_epoch + 1, version = a.version + 1
  where a.person_id = who and a.password_hash = present
  returning a.session_epoch into epoch;
  if epoch is null then
    return null;
  end if;
  delete from auth.known_device where person_id = who;
  perform auth.note(who, 'password.changed', '', true, at);
  if with_tokens then
    update auth.access_token set revoked_at = at where person_id = who and revoked_at is null and expires_at > at;
    if found then
      perform auth.note(who, 'tokens.revoked', '', true, at);
    end if;
  end if;
  return epoch;
end $$;

-- Gives the number of sessions from now on; null where there is no such account.
create function auth.end_sessions(who uuid, at timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog as $$
declare
  epoch integer;
begin
  update auth.account a set session_epoch = a.session_epoch + 1 where a.person_id = who returning a.session_epoch into epoch;
  if epoch is not null then
    perform auth.note(who, 'sessions.ended', '', true, at);
  end if;
  return epoch;
end $$;

create function auth.add_token(new_id uuid, who uuid, called text, hash text, until timestamptz, at timestamptz)
returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into auth.access_token (id, person_id, name, token_hash, created_at, expires_at)
  values (new_id, who, called, hash, at, until);
  perform auth.note(who, 'token.made', called, true, at);
end $$;

-- Gives the name of the token; null where it is none of the person's live ones.
create function auth.revoke_token(who uuid, token uuid, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog as $$
declare
  called text;
begin
  update auth.access_token t set revoked_at = at
  where t.id = token and t.person_id = who and t.revoked_at is null and t.expires_at > at
  returning t.name into called;
  if called is not null then
    perform auth.note(who, 'token.revoked', called, true, at);
  end if;
  return called;
end $$;

-- The failures of a subject that still count.
create function auth.failures(of_subject text, since timestamptz)
returns table (failures bigint, oldest timestamptz, newest timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select count(*), min(happened_at), max(happened_at) from auth.sign_in_attempt
  where subject = of_subject and happened_at > since and forgiven_at is null
$$;

create function auth.note_attempt(subjects text[], at timestamptz) returns setof bigint
language sql security definer set search_path = pg_catalog as $$
  insert into auth.sign_in_attempt (subject, happened_at) select s, at from unnest(subjects) s returning id
$$;

-- The right password came: this attempt, and the failures of these subjects, count no more. The rows stay.
create function auth.forgive_attempts(ids bigint[], subjects text[], at timestamptz) returns bigint
language sql security definer set search_path = pg_catalog as $$
  with forgiven as (
    update auth.sign_in_attempt set forgiven_at = at
    where forgiven_at is null and (id = any (ids) or subject = any (subjects)) returning 1)
  select count(*) from forgiven
$$;

-- The only way in which attempts go: after a day, whatever time is named, and those with 200,000 newer ones.
create function auth.purge_attempts(before timestamptz) returns bigint
language sql security definer set search_path = pg_catalog as $$
  with gone as (
    delete from auth.sign_in_attempt
    where happened_at < least(before, now() - interval '1 day')
       or id <= (select max(id) from auth.sign_in_attempt) - 200000 returning 1)
  select count(*) from gone
$$;

revoke execute on all functions in schema auth from public;
do $$
declare
  it regprocedure;
begin
  for it in select oid from pg_proc where pronamespace = 'auth'::regnamespace
  loop
    execute format('alter function %s owner to ${search}', it);
  end loop;
end $$;

-- What the application is told of accounts: the acting person's own, and to administrators whether an address has one.
create function core.own_email() returns text
language sql stable security definer set search_path = pg_catalog, core as $$
  select a.email from auth.account a where a.person_id = core.person()
$$;

create function core.own_devices() returns setof timestamptz
language sql stable security definer set search_path = pg_catalog, core as $$
  select d.seen_at from auth.known_device d where d.person_id = core.person() order by d.seen_at
$$;

create function core.person_at(address text) returns uuid
language sql stable security definer set search_path = pg_catalog, core as $$
  select a.person_id from auth.account a where a.email = address and core.has_role('ADMINISTRATOR')
$$;

-- With the person, in one transaction: only for somebody new, who is nobody anywhere yet.
create function core.add_account(who uuid, address text, hash text) returns uuid
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  if not core.has_role('ADMINISTRATOR')
     or not exists (select from core.person p where p.id = who and p.erased_at is null)
     or exists (select from core.membership m where m.person_id = who) then
    raise exception 'an account is made by administrators, for somebody new' using errcode = '42501';
  end if;
  insert into auth.account (person_id, email, password_hash) values (who, address, hash);
  return who;
end $$;

revoke execute on function core.own_email(), core.own_devices(), core.person_at(text),
  core.add_account(uuid, text, text) from public;
grant execute on function core.own_email(), core.own_devices(), core.person_at(text),
  core.add_account(uuid, text, text) to ${app};
alter function core.own_email() owner to ${search};
alter function core.own_devices() owner to ${search};
alter function core.person_at(text) owner to ${search};
alter function core.add_account(uuid, text, text) owner to ${search};
