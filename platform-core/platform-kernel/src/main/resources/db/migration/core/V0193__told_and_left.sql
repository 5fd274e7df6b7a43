-- A report reaches somebody else than the one whom it is about; whoever chooses a new password learns of passkeys; and a module
-- that was taken away holds nobody back.

grant select on core.plugin_wish to ${search};
set local role ${search};

-- Whoever leads a group decides in its forum. If nobody but the author of a post would be asked to look at it, those who run
-- the organisation that keeps the forum are told that there is a report, and from which organisation, and else the coordination: they ask.
create or replace function core.tell_flag() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  writer uuid := (select p.author_id from core.post p where p.id = new.post_id);
  others bigint;
begin
  with asked as (
    select m.person_id, m.organisation_id, 'forums/flags' as address
    from core.topic t join core.membership m on m.organisation_id = new.organisation_id
    where t.id = new.topic_id and m.until is null and core.is_in_force(m.last_day, m.paused_at)
      and m.roles && array ['MODERATOR', 'ADMINISTRATOR']
      and (t.audience <> 'GROUP'
           or exists (select from core.group_member g
                      where g.group_id = t.group_id and g.person_id = m.person_id and g.organisation_id = m.organisation_id))
    union all
    select m.person_id, m.organisation_id, 'topics/' || t.id || '#b-' || new.post_id
    from core.topic t
    join core.forum f on f.id = t.forum_id
    join core.group_member g on g.group_id = f.group_id and g.chair
    join core.membership m on m.person_id = g.person_id and m.organisation_id = g.organisation_id
    where t.id = new.topic_id and m.until is null and core.is_in_force(m.last_day, m.paused_at)
      and m.roles && array ['MODERATOR', 'ADMINISTRATOR', 'MEMBER']
      and not (m.organisation_id = new.organisation_id and m.roles && array ['MODERATOR', 'ADMINISTRATOR'])),
  told as (
    insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
    select gen_random_uuid(), a.person_id, a.organisation_id, '', 'post-flagged', '{}', a.address, clock_timestamp()
    from asked a where a.person_id <> new.person_id
    on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
    do update set texts = excluded.texts, created_at = excluded.created_at)
  select count(*) into others from asked a where a.person_id not in (new.person_id, writer);
  if others > 0 or not exists (select from core.topic t where t.id = new.topic_id and t.audience = 'GROUP') then
    return null;
  end if;
  with outside as (
    select m.person_id, m.organisation_id, m.organisation_id = new.organisation_id as keeps
    from core.membership m
    where (m.organisation_id = new.organisation_id
           or m.organisation_id in (select r.organisation_id from core.network_role r
                                    where r.role = 'COORDINATION' and r.valid_until is null))
      and m.until is null and core.is_in_force(m.last_day, m.paused_at)
      and 'ADMINISTRATOR' = any (m.roles) and m.person_id not in (new.person_id, writer))
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select gen_random_uuid(), o.person_id, o.organisation_id, '', 'lead-flagged',
         array [coalesce((select k.name from core.organisation k where k.id = new.from_organisation_id), '')],
         'groups', clock_timestamp()
  from outside o where o.keeps or not exists (select from outside k where k.keeps)
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
  return null;
end $$;

-- Also how many passkeys the person has: they stay.
drop function auth.reset_of(text, timestamptz);
create function auth.reset_of(hash text, at timestamptz)
returns table (person_id uuid, name text, sign_in_name text, passkeys bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.display_name, coalesce(a.email, a.user_name),
         (select count(*) from auth.passkey k where k.person_id = p.id)
  from auth.password_reset r
  join auth.account a on a.person_id = r.person_id and a.disabled_at is null
  join core.person p on p.id = r.person_id
  where r.code_hash = hash and r.until > at and core.holds_reset(r.person_id, r.organisation_id)
$$;

-- Modules that were taken away with their data left behind. Nothing is asked of them, and nobody has to wait for them.
create function core.uninstalled_plugins() returns setof text
language sql stable security definer set search_path = pg_catalog, core as $$
  select w.plugin from core.plugin_wish w where not w.installed
$$;
revoke execute on function core.uninstalled_plugins() from public;
grant execute on function core.uninstalled_plugins() to ${app};
reset role;
