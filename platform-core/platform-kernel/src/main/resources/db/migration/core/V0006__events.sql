-- Events and registrations. The database gives each place once.
create table core.event (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  author_id uuid not null references core.person,
  title text not null check (length(title) between 1 and 160),
  markdown text not null check (length(markdown) <= 20000),
  html text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  zone text not null default 'Europe/Berlin',
  place text not null check (length(place) <= 200),
  link text check (length(link) <= 500),
  capacity integer not null check (capacity between 1 and 10000),
  registered integer not null default 0 check (registered between 0 and capacity),
  audience text not null check (audience in ('ORGANISATION', 'GROUP', 'NETWORK', 'PUBLIC')),
  group_id uuid references core.working_group,
  created_at timestamptz not null,
  cancelled_at timestamptz,
  version integer not null default 0,
  check ((audience = 'GROUP') = (group_id is not null))
);
create index event_by_organisation on core.event (organisation_id, starts_at, id);
create index event_of_network on core.event (starts_at, id) where audience in ('NETWORK', 'PUBLIC');
create index event_of_public on core.event (starts_at, id) where audience = 'PUBLIC';
create index event_of_group on core.event (group_id, starts_at, id) where audience = 'GROUP';

create table core.event_registration (
  id uuid primary key,
  event_id uuid not null references core.event,
  organisation_id bigint not null references core.organisation,
  person_id uuid not null references core.person,
  created_at timestamptz not null,
  unique (event_id, person_id)
);
create index on core.event_registration (person_id, created_at);

grant select on core.event to ${search};
grant update (registered) on core.event to ${search};

-- Takes a place under the lock of the event's row: as many registrations as places, however many ask at once. After the
-- insert, so that a registration that is there already (on conflict do nothing) takes no second place.
create function core.take_place() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  update core.event set registered = registered + 1
  where id = new.event_id and registered < capacity and cancelled_at is null;
  if not found then
    raise exception 'no place is free' using errcode = 'PN001';
  end if;
  return null;
end $$;
alter function core.take_place() owner to ${search};
create trigger registration_takes_place after insert on core.event_registration
  for each row execute function core.take_place();

create function core.free_place() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  update core.event set registered = registered - 1 where id = old.event_id;
  return null;
end $$;
alter function core.free_place() owner to ${search};
create trigger registration_frees_place after delete on core.event_registration
  for each row execute function core.free_place();

alter table core.event enable row level security, force row level security;
comment on table core.event is 'rls: delete never, an event is cancelled';
create policy event_select on core.event for select using (
  audience = 'PUBLIC'
  or (audience = 'NETWORK' and (core.network_on() or organisation_id = core.tenant()))
  or (audience = 'ORGANISATION' and organisation_id = core.tenant())
  or (audience = 'GROUP' and group_id in (select core.my_groups())));
create policy event_insert on core.event for insert with check (
  organisation_id = core.tenant() and author_id = core.person()
  and (audience <> 'GROUP' or group_id in (select core.my_groups()))
  and (audience not in ('NETWORK', 'PUBLIC') or core.network_on()));
create policy event_update on core.event for update using (
  organisation_id = core.tenant()
  and (author_id = core.person() or core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR')));
create policy event_delete on core.event for delete using (false);

alter table core.event_registration enable row level security, force row level security;
comment on table core.event_registration is 'rls: update never, one signs up or off';
create policy event_registration_select on core.event_registration for select using (
  person_id = core.person()
  or exists (select from core.event e where e.id = event_id and e.organisation_id = core.tenant()
             and (e.author_id = core.person() or core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR'))));
create policy event_registration_insert on core.event_registration for insert with check (
  person_id = core.person() and organisation_id = core.tenant()
  and exists (select from core.event e where e.id = event_id));
create policy event_registration_update on core.event_registration for update using (false);
create policy event_registration_delete on core.event_registration for delete using (person_id = core.person());

grant select, insert on core.event to ${app};
grant update (title, markdown, html, starts_at, ends_at, place, link, capacity, cancelled_at, version) on core.event to ${app};
grant select, insert, delete on core.event_registration to ${app};
