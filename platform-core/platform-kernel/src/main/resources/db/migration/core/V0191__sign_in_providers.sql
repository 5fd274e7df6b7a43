-- An organisation's own provider of sign-ins (OpenID Connect): see decision 0092. It lets in people of this organisation alone,
-- and what it lets in acts for this organisation alone.

create table auth.provider (
  organisation_id bigint primary key references core.organisation,
  issuer text not null check (length(issuer) between 8 and 300),
  client_id text not null check (length(client_id) between 1 and 200),
  client_secret text not null check (client_secret ~ '^v1\.[A-Za-z0-9_-]+$' and length(client_secret) <= 1200),
  name text not null check (length(name) between 1 and 60),
  factor_sign text not null check (length(factor_sign) <= 100),
  changed_at timestamptz not null
);
comment on column auth.provider.client_secret is 'Sealed.';
comment on column auth.provider.name is 'What people read on the button.';
comment on column auth.provider.factor_sign is 'What the provider says (acr, amr) if it has checked a second factor; empty if it need not.';
create table auth.provider_link (
  organisation_id bigint not null references auth.provider on delete cascade,
  person_id uuid not null references core.person,
  subject_hash text not null check (subject_hash ~ '^[0-9a-f]{64}$'),
  linked_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, person_id),
  unique (organisation_id, subject_hash)
);
create index on auth.provider_link (person_id);
comment on column auth.provider_link.person_id is 'personal: erased';
comment on column auth.provider_link.subject_hash is 'Of issuer and subject: how the provider knows the person.';
alter table auth.session add column organisation_id bigint references core.organisation;
create index on auth.session (organisation_id) where organisation_id is not null;
comment on column auth.session.organisation_id is 'Where alone the session counts, because the provider of this organisation let the person in.';

alter table auth.provider enable row level security, force row level security;
comment on table auth.provider is 'rls: for functions of sign-in, and of the organisation''s administrators, alone';
create policy provider_select on auth.provider for select using (false);
create policy provider_insert on auth.provider for insert with check (false);
create policy provider_update on auth.provider for update using (false);
create policy provider_delete on auth.provider for delete using (false);
alter table auth.provider_link enable row level security, force row level security;
comment on table auth.provider_link is 'rls: for functions of sign-in alone';
create policy provider_link_select on auth.provider_link for select using (false);
create policy provider_link_insert on auth.provider_link for insert with check (false);
create policy provider_link_update on auth.provider_link for update using (false);
create policy provider_link_delete on auth.provider_link for delete using (false);
grant select, insert, update, delete on auth.provider, auth.provider_link to ${search};

set local role ${search};

-- All providers that may let people in; of the secret only what is sealed.
create function auth.providers()
returns table (organisation_id bigint, slug text, organisation text, issuer text, client_id text, client_secret text,
               name text, factor_sign text)
language sql stable security definer set search_path = pg_catalog as $$
  select o.id, o.slug, o.name, p.issuer, p.client_id, p.client_secret, p.name, p.factor_sign
  from auth.provider p join core.organisation o on o.id = p.organisation_id
  where o.standing = 'ACTIVE' order by o.name, o.id
$$;

-- For the functions here alone: whether the provider of an organisation may let somebody in.
create function auth.lets_in(of_organisation bigint, who uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (select from core.membership m
                 join core.organisation o on o.id = m.organisation_id and o.standing = 'ACTIVE'
                 join auth.account a on a.person_id = m.person_id and a.disabled_at is null
                 where m.organisation_id = of_organisation and m.person_id = who and m.until is null
                   and core.is_in_force(m.last_day, m.paused_at))
$$;

-- Whom a provider means: whoever is linked, or else the member with the address, who has to link first. No row: nobody whom
-- this provider may let in.
create function auth.provider_person(of_organisation bigint, subject text, address text)
returns table (person_id uuid, epoch integer, linked boolean)
language sql stable security definer set search_path = pg_catalog as $$
  with known as (
    select l.person_id from auth.provider_link l where l.organisation_id = of_organisation and l.subject_hash = subject)
  select a.person_id, a.session_epoch, true from known k join auth.account a on a.person_id = k.person_id
  where auth.lets_in(of_organisation, a.person_id)
  union all
  select a.person_id, a.session_epoch, false from auth.account a
  where a.email = address and not exists (select from known) and auth.lets_in(of_organisation, a.person_id)
$$;

-- Notes the answer of a provider; false: it came before. Who began long ago cannot answer, so that an hour is enough.
create function auth.use_provider_state(answered text) returns boolean
language sql security definer set search_path = pg_catalog as $$
  select auth.use_challenge(answered)
$$;

-- For the functions here alone: in the trail of the account, and in that of the organisation whose provider it is.
create function auth.note_provider(who uuid, of_organisation bigint, what text, about text, at timestamptz) returns void
language sql set search_path = pg_catalog as $$
  insert into auth.account_event (id, person_id, action, details, happened_at)
  select gen_random_uuid(), who, what, left(concat_ws(', ', o.name, nullif(about, '')), 200), at
  from core.organisation o where o.id = of_organisation;
  insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details, person_id)
  values (gen_random_uuid(), of_organisation, at, 'core', what, who::text, '{}', who)
$$;

-- Somebody who is linked comes in. False: not any more.
create function auth.let_in_by_provider(who uuid, of_organisation bigint, subject text, caller text, at timestamptz)
returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update auth.provider_link l set used_at = at
  where l.organisation_id = of_organisation and l.person_id = who and l.subject_hash = subject
    and auth.lets_in(of_organisation, who);
  if not found then
    return false;
  end if;
  perform auth.note_provider(who, of_organisation, 'sign-in.provider', caller, at);
  return true;
end $$;

-- Writes down that nobody was let in, once in ten minutes for each reason.
create function auth.provider_refused(of_organisation bigint, reason text, at timestamptz) returns void
language sql security definer set search_path = pg_catalog as $$
  insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details)
  select gen_random_uuid(), of_organisation, at, 'core', 'sign-in.provider-failed', '',
         jsonb_build_object('reason', left(reason, 60))
  where not exists (select from core.audit_entry e
                    where e.organisation_id = of_organisation and e.noted_at > at - interval '10 minutes'
                      and e.owner = 'core' and e.action = 'sign-in.provider-failed'
                      and e.details ->> 'reason' = left(reason, 60))
$$;

-- Ends what a provider let in: for one person, or for all. For the functions here alone.
create function auth.end_provider_sessions(of_organisation bigint, of_person uuid, at timestamptz) returns void
language sql set search_path = pg_catalog as $$
  update auth.session s set ended_at = at
  where s.organisation_id = of_organisation and s.ended_at is null and (of_person is null or s.person_id = of_person)
$$;

-- A person who has proven to be that person takes what the provider knows for theirs. 'gone': no member whom this provider may
-- let in; 'taken': it is somebody else's.
create function auth.link_provider(who uuid, of_organisation bigint, subject text, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not auth.lets_in(of_organisation, who)
     or not exists (select from auth.provider p where p.organisation_id = of_organisation) then
    return 'gone';
  end if;
  insert into auth.provider_link as l (organisation_id, person_id, subject_hash, linked_at)
  values (of_organisation, who, subject, at)
  on conflict (organisation_id, person_id) do update set subject_hash = excluded.subject_hash, linked_at = excluded.linked_at;
  perform auth.note_provider(who, of_organisation, 'provider.linked', '', at);
  return 'linked';
exception when unique_violation then
  return 'taken';
end $$;

-- False: the person is not linked there.
create function auth.unlink_provider(who uuid, at_slug text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  there bigint;
begin
  delete from auth.provider_link l using core.organisation o
  where o.slug = at_slug and l.organisation_id = o.id and l.person_id = who returning o.id into there;
  if there is null then
    return false;
  end if;
  perform auth.end_provider_sessions(there, who, at);
  perform auth.note_provider(who, there, 'provider.unlinked', '', at);
  return true;
end $$;

-- As the one for sessions that count everywhere. A session for which no provider stands any more is ended where it is noted.
create function auth.keep_provider_session(session uuid, who uuid, called text, since timestamptz, at_slug text, at timestamptz)
returns void
language sql security definer set search_path = pg_catalog as $$
  insert into auth.session as s (id, person_id, device, began_at, seen_at, organisation_id, ended_at)
  select session, who, called, since, at, o.id,
         case when not exists (select from auth.provider_link l where l.organisation_id = o.id and l.person_id = who) then at end
  from core.organisation o where o.slug = at_slug
  on conflict (id) do update set seen_at = excluded.seen_at, ended_at = excluded.ended_at
  where s.person_id = excluded.person_id and s.ended_at is null
$$;

-- The provider of the acting organisation, for its administrators.
create function core.own_provider()
returns table (issuer text, client_id text, name text, factor_sign text, changed_at timestamptz, links bigint)
language sql stable security definer set search_path = pg_catalog, core as $$
  select p.issuer, p.client_id, p.name, p.factor_sign, p.changed_at,
         (select count(*) from auth.provider_link l where l.organisation_id = p.organisation_id)
  from auth.provider p where p.organisation_id = core.tenant() and core.has_role('ADMINISTRATOR')
$$;

-- Whoever comes from another issuer is another subject, so links end with it. A secret is not handed to another issuer: without a
-- new one nothing is changed.
create function core.set_provider(at_issuer text, as_client text, sealed text, called text, sign text, at timestamptz)
returns boolean
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  former text := (select p.issuer from auth.provider p where p.organisation_id = core.tenant() for update);
begin
  if not core.has_role('ADMINISTRATOR') or core.tenant() is null
     or (sealed is null and at_issuer is distinct from former) then
    return false;
  end if;
  if at_issuer <> former then
    delete from auth.provider_link l where l.organisation_id = core.tenant();
    perform auth.end_provider_sessions(core.tenant(), null, at);
  end if;
  if former is null then
    insert into auth.provider (organisation_id, issuer, client_id, client_secret, name, factor_sign, changed_at)
    values (core.tenant(), at_issuer, as_client, sealed, called, sign, at);
  else
    update auth.provider p
    set issuer = at_issuer, client_id = as_client, client_secret = coalesce(sealed, p.client_secret), name = called,
        factor_sign = sign, changed_at = at
    where p.organisation_id = core.tenant();
  end if;
  return true;
end $$;

-- False: there is none.
create function core.remove_provider(at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from auth.provider p where p.organisation_id = core.tenant() and core.has_role('ADMINISTRATOR');
  if not found then
    return false;
  end if;
  perform auth.end_provider_sessions(core.tenant(), null, at);
  return true;
end $$;

-- With which providers the acting person can sign in.
create function core.own_provider_links()
returns table (slug text, organisation text, name text, linked_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = pg_catalog, core as $$
  select o.slug, o.name, p.name, l.linked_at, l.used_at
  from auth.provider_link l
  join auth.provider p on p.organisation_id = l.organisation_id
  join core.organisation o on o.id = l.organisation_id
  where l.person_id = core.person() order by o.name, o.id
$$;

-- A link ends with the membership, and with the person.
create function core.forget_provider_links() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  if tg_table_name = 'person' then
    delete from auth.provider_link l where l.person_id = new.id;
  else
    delete from auth.provider_link l where l.person_id = new.person_id and l.organisation_id = new.organisation_id;
    perform auth.end_provider_sessions(new.organisation_id, new.person_id, new.until);
  end if;
  return null;
end $$;

revoke execute on function auth.lets_in(bigint, uuid), auth.note_provider(uuid, bigint, text, text, timestamptz),
  auth.end_provider_sessions(bigint, uuid, timestamptz) from public;
revoke execute on function core.own_provider(),
  core.set_provider(text, text, text, text, text, timestamptz), core.remove_provider(timestamptz), core.own_provider_links()
  from public;
grant execute on function core.own_provider(),
  core.set_provider(text, text, text, text, text, timestamptz), core.remove_provider(timestamptz), core.own_provider_links()
  to ${app};
reset role;

create trigger person_erased_forgets_provider_links after update of erased_at on core.person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function core.forget_provider_links();
create trigger membership_ended_forgets_provider_links after update of until on core.membership
  for each row when (old.until is null and new.until is not null) execute function core.forget_provider_links();
