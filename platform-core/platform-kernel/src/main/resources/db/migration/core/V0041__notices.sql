-- Notices to one person, and which kinds that person does not want.
create table core.notice (
  id uuid primary key,
  person_id uuid not null references core.person,
  organisation_id bigint not null references core.organisation,
  plugin text not null check (plugin ~ '^([a-z0-9]+(-[a-z0-9]+)*)?$'),
  kind text not null check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(kind) <= 60),
  texts text[] not null check (cardinality(texts) <= 5),
  address text not null check (length(address) <= 400),
  created_at timestamptz not null,
  read_at timestamptz
);
comment on column core.notice.plugin is 'Empty for notices of the core.';
comment on column core.notice.texts is 'For the places in the message of the kind, which is worded when it is read.';
comment on column core.notice.address is 'Behind /o/{organisation}/.';
create index notice_newest on core.notice (person_id, created_at desc, id desc);
-- A second notice of the same thing takes the place of the unread first; also what the bell counts.
create unique index notice_unread on core.notice (person_id, organisation_id, plugin, kind, address) where read_at is null;

create table core.unwanted_notice (
  person_id uuid not null references core.person,
  plugin text not null,
  kind text not null,
  primary key (person_id, plugin, kind)
);

alter table core.notice enable row level security, force row level security;
comment on table core.notice is 'rls: a notice is its receiver''s alone; insert never, sending is a reviewed function';
create policy notice_select on core.notice for select using (person_id = core.person());
create policy notice_insert on core.notice for insert with check (false);
create policy notice_update on core.notice for update using (person_id = core.person());
create policy notice_delete on core.notice for delete using (person_id = core.person());

alter table core.unwanted_notice enable row level security, force row level security;
comment on table core.unwanted_notice is 'rls: update never, a kind is unwanted or not';
create policy unwanted_notice_select on core.unwanted_notice for select using (person_id = core.person());
create policy unwanted_notice_insert on core.unwanted_notice for insert with check (person_id = core.person());
create policy unwanted_notice_update on core.unwanted_notice for update using (false);
create policy unwanted_notice_delete on core.unwanted_notice for delete using (person_id = core.person());

grant select, update (read_at) on core.notice to ${app};
grant select, insert, delete on core.unwanted_notice to ${app};
grant select, insert, update, delete on core.notice to ${search};
grant select on core.unwanted_notice to ${search};

-- Sends a notice to an active member of the organisation in whose space somebody acts; beyond it only from member to
-- member of the network, which the core does for answers. False: nothing was sent.
create function core.notify(new_id uuid, recipient uuid, organisation bigint, of_plugin text, of_kind text,
                            with_texts text[], at_address text, at timestamptz)
returns boolean
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select new_id, recipient, organisation, of_plugin, of_kind, with_texts, at_address, at
  from core.membership m
  where m.person_id = recipient and m.organisation_id = organisation and m.until is null
    and (organisation = core.space() or (of_plugin = '' and core.network_on() and m.network))
    and not exists (select from core.unwanted_notice u
                    where u.person_id = recipient and u.plugin = of_plugin and u.kind = of_kind)
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
  return found;
end $$;
revoke execute on function core.notify(uuid, uuid, bigint, text, text, text[], text, timestamptz) from public;
grant execute on function core.notify(uuid, uuid, bigint, text, text, text[], text, timestamptz) to ${app};
alter function core.notify(uuid, uuid, bigint, text, text, text[], text, timestamptz) owner to ${search};

-- How many are unread, as far as the bell counts.
create function core.unread_notices() returns bigint language sql stable as $$
  select count(*) from (select from core.notice where person_id = core.person() and read_at is null limit 100) unread
$$;

-- Who leaves an organisation leaves its notices.
create function core.forget_notices() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.notice where person_id = new.person_id and organisation_id = new.organisation_id;
  return null;
end $$;
create trigger membership_end_forgets_notices after update of until on core.membership
  for each row when (old.until is null and new.until is not null) execute function core.forget_notices();
alter function core.forget_notices() owner to ${search};
