-- For which organisation the documents of which plugin were built once. Until then the platform tries.
create table core.search_fill (
  organisation_id bigint not null references core.organisation,
  plugin text not null check (plugin ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  next_at timestamptz not null,
  filled_at timestamptz,
  primary key (organisation_id, plugin)
);
comment on column core.search_fill.next_at is 'When it is tried next; while it is tried, when that attempt is given up for lost.';

alter table core.search_fill enable row level security, force row level security;
comment on table core.search_fill is 'rls: delete never, only with all that is kept of the plugin';
create policy search_fill_select on core.search_fill for select
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy search_fill_insert on core.search_fill for insert
  with check (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy search_fill_update on core.search_fill for update
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy search_fill_delete on core.search_fill for delete using (false);

grant select, insert, update on core.search_fill to ${app};
grant select, delete on core.search_fill to ${search};

-- Which documents were never built, over all organisations that have the plugin: keys only.
create function core.due_fills(plugins text[], at timestamptz) returns table (plugin text, organisation text)
language sql stable security definer set search_path = pg_catalog, core as $$
  select e.plugin, o.slug
  from core.plugin_enablement e
  join core.organisation o on o.id = e.organisation_id
  left join core.search_fill f on f.organisation_id = e.organisation_id and f.plugin = e.plugin
  where e.plugin = any (plugins) and core.plugin_is_on(e.organisation_id, e.plugin)
    and (f.plugin is null or (f.filled_at is null and f.next_at <= at))
  order by e.plugin, o.id
$$;
revoke execute on function core.due_fills(text[], timestamptz) from public;
grant execute on function core.due_fills(text[], timestamptz) to ${app};
alter function core.due_fills(text[], timestamptz) owner to ${search};

-- Whoever purges a plugin forgets that as well. The function belongs to this role, and only the owner may replace it.
set local role ${search};
create or replace function core.forget_plugin_documents(purged text) returns bigint
language sql security definer set search_path = pg_catalog, core as $$
  with fill as (
    delete from core.search_fill t where t.plugin = purged and core.may_purge(purged)),
  gone as (
    delete from core.search_document t where t.plugin = purged and core.may_purge(purged) returning 1)
  select count(*) from gone
$$;
reset role;
