-- Purging a plugin takes along what the core keeps by its id: one function for each slice that owns such rows. They give
-- back what is somebody's, for the export. Only for the network's administrators, and never the core's own rows.
create function core.may_purge(purged text) returns boolean language sql stable parallel safe
  return core.is_network_administrator() and purged not in ('', 'core');
comment on function core.may_purge(text) is 'Whether the acting member may forget all that is kept by this id of a plugin.';

create function core.forget_plugin_choices(purged text) returns table (name text, line text)
language sql security definer set search_path = pg_catalog, core as $$
  with enablement as (
    delete from core.plugin_enablement t where t.plugin = purged and core.may_purge(purged) returning to_jsonb(t) as line),
  withheld as (
    delete from core.plugin_withheld t where t.plugin = purged and core.may_purge(purged) returning to_jsonb(t) as line),
  permission as (
    delete from core.plugin_permission t where t.plugin = purged and core.may_purge(purged)),
  given as (
    delete from core.plugin_grant t where t.plugin = purged and core.may_purge(purged) returning to_jsonb(t) as line),
  network_setting as (
    delete from core.plugin_network_setting t where t.plugin = purged and core.may_purge(purged)
    returning to_jsonb(t) as line),
  setting as (
    delete from core.plugin_setting t where t.plugin = purged and core.may_purge(purged) returning to_jsonb(t) as line)
  select 'core.plugin_enablement', line::text from enablement
  union all select 'core.plugin_withheld', line::text from withheld
  union all select 'core.plugin_grant', line::text from given
  union all select 'core.plugin_network_setting', line::text from network_setting
  union all select 'core.plugin_setting', line::text from setting
$$;

create function core.forget_plugin_documents(purged text) returns bigint
language sql security definer set search_path = pg_catalog, core as $$
  with gone as (
    delete from core.search_document t where t.plugin = purged and core.may_purge(purged) returning 1)
  select count(*) from gone
$$;

create function core.forget_plugin_notices(purged text) returns table (name text, line text)
language sql security definer set search_path = pg_catalog, core as $$
  with notice as (
    delete from core.notice t where t.plugin = purged and core.may_purge(purged) returning to_jsonb(t) as line),
  unwanted as (
    delete from core.unwanted_notice t where t.plugin = purged and core.may_purge(purged) returning to_jsonb(t) as line)
  select 'core.notice', line::text from notice
  union all select 'core.unwanted_notice', line::text from unwanted
$$;

create function core.forget_plugin_facts(purged text) returns bigint
language sql security definer set search_path = pg_catalog, core as $$
  with listener as (
    delete from core.fact_listener t where t.owner = purged and core.may_purge(purged) returning 1),
  told as (
    delete from core.outbox t where t.owner = purged and core.may_purge(purged) returning 1),
  delivery as (
    delete from core.fact_delivery t where t.owner = purged and core.may_purge(purged) returning 1)
  select (select count(*) from listener) + (select count(*) from told) + (select count(*) from delivery)
$$;
comment on function core.forget_plugin_facts(text) is
  'Who listened for the plugin, what waited for it, and the facts that it told itself.';

create function core.forget_plugin_jobs(purged text) returns bigint
language sql security definer set search_path = pg_catalog, core as $$
  with schedule as (
    delete from core.job_schedule t where t.owner = purged and core.may_purge(purged) returning 1),
  run as (
    delete from core.job_run t where t.owner = purged and core.may_purge(purged) returning 1)
  select (select count(*) from schedule) + (select count(*) from run)
$$;

grant select, delete on core.plugin_enablement, core.plugin_withheld, core.plugin_permission, core.plugin_grant,
  core.plugin_network_setting, core.plugin_setting, core.fact_listener, core.outbox, core.fact_delivery,
  core.job_schedule, core.job_run, core.unwanted_notice to ${search};
revoke execute on function core.forget_plugin_choices(text), core.forget_plugin_documents(text),
  core.forget_plugin_notices(text), core.forget_plugin_facts(text), core.forget_plugin_jobs(text) from public;
grant execute on function core.forget_plugin_choices(text), core.forget_plugin_documents(text),
  core.forget_plugin_notices(text), core.forget_plugin_facts(text), core.forget_plugin_jobs(text) to ${app};
alter function core.forget_plugin_choices(text) owner to ${search};
alter function core.forget_plugin_documents(text) owner to ${search};
alter function core.forget_plugin_notices(text) owner to ${search};
alter function core.forget_plugin_facts(text) owner to ${search};
alter function core.forget_plugin_jobs(text) owner to ${search};
