-- Events that a plugin announces for those who have one of its permissions: talks about a case are nobody else's. The
-- search does not show them; the plugin has documents of its own for what it is about.
alter table core.event add column permission text
  check (permission ~ '^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$'),
  add check (permission is null or audience = 'ORGANISATION');
comment on column core.event.permission is
  'Whoever has no place sees it with this permission of a plugin (plugin/permission) only; null for all of the audience.';

-- Registrations are read by who may read the event; this one asks without it.
create function core.holds_place(of_event uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select exists (select from core.event_registration r where r.event_id = of_event and r.person_id = core.person())
$$;
alter function core.holds_place(uuid) owner to ${search};

alter policy event_select on core.event using (
  (audience = 'PUBLIC'
   or (audience = 'NETWORK' and (core.network_on() or organisation_id = core.tenant()))
   or (audience = 'ORGANISATION' and organisation_id = core.tenant())
   or (audience = 'GROUP' and group_id in (select core.my_groups())))
  and (permission is null
       or author_id = core.person()
       or core.is_system()
       or (core.plugin_is_on(organisation_id, split_part(permission, '/', 1))
           and core.may(split_part(permission, '/', 1), split_part(permission, '/', 2)))
       or core.holds_place(id)));

grant update (permission) on core.event to ${search};
set local role ${search};
create or replace function core.index_events(one_event uuid) returns void
language plpgsql security definer set search_path = pg_catalog, core set plan_cache_mode = force_custom_plan as $$
begin
  insert into core.search_document as d
    (organisation_id, plugin, kind, key, title, text, address, audience, group_id, changed_at, words)
  select e.organisation_id, '', 'event', e.id, e.title, trim(e.place || ' ' || core.plain_text(e.html)), 'events/' || e.id,
         e.audience, e.group_id, e.created_at, core.search_words(e.title, e.place || ' ' || core.plain_text(e.html))
  from core.event e
  where (one_event is null or e.id = one_event) and e.permission is null
  on conflict (organisation_id, plugin, kind, key) do update
  set title = excluded.title, text = excluded.text, audience = excluded.audience, group_id = excluded.group_id,
      words = excluded.words;
end $$;

-- First talks of the founder guide, which named their case to everybody in the organisation up to now.
update core.event set permission = 'founder-guide/advise'
where audience = 'ORGANISATION' and capacity = 2 and title ~ '^Erstgespräch [A-HJ-NP-Z2-9]{8}$';
delete from core.search_document d using core.event e
where d.plugin = '' and d.kind = 'event' and d.key = e.id::text and e.permission is not null;
reset role;
revoke update (permission) on core.event from ${search};

-- The same password in another form: sign-in keeps it in one form from now on. No session ends by it.
create function auth.renew_hash(who uuid, present text, replacement text) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update auth.account a set password_hash = replacement where a.person_id = who and a.password_hash = present;
  return found;
end $$;
alter function auth.renew_hash(uuid, text, text) owner to ${search};
