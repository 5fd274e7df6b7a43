-- What the demo wrote down (passwords, tokens) opens nothing once its samples are gone; and what others added to an event or
-- to a group keeps it. See decision 0094.

alter table auth.account add column password_set_at timestamptz;
comment on column auth.account.password_set_at is
  'When the person chose another password than the one with which the account was made; null: never.';

-- Whoever gets another password gets another number of sessions with it; a hash that is only renewed keeps it.
create function core.note_password() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  new.password_set_at := clock_timestamp();
  return new;
end $$;
create trigger account_notes_password before update of password_hash on auth.account
  for each row when (old.session_epoch <> new.session_epoch) execute function core.note_password();

set local role ${search};

-- Trails end after 90 days: of older accounts whose sessions somebody has ended it is taken that they have one of their own.
update auth.account a set password_set_at = coalesce(
    (select max(e.happened_at) from auth.account_event e
     where e.person_id = a.person_id and e.action in ('password.changed', 'password.reset')),
    case when p.created_at < now() - interval '90 days' then now() end)
from core.person p where p.id = a.person_id and a.session_epoch > 0;

-- In networks whose samples are gone already.
update auth.access_token t set revoked_at = now()
from core.first_start s
where s.removed_at is not null and t.created_at <= s.ended_at and t.revoked_at is null;

-- Whether somebody still signs in with the password that the demo wrote down.
create function core.has_demo_password(who uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select exists (select from core.person p join auth.account a on a.person_id = p.id
                 where p.id = who and p.created_at <= core.samples_until() and a.password_set_at is null)
$$;

-- One removal at a time: the second finds nothing any more.
create function core.lock_samples() returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  perform 1 from core.first_start s where core.is_network_administrator() for update;
end $$;

-- For those who came with the demo and stay: tokens and passkeys of the time before they had a password of their own end, and
-- so does the password that the demo wrote down, unless the acting person has it. They get another by mail, or from an
-- administrator.
create function core.end_sample_access(unusable text, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  one record;
begin
  for one in
    select a.person_id, a.password_set_at, core.has_demo_password(a.person_id) and a.person_id <> core.person() as ends
    from auth.account a join core.person p on p.id = a.person_id
    where p.created_at <= core.samples_until() and p.erased_at is null
  loop
    update auth.access_token t set revoked_at = at
    where t.person_id = one.person_id and t.revoked_at is null and t.created_at <= coalesce(one.password_set_at, at);
    if found then
      perform auth.note(one.person_id, 'tokens.revoked', '', false, at);
    end if;
    delete from auth.passkey k where k.person_id = one.person_id and k.made_at <= coalesce(one.password_set_at, at);
    if found and not auth.needs_factor(one.person_id) then
      delete from auth.recovery_code c where c.person_id = one.person_id;
    end if;
    if one.ends then
      update auth.account a
      set password_hash = unusable, session_epoch = a.session_epoch + 1, version = a.version + 1
      where a.person_id = one.person_id;
      delete from auth.known_device d where d.person_id = one.person_id;
      perform auth.note(one.person_id, 'sessions.ended', '', false, at);
    end if;
  end loop;
end $$;

-- Nor is an event a sample that somebody real helps to organise, or to which somebody real added a file.
create or replace function core.sample_events() returns setof uuid
language sql stable security definer set search_path = pg_catalog, core as $$
  select e.id from core.event e
  where core.is_sample(e.author_id, e.created_at)
    and not exists (select from core.event_registration r
                    where r.event_id = e.id and not core.is_sample(r.person_id, r.created_at))
    and not exists (select from core.event_organiser o
                    where o.event_id = e.id and not core.is_sample(o.person_id, o.added_at))
    and not exists (select from core.file f
                    where f.kind = 'event' and f.item = e.id and not core.is_sample(f.author_id, f.added_at))
    and not exists (select from core.event_guest g where g.event_id = e.id and g.asked_at > core.samples_until())
$$;
create or replace function core.sample_groups() returns setof uuid
language sql stable security definer set search_path = pg_catalog, core as $$
  select g.id from core.working_group g
  where g.created_at <= core.samples_until()
    and not exists (select from core.group_member m
                    where m.group_id = g.id and not core.is_sample(m.person_id, m.since))
    and not exists (select from core.file f
                    where f.kind = 'group' and f.item = g.id and not core.is_sample(f.author_id, f.added_at))
    and not exists (select from core.topic t where t.group_id = g.id and t.id not in (select core.sample_topics()))
    and not exists (select from core.event e where e.group_id = g.id and e.id not in (select core.sample_events()))
$$;

-- What a plugin added for somebody who is real by now is theirs.
create or replace function core.sample_items() returns table (slug text, plugin text, seeker uuid)
language sql stable security definer set search_path = pg_catalog, core as $$
  select o.slug, m.plugin, m.seeker_id
  from core.sample_module m join core.organisation o on o.id = m.organisation_id
  where m.made_at is not null and core.is_invented(m.seeker_id)
$$;

drop function core.samples();
create function core.samples() returns table (
  people bigint, topics bigint, events bigint, groups bigint, offers bigint,
  kept_topics bigint, kept_events bigint, kept_groups bigint, invented boolean, demo_password boolean)
language sql stable security definer set search_path = pg_catalog, core as $$
  with gone as (
    select (select count(*) from core.sample_people() p where p <> core.person()) as people,
           (select count(*) from core.sample_topics()) as topics, (select count(*) from core.sample_events()) as events,
           (select count(*) from core.sample_groups()) as groups)
  select g.people, g.topics, g.events, g.groups,
         (select count(*) from core.offer o where o.changed_at <= core.samples_until()),
         (select count(*) from core.topic t
          where t.created_at <= core.samples_until() and t.id not in (select core.sample_topics())),
         (select count(*) from core.event e
          where e.created_at <= core.samples_until() and e.id not in (select core.sample_events())),
         (select count(*) from core.working_group w
          where w.created_at <= core.samples_until() and w.id not in (select core.sample_groups())),
         exists (select from core.sample_people() p where p = core.person()), core.has_demo_password(core.person())
  from gone g where core.samples_until() is not null
$$;

-- Which of these mails there still are, with their text: the mailbox of the demo keeps no other.
create function core.kept_letters(letters uuid[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, core as $$
  select m.id from core.mail m
  where m.id = any (letters) and cardinality(m.paragraphs) > 0 and core.is_network_administrator()
$$;

revoke execute on function core.has_demo_password(uuid), core.lock_samples(), core.end_sample_access(text, timestamptz),
  core.samples(), core.kept_letters(uuid[]) from public;
grant execute on function core.lock_samples(), core.end_sample_access(text, timestamptz), core.samples(),
  core.kept_letters(uuid[]) to ${app};
reset role;
