-- How the network and its organisations set the platform. Which settings there are, and which values they accept, the code says.
create table core.setting (
  organisation_id bigint references core.organisation,
  key text not null check (key ~ '^[a-z]+(-[a-z]+)*$' and length(key) <= 40),
  value text check (length(value) <= 2000),
  open boolean not null,
  changed_by uuid references core.person,
  changed_at timestamptz not null,
  unique nulls not distinct (organisation_id, key)
);
create index on core.setting (changed_by);
comment on column core.setting.organisation_id is 'Null: for the whole network.';
comment on column core.setting.value is 'Null where the default counts.';
comment on column core.setting.open is 'For the whole network: whether organisations may have a value of their own.';
comment on column core.setting.changed_by is 'personal: kept, that it was set stays without the name';

alter table core.setting enable row level security, force row level security;
comment on table core.setting is 'rls: everyone reads what counts for the whole network, there are no secrets in it';
create policy setting_select on core.setting for select
  using (organisation_id is null or organisation_id = core.tenant() or core.is_network_administrator());
create policy setting_insert on core.setting for insert with check (
  core.is_network_administrator()
  or (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR') and key not like 'most-%'));
create policy setting_update on core.setting for update using (
  core.is_network_administrator()
  or (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR') and key not like 'most-%'));
create policy setting_delete on core.setting for delete using (
  core.is_network_administrator()
  or (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR') and key not like 'most-%'));
grant select, insert, update, delete on core.setting to ${app};
