-- Whether the first start came to its end. A database that was filled before this was asked is whole.
create table core.first_start (
  id integer primary key default 1 check (id = 1),
  begun_at timestamptz not null,
  ended_at timestamptz
);
insert into core.first_start (begun_at, ended_at)
  select now(), now() where exists (select from core.organisation);

alter table core.first_start enable row level security, force row level security;
comment on table core.first_start is 'rls: no tenant, one row about the installation; delete never';
create policy first_start_select on core.first_start for select using (true);
create policy first_start_insert on core.first_start for insert with check (core.is_network_administrator());
create policy first_start_update on core.first_start for update using (core.is_network_administrator());
create policy first_start_delete on core.first_start for delete using (false);
grant select, insert, update on core.first_start to ${app};
