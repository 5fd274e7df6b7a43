-- Whoever administers an organisation changes what somebody may do there: the person is told, unless it was the person.
set local role ${search};
create function core.tell_membership() returns trigger
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
        where old.until is null and new.until is null and new.last_day is distinct from old.last_day) c (what, more, page)
  where new.person_id is distinct from core.person()
    and exists (select from core.person p where p.id = new.person_id and p.erased_at is null)
    and not exists (select from core.unwanted_notice u
                    where u.person_id = new.person_id and u.plugin = '' and u.kind = 'membership-changed')
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
  return null;
end $$;

-- Tells those who have a place that an event changed or does not take place. Whoever has an address gets a letter besides.
create function core.tell_event(of_event uuid, of_kind text, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, core as $$
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select gen_random_uuid(), r.person_id, r.organisation_id, '', of_kind, array [e.title, o.name], 'events/' || e.id, at
  from core.event e
  join core.organisation o on o.id = e.organisation_id
  join core.event_registration r on r.event_id = e.id
  where e.id = of_event and of_kind in ('event-changed', 'event-cancelled')
    and core.organises(e.id, e.organisation_id, e.author_id) and r.person_id is distinct from core.person()
    and core.reads(e.audience, e.organisation_id, e.group_id, r.person_id, r.organisation_id)
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at
$$;
revoke execute on function core.tell_event(uuid, text, timestamptz) from public;
grant execute on function core.tell_event(uuid, text, timestamptz) to ${app};

-- As before; that a membership rests or has ended is told to whom it no longer lets act, too.
create or replace function core.take_notices(whom uuid, at timestamptz)
returns table (plugin text, kind text, texts text[], address text, enabled boolean, email text, language text, name text)
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  if not core.is_system() then
    return;
  end if;
  return query
    with taken as (
      update core.notice n set mail_due_at = null
      where n.person_id = whom and n.organisation_id = core.tenant() and n.mail_due_at <= at
      returning n.plugin, n.kind, n.texts, n.address, n.created_at, n.read_at, n.organisation_id)
    select t.plugin, t.kind, t.texts, t.address, core.plugin_is_on(t.organisation_id, t.plugin), a.email, p.language,
           p.display_name
    from taken t
    join core.person p on p.id = whom
    join auth.account a on a.person_id = whom and a.email is not null and a.disabled_at is null
    where t.read_at is null
      and ((t.plugin = '' and t.kind = 'membership-changed')
           or exists (select from core.membership m
                      where m.person_id = whom and m.organisation_id = t.organisation_id and m.until is null
                        and core.is_in_force(m.last_day, m.paused_at)))
    order by t.created_at;
end $$;

-- As before; of what somebody has stopped, no mail is planned.
create or replace function core.plan_mail() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  key text := case when new.plugin = '' then new.kind else new.plugin || '/' || new.kind end;
begin
  if tg_op = 'INSERT' or old.mail_due_at is null then
    new.mail_due_at := case
      when exists (select from core.unwanted_mail u where u.person_id = new.person_id and u.notice in ('notices', key)) then null
      else core.mail_time(
        coalesce((select r.rhythm from core.mail_rhythm r where r.person_id = new.person_id and r.notice = key),
                 core.usual_rhythm(key)), new.created_at) end;
  end if;
  return new;
end $$;

-- What waits for the caller in own organisations: requests for admission, flags, and requests to come into groups.
create function core.own_waiting() returns table (slug text, organisation text, kind text, waiting bigint)
language sql stable security definer set search_path = pg_catalog, core as $$
  with own as materialized (
    select o.id, o.slug, o.name, m.roles
    from core.membership m
    join core.organisation o on o.id = m.organisation_id and o.standing = 'ACTIVE'
    where m.person_id = core.person() and m.until is null and core.is_in_force(m.last_day, m.paused_at)
      and not core.lacks_factor(o.id, m.roles))
  select w.slug, w.name, w.kind, w.n
  from (
    select o.slug, o.name, 'JOIN' as kind,
           (select count(*) from (select from core.join_request r
                                  where r.organisation_id = o.id and r.decided_at is null limit 100) q) as n
    from own o where 'ADMINISTRATOR' = any (o.roles)
    union all
    select o.slug, o.name, 'FLAG',
           (select count(*) from (select from core.post_flag f join core.topic t on t.id = f.topic_id
                                  where f.organisation_id = o.id
                                    and core.reads(t.audience, t.organisation_id, t.group_id, core.person(), o.id)
                                  limit 100) q)
    from own o where o.roles && array ['ADMINISTRATOR', 'MODERATOR']
    union all
    select o.slug, o.name, 'GROUP',
           (select count(*) from (select from core.group_member g join core.group_request r on r.group_id = g.group_id
                                  where g.person_id = core.person() and g.organisation_id = o.id and g.chair limit 100) q)
    from own o) w
  where w.n > 0
  order by w.name, w.slug, w.kind
$$;
revoke execute on function core.own_waiting() from public;
grant execute on function core.own_waiting() to ${app};
reset role;

create trigger membership_is_told after update of roles, until, last_day, paused_at on core.membership
  for each row execute function core.tell_membership();
