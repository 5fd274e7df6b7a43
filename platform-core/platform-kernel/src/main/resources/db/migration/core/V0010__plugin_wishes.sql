-- What the network's administrators want of each plugin, for all servers; and with which version its data last worked.
create table core.plugin_wish (
  plugin text primary key check (plugin ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  enabled boolean not null,
  installed boolean not null,
  version text,
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  changed_at timestamptz not null
);

create table core.plugin_data (
  plugin text primary key check (plugin ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  version text not null,
  down_to text,
  since timestamptz not null
);

alter table core.plugin_outcome drop constraint plugin_outcome_action_check;
alter table core.plugin_outcome add constraint plugin_outcome_action_check
  check (action in ('INSTALL', 'UPDATE', 'DISABLE', 'ENABLE', 'UNINSTALL', 'PURGE', 'START'));
create index on core.plugin_outcome (plugin, happened_at desc, id desc);

-- The platform itself acts for the coordination, without being anybody's administrator.
alter table core.plugin_wish enable row level security, force row level security;
comment on table core.plugin_wish is 'rls: no tenant, plugins are installed for the network';
create policy plugin_wish_select on core.plugin_wish for select using (core.has_role('COORDINATION'));
create policy plugin_wish_insert on core.plugin_wish for insert with check (core.is_network_administrator());
create policy plugin_wish_update on core.plugin_wish for update using (core.is_network_administrator());
create policy plugin_wish_delete on core.plugin_wish for delete using (core.is_network_administrator());

alter table core.plugin_data enable row level security, force row level security;
comment on table core.plugin_data is 'rls: no tenant, plugins are installed for the network';
create policy plugin_data_select on core.plugin_data for select using (core.has_role('COORDINATION'));
create policy plugin_data_insert on core.plugin_data for insert with check (core.has_role('COORDINATION'));
create policy plugin_data_update on core.plugin_data for update using (core.has_role('COORDINATION'));
create policy plugin_data_delete on core.plugin_data for delete using (core.is_network_administrator());

grant select, insert, update, delete on core.plugin_wish, core.plugin_data to ${app};
