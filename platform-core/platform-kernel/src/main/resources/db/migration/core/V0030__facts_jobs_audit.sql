-- What happens over time: facts on their way to listeners, background jobs and the audit trail.

create function core.is_system() returns boolean language sql stable parallel safe
  return core.person() is not distinct from '00000000-0000-0000-0000-000000000000'::uuid;
comment on function core.is_system() is 'Whether the platform itself acts, in a delivery or a job. Nobody has this key.';

create table core.fact_listener (
  owner text not null check (length(owner) <= 60),
  listener text not null check (length(listener) between 1 and 200),
  fact text not null,
  seen_at timestamptz not null,
  primary key (owner, listener)
);
create index on core.fact_listener (fact);

create table core.outbox (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  owner text not null,
  fact text not null,
  payload jsonb not null,
  told_at timestamptz not null
);
create index on core.outbox (organisation_id, told_at);

create table core.fact_delivery (
  id uuid primary key default gen_random_uuid(),
  outbox_id uuid not null references core.outbox on delete cascade,
  organisation_id bigint not null references core.organisation,
  owner text not null,
  listener text not null,
  attempts integer not null default 0,
  due_at timestamptz,
  failure text check (length(failure) <= 1000),
  unique (outbox_id, owner, listener)
);
comment on column core.fact_delivery.due_at is 'When it is tried next; while it is tried, when that attempt is given up for lost. Null: parked.';
create index fact_delivery_due on core.fact_delivery (owner, listener, organisation_id, due_at, outbox_id) where due_at is not null;
create index on core.fact_delivery (organisation_id) where attempts > 0;

create table core.job_schedule (
  organisation_id bigint not null references core.organisation,
  owner text not null,
  job text not null,
  next_at timestamptz not null,
  leased_until timestamptz,
  last_success_at timestamptz,
  primary key (organisation_id, owner, job)
);

create table core.job_run (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  owner text not null,
  job text not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  outcome text not null check (outcome in ('RUNNING', 'SUCCEEDED', 'FAILED', 'TOO_LONG', 'LOST')),
  message text not null check (length(message) <= 500)
);
create index on core.job_run (organisation_id, begun_at desc, id desc);
create index on core.job_run (begun_at desc, id desc);

create table core.audit_entry (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  noted_at timestamptz not null,
  owner text not null,
  action text not null check (length(action) between 1 and 80),
  item text not null check (length(item) <= 200),
  details jsonb not null,
  person_id uuid references core.person on delete set null
);
create index on core.audit_entry (organisation_id, noted_at desc, id desc);
create index on core.audit_entry (organisation_id, owner, noted_at desc, id desc);
create index on core.audit_entry (organisation_id, person_id, noted_at desc, id desc);
create index on core.audit_entry (person_id);

alter table core.fact_listener enable row level security, force row level security;
comment on table core.fact_listener is 'rls: everyone reads, no tenant; which plugin listens to what is no secret';
create policy fact_listener_select on core.fact_listener for select using (true);
create policy fact_listener_insert on core.fact_listener for insert with check (core.is_system());
create policy fact_listener_update on core.fact_listener for update using (core.is_system());
create policy fact_listener_delete on core.fact_listener for delete using (core.is_system());

alter table core.outbox enable row level security, force row level security;
comment on table core.outbox is 'rls: update never, a fact stays as it was told';
create policy outbox_select on core.outbox for select
  using (organisation_id = core.tenant() and (core.is_system() or core.has_role('ADMINISTRATOR')));
create policy outbox_insert on core.outbox for insert with check (organisation_id = core.tenant());
create policy outbox_update on core.outbox for update using (false);
create policy outbox_delete on core.outbox for delete using (organisation_id = core.tenant() and core.is_system());

alter table core.fact_delivery enable row level security, force row level security;
create policy fact_delivery_select on core.fact_delivery for select
  using (organisation_id = core.tenant() and (core.is_system() or core.has_role('ADMINISTRATOR')));
create policy fact_delivery_insert on core.fact_delivery for insert with check (organisation_id = core.tenant());
create policy fact_delivery_update on core.fact_delivery for update
  using (organisation_id = core.tenant() and (core.is_system() or core.has_role('ADMINISTRATOR')));
create policy fact_delivery_delete on core.fact_delivery for delete
  using (organisation_id = core.tenant() and core.is_system());

alter table core.job_schedule enable row level security, force row level security;
create policy job_schedule_select on core.job_schedule for select
  using (organisation_id = core.tenant() and (core.is_system() or core.has_role('ADMINISTRATOR')));
create policy job_schedule_insert on core.job_schedule for insert
  with check (organisation_id = core.tenant() and core.is_system());
create policy job_schedule_update on core.job_schedule for update
  using (organisation_id = core.tenant() and core.is_system());
create policy job_schedule_delete on core.job_schedule for delete
  using (organisation_id = core.tenant() and core.is_system());

alter table core.job_run enable row level security, force row level security;
create policy job_run_select on core.job_run for select
  using ((organisation_id = core.tenant() and (core.is_system() or core.has_role('ADMINISTRATOR')))
         or core.is_network_administrator());
create policy job_run_insert on core.job_run for insert with check (organisation_id = core.tenant() and core.is_system());
create policy job_run_update on core.job_run for update using (organisation_id = core.tenant() and core.is_system());
create policy job_run_delete on core.job_run for delete using (organisation_id = core.tenant() and core.is_system());

alter table core.audit_entry enable row level security, force row level security;
comment on table core.audit_entry is 'rls: update never; nobody deletes but the platform itself, after three years';
create policy audit_entry_select on core.audit_entry for select
  using (organisation_id = core.tenant() and (core.is_system() or core.has_role('ADMINISTRATOR')));
create policy audit_entry_insert on core.audit_entry for insert
  with check (organisation_id = core.tenant()
              and (person_id = core.person() or (person_id is null and core.is_system())));
create policy audit_entry_update on core.audit_entry for update using (false);
create policy audit_entry_delete on core.audit_entry for delete
  using (organisation_id = core.tenant() and core.is_system() and noted_at < now() - interval '1095 days');

grant select, insert, update, delete on core.fact_listener, core.fact_delivery, core.job_schedule, core.job_run to ${app};
grant select, insert, delete on core.outbox, core.audit_entry to ${app};
grant select on core.fact_delivery, core.job_schedule, core.plugin_enablement, core.organisation to ${search};

-- Which deliveries are due, over all organisations: keys only. Each is then claimed as the organisation that it is for.
create function core.due_deliveries(owners text[], listeners text[], at timestamptz, most integer)
returns table (id uuid, owner text, listener text, organisation_id bigint)
language sql stable security definer set search_path = pg_catalog, core as $$
  select d.id, l.owner, l.listener, o.organisation_id
  from unnest(owners, listeners) l (owner, listener)
  cross join lateral (
    select e.organisation_id from core.plugin_enablement e where e.plugin = l.owner
      and core.plugin_is_on(e.organisation_id, e.plugin)
    union all
    select distinct w.organisation_id from core.fact_delivery w
    where l.owner = 'core' and w.owner = l.owner and w.listener = l.listener and w.due_at <= at) o
  cross join lateral (
    select f.id, f.due_at, f.outbox_id from core.fact_delivery f
    where f.owner = l.owner and f.listener = l.listener and f.organisation_id = o.organisation_id and f.due_at <= at
    order by f.due_at, f.outbox_id limit most) d
  order by d.due_at, d.outbox_id
$$;
revoke execute on function core.due_deliveries(text[], text[], timestamptz, integer) from public;
grant execute on function core.due_deliveries(text[], text[], timestamptz, integer) to ${app};
alter function core.due_deliveries(text[], text[], timestamptz, integer) owner to ${search};

-- Which jobs are due or not planned yet, over all organisations that have them: keys only.
create function core.due_jobs(owners text[], jobs text[], at timestamptz)
returns table (owner text, job text, organisation_id bigint, organisation text, planned boolean)
language sql stable security definer set search_path = pg_catalog, core as $$
  select l.owner, l.job, o.id, o.slug, s.job is not null
  from unnest(owners, jobs) l (owner, job)
  cross join core.organisation o
  left join core.job_schedule s on s.organisation_id = o.id and s.owner = l.owner and s.job = l.job
  where (l.owner = 'core' or core.plugin_is_on(o.id, l.owner))
    and (s.job is null or (s.next_at <= at and coalesce(s.leased_until, at) <= at))
  order by s.next_at nulls first, o.id
$$;
revoke execute on function core.due_jobs(text[], text[], timestamptz) from public;
grant execute on function core.due_jobs(text[], text[], timestamptz) to ${app};
alter function core.due_jobs(text[], text[], timestamptz) owner to ${search};
