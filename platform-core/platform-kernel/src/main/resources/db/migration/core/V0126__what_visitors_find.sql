-- Visitors find what plugins have for them: here by the search, elsewhere by the site's map, see decision 0063.
create function core.backing_of(page text) returns text language sql immutable parallel safe
  return lower(left(page, 1)) || substr(replace(initcap(page), '-', ''), 2);
comment on function core.backing_of(text) is 'newProject for the page new-project.';

create function core.is_on_page(of_plugin text, address text, pages text[]) returns boolean
language sql immutable parallel safe
  return of_plugin || '/' || core.backing_of(split_part(address, '/', 3)) = any (pages);
comment on function core.is_on_page(text, text, text[]) is
  'Whether a document of a plugin is at one of these pages, each written plugin/backing.';

create index search_document_public on core.search_document (organisation_id, changed_at desc, id desc)
  where audience = 'PUBLIC';

-- What search engines are told of an organisation: the addresses of what visitors find there, the newest first.
create function core.public_addresses(visited bigint, pages text[], most integer)
returns table (address text, changed_at timestamptz)
language sql stable security definer set search_path = pg_catalog, core as $$
  select d.address, d.changed_at
  from core.search_document d
  where d.organisation_id = visited and d.audience = 'PUBLIC' and d.permission is null and d.owner_id is null
    and case when d.plugin = '' then d.kind <> 'post'
             else core.is_on_page(d.plugin, d.address, pages) and core.plugin_is_on(visited, d.plugin) end
  order by d.changed_at desc, d.id desc
  limit most
$$;
revoke execute on function core.public_addresses(bigint, text[], integer) from public;
grant execute on function core.public_addresses(bigint, text[], integer) to ${app};
alter function core.public_addresses(bigint, text[], integer) owner to ${search};
