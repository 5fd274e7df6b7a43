-- People see where they are signed in, and end one session or another. An account that came to nothing goes by itself.

create table auth.session (
  id uuid primary key,
  person_id uuid not null references core.person,
  device text not null check (length(device) <= 60),
  began_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz
);
create index on auth.session (person_id, seen_at);
create index on auth.session (seen_at);
comment on column auth.session.person_id is 'personal: erased';
comment on column auth.session.ended_at is 'Since when it is worth nothing, because the person ended it from elsewhere.';
alter table auth.session enable row level security, force row level security;
comment on table auth.session is 'rls: for functions of sign-in alone; those of a person who is erased go with them';
create policy session_select on auth.session for select using (false);
create policy session_insert on auth.session for insert with check (false);
create policy session_update on auth.session for update using (false);
create policy session_delete on auth.session for delete using (false);
grant select, insert, update, delete on auth.session to ${search};
grant delete on core.person to ${search};

set local role ${search};

-- A session goes on. One that was ended stays so; its row is kept for longer than any session lasts.
create function auth.keep_session(session uuid, who uuid, called text, since timestamptz, at timestamptz) returns void
language sql security definer set search_path = pg_catalog as $$
  insert into auth.session as s (id, person_id, device, began_at, seen_at) values (session, who, called, since, at)
  on conflict (id) do update set seen_at = excluded.seen_at where s.person_id = excluded.person_id and s.ended_at is null
$$;

-- The person has signed out there.
create function auth.forget_session(session uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  delete from auth.session s where s.id = session
$$;

-- Ends one session of a person. False: there is no such session.
create function auth.end_session(who uuid, session uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  called text;
begin
  update auth.session s set ended_at = at where s.id = session and s.person_id = who and s.ended_at is null
  returning s.device into called;
  if called is null then
    return false;
  end if;
  perform auth.note(who, 'session.ended', called, true, at);
  return true;
end $$;

-- Sessions that nobody can have any more go.
create function auth.purge_sessions() returns bigint
language sql security definer set search_path = pg_catalog as $$
  with gone as (delete from auth.session where seen_at < now() - interval '30 days' returning 1)
  select count(*) from gone
$$;

-- As before, and at most ten times a day.
create or replace function auth.begin_reset(address text, hash text, ends_at timestamptz, at timestamptz)
returns table (person_id uuid, name text, email text, language text, organisation_id bigint)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  who uuid := (select a.person_id from auth.account a where a.email = address and a.disabled_at is null for update);
begin
  delete from auth.password_reset r where r.until < at - interval '1 day';
  if who is null or exists (
    select from auth.password_reset r
    where r.person_id = who and r.organisation_id is null
    having count(*) filter (where r.made_at > at - interval '1 hour') >= 3
        or count(*) filter (where r.made_at > at - interval '1 day') >= 10)
  then
    return;
  end if;
  insert into auth.password_reset (code_hash, person_id, made_at, until) values (hash, who, at, ends_at);
  perform auth.note(who, 'reset.asked', '', false, at);
  return query
    select p.id, p.display_name, address, p.language, coalesce(
      (select min(m.organisation_id) from core.membership m where m.person_id = who and m.until is null),
      (select r.organisation_id from core.network_role r where r.role = 'COORDINATION' and r.valid_until is null))
    from core.person p where p.id = who;
end $$;

-- Where the acting person is signed in, the latest first.
create function core.own_sessions(since timestamptz)
returns table (id uuid, device text, began_at timestamptz, seen_at timestamptz)
language sql stable security definer set search_path = pg_catalog, core as $$
  select s.id, s.device, s.began_at, s.seen_at from auth.session s
  where s.person_id = core.person() and s.ended_at is null and s.seen_at > since
  order by s.seen_at desc, s.id limit 100
$$;

-- The sessions that the acting person ended from elsewhere; asked with the membership check.
create function core.ended_sessions() returns uuid[]
language sql stable security definer set search_path = pg_catalog, core as $$
  select array (select s.id from auth.session s where s.person_id = core.person() and s.ended_at is not null)
$$;

-- All sessions end, or the account ends.
create function core.forget_sessions() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from auth.session where person_id = new.person_id;
  return null;
end $$;

create function core.forget_access() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from auth.session where person_id = new.id;
  return null;
end $$;

-- Removes accounts that came to nothing: made by invitation, but a month later without any membership, past or present.
-- Whoever left anything anywhere stays, since something refers to them.
create function core.remove_unused_accounts(at timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  who uuid;
  gone integer := 0;
begin
  if not core.is_system() then
    return 0;
  end if;
  for who in select p.id from core.person p join auth.account a on a.person_id = p.id
    where p.created_at < at - interval '30 days' and p.erased_at is null
      and not exists (select from core.membership m where m.person_id = p.id)
    limit 1000
  loop
    begin
      update core.person set display_name = '', language = null, theme = null, erased_at = at where id = who;
      delete from auth.access_token where person_id = who;
      delete from auth.known_device where person_id = who;
      delete from auth.account_event where person_id = who;
      delete from auth.account where person_id = who;
      delete from core.person where id = who;
      gone := gone + 1;
    exception when foreign_key_violation then
      null;
    end;
  end loop;
  return gone;
end $$;

revoke execute on function core.own_sessions(timestamptz), core.ended_sessions(),
  core.remove_unused_accounts(timestamptz) from public;
grant execute on function core.own_sessions(timestamptz), core.ended_sessions(),
  core.remove_unused_accounts(timestamptz) to ${app};

reset role;

create trigger account_forgets_sessions after update of session_epoch on auth.account
  for each row when (old.session_epoch <> new.session_epoch) execute function core.forget_sessions();
create trigger person_erased_forgets_access after update of erased_at on core.person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function core.forget_access();
