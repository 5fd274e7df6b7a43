-- Working groups across organisations, and the drafts of a person.
create table core.working_group (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  name text not null check (length(name) between 1 and 120),
  created_at timestamptz not null
);
create index on core.working_group (organisation_id);

create table core.group_member (
  group_id uuid not null references core.working_group,
  person_id uuid not null references core.person,
  organisation_id bigint not null references core.organisation,
  since timestamptz not null,
  primary key (group_id, person_id)
);
create index on core.group_member (person_id, organisation_id);

create table core.draft (
  person_id uuid not null references core.person,
  place text not null check (length(place) <= 120),
  text text not null check (length(text) <= 20000),
  saved_at timestamptz not null,
  primary key (person_id, place)
);

grant select on core.group_member to ${search};

-- The groups in which the person takes part for the acting organisation. A definer function, for a policy that reads its
-- own table would never end.
create function core.my_groups() returns setof uuid
language sql stable security definer set search_path = pg_catalog, core as $$
  select group_id from core.group_member where person_id = core.person() and organisation_id = core.tenant()
$$;
revoke execute on function core.my_groups() from public;
grant execute on function core.my_groups() to ${app};
alter function core.my_groups() owner to ${search};

alter table core.working_group enable row level security, force row level security;
comment on table core.working_group is 'rls: delete never, a group is closed';
create policy working_group_select on core.working_group for select
  using (organisation_id = core.tenant() or id in (select core.my_groups()));
create policy working_group_insert on core.working_group for insert
  with check (organisation_id = core.tenant() and (core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR')));
create policy working_group_update on core.working_group for update
  using (organisation_id = core.tenant() and (core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR')));
create policy working_group_delete on core.working_group for delete using (false);

alter table core.group_member enable row level security, force row level security;
comment on table core.group_member is 'rls: update never, one joins or leaves';
create policy group_member_select on core.group_member for select
  using (person_id = core.person() or group_id in (select core.my_groups())
         or group_id in (select g.id from core.working_group g where g.organisation_id = core.tenant()));
create policy group_member_insert on core.group_member for insert
  with check (group_id in (select g.id from core.working_group g where g.organisation_id = core.tenant())
              and (core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR'))
              and core.takes_part(person_id, organisation_id));
create policy group_member_update on core.group_member for update using (false);
create policy group_member_delete on core.group_member for delete
  using (person_id = core.person()
         or (group_id in (select g.id from core.working_group g where g.organisation_id = core.tenant())
             and (core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR'))));

alter table core.draft enable row level security, force row level security;
comment on table core.draft is 'rls: a draft is its author''s alone';
create policy draft_select on core.draft for select using (person_id = core.person());
create policy draft_insert on core.draft for insert with check (person_id = core.person());
create policy draft_update on core.draft for update using (person_id = core.person());
create policy draft_delete on core.draft for delete using (person_id = core.person());

grant select, insert, update on core.working_group to ${app};
grant select, insert, delete on core.group_member to ${app};
grant select, insert, update, delete on core.draft to ${app};
