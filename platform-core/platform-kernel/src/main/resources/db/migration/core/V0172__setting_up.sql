-- Whoever sets a new network up proves it with a code that the server wrote down. Only its hash is kept, until it is used.
alter table core.first_start add column code_hash text check (code_hash ~ '^[0-9a-f]{64}$');
alter table core.first_start add column claimed_at timestamptz;
comment on column core.first_start.code_hash is 'Of the code with which the first administrator is made; null where nobody needs one any more.';

-- What an organisation does not want to be told of any more. That it is missing stays true.
create table core.set_aside (
  organisation_id bigint not null references core.organisation,
  step text not null check (step ~ '^[a-z]+(-[a-z]+)*$' and length(step) <= 40),
  set_aside_at timestamptz not null,
  primary key (organisation_id, step)
);
alter table core.set_aside enable row level security, force row level security;
comment on table core.set_aside is 'rls: for administrators of the organisation; update never, it is set aside or not';
create policy set_aside_select on core.set_aside for select
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy set_aside_insert on core.set_aside for insert
  with check (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy set_aside_update on core.set_aside for update using (false);
create policy set_aside_delete on core.set_aside for delete
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
grant select, insert, delete on core.set_aside to ${app};

-- How many things are missing of each step, for an administrator of the organisation, who sees all of it under row security.
create function core.missing_in(house bigint) returns table (step text, missing bigint) language sql stable
begin atomic
  select 'logo', count(*) filter (where not exists (select from core.organisation_logo l where l.organisation_id = house))
  from (values (1)) one
  union all
  select 'contact', count(*) filter (where not exists (
    select from core.portrait p where p.organisation_id = house and (p.phone <> '' or p.email <> '')))
  from (values (1)) one
  union all
  select 'legal', count(*) from (values ('IMPRINT'), ('PRIVACY'), ('ACCESSIBILITY')) wanted (kind)
  where not exists (select from core.portrait_text t
                    where t.organisation_id = house and t.kind = wanted.kind and (t.german <> '' or t.english <> ''))
  union all
  select 'second-administrator', greatest(0, 2
    - (select count(*) from core.membership m
       where m.organisation_id = house and m.until is null and 'ADMINISTRATOR' = any (m.roles)
         and core.is_in_force(m.last_day, m.paused_at))
    - (select count(*) from core.invitation i
       where i.organisation_id = house and 'ADMINISTRATOR' = any (i.roles) and i.accepted_at is null
         and i.revoked_at is null and i.until > now()))
  union all
  select 'members', count(*) filter (where not exists (
    select from core.membership m where m.organisation_id = house and m.until is null
      and not 'ADMINISTRATOR' = any (m.roles) and not 'CLIENT' = any (m.roles))
    and not exists (
    select from core.invitation i where i.organisation_id = house and not 'CLIENT' = any (i.roles) and i.accepted_at is null
      and i.revoked_at is null and i.until > now()))
  from (values (1)) one
  union all
  select 'modules', count(*) filter (where not exists (
    select from core.plugin_enablement e where e.organisation_id = house)
    and exists (select from core.plugin_permission))
  from (values (1)) one
  union all
  select 'rights', count(*) from core.plugin_enablement e
  where e.organisation_id = house and core.plugin_is_on(house, e.plugin)
    and exists (select from core.plugin_permission p where p.plugin = e.plugin)
    and not exists (select from core.plugin_permission p
                    left join core.plugin_grant g
                      on g.organisation_id = house and g.plugin = p.plugin and g.permission = p.permission
                    where p.plugin = e.plugin and cardinality(coalesce(g.roles, p.roles)) > 0)
  union all
  select 'offer-contact', count(*) from core.offer o
  where o.organisation_id = house and o.archived_at is null and o.phone = '' and o.email = ''
    and not exists (select from core.portrait p where p.organisation_id = house and (p.phone <> '' or p.email <> ''));
end;
comment on function core.missing_in(bigint) is 'Steps of setting up an organisation, and how many things each still lacks.';

-- The same for the network, for its administrators.
create function core.missing_in_network(house bigint) returns table (step text, missing bigint) language sql stable
begin atomic
  select 'network-legal', count(*) from (values ('IMPRINT'), ('PRIVACY'), ('ACCESSIBILITY')) wanted (kind)
  where not exists (select from core.legal_text t where t.kind = wanted.kind and (t.german <> '' or t.english <> ''))
  union all
  select 'partners', count(*) filter (where not exists (
    select from core.organisation o where o.id <> house and o.standing = 'ACTIVE'))
  from (values (1)) one
  union all
  select 'orphans', count(*) from core.partners_without_administrator(
    array (select o.id from core.organisation o where o.standing = 'ACTIVE')) orphan
  union all
  select 'class', count(*) from core.organisation o
  where o.standing = 'ACTIVE'
    and not exists (select from core.network_role r
                    where r.organisation_id = o.id
                      and (r.valid_until is null or r.valid_until > (now() at time zone 'Europe/Berlin')::date))
  union all
  select 'network-modules', count(*) filter (where not exists (select from core.plugin_wish w where w.installed))
  from (values (1)) one;
end;
comment on function core.missing_in_network(bigint) is
  'Steps of setting up the network, and how many things each still lacks; for its administrators.';
