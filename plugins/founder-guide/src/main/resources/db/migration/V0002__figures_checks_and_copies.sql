-- What belongs to a founding: its figures, what the law asks, what was reported, and what an expert body has said.
alter table ${schema}.founding_project
  add column ags text not null default '' check (ags ~ '^([0-9]{8})?$'),
  add column craft_annex text not null default 'NONE' check (craft_annex in ('NONE', 'A', 'B')),
  add column craft_trade integer not null default 0 check (craft_trade between 0 and 53),
  add column craft_route text not null default 'UNDECIDED'
    check (craft_route in ('UNDECIDED', 'MASTER', 'PRACTICE', 'EXCEPTION', 'EQUIVALENCE')),
  add column founder_id uuid references core.person;
-- A founder has one project, and sees nothing but that.
create unique index founding_project_founder on ${schema}.founding_project (founder_id, organisation_id)
  where founder_id is not null;

create table ${schema}.finance_plan (
  project_id uuid primary key,
  organisation_id bigint not null references core.organisation,
  start_month date not null check (extract(day from start_month) = 1),
  opening_cents bigint not null check (opening_cents between 0 and 1000000000),
  tax_status text not null check (tax_status in ('SMALL_BUSINESS', 'REGULAR')),
  version integer not null,
  foreign key (project_id, organisation_id) references ${schema}.founding_project (id, organisation_id) on delete cascade
);

create table ${schema}.plan_line (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  project_id uuid not null,
  kind text not null check (kind in ('REVENUE', 'COST', 'INVESTMENT', 'LOAN', 'WITHDRAWAL')),
  name text not null check (length(name) between 1 and 80),
  cents bigint not null check (cents between 0 and 1000000000),
  basis text not null check (basis in ('NET', 'GROSS')),
  vat_percent integer not null check (vat_percent in (0, 7, 19)),
  quantity integer not null check (quantity between 0 and 100000),
  rhythm text not null check (rhythm in ('ONCE', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
  start_up boolean not null,
  first_month integer not null check (first_month between 1 and 36),
  last_month integer not null check (last_month between first_month and 36),
  years integer not null check (years between 0 and 50),
  rate integer not null check (rate between 0 and 2500),
  grace integer not null check (grace between 0 and 360),
  repayments integer not null check (repayments between 0 and 360),
  version integer not null,
  check (kind <> 'LOAN' or repayments > 0),
  check (kind <> 'INVESTMENT' or years > 0),
  foreign key (project_id, organisation_id) references ${schema}.founding_project (id, organisation_id) on delete cascade
);
create index plan_line_of_project on ${schema}.plan_line (project_id, id);

create table ${schema}.residence_check (
  project_id uuid primary key,
  organisation_id bigint not null references core.organisation,
  standing text not null
    check (standing in ('UNKNOWN', 'EU_CITIZEN', 'EEA_OR_SWISS', 'FREE_TO_WORK', 'OTHER_PURPOSE', 'NEEDS_TITLE')),
  age integer check (age between 14 and 110),
  interest boolean not null,
  effect boolean not null,
  financed boolean not null,
  pension boolean not null,
  permission boolean not null,
  version integer not null,
  foreign key (project_id, organisation_id) references ${schema}.founding_project (id, organisation_id) on delete cascade
);

create table ${schema}.subsidy_check (
  project_id uuid primary key,
  organisation_id bigint not null references core.organisation,
  benefit_cents bigint not null check (benefit_cents between 0 and 1000000),
  days_left integer not null check (days_left between 0 and 720),
  skills boolean not null,
  last_grant_ended date,
  entitled boolean not null,
  months_unemployed integer not null check (months_unemployed between 0 and 600),
  hardship boolean not null,
  partner boolean not null,
  further_members integer not null check (further_members between 0 and 20),
  months integer not null check (months between 0 and 60),
  goods_cents bigint not null check (goods_cents between 0 and 1000000000),
  version integer not null,
  foreign key (project_id, organisation_id) references ${schema}.founding_project (id, organisation_id) on delete cascade
);

create table ${schema}.permit_done (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  project_id uuid not null,
  code text not null check (code ~ '^[A-Za-z]{1,40}$'),
  done_on date not null,
  unique (project_id, code),
  foreign key (project_id, organisation_id) references ${schema}.founding_project (id, organisation_id) on delete cascade
);

create table ${schema}.aftercare_talk (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  project_id uuid not null,
  months integer not null check (months in (3, 6, 12)),
  held_on date not null,
  note text not null check (length(note) <= 2000),
  unique (project_id, months),
  foreign key (project_id, organisation_id) references ${schema}.founding_project (id, organisation_id) on delete cascade
);

create table ${schema}.frozen_copy (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  project_id uuid not null,
  code text not null unique check (code ~ '^[A-HJ-NP-Z2-9]{16}$'),
  title text not null check (length(title) between 1 and 200),
  language text not null check (language in ('de', 'en')),
  html text not null,
  csv text not null,
  gap_cents bigint not null,
  need_cents bigint not null,
  made_at timestamptz not null,
  made_by uuid not null references core.person,
  unique (id, organisation_id),
  foreign key (project_id, organisation_id) references ${schema}.founding_project (id, organisation_id) on delete cascade
);
create index frozen_copy_newest on ${schema}.frozen_copy (project_id, id desc);

create table ${schema}.copy_share (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  copy_id uuid not null,
  body_id bigint not null references core.organisation,
  until date not null,
  check (body_id <> organisation_id),
  unique (copy_id, body_id),
  foreign key (copy_id, organisation_id) references ${schema}.frozen_copy (id, organisation_id) on delete cascade
);
create index copy_share_of_body on ${schema}.copy_share (body_id, id desc);

create table ${schema}.expert_statement (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  copy_id uuid not null,
  body_id bigint references core.organisation,
  body_name text not null check (length(body_name) between 1 and 160),
  result text not null check (result in ('POSITIVE', 'CONDITIONAL', 'NEGATIVE')),
  decided_on date not null,
  remarks text not null check (length(remarks) <= 4000),
  recorded_by uuid not null references core.person,
  recorded_at timestamptz not null,
  foreign key (copy_id, organisation_id) references ${schema}.frozen_copy (id, organisation_id) on delete cascade
);
create index expert_statement_of_copy on ${schema}.expert_statement (copy_id, id desc);

-- Whoever works in an organisation; guests do not.
create function ${schema}.works_in(organisation bigint) returns boolean language sql stable parallel safe
  return organisation = core.tenant()
    and (core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR') or core.has_role('MEMBER'));

create function ${schema}.may_erase(project uuid) returns boolean language sql stable parallel safe
  return exists (select from ${schema}.founding_project p
                 where p.id = project and core.has_role('ADMINISTRATOR') and ${schema}.may_be_erased(p.closed_on));

create function ${schema}.was_given(copy uuid) returns boolean language sql stable parallel safe
  return exists (select from ${schema}.copy_share s
                 where s.copy_id = copy and ${schema}.works_in(s.body_id) and s.until >= current_date);

alter table ${schema}.finance_plan enable row level security, force row level security;
create policy finance_plan_select on ${schema}.finance_plan for select using (${schema}.advises(organisation_id));
create policy finance_plan_insert on ${schema}.finance_plan for insert with check (${schema}.advises(organisation_id));
create policy finance_plan_update on ${schema}.finance_plan for update using (${schema}.advises(organisation_id));
create policy finance_plan_delete on ${schema}.finance_plan for delete using (${schema}.may_erase(project_id));

alter table ${schema}.plan_line enable row level security, force row level security;
create policy plan_line_select on ${schema}.plan_line for select using (${schema}.advises(organisation_id));
create policy plan_line_insert on ${schema}.plan_line for insert with check (${schema}.advises(organisation_id));
create policy plan_line_update on ${schema}.plan_line for update using (${schema}.advises(organisation_id));
create policy plan_line_delete on ${schema}.plan_line for delete using (${schema}.advises(organisation_id));

alter table ${schema}.residence_check enable row level security, force row level security;
create policy residence_check_select on ${schema}.residence_check for select using (${schema}.advises(organisation_id));
create policy residence_check_insert on ${schema}.residence_check for insert with check (${schema}.advises(organisation_id));
create policy residence_check_update on ${schema}.residence_check for update using (${schema}.advises(organisation_id));
create policy residence_check_delete on ${schema}.residence_check for delete using (${schema}.advises(organisation_id));

alter table ${schema}.subsidy_check enable row level security, force row level security;
create policy subsidy_check_select on ${schema}.subsidy_check for select using (${schema}.advises(organisation_id));
create policy subsidy_check_insert on ${schema}.subsidy_check for insert with check (${schema}.advises(organisation_id));
create policy subsidy_check_update on ${schema}.subsidy_check for update using (${schema}.advises(organisation_id));
create policy subsidy_check_delete on ${schema}.subsidy_check for delete using (${schema}.advises(organisation_id));

alter table ${schema}.permit_done enable row level security, force row level security;
create policy permit_done_select on ${schema}.permit_done for select using (${schema}.advises(organisation_id));
create policy permit_done_insert on ${schema}.permit_done for insert with check (${schema}.advises(organisation_id));
create policy permit_done_update on ${schema}.permit_done for update using (${schema}.advises(organisation_id));
create policy permit_done_delete on ${schema}.permit_done for delete using (${schema}.advises(organisation_id));

alter table ${schema}.aftercare_talk enable row level security, force row level security;
create policy aftercare_talk_select on ${schema}.aftercare_talk for select using (${schema}.advises(organisation_id));
create policy aftercare_talk_insert on ${schema}.aftercare_talk for insert with check (${schema}.advises(organisation_id));
create policy aftercare_talk_update on ${schema}.aftercare_talk for update using (${schema}.advises(organisation_id));
create policy aftercare_talk_delete on ${schema}.aftercare_talk for delete using (${schema}.may_erase(project_id));

-- A copy stays as it was made: nobody may change it, and the application is not even given the right.
comment on table ${schema}.frozen_copy is 'rls: never changed, so nobody may update';
alter table ${schema}.frozen_copy enable row level security, force row level security;
create policy frozen_copy_select on ${schema}.frozen_copy for select
  using (${schema}.advises(organisation_id) or ${schema}.was_given(id));
create policy frozen_copy_insert on ${schema}.frozen_copy for insert
  with check (${schema}.advises(organisation_id) and made_by = core.person());
create policy frozen_copy_update on ${schema}.frozen_copy for update using (false);
create policy frozen_copy_delete on ${schema}.frozen_copy for delete using (${schema}.may_erase(project_id));

alter table ${schema}.copy_share enable row level security, force row level security;
create policy copy_share_select on ${schema}.copy_share for select
  using (${schema}.advises(organisation_id) or ${schema}.works_in(body_id) and until >= current_date);
create policy copy_share_insert on ${schema}.copy_share for insert with check (${schema}.advises(organisation_id));
create policy copy_share_update on ${schema}.copy_share for update using (${schema}.advises(organisation_id));
create policy copy_share_delete on ${schema}.copy_share for delete using (${schema}.advises(organisation_id));

-- Written by the expert body while the copy is open to it, or by the adviser who got it on paper. Never changed.
comment on table ${schema}.expert_statement is 'rls: never changed, so nobody may update or delete';
alter table ${schema}.expert_statement enable row level security, force row level security;
create policy expert_statement_select on ${schema}.expert_statement for select
  using (${schema}.advises(organisation_id) or ${schema}.works_in(body_id) and ${schema}.was_given(copy_id));
create policy expert_statement_insert on ${schema}.expert_statement for insert
  with check (recorded_by = core.person()
    and (${schema}.advises(organisation_id) or ${schema}.works_in(body_id) and ${schema}.was_given(copy_id)));
create policy expert_statement_update on ${schema}.expert_statement for update using (false);
create policy expert_statement_delete on ${schema}.expert_statement for delete using (false);

grant select, insert, update, delete on ${schema}.finance_plan, ${schema}.plan_line, ${schema}.residence_check,
  ${schema}.subsidy_check, ${schema}.permit_done, ${schema}.aftercare_talk, ${schema}.copy_share to ${app};
grant select, insert on ${schema}.frozen_copy, ${schema}.expert_statement to ${app};
