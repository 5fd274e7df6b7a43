-- Signing in slows down for whoever guesses, never for the right person at a browser that has been let in before; and what
-- happens to an account is written down for the person and for the administrators of their organisations.

-- Browsers from which a person has signed in: the hash of a secret that the browser keeps.
create table auth.known_device (
  device_hash text primary key check (length(device_hash) = 64),
  person_id uuid not null references core.person,
  seen_at timestamptz not null
);
create index on auth.known_device (person_id, seen_at);
comment on column auth.known_device.person_id is 'personal: erased';

create table auth.account_event (
  id uuid primary key,
  person_id uuid not null references core.person,
  organisation_id bigint references core.organisation,
  action text not null check (length(action) <= 80),
  details text not null check (length(details) <= 200),
  happened_at timestamptz not null
);
create index on auth.account_event (person_id, happened_at);
create index on auth.account_event (happened_at);
create index on auth.account_event (organisation_id);
comment on column auth.account_event.person_id is 'personal: erased';

alter table auth.known_device enable row level security, force row level security;
comment on table auth.known_device is 'rls: insert and update never, the function for it does';
create policy known_device_select on auth.known_device for select using (person_id = core.person());
create policy known_device_insert on auth.known_device for insert with check (false);
create policy known_device_update on auth.known_device for update using (false);
create policy known_device_delete on auth.known_device for delete using (person_id = core.person());

alter table auth.account_event enable row level security, force row level security;
comment on table auth.account_event is 'rls: update never; nobody deletes but the platform itself, after 90 days';
create policy account_event_select on auth.account_event for select using (person_id = core.person() or core.is_system());
create policy account_event_insert on auth.account_event for insert with check (
  organisation_id = core.tenant() and core.has_role('ADMINISTRATOR')
  and exists (select from core.membership m where m.person_id = account_event.person_id and m.organisation_id = core.tenant()));
create policy account_event_update on auth.account_event for update using (false);
create policy account_event_delete on auth.account_event for delete
  using (core.is_system() and happened_at < now() - interval '90 days');

grant select, delete on auth.known_device to ${app};
grant select, insert, delete on auth.account_event to ${app};
grant select, insert, update, delete on auth.known_device to ${search};
grant select, insert, delete on auth.account_event to ${search};
grant insert on core.audit_entry to ${search};

-- Whether this browser has been let in as this person before; if so, it is remembered afresh.
create function core.knows_device(who uuid, device text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  update auth.known_device set seen_at = at where device_hash = device and person_id = who;
  return found;
end $$;

-- Remembers a browser of the acting person, the last ten of them.
create function core.remember_device(device text, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  insert into auth.known_device (device_hash, person_id, seen_at) values (device, core.person(), at)
  on conflict (device_hash) do nothing;
  delete from auth.known_device where device_hash in (
    select d.device_hash from auth.known_device d where d.person_id = core.person()
    order by d.seen_at desc, d.device_hash offset 10);
end $$;

-- Writes down what the person did with the own account, or what somebody tried who presented its address; failures at most
-- once in ten minutes. The trails of the person's organisations get it without the details. False: nothing was written.
create function core.note_account(who uuid, what text, about text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  myself boolean := who is not distinct from core.person();
begin
  if who is null
     or not (myself or exists (select from auth.account a where a.person_id = who and a.email = core.credential()))
     or (not myself and exists (select from auth.account_event e
                                where e.person_id = who and e.action = what and e.happened_at > at - interval '10 minutes'))
  then
    return false;
  end if;
  insert into auth.account_event (id, person_id, action, details, happened_at)
  values (gen_random_uuid(), who, what, left(about, 200), at);
  insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details, person_id)
  select gen_random_uuid(), m.organisation_id, at, 'core', what, who::text, '{}', case when myself then who end
  from core.membership m where m.person_id = who and m.until is null;
  return true;
end $$;

revoke execute on function core.knows_device(uuid, text, timestamptz), core.remember_device(text, timestamptz),
  core.note_account(uuid, text, text, timestamptz) from public;
grant execute on function core.knows_device(uuid, text, timestamptz), core.remember_device(text, timestamptz),
  core.note_account(uuid, text, text, timestamptz) to ${app};
alter function core.knows_device(uuid, text, timestamptz) owner to ${search};
alter function core.remember_device(text, timestamptz) owner to ${search};
alter function core.note_account(uuid, text, text, timestamptz) owner to ${search};

-- The function belongs to this role, and only the owner may replace it.
set local role ${search};
create or replace function core.erase_person(who uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  if who is not distinct from core.person() or not exists (select from core.erasure_scope(who))
     or (not core.is_network_administrator()
         and exists (select from core.erasure_scope(who) s where s.organisation_id <> core.tenant())) then
    return false;
  end if;
  update core.person set display_name = '', language = null, theme = null, erased_at = at
  where id = who and erased_at is null;
  if not found then
    return false;
  end if;
  delete from auth.access_token where person_id = who;
  delete from auth.known_device where person_id = who;
  delete from auth.account_event where person_id = who;
  delete from auth.account where person_id = who;
  delete from core.draft where person_id = who;
  delete from core.topic_read where person_id = who;
  delete from core.notice where person_id = who;
  delete from core.unwanted_notice where person_id = who;
  delete from core.group_member where person_id = who;
  delete from core.search_document where owner_id = who;
  delete from core.event_registration r using core.event e
  where r.person_id = who and e.id = r.event_id and e.starts_at > at;
  update core.membership set until = coalesce(until, at), network = false where person_id = who;
  return true;
end $$;

reset role;
