-- Which kinds of documents and facets a plugin named when they were built, divided by commas; null where that was not
-- noted. Where it names others, an update brought them, and they are built once more.
alter table core.search_fill add column kinds text;

set local role ${search};
drop function core.due_fills(text[], timestamptz);
reset role;

-- Whether documents have to be built: never done, or what is named now was not all named then.
create function core.fill_is_due(filled timestamptz, noted text, named text) returns boolean
language sql immutable parallel safe
  return filled is null or noted is null or not string_to_array(named, ',') <@ string_to_array(noted, ',');

-- Over all organisations that have the plugin: keys only. The n-th plugin names the n-th kinds.
create function core.due_fills(plugins text[], kinds text[], at timestamptz)
returns table (plugin text, organisation text)
language sql stable security definer set search_path = pg_catalog, core as $$
  select e.plugin, o.slug
  from unnest(plugins, kinds) asked (plugin, named)
  join core.plugin_enablement e on e.plugin = asked.plugin
  join core.organisation o on o.id = e.organisation_id
  left join core.search_fill f on f.organisation_id = e.organisation_id and f.plugin = e.plugin
  where core.plugin_is_on(e.organisation_id, e.plugin)
    and (f.plugin is null or core.fill_is_due(f.filled_at, f.kinds, asked.named) and f.next_at <= at)
  order by e.plugin, o.id
$$;
revoke execute on function core.due_fills(text[], text[], timestamptz) from public;
grant execute on function core.due_fills(text[], text[], timestamptz) to ${app};
alter function core.due_fills(text[], text[], timestamptz) owner to ${search};
