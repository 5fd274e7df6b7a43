-- The host name under which the public pages of an organisation are also found. See decision 0093.
create table core.host_name (
  organisation_id bigint primary key references core.organisation,
  host text not null unique check (
    host ~ '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$' and length(host) <= 200),
  code text not null check (code ~ '^[A-Z0-9]{10}$'),
  asked_at timestamptz not null,
  active_at timestamptz
);
comment on column core.host_name.host is 'In ASCII, as browsers send it.';
comment on column core.host_name.code is 'Shown under this host name, and typed by an administrator: so requests for it arrive here.';
comment on column core.host_name.active_at is 'Since when it leads to the organisation; null until the code was typed.';
alter table core.host_name enable row level security, force row level security;
comment on table core.host_name is 'rls: everyone reads, each request for a host name asks for it';
create policy host_name_select on core.host_name for select using (true);
create policy host_name_insert on core.host_name for insert
  with check (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR') and active_at is null);
create policy host_name_update on core.host_name for update
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy host_name_delete on core.host_name for delete
  using ((organisation_id = core.tenant() and core.has_role('ADMINISTRATOR')) or core.is_network_administrator());
grant select, insert, update, delete on core.host_name to ${app};
