-- Whoever is taken into the network by an administrator of the own organisation, or out of it, is told that, too.
set local role ${search};
create or replace function core.tell_membership() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select gen_random_uuid(), new.person_id, new.organisation_id, '', 'membership-changed',
         array [(select o.name from core.organisation o where o.id = new.organisation_id), c.what, c.more],
         c.page || '#' || c.what, clock_timestamp()
  from (select 'ended', '', 'events' where old.until is null and new.until is not null
        union all
        select 'back', '', 'profile'
        where new.until is null and (old.until is not null or (old.paused_at is not null and new.paused_at is null))
        union all
        select 'paused', '', 'events'
        where old.until is null and new.until is null and old.paused_at is null and new.paused_at is not null
        union all
        select 'roles', array_to_string(new.roles, ', '), 'profile'
        where old.until is null and new.until is null and new.roles <> old.roles
        union all
        select case when new.last_day is null then 'no-last-day' else 'last-day' end, coalesce(new.last_day::text, ''), 'profile'
        where old.until is null and new.until is null and new.last_day is distinct from old.last_day
        union all
        select case when new.network then 'network' else 'no-network' end, '', 'profile'
        where old.until is null and new.until is null and new.network <> old.network) c (what, more, page)
  where new.person_id is distinct from core.person()
    and exists (select from core.person p where p.id = new.person_id and p.erased_at is null)
    and not exists (select from core.unwanted_notice u
                    where u.person_id = new.person_id and u.plugin = '' and u.kind = 'membership-changed')
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
  return null;
end $$;
reset role;

drop trigger membership_is_told on core.membership;
create trigger membership_is_told after update of roles, until, last_day, paused_at, network on core.membership
  for each row execute function core.tell_membership();
