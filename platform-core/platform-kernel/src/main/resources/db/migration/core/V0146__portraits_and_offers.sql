-- What an organisation tells everybody about itself, so that people find whom to call, and what it offers.
create table core.portrait (
  organisation_id bigint primary key references core.organisation,
  street text not null check (length(street) <= 120),
  postcode text not null check (postcode ~ '^([0-9]{5})?$'),
  town text not null check (length(town) <= 80),
  phone text not null check (phone ~ '^(\+?[0-9][0-9 ()/-]{2,29})?$'),
  email text not null check (length(email) <= 254),
  website text not null check (website ~ '^(https?://.+)?$' and length(website) <= 300),
  hours text[] not null check (cardinality(hours) = 7),
  officer text not null check (length(officer) <= 300),
  feedback text not null check (length(feedback) <= 300),
  changed_at timestamptz not null,
  version integer not null
);
comment on column core.portrait.hours is 'Monday first, each empty or 09:00-12:00,13:00-16:00.';
comment on column core.portrait.officer is 'How to reach the data protection officer, as the organisation publishes it.';
comment on column core.portrait.feedback is 'Where barriers are reported: an address for mail or of a page.';

create table core.portrait_text (
  organisation_id bigint not null references core.organisation,
  kind text not null check (kind in ('ABOUT', 'ARRIVAL', 'HOURS', 'IMPRINT', 'PRIVACY', 'ACCESSIBILITY')),
  german text not null check (length(german) <= 60000),
  german_html text not null,
  german_at timestamptz not null,
  english text not null check (length(english) <= 60000),
  english_html text not null,
  english_at timestamptz not null,
  primary key (organisation_id, kind)
);
comment on column core.portrait_text.english_at is
  'When it was written, or found to fit still. Older than german_at: the translation may be outdated.';

create table core.offer (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  position integer not null,
  title_german text not null check (length(title_german) between 1 and 120),
  title_english text not null check (length(title_english) <= 120),
  summary_german text not null check (length(summary_german) between 1 and 400),
  summary_english text not null check (length(summary_english) <= 400),
  audience_german text not null check (length(audience_german) <= 160),
  audience_english text not null check (length(audience_english) <= 160),
  german_at timestamptz not null,
  english_at timestamptz not null,
  place text not null check (length(place) <= 160),
  languages text[] not null,
  interpreter boolean not null,
  territory text[] not null,
  phone text not null check (phone ~ '^(\+?[0-9][0-9 ()/-]{2,29})?$'),
  email text not null check (length(email) <= 254),
  free boolean not null,
  for_seekers boolean not null,
  changed_at timestamptz not null,
  archived_at timestamptz,
  version integer not null
);
comment on column core.offer.languages is 'Empty: those of the organisation.';
comment on column core.offer.territory is 'Empty: that of the organisation.';
comment on column core.offer.for_seekers is 'For those who seek advice; false: for people who work with them.';
create index on core.offer (organisation_id, position);
create index offer_for_seekers on core.offer (position, id) where archived_at is null and for_seekers;

alter table core.portrait enable row level security, force row level security;
comment on table core.portrait is 'rls: everyone reads, it is there to be found; delete never, it may be emptied';
create policy portrait_select on core.portrait for select using (true);
create policy portrait_insert on core.portrait for insert
  with check (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy portrait_update on core.portrait for update
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy portrait_delete on core.portrait for delete using (false);

alter table core.portrait_text enable row level security, force row level security;
comment on table core.portrait_text is 'rls: everyone reads, the law wants some of them public; delete never, an empty text stands for none';
create policy portrait_text_select on core.portrait_text for select using (true);
create policy portrait_text_insert on core.portrait_text for insert
  with check (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy portrait_text_update on core.portrait_text for update
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy portrait_text_delete on core.portrait_text for delete using (false);

alter table core.offer enable row level security, force row level security;
comment on table core.offer is 'rls: everyone reads what is offered, administrators also what they archived; delete never, offers are archived';
create policy offer_select on core.offer for select using (
  archived_at is null or (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR')));
create policy offer_insert on core.offer for insert
  with check (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy offer_update on core.offer for update
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy offer_delete on core.offer for delete using (false);
grant select, insert, update on core.portrait, core.portrait_text, core.offer to ${app};
