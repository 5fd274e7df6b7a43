-- Partner organisations, their dated role in the network and the subprojects they run.
create table core.organisation (
  id bigint generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name text not null check (length(name) between 1 and 200),
  initials text not null check (length(initials) between 1 and 4),
  kind text not null check (kind in ('UNIT', 'ASSOCIATION', 'PUBLIC_BODY', 'COMPANY')),
  regime text not null default 'GDPR' check (regime in ('GDPR', 'STATE', 'SGB_X', 'KDG', 'DSG_EKD')),
  carrier_id bigint references core.organisation,
  task text check (length(task) <= 500),
  languages text[] not null default '{}',
  territory text[] not null default '{}',
  color text not null check (color ~ '^#[0-9a-f]{6}$'),
  created_at timestamptz not null,
  version integer not null default 0
);
create index on core.organisation (carrier_id);

create table core.network_role (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  role text not null check (role in ('COORDINATION', 'SUBPROJECT', 'STRATEGIC', 'COOPERATION')),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from)
);
create index on core.network_role (organisation_id);
create unique index network_role_one_coordination on core.network_role (role) where role = 'COORDINATION' and valid_until is null;
create unique index network_role_one_active on core.network_role (organisation_id) where valid_until is null;

create table core.subproject (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  plugin text not null check (plugin ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 200),
  languages text[] not null default '{}',
  territory text[] not null default '{}',
  since_year integer,
  unique (organisation_id, plugin)
);

-- Exactly one active coordination: the index says at most one, this says at least one once there was one.
create function core.keep_coordination() returns trigger language plpgsql as $$
begin
  if not exists (select from core.network_role where role = 'COORDINATION' and valid_until is null) then
    raise exception 'the network needs one active coordination' using errcode = 'PN002';
  end if;
  return null;
end $$;
create constraint trigger network_role_keeps_coordination after update or delete on core.network_role
  deferrable initially deferred for each row when (old.role = 'COORDINATION') execute function core.keep_coordination();

alter table core.organisation enable row level security, force row level security;
comment on table core.organisation is 'rls: everyone reads, the directory of the network is public; delete never, organisations are archived';
create policy organisation_select on core.organisation for select using (true);
create policy organisation_insert on core.organisation for insert with check (core.is_network_administrator());
create policy organisation_update on core.organisation for update
  using ((id = core.tenant() and core.has_role('ADMINISTRATOR')) or core.is_network_administrator());
create policy organisation_delete on core.organisation for delete using (false);

alter table core.network_role enable row level security, force row level security;
comment on table core.network_role is 'rls: everyone reads, the role in the network is public; delete never, roles end';
create policy network_role_select on core.network_role for select using (true);
create policy network_role_insert on core.network_role for insert with check (core.is_network_administrator());
create policy network_role_update on core.network_role for update using (core.is_network_administrator());
create policy network_role_delete on core.network_role for delete using (false);

alter table core.subproject enable row level security, force row level security;
comment on table core.subproject is 'rls: everyone reads, the offers of the network are public';
create policy subproject_select on core.subproject for select using (true);
create policy subproject_insert on core.subproject for insert with check (core.is_network_administrator());
create policy subproject_update on core.subproject for update using (core.is_network_administrator());
create policy subproject_delete on core.subproject for delete using (core.is_network_administrator());

grant select, insert, update on core.organisation, core.network_role to ${app};
grant select, insert, update, delete on core.subproject to ${app};
