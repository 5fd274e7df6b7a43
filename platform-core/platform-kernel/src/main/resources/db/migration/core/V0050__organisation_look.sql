-- The logo of an organisation: made small and written anew when it is taken in, so what is kept is a plain picture.
create table core.organisation_logo (
  organisation_id bigint primary key references core.organisation,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{16}$'),
  picture bytea not null check (octet_length(picture) <= 524288),
  changed_at timestamptz not null
);

alter table core.organisation_logo enable row level security, force row level security;
comment on table core.organisation_logo is 'rls: everyone reads, a logo is there to be seen';
create policy organisation_logo_select on core.organisation_logo for select using (true);
create policy organisation_logo_insert on core.organisation_logo for insert
  with check (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy organisation_logo_update on core.organisation_logo for update
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy organisation_logo_delete on core.organisation_logo for delete
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
grant select, insert, update, delete on core.organisation_logo to ${app};
