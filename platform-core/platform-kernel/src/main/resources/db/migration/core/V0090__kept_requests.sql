-- Requests that a caller may send twice. Of a request only the hash is kept, of its answer only where the item is.
create table core.kept_request (
  person_id uuid not null references core.person,
  key text not null check (length(key) between 1 and 64),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  status integer not null default 0,
  item text not null default '' check (length(item) <= 500),
  begun_at timestamptz not null,
  primary key (person_id, key)
);
comment on column core.kept_request.person_id is 'personal: kept for a day, then gone';
comment on column core.kept_request.status is '0 while it is being done';
create index on core.kept_request (begun_at);

alter table core.kept_request enable row level security, force row level security;
comment on table core.kept_request is 'rls: what a person has sent is that person''s alone';
create policy kept_request_select on core.kept_request for select using (person_id = core.person());
create policy kept_request_insert on core.kept_request for insert with check (person_id = core.person());
create policy kept_request_update on core.kept_request for update using (person_id = core.person());
create policy kept_request_delete on core.kept_request for delete using (person_id = core.person());
grant select, insert, delete, update (status, item) on core.kept_request to ${app};

-- Those of everybody, but none that may still be needed.
create function core.purge_requests(before timestamptz) returns bigint
language sql security definer set search_path = pg_catalog, core as $$
  with gone as (
    delete from core.kept_request where begun_at < least(before, now() - interval '24 hours') returning 1)
  select count(*) from gone
$$;
grant select, delete on core.kept_request to ${search};
revoke execute on function core.purge_requests(timestamptz) from public;
grant execute on function core.purge_requests(timestamptz) to ${app};
alter function core.purge_requests(timestamptz) owner to ${search};
