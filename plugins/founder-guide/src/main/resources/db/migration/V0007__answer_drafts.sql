-- What somebody by a link has written and not handed in yet: theirs alone, not even advisers see it. It goes with the
-- answer, else when the link's time is over; of a link that was ended before, nobody can read it any more.
create function ${schema}.link_until() returns timestamptz language sql stable parallel safe
  return (select l.until from core.link l where l.id = core.link());

create function ${schema}.is_over(organisation bigint, until timestamptz) returns boolean language sql stable parallel safe
  return organisation = core.tenant() and core.has_role('PLATFORM') and until < now();

create table ${schema}.answer_draft (
  link_id uuid primary key references core.link on delete cascade,
  organisation_id bigint not null references core.organisation,
  copy_id uuid not null,
  body text not null check (length(body) <= 160),
  result text not null check (result in ('POSITIVE', 'CONDITIONAL', 'NEGATIVE')),
  remarks text not null check (length(remarks) <= 4000),
  until timestamptz not null default ${schema}.link_until(),
  foreign key (copy_id, organisation_id) references ${schema}.frozen_copy (id, organisation_id) on delete cascade
);
create index on ${schema}.answer_draft (copy_id);

alter table ${schema}.answer_draft enable row level security, force row level security;
create policy answer_draft_select on ${schema}.answer_draft for select
  using (link_id = core.link() or ${schema}.is_over(organisation_id, until));
create policy answer_draft_insert on ${schema}.answer_draft for insert
  with check (link_id = core.link() and ${schema}.was_linked(copy_id));
create policy answer_draft_update on ${schema}.answer_draft for update using (link_id = core.link());
create policy answer_draft_delete on ${schema}.answer_draft for delete
  using (link_id = core.link() or ${schema}.is_over(organisation_id, until));

grant select, insert, delete, update (body, result, remarks) on ${schema}.answer_draft to ${app};
