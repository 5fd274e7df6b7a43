-- Working groups say what they are for and who may come in, have chairs and a forum of their own, and end on a day. Seats
-- are for an organisation and end with the membership in it.
alter table core.working_group
  add column purpose text not null default '' check (length(purpose) <= 1000),
  add column entry text not null default 'HIDDEN' check (entry in ('OPEN', 'REQUEST', 'HIDDEN')),
  add column last_day date;
comment on column core.working_group.entry is 'OPEN: members of the network come in by themselves. HIDDEN: nobody else knows of it.';
comment on column core.working_group.last_day is 'On which it ends, unless somebody decides that it goes on.';
alter table core.group_member add column chair boolean not null default false;
create index working_group_by_name on core.working_group (name collate "de-x-icu", id);

-- The founder of each group that is there leads it: who came first.
alter table core.group_member no force row level security;
update core.group_member m set chair = true
where (m.since, m.person_id) = (select n.since, n.person_id from core.group_member n where n.group_id = m.group_id
                                order by n.since, n.person_id limit 1);
alter table core.group_member force row level security;

create function core.my_chairs() returns setof uuid
language sql stable security definer set search_path = pg_catalog, core as $$
  select group_id from core.group_member
  where person_id = core.person() and organisation_id = core.tenant() and chair
$$;
revoke execute on function core.my_chairs() from public;
grant execute on function core.my_chairs() to ${app};
alter function core.my_chairs() owner to ${search};

create function core.is_current(last_day date) returns boolean language sql stable parallel safe
  return last_day is null or last_day >= current_date;

alter policy working_group_select on core.working_group using (
  id in (select core.my_groups())
  or (organisation_id = core.tenant() and core.moderates())
  or (entry <> 'HIDDEN' and core.works_for(core.tenant())
      and (organisation_id = core.tenant() or core.network_on())));
alter policy working_group_insert on core.working_group
  with check (organisation_id = core.tenant() and core.works_for(organisation_id));
alter policy working_group_update on core.working_group
  using (id in (select core.my_chairs()) or (organisation_id = core.tenant() and core.moderates()));
revoke update on core.working_group from ${app};
grant update (name, purpose, entry, last_day) on core.working_group to ${app};

-- The groups that the acting member leads, or whose organisation the acting member moderates.
create function core.leads_group(of_group uuid) returns boolean language sql stable as $$
  select of_group in (select core.my_chairs())
      or (core.moderates() and exists (select from core.working_group g
                                       where g.id = of_group and g.organisation_id = core.tenant()))
$$;

comment on table core.group_member is null;
alter policy group_member_select on core.group_member using (
  person_id = core.person() or group_id in (select core.my_groups()) or core.leads_group(group_id));
alter policy group_member_insert on core.group_member with check (
  (core.leads_group(group_id) and core.takes_part(person_id, organisation_id))
  or (person_id = core.person() and organisation_id = core.tenant() and not chair and core.works_for(organisation_id)
      and exists (select from core.working_group g
                  where g.id = group_id and g.entry = 'OPEN' and core.is_current(g.last_day))));
alter policy group_member_update on core.group_member using (core.leads_group(group_id));
alter policy group_member_delete on core.group_member using (person_id = core.person() or core.leads_group(group_id));
grant update (chair) on core.group_member to ${app};
grant select, insert, delete on core.group_member to ${search};

-- Who asks to come in.
create table core.group_request (
  group_id uuid not null references core.working_group,
  person_id uuid not null references core.person,
  organisation_id bigint not null references core.organisation,
  asked_at timestamptz not null,
  primary key (group_id, person_id)
);
comment on column core.group_request.person_id is 'personal: erased';
create index on core.group_request (person_id, organisation_id);
create index on core.group_request (organisation_id);

alter table core.group_request enable row level security, force row level security;
comment on table core.group_request is 'rls: update never, a request stands or is answered';
create policy group_request_select on core.group_request for select
  using (person_id = core.person() or core.leads_group(group_id));
create policy group_request_insert on core.group_request for insert with check (
  person_id = core.person() and organisation_id = core.tenant() and core.works_for(organisation_id)
  and exists (select from core.working_group g
              where g.id = group_id and g.entry = 'REQUEST' and core.is_current(g.last_day)));
create policy group_request_update on core.group_request for update using (false);
create policy group_request_delete on core.group_request for delete
  using (person_id = core.person() or core.leads_group(group_id));
grant select, insert, delete on core.group_request to ${app};
grant select, delete on core.group_request to ${search};

-- A forum of a group: its members alone see it, and its topics are the group's.
alter table core.forum
  add column group_id uuid unique references core.working_group,
  drop constraint forum_audience_check,
  add constraint forum_audience_check check (audience in ('ORGANISATION', 'GROUP', 'NETWORK', 'PUBLIC')),
  add constraint forum_group_check check ((audience = 'GROUP') = (group_id is not null));

-- Whether a topic of this audience may stand in this forum.
create function core.fits_forum(forum core.forum, of_audience text, of_group uuid) returns boolean
language sql immutable parallel safe as $$
  select case forum.audience
    when 'GROUP' then of_audience = 'GROUP' and of_group = forum.group_id
    when 'PUBLIC' then true
    when 'NETWORK' then of_audience <> 'PUBLIC'
    else of_audience = 'ORGANISATION' end
$$;

alter policy forum_select on core.forum using (
  audience = 'PUBLIC' or (audience = 'NETWORK' and core.network_on())
  or (organisation_id = core.tenant() and audience <> 'GROUP')
  or (audience = 'GROUP' and group_id in (select core.my_groups())));
alter policy forum_insert on core.forum with check (
  organisation_id = core.tenant() and core.moderates() and audience <> 'GROUP');
alter policy topic_insert on core.topic with check (
  not core.is_guest()
  and organisation_id = core.tenant() and author_id = core.person()
  and exists (select from core.forum f where f.id = topic.forum_id and f.archived_at is null
              and core.fits_forum(f, topic.audience, topic.group_id))
  and (audience <> 'GROUP' or group_id in (select core.my_groups()))
  and (audience not in ('NETWORK', 'PUBLIC') or core.network_on()));
alter policy topic_update on core.topic
  using (core.moderates() and core.keeps_forum(forum_id))
  with check (
    core.moderates() and core.keeps_forum(forum_id)
    and exists (select from core.forum f where f.id = topic.forum_id and f.archived_at is null
                and core.fits_forum(f, topic.audience, topic.group_id)));

grant insert, update (title) on core.forum to ${search};

-- Who founds a group leads it, and it has a forum from the beginning.
create function core.open_group() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  insert into core.group_member (group_id, person_id, organisation_id, since, chair)
  select new.id, core.person(), new.organisation_id, new.created_at, true where core.person() is not null;
  insert into core.forum (id, organisation_id, title, description, audience, group_id, created_at)
  values (gen_random_uuid(), new.organisation_id, new.name, '', 'GROUP', new.id, new.created_at);
  return null;
end $$;
create function core.rename_group() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  update core.forum set title = new.name where group_id = new.id;
  return null;
end $$;
alter function core.open_group() owner to ${search};
alter function core.rename_group() owner to ${search};
create trigger group_is_opened after insert on core.working_group for each row execute function core.open_group();
create trigger group_is_renamed after update of name on core.working_group
  for each row when (old.name <> new.name) execute function core.rename_group();

grant select on core.working_group to ${search};
set local role ${search};
insert into core.forum (id, organisation_id, title, description, audience, group_id, created_at)
select gen_random_uuid(), g.organisation_id, g.name, '', 'GROUP', g.id, g.created_at from core.working_group g;
reset role;

-- Tells those who lead a group that somebody asks, and who was taken in that they are.
create function core.tell_group_request() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select gen_random_uuid(), m.person_id, m.organisation_id, '', 'group-asked',
         array [g.name, (select o.name from core.organisation o where o.id = new.organisation_id)], 'groups/' || g.id,
         clock_timestamp()
  from core.working_group g join core.group_member m on m.group_id = g.id
  where g.id = new.group_id and m.chair
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
  return null;
end $$;
create function core.tell_group_seat() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.group_request r where r.group_id = new.group_id and r.person_id = new.person_id;
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select gen_random_uuid(), new.person_id, new.organisation_id, '', 'group-joined', array [g.name], 'groups/' || g.id,
         clock_timestamp()
  from core.working_group g
  where g.id = new.group_id and core.person() is not null and new.person_id <> core.person()
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
  return null;
end $$;
alter function core.tell_group_request() owner to ${search};
alter function core.tell_group_seat() owner to ${search};
create trigger group_request_is_told after insert on core.group_request
  for each row execute function core.tell_group_request();
create trigger group_seat_is_told after insert on core.group_member
  for each row execute function core.tell_group_seat();

-- For which organisation somebody would take part: the acting one if they belong to it, else one that takes part in the
-- network.
create function core.seat_organisation(who uuid) returns bigint
language sql stable security definer set search_path = pg_catalog, core as $$
  select m.organisation_id from core.membership m
  where m.person_id = who and m.until is null and m.paused_at is null and not 'CLIENT' = any (m.roles)
    and (m.organisation_id = core.tenant() or (m.network and core.network_on()))
  order by m.organisation_id <> core.tenant(), m.since, m.organisation_id limit 1
$$;
revoke execute on function core.seat_organisation(uuid) from public;
grant execute on function core.seat_organisation(uuid) to ${app};
alter function core.seat_organisation(uuid) owner to ${search};

-- Who leaves an organisation leaves the seats that were held for it.
create function core.leave_groups() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.group_member where person_id = new.person_id and organisation_id = new.organisation_id;
  delete from core.group_request where person_id = new.person_id and organisation_id = new.organisation_id;
  return null;
end $$;
create function core.forget_group_requests() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.group_request where person_id = new.id;
  return null;
end $$;
alter function core.leave_groups() owner to ${search};
alter function core.forget_group_requests() owner to ${search};
create trigger membership_end_leaves_groups after update of until on core.membership
  for each row when (old.until is null and new.until is not null) execute function core.leave_groups();
create trigger person_erased_forgets_group_requests after update of erased_at on core.person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function core.forget_group_requests();
