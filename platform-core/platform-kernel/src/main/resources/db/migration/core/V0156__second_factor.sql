-- A second factor at sign-in: codes that change every half minute (RFC 6238), and codes on paper for whoever has lost the
-- device. An organisation may demand it for roles.

create table auth.second_factor (
  person_id uuid primary key references core.person,
  secret text not null check (secret ~ '^[A-Z2-7]{32}$'),
  made_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);
comment on column auth.second_factor.person_id is 'personal: erased';
comment on column auth.second_factor.confirmed_at is 'Since when it is asked for; before that, the person has not shown a code.';
comment on column auth.second_factor.last_step is 'The half minute of the last code, since each works once.';
create table auth.recovery_code (
  code_hash text primary key check (code_hash ~ '^[0-9a-f]{64}$'),
  person_id uuid not null references core.person
);
create index on auth.recovery_code (person_id);
comment on column auth.recovery_code.person_id is 'personal: erased';

alter table auth.second_factor enable row level security, force row level security;
comment on table auth.second_factor is 'rls: for functions of sign-in alone';
create policy second_factor_select on auth.second_factor for select using (false);
create policy second_factor_insert on auth.second_factor for insert with check (false);
create policy second_factor_update on auth.second_factor for update using (false);
create policy second_factor_delete on auth.second_factor for delete using (false);
alter table auth.recovery_code enable row level security, force row level security;
comment on table auth.recovery_code is 'rls: for functions of sign-in alone; holds hashes only';
create policy recovery_code_select on auth.recovery_code for select using (false);
create policy recovery_code_insert on auth.recovery_code for insert with check (false);
create policy recovery_code_update on auth.recovery_code for update using (false);
create policy recovery_code_delete on auth.recovery_code for delete using (false);
grant select, insert, update, delete on auth.second_factor, auth.recovery_code to ${search};

alter table core.organisation add column second_factor_roles text[] not null default '{}'
  check (second_factor_roles <@ array ['ADMINISTRATOR', 'MODERATOR', 'MEMBER', 'GUEST']);
comment on column core.organisation.second_factor_roles is 'Whoever has one of these roles acts here only with a second factor.';

set local role ${search};

-- What a person has; no row: nothing.
create function auth.factor_of(who uuid)
returns table (secret text, confirmed_at timestamptz, last_step bigint, codes bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select f.secret, f.confirmed_at, f.last_step, (select count(*) from auth.recovery_code c where c.person_id = who)
  from auth.second_factor f where f.person_id = who
$$;

-- Begins anew, unless there is one already.
create function auth.begin_factor(who uuid, new_secret text, at timestamptz) returns void
language sql security definer set search_path = pg_catalog as $$
  insert into auth.second_factor as f (person_id, secret, made_at) values (who, new_secret, at)
  on conflict (person_id) do update set secret = excluded.secret, made_at = excluded.made_at where f.confirmed_at is null
$$;

-- For the functions here alone.
create function auth.set_recovery_codes(who uuid, hashes text[]) returns void
language sql set search_path = pg_catalog as $$
  delete from auth.recovery_code where person_id = who;
  insert into auth.recovery_code (code_hash, person_id) select h, who from unnest(hashes) h
$$;

-- The person has shown a code. False: there is nothing to confirm.
create function auth.confirm_factor(who uuid, step bigint, hashes text[], at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update auth.second_factor f set confirmed_at = at, last_step = step where f.person_id = who and f.confirmed_at is null;
  if not found then
    return false;
  end if;
  perform auth.set_recovery_codes(who, hashes);
  perform auth.note(who, 'factor.added', '', true, at);
  return true;
end $$;

-- Uses the code of a half minute. False: that one, or a later one, was used already.
create function auth.use_factor(who uuid, step bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update auth.second_factor f set last_step = step
  where f.person_id = who and f.confirmed_at is not null and f.last_step < step;
  return found;
end $$;

-- Uses a code on paper. False: it is none of the person's, or was used.
create function auth.use_recovery(who uuid, hash text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from auth.recovery_code c where c.code_hash = hash and c.person_id = who;
  if not found then
    return false;
  end if;
  perform auth.note(who, 'recovery.used', '', true, at);
  return true;
end $$;

-- New codes on paper instead of the former ones. False: there is no second factor.
create function auth.renew_recovery(who uuid, hashes text[], at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from auth.second_factor f where f.person_id = who and f.confirmed_at is not null) then
    return false;
  end if;
  perform auth.set_recovery_codes(who, hashes);
  perform auth.note(who, 'recovery.renewed', '', true, at);
  return true;
end $$;

-- False: there is none.
create function auth.remove_factor(who uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from auth.recovery_code c where c.person_id = who;
  delete from auth.second_factor f where f.person_id = who and f.confirmed_at is not null;
  if not found then
    return false;
  end if;
  perform auth.note(who, 'factor.removed', '', true, at);
  return true;
end $$;

-- Writes down a wrong code of the second factor.
create function auth.factor_failed(who uuid, caller text, at timestamptz) returns void
language sql security definer set search_path = pg_catalog as $$
  select auth.note(who, 'factor.failed', caller, false, at)
  where not exists (select from auth.account_event e where e.person_id = who and e.action = 'factor.failed'
                      and e.happened_at > at - interval '10 minutes')
$$;

-- How to write to a person about their account, and which organisation writes; who has a user name only has no address.
create function auth.contact_of(who uuid) returns table (name text, email text, language text, organisation_id bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select p.display_name, a.email, p.language, coalesce(
    (select min(m.organisation_id) from core.membership m where m.person_id = who and m.until is null),
    (select r.organisation_id from core.network_role r where r.role = 'COORDINATION' and r.valid_until is null))
  from auth.account a join core.person p on p.id = a.person_id
  where a.person_id = who and a.disabled_at is null
$$;

-- Whether the acting person lacks what the organisation demands for these roles; asked with the membership check.
create function core.lacks_factor(organisation bigint, with_roles text[]) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select exists (select from core.organisation o where o.id = organisation and o.second_factor_roles && with_roles)
     and not exists (select from auth.second_factor f where f.person_id = core.person() and f.confirmed_at is not null)
$$;

-- Whether a member of the acting organisation has a second factor, for its administrators.
create function core.has_factor(who uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select core.has_role('ADMINISTRATOR')
     and exists (select from core.membership m where m.person_id = who and m.organisation_id = core.tenant() and m.until is null)
     and exists (select from auth.second_factor f where f.person_id = who and f.confirmed_at is not null)
$$;

-- Takes the second factor from a member who has lost it. 'nobody': no active member here who has one. 'elsewhere': the person
-- belongs, or has belonged, to another organisation, where it would protect less, too; then the coordination does it.
create function core.reset_factor(who uuid, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  if who is not distinct from core.person() or not core.has_factor(who) then
    return 'nobody';
  end if;
  if not core.is_network_administrator()
     and exists (select from core.membership m where m.person_id = who and m.organisation_id <> core.tenant()) then
    return 'elsewhere';
  end if;
  delete from auth.recovery_code c where c.person_id = who;
  delete from auth.second_factor f where f.person_id = who;
  insert into auth.account_event (id, person_id, organisation_id, action, details, happened_at)
  values (gen_random_uuid(), who, core.tenant(), 'factor.reset', '', at);
  return 'done';
end $$;

-- What a session or an account leaves.
create or replace function core.forget_access() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from auth.session where person_id = new.id;
  delete from auth.recovery_code where person_id = new.id;
  delete from auth.second_factor where person_id = new.id;
  return null;
end $$;

revoke execute on function auth.set_recovery_codes(uuid, text[]) from public;
revoke execute on function core.lacks_factor(bigint, text[]), core.has_factor(uuid), core.reset_factor(uuid, timestamptz)
  from public;
grant execute on function core.lacks_factor(bigint, text[]), core.has_factor(uuid), core.reset_factor(uuid, timestamptz)
  to ${app};
grant execute on function core.lacks_factor(bigint, text[]) to session_user;
reset role;

-- The caller's memberships with the settings that act for them; none where the person seeks advice, or lacks a second factor.
create or replace function core.own_spaces()
returns table (organisation_id bigint, slug text, network text, roles text)
language sql as $$
  select a.organisation_id, a.slug,
         case when a.network and a.roles <> array ['GUEST'] then 'on' else '' end,
         array_to_string(a.roles || case when a.coordination then array ['COORDINATION'] end, ',')
  from core.acting(core.person(), '') a
  where a.organisation_id is not null and not 'CLIENT' = any (a.roles) and not core.lacks_factor(a.organisation_id, a.roles)
$$;
