-- Files that people add to items: what is known of them here, their bytes on disk under their SHA-256. A file is seen by
-- whoever sees its item, and added and removed by whoever may change that. Each kind of item has its branch in may_see_file
-- and may_change_files.
create table core.file (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  kind text not null check (kind in ('event')),
  item uuid not null,
  name text not null check (length(name) between 1 and 200),
  type text not null check (length(type) <= 120),
  size bigint not null check (size between 1 and 10485760),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  author_id uuid not null references core.person,
  added_at timestamptz not null,
  unique (kind, item, hash)
);
comment on column core.file.author_id is 'personal: kept, what was shared with others stays without the name';
create index on core.file (hash);
create index on core.file (organisation_id);

-- How much an organisation has stored.
create table core.file_space (
  organisation_id bigint primary key references core.organisation,
  files integer not null check (files >= 0),
  bytes bigint not null check (bytes >= 0)
);

-- Under row security of the item itself: it finds what the reader may see.
create function core.may_see_file(of_kind text, of_item uuid, organisation bigint) returns boolean
language sql stable parallel safe
  return case of_kind
    when 'event' then exists (select from core.event e where e.id = of_item and e.organisation_id = organisation)
    else false end;
create function core.may_change_files(of_kind text, of_item uuid, organisation bigint) returns boolean
language sql stable parallel safe
  return organisation = core.tenant() and case of_kind
    when 'event' then exists (select from core.event e
                              where e.id = of_item and core.organises(e.id, e.organisation_id, e.author_id))
    else false end;

alter table core.file enable row level security, force row level security;
comment on table core.file is 'rls: update never, another file is another row';
create policy file_select on core.file for select using (core.may_see_file(kind, item, organisation_id));
create policy file_insert on core.file for insert with check (
  author_id = core.person() and core.may_change_files(kind, item, organisation_id));
create policy file_update on core.file for update using (false);
create policy file_delete on core.file for delete using (core.may_change_files(kind, item, organisation_id));
grant select, insert, delete on core.file to ${app};
grant select on core.file to ${search};

alter table core.file_space enable row level security, force row level security;
comment on table core.file_space is 'rls: insert never, update never, delete never, a trigger counts';
create policy file_space_select on core.file_space for select using (
  organisation_id = core.tenant() and core.works_for(organisation_id));
create policy file_space_insert on core.file_space for insert with check (false);
create policy file_space_update on core.file_space for update using (false);
create policy file_space_delete on core.file_space for delete using (false);
grant select on core.file_space to ${app};
grant select, insert, update on core.file_space to ${search};

-- Counts under the lock of the organisation's row, so that whoever asks afterwards knows the sum.
create function core.count_file() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  if tg_op = 'INSERT' then
    insert into core.file_space as s values (new.organisation_id, 1, new.size)
    on conflict (organisation_id) do update set files = s.files + 1, bytes = s.bytes + new.size;
  else
    update core.file_space s set files = s.files - 1, bytes = s.bytes - old.size
    where s.organisation_id = old.organisation_id;
  end if;
  return null;
end $$;
alter function core.count_file() owner to ${search};
create trigger file_is_counted after insert or delete on core.file for each row execute function core.count_file();

-- Which of these contents some file still has, in whatever organisation.
create function core.kept_contents(hashes text[]) returns setof text
language sql stable security definer set search_path = pg_catalog, core as $$
  select distinct f.hash from core.file f where f.hash = any (hashes)
$$;
revoke execute on function core.kept_contents(text[]) from public;
grant execute on function core.kept_contents(text[]) to ${app};
alter function core.kept_contents(text[]) owner to ${search};
