-- The plugins folders of all servers are one folder, and this is it: which files lie there, and their bytes for a server
-- that lacks one. Only the owner of the tables comes to them, never the platform's own role, in whose name plugins ask.
create table core.plugin_file (
  available boolean not null,
  name text not null check (name ~ '^[A-Za-z0-9][A-Za-z0-9._+-]{0,190}\.jar$'),
  plugin text not null check (plugin ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size between 0 and 67108864),
  arrived_at timestamptz not null,
  edition bigint not null,
  primary key (available, name)
);
comment on column core.plugin_file.available is 'It lies among the available ones; otherwise in the folder itself, where it runs.';
comment on column core.plugin_file.digest is 'SHA-256 of the file; null once it was taken away.';
comment on column core.plugin_file.arrived_at is 'When it came to lie there, or was taken away.';
comment on column core.plugin_file.edition is 'Higher than all others before with each change.';

create table core.plugin_piece (
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  number integer not null check (number >= 0),
  bytes bytea not null check (length(bytes) between 1 and 1048576),
  primary key (digest, number)
);
alter table core.plugin_piece alter column bytes set storage external;

-- What each server says of each plugin.
create table core.plugin_server (
  server text not null check (length(server) <= 46),
  plugin text not null check (plugin ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  state text not null,
  version text not null,
  digest text not null,
  reason_code text,
  reason_values text[] not null,
  reason_text text not null,
  since timestamptz not null,
  primary key (server, plugin)
);
comment on column core.plugin_server.version is 'What serves; empty while nothing does.';

alter table core.plugin_file enable row level security, force row level security;
create policy plugin_file_select on core.plugin_file for select using (current_user = '${owner}');
create policy plugin_file_insert on core.plugin_file for insert with check (current_user = '${owner}');
create policy plugin_file_update on core.plugin_file for update using (current_user = '${owner}');
create policy plugin_file_delete on core.plugin_file for delete using (current_user = '${owner}');

alter table core.plugin_piece enable row level security, force row level security;
create policy plugin_piece_select on core.plugin_piece for select using (current_user = '${owner}');
create policy plugin_piece_insert on core.plugin_piece for insert with check (current_user = '${owner}');
create policy plugin_piece_update on core.plugin_piece for update using (current_user = '${owner}');
create policy plugin_piece_delete on core.plugin_piece for delete using (current_user = '${owner}');

alter table core.plugin_server enable row level security, force row level security;
create policy plugin_server_select on core.plugin_server for select using (current_user = '${owner}');
create policy plugin_server_insert on core.plugin_server for insert with check (current_user = '${owner}');
create policy plugin_server_update on core.plugin_server for update using (current_user = '${owner}');
create policy plugin_server_delete on core.plugin_server for delete using (current_user = '${owner}');
