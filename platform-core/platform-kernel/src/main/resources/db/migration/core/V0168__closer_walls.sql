-- What an attack by reading found before anybody used it.
grant update (details) on core.audit_entry to ${search};
create index audit_entry_moderated on core.audit_entry (item) where core.is_moderation(owner, action);

-- Members whose organisation is open and who may act there today: the directory of the network lists nobody else.
create function core.is_listed(who uuid, organisation bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select exists (select from core.membership m join core.organisation o on o.id = m.organisation_id
                 where m.person_id = who and m.organisation_id = organisation and m.until is null
                   and core.is_in_force(m.last_day, m.paused_at) and o.standing = 'ACTIVE')
$$;
revoke execute on function core.is_listed(uuid, bigint) from public;
alter function core.is_listed(uuid, bigint) owner to ${search};

-- An author who became a guest, or an advice-seeker, organises nothing any more.
create or replace function core.organises(of_event uuid, organisation bigint, author uuid) returns boolean
language sql stable parallel safe
  return coalesce(core.works_for(organisation), false)
    and (coalesce(author = core.person(), false) or core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR')
         or exists (select from core.event_organiser o where o.event_id = of_event and o.person_id = core.person()));

set local role ${search};

-- Nobody is written to about an event whom it is no longer for.
create or replace function core.event_recipients(of_event uuid)
returns table (person_id uuid, name text, email text, language text)
language sql stable security definer set search_path = pg_catalog, core as $$
  select p.id, p.display_name, a.email, p.language
  from core.event e
  join core.event_registration r on r.event_id = e.id
  join core.person p on p.id = r.person_id
  join auth.account a on a.person_id = p.id and a.email is not null and a.disabled_at is null
  where e.id = of_event and core.organises(e.id, e.organisation_id, e.author_id)
    and (e.audience = 'PUBLIC'
         or exists (select from core.membership m
                    where m.person_id = r.person_id and m.organisation_id = r.organisation_id and m.until is null
                      and core.is_in_force(m.last_day, m.paused_at)))
    and (e.audience <> 'GROUP'
         or exists (select from core.group_member g
                    where g.group_id = e.group_id and g.person_id = r.person_id and g.organisation_id = r.organisation_id))
$$;

-- In any order: what cannot be sent must not keep the rest back.
create or replace function core.due_notices(at timestamptz, most integer)
returns table (person_id uuid, organisation_id bigint)
language sql volatile security definer set search_path = pg_catalog, core as $$
  select d.person_id, d.organisation_id
  from (select distinct n.person_id, n.organisation_id from core.notice n where n.mail_due_at <= at) d
  order by random() limit most
$$;

-- Another rhythm counts for what waits, too, and takes back that all mails were stopped.
create function core.replan_mail() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  update core.notice n set mail_due_at = core.mail_time(new.rhythm, n.created_at)
  where n.person_id = new.person_id and n.mail_due_at is not null
    and case when n.plugin = '' then n.kind else n.plugin || '/' || n.kind end = new.notice;
  if new.rhythm <> 'NEVER' then
    delete from core.unwanted_mail u where u.person_id = new.person_id and u.notice in ('notices', new.notice);
  end if;
  return null;
end $$;

-- The coordination resets the factor of whoever belongs to several organisations, wherever.
create or replace function core.reset_factor(who uuid, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  if who is not distinct from core.person()
     or not (core.has_factor(who)
             or (core.is_network_administrator()
                 and exists (select from auth.second_factor f where f.person_id = who and f.confirmed_at is not null))) then
    return 'nobody';
  end if;
  if not core.is_network_administrator()
     and exists (select from core.membership m where m.person_id = who and m.organisation_id <> core.tenant()) then
    return 'elsewhere';
  end if;
  delete from auth.recovery_code c where c.person_id = who;
  delete from auth.second_factor f where f.person_id = who;
  insert into auth.account_event (id, person_id, organisation_id, action, details, happened_at)
  values (gen_random_uuid(), who, core.tenant(), 'factor.reset', '', at);
  return 'done';
end $$;

-- Setting up a factor that was left lying for an hour begins anew.
create or replace function auth.factor_of(who uuid)
returns table (secret text, confirmed_at timestamptz, last_step bigint, codes bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select f.secret, f.confirmed_at, f.last_step, (select count(*) from auth.recovery_code c where c.person_id = who)
  from auth.second_factor f
  where f.person_id = who and (f.confirmed_at is not null or f.made_at > now() - interval '1 hour')
$$;

-- Browsers that were let in without a code are strangers again.
create or replace function auth.confirm_factor(who uuid, step bigint, hashes text[], at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update auth.second_factor f set confirmed_at = at, last_step = step where f.person_id = who and f.confirmed_at is null;
  if not found then
    return false;
  end if;
  delete from auth.known_device d where d.person_id = who;
  perform auth.set_recovery_codes(who, hashes);
  perform auth.note(who, 'factor.added', '', true, at);
  return true;
end $$;

-- A flag says nothing of the topic, and is told to those alone who may see it.
create or replace function core.tell_flag() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select gen_random_uuid(), m.person_id, m.organisation_id, '', 'post-flagged', '{}', 'forums/flags', clock_timestamp()
  from core.membership m
  where m.organisation_id = new.organisation_id and m.until is null and core.is_in_force(m.last_day, m.paused_at)
    and m.roles && array ['MODERATOR', 'ADMINISTRATOR'] and m.person_id <> new.person_id
    and not exists (select from core.topic t
                    where t.id = new.topic_id and t.audience = 'GROUP'
                      and not exists (select from core.group_member g
                                      where g.group_id = t.group_id and g.person_id = m.person_id
                                        and g.organisation_id = m.organisation_id))
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
  return null;
end $$;

-- Erasing takes the reasons of earlier decisions out of the trails, too: a reason may name whoever was to be erased.
create or replace function core.erase_texts(decision core.moderation) returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  place text := 'topics/' || decision.topic_id;
begin
  delete from core.notice n
  where n.plugin = '' and (n.address = place or n.address like place || '#%');
  delete from core.mail m where m.path like '%/' || place || '%';
  delete from core.mail m where m.id in (select s.mail_id from core.mail_secret s where s.path like '%/' || place || '%');
  delete from core.mail m
  where m.kind = 'notices'
    and exists (select from core.topic t where t.id = decision.topic_id
                  and (m.subject like '%' || t.title || '%' or array_to_string(m.paragraphs, ' ') like '%' || t.title || '%'));
  update core.moderation m set reason = ''
  where m.topic_id = decision.topic_id and m.kind <> 'ERASED'
    and (decision.post_id is null or m.post_id = decision.post_id);
  update core.audit_entry a set details = a.details - 'reason'
  where core.is_moderation(a.owner, a.action) and a.action not like '%.erased' and a.details ? 'reason'
    and a.item in (select decision.topic_id::text where decision.post_id is null
                   union all
                   select p.id::text from core.post p
                   where p.topic_id = decision.topic_id and (decision.post_id is null or p.id = decision.post_id));
  update core.post p set markdown = '–', html = '', erased = true, version = p.version + 1
  where p.topic_id = decision.topic_id and (decision.post_id is null or p.id = decision.post_id) and not p.erased;
  if decision.post_id is null then
    update core.topic t set title = '–' where t.id = decision.topic_id;
  end if;
end $$;

create or replace function core.in_network(who uuid, organisation bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select core.network_on() and core.is_listed(who, organisation)
     and exists (select from core.directory_entry e
                 where e.person_id = who and e.organisation_id = organisation and e.facet = 'ALL' and e.value = '' and e.network)
$$;

create or replace function core.directory_places(who uuid)
returns table (organisation_id bigint, slug text, organisation text, name text)
language sql stable security definer set search_path = pg_catalog, core as $$
  select o.id, o.slug, o.name, e.name
  from core.directory_entry e
  join core.organisation o on o.id = e.organisation_id
  where e.person_id = who and e.facet = 'ALL' and e.value = ''
    and (core.has_role('MEMBER') or core.has_role('MODERATOR') or core.has_role('ADMINISTRATOR'))
    and (o.id = core.tenant() or (core.network_on() and e.network and core.is_listed(who, o.id)))
  order by o.id <> core.tenant(), o.name, o.id
$$;

-- Whoever became a guest leads no group.
create or replace function core.my_chairs() returns setof uuid
language sql stable security definer set search_path = pg_catalog, core as $$
  select group_id from core.group_member
  where person_id = core.person() and organisation_id = core.tenant() and chair and core.works_for(core.tenant())
$$;

-- Whoever takes no part in the network any more keeps the seats in groups of the own organisation; an advice-seeker none.
create or replace function core.leave_groups() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.group_member m using core.working_group g
  where g.id = m.group_id and m.person_id = new.person_id and m.organisation_id = new.organisation_id
    and (new.until is not null or 'CLIENT' = any (new.roles) or g.organisation_id <> new.organisation_id);
  delete from core.group_request where person_id = new.person_id and organisation_id = new.organisation_id;
  return null;
end $$;
reset role;

alter function core.replan_mail() owner to ${search};
create trigger mail_rhythm_replans after insert or update of rhythm on core.mail_rhythm
  for each row execute function core.replan_mail();
create trigger membership_change_leaves_groups after update of network, roles on core.membership for each row
  when (new.until is null and ((old.network and not new.network)
        or ('CLIENT' = any (new.roles) and not 'CLIENT' = any (old.roles)))) execute function core.leave_groups();

alter policy post_flag_select on core.post_flag using (
  person_id = core.person()
  or (organisation_id = core.tenant() and core.moderates() and exists (select from core.topic t where t.id = topic_id)));
alter policy post_flag_delete on core.post_flag using (
  organisation_id = core.tenant() and core.moderates() and exists (select from core.topic t where t.id = topic_id));
