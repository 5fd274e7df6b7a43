-- Purging a plugin takes its links along, too. Of an address only the hash is kept, and that stays out of the export.
create function core.forget_plugin_links(purged text) returns table (name text, line text)
language sql security definer set search_path = pg_catalog, core as $$
  with gone as (
    delete from core.link t where t.plugin = purged and core.may_purge(purged)
    returning to_jsonb(t) - 'token_hash' as line)
  select 'core.link', line::text from gone
$$;
grant delete on core.link to ${search};
revoke execute on function core.forget_plugin_links(text) from public;
grant execute on function core.forget_plugin_links(text) to ${app};
alter function core.forget_plugin_links(text) owner to ${search};
