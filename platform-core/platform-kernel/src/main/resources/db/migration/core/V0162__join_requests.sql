-- Somebody asks an organisation for admission. It asks the same of everybody, and tells nobody who is known to it; approving
-- makes an invitation.
create table core.join_request (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  person_id uuid references core.person,
  name text not null check (length(name) between 1 and 120),
  email text check (email = lower(email) and length(email) <= 254),
  language text not null check (language in ('de', 'en')),
  message text not null check (length(message) between 1 and 1000),
  asked_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references core.person,
  approved boolean,
  reason text check (length(reason) between 1 and 500),
  version integer not null default 0,
  check (email is not null or person_id is not null),
  check ((decided_at is null) = (approved is null) and (reason is null) = (approved is distinct from false))
);
create index on core.join_request (organisation_id, asked_at desc, id desc);
create unique index join_request_open_person on core.join_request (person_id, organisation_id) where decided_at is null;
create unique index join_request_open_address on core.join_request (organisation_id, email)
  where decided_at is null and person_id is null;
create index on core.join_request (person_id);
create index on core.join_request (decided_by);
comment on column core.join_request.person_id is 'personal: erased';
comment on column core.join_request.decided_by is 'personal: kept for 90 days after the request, for who decided has to answer for it';

alter table core.join_request enable row level security, force row level security;
comment on table core.join_request is 'rls: insert never, asking is a reviewed function';
create policy join_request_select on core.join_request for select using (
  person_id = core.person()
  or (organisation_id = core.tenant() and (core.is_system() or core.has_role('ADMINISTRATOR'))));
create policy join_request_insert on core.join_request for insert with check (false);
create policy join_request_update on core.join_request for update using (
  organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy join_request_delete on core.join_request for delete using (
  organisation_id = core.tenant() and core.is_system() and asked_at < now() - interval '90 days');
grant select, delete, update (decided_at, decided_by, approved, reason, version) on core.join_request to ${app};
grant select, insert, delete on core.join_request to ${search};

set local role ${search};

-- Asks, for whoever is there: with their account if they are signed in, or else with an address. A second request of the same
-- person or address is the first one. False: the organisation has too many requests, or there is no such organisation.
create function core.ask_to_join(new_id uuid, at_organisation text, called text, mailbox text, speaks text, says text,
                                 at timestamptz)
returns boolean
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  wanted bigint := (select o.id from core.organisation o where o.slug = at_organisation);
  own text := (select a.email from auth.account a where a.person_id = core.person());
  asker text := (select p.display_name from core.person p where p.id = core.person() and p.erased_at is null);
begin
  if wanted is null then
    return false;
  end if;
  if (select count(*) from (select from core.join_request r where r.organisation_id = wanted and r.decided_at is null limit 100) n)
       >= 100
     or (select count(*) from (select from core.join_request r where r.organisation_id = wanted limit 1000) n) >= 1000 then
    return false;
  end if;
  insert into core.join_request (id, organisation_id, person_id, name, email, language, message, asked_at)
  values (new_id, wanted, core.person(), coalesce(asker, called), case when asker is null then mailbox else own end, speaks,
          says, at)
  on conflict do nothing;
  if not found then
    return true;
  end if;
  insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details, person_id)
  values (gen_random_uuid(), wanted, at, 'core', 'join.asked', new_id::text, '{}', core.person());
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select gen_random_uuid(), m.person_id, wanted, '', 'join-asked', array [coalesce(asker, called)], 'people/requests', at
  from core.membership m
  where m.organisation_id = wanted and m.until is null and core.is_in_force(m.last_day, m.paused_at)
    and 'ADMINISTRATOR' = any (m.roles)
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
  return true;
end $$;
revoke execute on function core.ask_to_join(uuid, text, text, text, text, text, timestamptz) from public;
grant execute on function core.ask_to_join(uuid, text, text, text, text, text, timestamptz) to ${app};

-- Of a person who is erased, requests go, too: those of the account, and those with its address.
create function core.forget_join_requests() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.join_request r
  where r.person_id = new.id or r.email = (select a.email from auth.account a where a.person_id = new.id);
  return null;
end $$;
reset role;

create trigger person_erased_forgets_join_requests after update of erased_at on core.person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function core.forget_join_requests();
