-- Links by which somebody without an account sees one item of a plugin, for a time. Of an address only the hash is kept.
create table core.link (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  plugin text not null check (plugin ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  page text not null check (page ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  item text not null check (length(item) between 1 and 200),
  recipient text not null check (length(recipient) between 1 and 160),
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  until timestamptz not null check (until > made_at),
  opened_at timestamptz,
  revoked_at timestamptz
);
create index on core.link (organisation_id, plugin, page, item, id desc);

-- Addresses that opened nothing, each once a caller, to slow down who tries many. Who comes back to a link that has
-- ended tries one.
create table core.link_miss (
  caller text not null,
  token_hash text not null,
  happened_at timestamptz not null,
  primary key (caller, token_hash)
);
create index on core.link_miss (happened_at);

create function core.link() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.link', true), '')::uuid;
comment on function core.link() is 'The link that a visitor came by; null for everybody else. Then nobody acts.';

create function core.linked(of_plugin text, of_page text) returns text language sql stable parallel safe
begin atomic
  select l.item from core.link l
  where l.id = core.link() and l.plugin = of_plugin and l.page = of_page
    and l.revoked_at is null and l.until > now();
end;
comment on function core.linked(text, text) is
  'The item that the visitor''s link opens; null if there is no such link or it has ended. Whether the plugin is on was asked where the link was opened. In a policy: (select core.linked(…)).';

create function core.makes_links(organisation bigint) returns boolean language sql stable parallel safe
  return organisation = core.tenant()
    and (core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR') or core.has_role('MEMBER'));

alter table core.link enable row level security, force row level security;
create policy link_select on core.link for select using (core.makes_links(organisation_id) or id = core.link());
create policy link_insert on core.link for insert with check (core.makes_links(organisation_id));
create policy link_update on core.link for update using (core.makes_links(organisation_id));
create policy link_delete on core.link for delete
  using (organisation_id = core.tenant() and core.is_system() and until < now() - interval '365 days');

alter table core.link_miss enable row level security, force row level security;
comment on table core.link_miss is 'rls: nobody; the function core.open_link alone writes and reads it';
create policy link_miss_select on core.link_miss for select using (false);
create policy link_miss_insert on core.link_miss for insert with check (false);
create policy link_miss_update on core.link_miss for update using (false);
create policy link_miss_delete on core.link_miss for delete using (false);

grant select, insert, update (revoked_at), delete on core.link to ${app};
grant select, update (opened_at) on core.link to ${search};
grant select, insert, update, delete on core.link_miss to ${search};

-- Who comes by a link is nobody yet, so this looks for them: by the hash of the address and nothing else.
create function core.open_link(of_organisation text, of_plugin text, hash text, of_caller text, at timestamptz)
returns table (link uuid, page text, item text, refused boolean)
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  if (select count(*) from core.link_miss m
      where m.caller = of_caller and m.happened_at > at - interval '15 minutes') >= 60 then
    return query select null::uuid, null::text, null::text, true;
    return;
  end if;
  return query
    select l.id, l.page, l.item, false
    from core.link l join core.organisation o on o.id = l.organisation_id
    where l.token_hash = hash and l.plugin = of_plugin and o.slug = of_organisation
      and l.revoked_at is null and l.until > at and core.plugin_is_on(o.id, l.plugin);
  if found then
    update core.link l set opened_at = at where l.token_hash = hash and l.opened_at is null;
  else
    delete from core.link_miss m where m.happened_at < at - interval '1 day';
    insert into core.link_miss as m (caller, token_hash, happened_at) values (of_caller, hash, at)
    on conflict (caller, token_hash) do update set happened_at = excluded.happened_at;
  end if;
end $$;
revoke execute on function core.open_link(text, text, text, text, timestamptz) from public;
grant execute on function core.open_link(text, text, text, text, timestamptz) to ${app};
alter function core.open_link(text, text, text, text, timestamptz) owner to ${search};
