-- People change the address with which they sign in, or get their first one. Both addresses are asked.
create table auth.address_change (
  person_id uuid primary key references core.person,
  email text not null check (email = lower(email) and length(email) <= 254),
  new_hash text not null unique check (new_hash ~ '^[0-9a-f]{64}$'),
  old_hash text unique check (old_hash ~ '^[0-9a-f]{64}$'),
  new_confirmed_at timestamptz,
  old_confirmed_at timestamptz,
  made_at timestamptz not null,
  until timestamptz not null check (until > made_at)
);
create index on auth.address_change (until);
comment on column auth.address_change.person_id is 'personal: erased';
comment on column auth.address_change.old_hash is 'Of the code that went to the present address; null where there is none.';
alter table auth.address_change enable row level security, force row level security;
comment on table auth.address_change is 'rls: for functions of sign-in alone; each ends after a day';
create policy address_change_select on auth.address_change for select using (false);
create policy address_change_insert on auth.address_change for insert with check (false);
create policy address_change_update on auth.address_change for update using (false);
create policy address_change_delete on auth.address_change for delete using (false);
grant select, insert, update, delete on auth.address_change to ${search};

set local role ${search};

-- Begins a change, in place of one that was begun before. Whether the new address has an account tells nothing but that
-- nothing is sent to it. 'same': it is the present one.
create function auth.begin_address(who uuid, address text, to_new text, to_old text, ends_at timestamptz, at timestamptz)
returns table (outcome text, present text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  old text := (select a.email from auth.account a where a.person_id = who for update);
begin
  delete from auth.address_change c where c.until < at or c.person_id = who;
  if old = address then
    return query select 'same', old;
    return;
  end if;
  insert into auth.address_change (person_id, email, new_hash, old_hash, made_at, until)
  values (who, address, to_new, case when old is not null then to_old end, at, ends_at);
  perform auth.note(who, 'address.asked', '', true, at);
  return query select case when exists (select from auth.account a where a.email = address) then 'taken' else 'begun' end, old;
end $$;

-- What a code confirms: the new address, and whether it came there. No row: it has ended.
create function auth.address_of(hash text, at timestamptz) returns table (email text, to_new boolean, confirmed boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select c.email, c.new_hash = hash,
         case when c.new_hash = hash then c.new_confirmed_at is not null else c.old_confirmed_at is not null end
  from auth.address_change c where hash in (c.new_hash, c.old_hash) and c.until > at
$$;

-- Confirms one side; with both the address is another one, and codes for a new password end. 'gone', 'waiting', or 'done'
-- with the person and the former address.
create function auth.confirm_address(hash text, at timestamptz) returns table (outcome text, person_id uuid, former text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  change auth.address_change;
  old text;
begin
  update auth.address_change c
  set new_confirmed_at = case when c.new_hash = hash then coalesce(c.new_confirmed_at, at) else c.new_confirmed_at end,
      old_confirmed_at = case when c.old_hash = hash then coalesce(c.old_confirmed_at, at) else c.old_confirmed_at end
  where hash in (c.new_hash, c.old_hash) and c.until > at returning c.* into change;
  if change.person_id is null then
    return query select 'gone', null::uuid, null::text;
    return;
  end if;
  if change.new_confirmed_at is null or (change.old_hash is not null and change.old_confirmed_at is null) then
    return query select 'waiting', change.person_id, null::text;
    return;
  end if;
  old := (select a.email from auth.account a where a.person_id = change.person_id);
  delete from auth.address_change c where c.person_id = change.person_id;
  begin
    update auth.account a set email = change.email, version = a.version + 1
    where a.person_id = change.person_id and a.disabled_at is null;
  exception when unique_violation then
    return query select 'gone', null::uuid, null::text;
    return;
  end;
  delete from auth.password_reset r where r.person_id = change.person_id;
  perform auth.note(change.person_id, 'address.changed', '', true, at);
  return query select 'done', change.person_id, old;
end $$;

-- What access leaves.
create or replace function core.forget_access() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from auth.session where person_id = new.id;
  delete from auth.recovery_code where person_id = new.id;
  delete from auth.second_factor where person_id = new.id;
  delete from auth.address_change where person_id = new.id;
  return null;
end $$;

-- A password that was forgotten or changed, or sessions that all ended: who began a change of the address may have been
-- somebody else.
create or replace function core.forget_sessions() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from auth.session where person_id = new.person_id;
  delete from auth.address_change where person_id = new.person_id;
  return null;
end $$;
reset role;
