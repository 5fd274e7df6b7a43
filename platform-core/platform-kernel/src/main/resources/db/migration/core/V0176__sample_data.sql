-- What the demo makes is marked by time: all that is there when a first start with the demo ends is invented, and so is
-- whatever the invented people do afterwards. The coordination removes it; see decision 0086.
alter table core.first_start
  add column invented text[],
  add column removed_at timestamptz;
comment on column core.first_start.invented is
  'Slugs of organisations that do not exist; the others are partners of the network. Null: it was no start with the demo.';
comment on column core.first_start.removed_at is 'When the sample data was removed.';

-- For whom which plugin adds samples once it runs: for an adviser and somebody who seeks advice.
create table core.sample_module (
  organisation_id bigint not null references core.organisation,
  plugin text not null check (plugin ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  adviser_id uuid not null references core.person,
  seeker_id uuid not null references core.person,
  made_at timestamptz,
  primary key (organisation_id, plugin)
);
comment on column core.sample_module.adviser_id is 'personal: erased';
comment on column core.sample_module.seeker_id is 'personal: erased';
comment on column core.sample_module.made_at is 'When a server took it upon itself to let the plugin add them.';
create index on core.sample_module (adviser_id);
create index on core.sample_module (seeker_id);
alter table core.sample_module enable row level security, force row level security;
comment on table core.sample_module is 'rls: all false, only reviewed functions read and write it';
create policy sample_module_select on core.sample_module for select using (false);
create policy sample_module_insert on core.sample_module for insert with check (false);
create policy sample_module_update on core.sample_module for update using (false);
create policy sample_module_delete on core.sample_module for delete using (false);

grant select, insert, update, delete on core.sample_module to ${search};
grant select, update (removed_at) on core.first_start to ${search};
grant update (standing) on core.organisation to ${search};
grant select, delete on
  core.topic, core.post, core.topic_read, core.moderation, core.post_flag, core.forum, core.event, core.event_organiser,
  core.event_registration, core.event_guest, core.event_letter, core.file, core.working_group, core.group_member,
  core.group_request, core.offer, core.portrait, core.portrait_text, core.invitation, core.join_request, core.mail,
  core.notice to ${search};

-- While the first start runs, the platform says for whom a plugin adds samples.
create function core.want_samples(of_plugin text, adviser uuid, seeker uuid) returns void
language sql security definer set search_path = pg_catalog, core as $$
  insert into core.sample_module (organisation_id, plugin, adviser_id, seeker_id)
  select core.tenant(), of_plugin, adviser, seeker
  where core.is_system() and exists (select from core.first_start s where s.ended_at is null)
$$;

-- Those that a plugin has not added yet; whoever asks, the platform alone, adds them, once.
create function core.take_samples(of_plugin text, at timestamptz) returns table (slug text, adviser uuid, seeker uuid)
language sql security definer set search_path = pg_catalog, core as $$
  update core.sample_module m set made_at = at
  from core.organisation o
  where o.id = m.organisation_id and m.plugin = of_plugin and m.made_at is null and core.is_system()
  returning o.slug, m.adviser_id, m.seeker_id
$$;

-- Up to when all is invented that is there. Null: there are no samples, or it is not the coordination that asks.
create function core.samples_until() returns timestamptz
language sql stable security definer set search_path = pg_catalog, core as $$
  select s.ended_at from core.first_start s
  where s.invented is not null and s.removed_at is null and core.is_network_administrator()
$$;

-- Somebody who has given an account of the demo an address of their own is real.
create function core.is_invented(who uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select exists (select from core.person p where p.id = who and p.created_at <= core.samples_until())
    and not exists (select from auth.account a where a.person_id = who and a.email not like '%.example')
$$;

create function core.sample_people() returns setof uuid
language sql stable security definer set search_path = pg_catalog, core as $$
  select p.id from core.person p where p.erased_at is null and core.is_invented(p.id)
$$;

create function core.sample_items() returns table (slug text, plugin text, seeker uuid)
language sql stable security definer set search_path = pg_catalog, core as $$
  select o.slug, m.plugin, m.seeker_id
  from core.sample_module m join core.organisation o on o.id = m.organisation_id
  where m.made_at is not null and core.samples_until() is not null
$$;

-- Whether something is by an invented person. The one who removes the samples is real from the end of the first start on.
create function core.is_sample(author uuid, at timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select core.is_invented(author) and (author <> core.person() or at <= core.samples_until())
$$;

-- Topics in which nobody else wrote, events to which nobody else comes, groups in which nobody else is.
create function core.sample_topics() returns setof uuid
language sql stable security definer set search_path = pg_catalog, core as $$
  select t.id from core.topic t
  where core.is_sample(t.author_id, t.created_at)
    and not exists (select from core.post p where p.topic_id = t.id and not core.is_sample(p.author_id, p.created_at))
$$;
create function core.sample_events() returns setof uuid
language sql stable security definer set search_path = pg_catalog, core as $$
  select e.id from core.event e
  where core.is_sample(e.author_id, e.created_at)
    and not exists (select from core.event_registration r
                    where r.event_id = e.id and not core.is_sample(r.person_id, r.created_at))
    and not exists (select from core.event_guest g where g.event_id = e.id and g.asked_at > core.samples_until())
$$;
create function core.sample_groups() returns setof uuid
language sql stable security definer set search_path = pg_catalog, core as $$
  select g.id from core.working_group g
  where g.created_at <= core.samples_until()
    and not exists (select from core.group_member m
                    where m.group_id = g.id and not core.is_sample(m.person_id, m.since))
    and not exists (select from core.topic t where t.group_id = g.id and t.id not in (select core.sample_topics()))
    and not exists (select from core.event e where e.group_id = g.id and e.id not in (select core.sample_events()))
$$;

-- What goes, and what of the demo stays because others are in it by now. No row for whom there are no samples.
create function core.samples() returns table (
  people bigint, topics bigint, events bigint, groups bigint, offers bigint,
  kept_topics bigint, kept_events bigint, kept_groups bigint, invented boolean)
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
         exists (select from core.sample_people() p where p = core.person())
  from gone g where core.samples_until() is not null
$$;

-- Removes them, except for the people: these are members of nothing from then on, and are erased afterwards.
create function core.remove_samples(at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  made_until timestamptz := core.samples_until();
  people uuid[] := array(select core.sample_people());
  topics uuid[] := array(select core.sample_topics());
  events uuid[] := array(select core.sample_events());
  groups uuid[] := array(select core.sample_groups());
begin
  if made_until is null then
    return;
  end if;
  delete from core.post_flag f where f.topic_id = any (topics);
  delete from core.moderation m where m.topic_id = any (topics);
  delete from core.topic_read r where r.topic_id = any (topics);
  delete from core.search_document d where d.plugin = '' and d.kind in ('topic', 'post')
    and d.address in (select 'topics/' || t from unnest(topics) t);
  delete from core.post p where p.topic_id = any (topics);
  delete from core.topic t where t.id = any (topics);

  delete from core.event_organiser o where o.event_id = any (events);
  delete from core.event_registration r where r.event_id = any (events);
  delete from core.event_guest g where g.event_id = any (events);
  delete from core.event_letter l where l.event_id = any (events);
  delete from core.file f where f.kind = 'event' and f.item = any (events);
  delete from core.search_document d where d.plugin = '' and d.kind = 'event'
    and d.key in (select e::text from unnest(events) e);
  delete from core.event e where e.id = any (events);

  delete from core.forum f where f.created_at <= made_until and (f.group_id is null or f.group_id = any (groups))
    and not exists (select from core.topic t where t.forum_id = f.id);
  delete from core.search_document d where d.group_id = any (groups);
  delete from core.group_request r where r.group_id = any (groups);
  delete from core.group_member m where m.group_id = any (groups);
  delete from core.working_group g where g.id = any (groups);

  delete from core.search_document d using core.offer o
  where d.plugin = '' and d.kind = 'offer' and d.key = o.id::text and o.changed_at <= made_until;
  delete from core.offer o where o.changed_at <= made_until;
  delete from core.portrait p where p.changed_at <= made_until;
  delete from core.portrait_text t where t.german_at <= made_until and t.english_at <= made_until;
  delete from core.invitation i where i.made_at <= made_until;
  delete from core.join_request r where r.asked_at <= made_until;
  delete from core.mail m where m.created_at <= made_until;
  delete from core.notice n where n.created_at <= made_until;

  update core.membership m set until = at, network = false
  where m.person_id = any (people) and m.person_id <> core.person() and m.until is null;
  update core.organisation o set standing = 'ARCHIVED'
  where o.slug in (select unnest(s.invented) from core.first_start s) and o.standing <> 'ARCHIVED'
    and not exists (select from core.membership m where m.organisation_id = o.id and m.until is null);
end $$;

create function core.samples_are_removed(at timestamptz) returns void
language sql security definer set search_path = pg_catalog, core as $$
  update core.first_start set removed_at = at where core.samples_until() is not null
$$;

create function core.forget_samples() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.sample_module m where new.id in (m.adviser_id, m.seeker_id);
  return null;
end $$;
create trigger person_erased_forgets_samples after update of erased_at on core.person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function core.forget_samples();

do $$
declare
  it regprocedure;
begin
  for it in select oid from pg_proc where pronamespace = 'core'::regnamespace
    and proname in ('want_samples', 'take_samples', 'samples_until', 'sample_people', 'sample_items', 'is_invented', 'is_sample',
                    'sample_topics', 'sample_events', 'sample_groups', 'samples', 'remove_samples',
                    'samples_are_removed', 'forget_samples')
  loop
    execute format('revoke execute on function %s from public', it);
    if it::text !~ '(is_invented|is_sample|sample_topics|sample_events|sample_groups|forget_samples)\(' then
      execute format('grant execute on function %s to ${app}', it);
    end if;
    execute format('alter function %s owner to ${search}', it);
  end loop;
end $$;
