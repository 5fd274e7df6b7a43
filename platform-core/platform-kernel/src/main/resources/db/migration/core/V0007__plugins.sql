-- Which organisation has which plugin switched on, and what became of each install, update and removal.
create table core.plugin_enablement (
  organisation_id bigint not null references core.organisation,
  plugin text not null check (plugin ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  enabled_at timestamptz not null,
  primary key (organisation_id, plugin)
);

create table core.plugin_outcome (
  id bigint generated always as identity primary key,
  plugin text not null,
  version text not null,
  action text not null check (action in ('INSTALL', 'UPDATE', 'UNINSTALL', 'START')),
  succeeded boolean not null,
  message text not null,
  happened_at timestamptz not null,
  took_millis bigint not null
);
create index on core.plugin_outcome (happened_at desc, id desc);

alter table core.plugin_enablement enable row level security, force row level security;
comment on table core.plugin_enablement is 'rls: everyone reads, which module an organisation offers is public; update never';
create policy plugin_enablement_select on core.plugin_enablement for select using (true);
create policy plugin_enablement_insert on core.plugin_enablement for insert
  with check ((organisation_id = core.tenant() and core.has_role('ADMINISTRATOR')) or core.is_network_administrator());
create policy plugin_enablement_update on core.plugin_enablement for update using (false);
create policy plugin_enablement_delete on core.plugin_enablement for delete
  using ((organisation_id = core.tenant() and core.has_role('ADMINISTRATOR')) or core.is_network_administrator());

alter table core.plugin_outcome enable row level security, force row level security;
comment on table core.plugin_outcome is 'rls: no tenant, plugins are installed for the network; update and delete never, it is a log';
create policy plugin_outcome_select on core.plugin_outcome for select using (core.has_role('ADMINISTRATOR'));
create policy plugin_outcome_insert on core.plugin_outcome for insert with check (core.has_role('COORDINATION'));
create policy plugin_outcome_update on core.plugin_outcome for update using (false);
create policy plugin_outcome_delete on core.plugin_outcome for delete using (false);

grant select, insert, delete on core.plugin_enablement to ${app};
grant select, insert on core.plugin_outcome to ${app};
