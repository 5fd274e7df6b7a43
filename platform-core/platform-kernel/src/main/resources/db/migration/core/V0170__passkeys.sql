-- Passkeys (WebAuthn): keys on people's devices, which sign them in without a password and count as the second factor.

create table auth.passkey_user (
  person_id uuid primary key references core.person,
  handle text not null unique check (handle ~ '^[A-Za-z0-9_-]{43}$')
);
comment on column auth.passkey_user.person_id is 'personal: erased';
comment on column auth.passkey_user.handle is 'Random; what devices keep of the person.';
create table auth.passkey (
  id uuid primary key,
  person_id uuid not null references core.person,
  credential_id text not null unique check (credential_id ~ '^[A-Za-z0-9_-]+$' and length(credential_id) <= 1400),
  public_key text not null check (public_key ~ '^[A-Za-z0-9_-]+$' and length(public_key) <= 1400),
  sign_count bigint not null check (sign_count >= 0),
  name text not null check (length(name) between 1 and 60),
  transports text[] not null check (cardinality(transports) <= 10),
  made_at timestamptz not null,
  used_at timestamptz
);
create index on auth.passkey (person_id);
comment on column auth.passkey.person_id is 'personal: erased';
comment on column auth.passkey.sign_count is 'Of the last use; zero where the device does not count. One that goes back is a copy.';
create table auth.used_challenge (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  used_at timestamptz not null
);
create index on auth.used_challenge (used_at);
create table auth.challenge_key (
  key text primary key check (key ~ '^[0-9a-f]{64}$')
);
insert into auth.challenge_key
select encode(sha256(convert_to(string_agg(gen_random_uuid()::text, ''), 'UTF8')), 'hex') from generate_series(1, 4);

alter table auth.passkey_user enable row level security, force row level security;
comment on table auth.passkey_user is 'rls: for functions of sign-in alone';
create policy passkey_user_select on auth.passkey_user for select using (false);
create policy passkey_user_insert on auth.passkey_user for insert with check (false);
create policy passkey_user_update on auth.passkey_user for update using (false);
create policy passkey_user_delete on auth.passkey_user for delete using (false);
alter table auth.passkey enable row level security, force row level security;
comment on table auth.passkey is 'rls: for functions of sign-in alone';
create policy passkey_select on auth.passkey for select using (false);
create policy passkey_insert on auth.passkey for insert with check (false);
create policy passkey_update on auth.passkey for update using (false);
create policy passkey_delete on auth.passkey for delete using (false);
alter table auth.used_challenge enable row level security, force row level security;
comment on table auth.used_challenge is 'rls: for functions of sign-in alone; what was answered within the hour, since each works once';
create policy used_challenge_select on auth.used_challenge for select using (false);
create policy used_challenge_insert on auth.used_challenge for insert with check (false);
create policy used_challenge_update on auth.used_challenge for update using (false);
create policy used_challenge_delete on auth.used_challenge for delete using (false);
alter table auth.challenge_key enable row level security, force row level security;
comment on table auth.challenge_key is 'rls: for functions of sign-in alone; the key with which all servers sign challenges';
create policy challenge_key_select on auth.challenge_key for select using (false);
create policy challenge_key_insert on auth.challenge_key for insert with check (false);
create policy challenge_key_update on auth.challenge_key for update using (false);
create policy challenge_key_delete on auth.challenge_key for delete using (false);
grant select, insert, update, delete on auth.passkey_user, auth.passkey, auth.used_challenge to ${search};
grant select on auth.challenge_key to ${search};

set local role ${search};

create function auth.challenge_key() returns text
language sql stable security definer set search_path = pg_catalog as $$
  select k.key from auth.challenge_key k
$$;

-- Whether signing in takes more than the password.
create function auth.needs_factor(who uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from auth.second_factor f where f.person_id = who and f.confirmed_at is not null)
      or exists (select from auth.passkey k where k.person_id = who)
$$;

-- How many codes on paper are left.
create function auth.recovery_left(who uuid) returns bigint
language sql stable security definer set search_path = pg_catalog as $$
  select count(*) from auth.recovery_code c where c.person_id = who
$$;

-- What devices keep of a person: made once, with the first passkey that is begun.
create function auth.passkey_handle(who uuid, fresh text) returns text
language sql security definer set search_path = pg_catalog as $$
  insert into auth.passkey_user as u (person_id, handle) values (who, fresh)
  on conflict (person_id) do update set handle = u.handle returning u.handle
$$;

-- For the functions here alone. False: the challenge was answered before.
create function auth.use_challenge(answered text) returns boolean
language plpgsql set search_path = pg_catalog as $$
begin
  delete from auth.used_challenge c where c.used_at < now() - interval '1 hour';
  insert into auth.used_challenge (hash, used_at) values (answered, now()) on conflict do nothing;
  return found;
end $$;

-- 'first': it is the person's first second factor, and the codes on paper are theirs now. 'gone': the challenge was answered
-- before, or the account has ended. 'known': somebody has this one. 'many': the person has too many.
create function auth.add_passkey(new_id uuid, who uuid, credential text, key text, counted bigint, called text,
                                 reached text[], hashes text[], challenge text, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog as $$
declare
  first boolean;
begin
  perform 1 from auth.account a where a.person_id = who and a.disabled_at is null for update;
  if not found or not auth.use_challenge(challenge) then
    return 'gone';
  end if;
  if (select count(*) from auth.passkey k where k.person_id = who) >= 20 then
    return 'many';
  end if;
  first := not auth.needs_factor(who);
  insert into auth.passkey (id, person_id, credential_id, public_key, sign_count, name, transports, made_at)
  values (new_id, who, credential, key, counted, called, reached, at) on conflict (credential_id) do nothing;
  if not found then
    return 'known';
  end if;
  if first then
    delete from auth.known_device d where d.person_id = who;
    perform auth.set_recovery_codes(who, hashes);
  end if;
  perform auth.note(who, 'passkey.added', called, true, at);
  return case when first then 'first' else 'added' end;
end $$;

-- Whose passkey it is, and with what it is checked. No row: nobody's, or of an account that has ended.
create function auth.passkey_of(credential text)
returns table (id uuid, person_id uuid, handle text, public_key text, sign_count bigint, epoch integer)
language sql stable security definer set search_path = pg_catalog as $$
  select k.id, k.person_id, u.handle, k.public_key, k.sign_count, a.session_epoch
  from auth.passkey k
  join auth.passkey_user u on u.person_id = k.person_id
  join auth.account a on a.person_id = k.person_id
  where k.credential_id = credential and a.disabled_at is null
$$;

-- False: the challenge was answered before, or the device has counted further already.
create function auth.use_passkey(passkey uuid, counted bigint, challenge text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not auth.use_challenge(challenge) then
    return false;
  end if;
  update auth.passkey k set sign_count = counted, used_at = at
  where k.id = passkey and (k.sign_count < counted or (k.sign_count = 0 and counted = 0));
  return found;
end $$;

-- Writes down a passkey that was not accepted, once in ten minutes. False: it is nobody's.
create function auth.passkey_refused(credential text, caller text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  who uuid := (select k.person_id from auth.passkey k where k.credential_id = credential);
begin
  if who is null then
    return false;
  end if;
  if not exists (select from auth.account_event e where e.person_id = who and e.action = 'passkey.refused'
                   and e.happened_at > at - interval '10 minutes') then
    perform auth.note(who, 'passkey.refused', caller, false, at);
  end if;
  return true;
end $$;

-- False: it is none of the person's.
create function auth.remove_passkey(who uuid, passkey uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  called text;
begin
  delete from auth.passkey k where k.id = passkey and k.person_id = who returning k.name into called;
  if called is null then
    return false;
  end if;
  if not auth.needs_factor(who) then
    delete from auth.recovery_code c where c.person_id = who;
  end if;
  perform auth.note(who, 'passkey.removed', called, true, at);
  return true;
end $$;

-- Codes on paper are for passkeys, too.
create or replace function auth.renew_recovery(who uuid, hashes text[], at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not auth.needs_factor(who) then
    return false;
  end if;
  perform auth.set_recovery_codes(who, hashes);
  perform auth.note(who, 'recovery.renewed', '', true, at);
  return true;
end $$;

create or replace function auth.remove_factor(who uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from auth.second_factor f where f.person_id = who and f.confirmed_at is not null;
  if not found then
    return false;
  end if;
  if not auth.needs_factor(who) then
    delete from auth.recovery_code c where c.person_id = who;
  end if;
  perform auth.note(who, 'factor.removed', '', true, at);
  return true;
end $$;

-- The acting person's own.
create function core.own_passkeys()
returns table (id uuid, credential_id text, name text, transports text[], made_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = pg_catalog, core as $$
  select k.id, k.credential_id, k.name, k.transports, k.made_at, k.used_at from auth.passkey k
  where k.person_id = core.person() order by k.made_at, k.id
$$;

create or replace function core.lacks_factor(organisation bigint, with_roles text[]) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select exists (select from core.organisation o where o.id = organisation and o.second_factor_roles && with_roles)
     and not auth.needs_factor(core.person())
$$;

create or replace function core.has_factor(who uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select core.has_role('ADMINISTRATOR')
     and exists (select from core.membership m where m.person_id = who and m.organisation_id = core.tenant() and m.until is null)
     and auth.needs_factor(who)
$$;

-- As before, and the passkeys go, too.
create or replace function core.reset_factor(who uuid, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  if who is not distinct from core.person()
     or not (core.has_factor(who) or (core.is_network_administrator() and auth.needs_factor(who))) then
    return 'nobody';
  end if;
  if not core.is_network_administrator()
     and exists (select from core.membership m where m.person_id = who and m.organisation_id <> core.tenant()) then
    return 'elsewhere';
  end if;
  delete from auth.recovery_code c where c.person_id = who;
  delete from auth.second_factor f where f.person_id = who;
  delete from auth.passkey k where k.person_id = who;
  insert into auth.account_event (id, person_id, organisation_id, action, details, happened_at)
  values (gen_random_uuid(), who, core.tenant(), 'factor.reset', '', at);
  return 'done';
end $$;

-- What passkeys leave.
create function core.forget_passkeys() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from auth.passkey where person_id = new.id;
  delete from auth.passkey_user where person_id = new.id;
  return null;
end $$;

revoke execute on function auth.use_challenge(text) from public;
revoke execute on function core.own_passkeys() from public;
grant execute on function core.own_passkeys() to ${app};
reset role;

create trigger person_erased_forgets_passkeys after update of erased_at on core.person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function core.forget_passkeys();
