-- A draft that belongs to a plugin's page stands at plugin:<id>:<what>; the id is told apart, so that purging the plugin
-- finds it. Empty for the core's own, as in other tables.
alter table core.draft add column plugin text not null
  generated always as (case when place like 'plugin:%' then split_part(place, ':', 2) else '' end) stored;
create index on core.draft (plugin) where plugin <> '';

create function core.forget_plugin_drafts(purged text) returns table (name text, line text)
language sql security definer set search_path = pg_catalog, core as $$
  with gone as (
    delete from core.draft t where t.plugin = purged and core.may_purge(purged) returning to_jsonb(t) as line)
  select 'core.draft', line::text from gone
$$;
revoke execute on function core.forget_plugin_drafts(text) from public;
grant execute on function core.forget_plugin_drafts(text) to ${app};
alter function core.forget_plugin_drafts(text) owner to ${search};
