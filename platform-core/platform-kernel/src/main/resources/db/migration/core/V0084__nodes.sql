-- Where the servers of a cluster find each other (JGroups, JDBC_PING). Whoever goes is taken out by the others.
create table core.cluster_node (
  own_addr text not null check (length(own_addr) <= 200),
  cluster_name text not null check (length(cluster_name) <= 200),
  ping_data bytea not null check (length(ping_data) <= 5000),
  primary key (cluster_name, own_addr)
);
alter table core.cluster_node enable row level security, force row level security;
comment on table core.cluster_node is 'rls: no tenant, addresses of servers; update never, a node is written anew';
create policy cluster_node_select on core.cluster_node for select using (true);
create policy cluster_node_insert on core.cluster_node for insert with check (true);
create policy cluster_node_update on core.cluster_node for update using (false);
create policy cluster_node_delete on core.cluster_node for delete using (true);
grant select, insert, delete on core.cluster_node to ${app};

-- With what they prove to each other that they belong together. Only the owner reads it: the launcher of each server.
create table core.cluster_key (
  name text primary key,
  key_store bytea not null,
  password text not null
);
alter table core.cluster_key enable row level security, force row level security;
comment on table core.cluster_key is 'rls: no tenant, the owner alone; update never, a key is made anew';
create policy cluster_key_select on core.cluster_key for select using (current_user = '${owner}');
create policy cluster_key_insert on core.cluster_key for insert with check (current_user = '${owner}');
create policy cluster_key_update on core.cluster_key for update using (false);
create policy cluster_key_delete on core.cluster_key for delete using (current_user = '${owner}');
