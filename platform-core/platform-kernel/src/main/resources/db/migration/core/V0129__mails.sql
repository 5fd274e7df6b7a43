-- Mails: written in the transaction of whoever tells something, sent afterwards by whichever server is faster. A server
-- claims a mail by moving its due time to the end of the attempt, as deliveries of facts are claimed; see decision 0070.
create table core.mail (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  person_id uuid references core.person,
  kind text not null check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(kind) <= 60),
  recipient text not null check (recipient ~ '^[^[:space:][:cntrl:],;<>"@]{1,64}@[^[:space:][:cntrl:],;<>"@]{1,189}$'),
  language text not null check (language in ('de', 'en')),
  subject text not null check (length(subject) between 1 and 200 and subject !~ '[[:cntrl:]]'),
  paragraphs text[] not null check (cardinality(paragraphs) <= 40),
  button text check (length(button) between 1 and 80),
  path text check (path ~ '^/' and length(path) <= 400),
  notice text check (length(notice) <= 120),
  token_hash text unique check (token_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  give_up_at timestamptz not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'REFUSED', 'FAILED')),
  due_at timestamptz,
  attempts integer not null default 0,
  failure text not null default '' check (length(failure) <= 500),
  ended_at timestamptz,
  check ((state = 'WAITING') = (due_at is not null)),
  check ((state = 'WAITING') = (ended_at is null)),
  check ((notice is null) = (token_hash is null) and (notice is null or person_id is not null))
);
comment on column core.mail.person_id is 'personal: erased';
comment on column core.mail.recipient is 'personal: goes with the person whose account has the address, else with the row after 90 days';
comment on column core.mail.paragraphs is 'Empty once the text was forgotten, 14 days after the mail was sent or given up.';
comment on column core.mail.due_at is 'When it is tried next; while it is tried, when that attempt is given up for lost. Null: it has ended.';
comment on column core.mail.attempts is 'Also the number by which a late attempt is told from the next one.';
comment on column core.mail.token_hash is 'Of the token by which the recipient stops mails of this kind of notice.';
create index mail_due on core.mail (due_at, id) where due_at is not null;
create index on core.mail (organisation_id, created_at desc, id desc);
create index on core.mail (person_id);

-- What a mail holds that nobody else may know. It goes when the mail was sent.
create table core.mail_secret (
  mail_id uuid primary key references core.mail on delete cascade,
  organisation_id bigint not null references core.organisation,
  path text check (path ~ '^/' and length(path) <= 400),
  handed_over boolean not null default false,
  token text check (length(token) <= 80)
);
comment on column core.mail_secret.handed_over is 'Whether administrators may see the path and hand it over, as long as the mail was not sent.';
create index on core.mail_secret (organisation_id);

alter table core.mail enable row level security, force row level security;
create policy mail_select on core.mail for select
  using ((organisation_id = core.tenant() and (core.is_system() or core.has_role('ADMINISTRATOR')))
         or person_id = core.person());
create policy mail_insert on core.mail for insert
  with check (organisation_id = core.tenant() and (core.is_system() or core.works_for(organisation_id)));
create policy mail_update on core.mail for update
  using (organisation_id = core.tenant() and (core.is_system() or core.has_role('ADMINISTRATOR')));
create policy mail_delete on core.mail for delete using (organisation_id = core.tenant() and core.is_system());

alter table core.mail_secret enable row level security, force row level security;
comment on table core.mail_secret is 'rls: update never, a secret is made once';
create policy mail_secret_select on core.mail_secret for select
  using (organisation_id = core.tenant()
         and (core.is_system() or (handed_over and core.has_role('ADMINISTRATOR'))));
create policy mail_secret_insert on core.mail_secret for insert
  with check (organisation_id = core.tenant() and (core.is_system() or core.works_for(organisation_id)));
create policy mail_secret_update on core.mail_secret for update using (false);
create policy mail_secret_delete on core.mail_secret for delete using (organisation_id = core.tenant() and core.is_system());

grant select, insert, delete, update (paragraphs, button, path, give_up_at, state, due_at, attempts, failure, ended_at)
  on core.mail to ${app};
grant select, insert, delete on core.mail_secret to ${app};
grant select, delete on core.mail to ${search};

-- Which mails are due, over all organisations: keys only. Each is then claimed as the organisation that it is of.
create function core.due_mails(at timestamptz, most integer) returns table (id uuid, organisation_id bigint)
language sql stable security definer set search_path = pg_catalog, core as $$
  select m.id, m.organisation_id from core.mail m where m.due_at <= at order by m.due_at, m.id limit most
$$;
revoke execute on function core.due_mails(timestamptz, integer) from public;
grant execute on function core.due_mails(timestamptz, integer) to ${app};
alter function core.due_mails(timestamptz, integer) owner to ${search};

-- Whoever writes a mail may not read those of the organisation, but learns whether there are too many of them.
create function core.mail_has_room(organisation bigint, since timestamptz, most integer) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select count(*) < most from (
    select from core.mail m where m.organisation_id = organisation and m.created_at > since limit most) recent
$$;
revoke execute on function core.mail_has_room(bigint, timestamptz, integer) from public;
grant execute on function core.mail_has_room(bigint, timestamptz, integer) to ${app};
alter function core.mail_has_room(bigint, timestamptz, integer) owner to ${search};

-- A person that is erased takes along the mails to the person and to the address, which the account still has then.
create function core.forget_mails() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.mail m where m.person_id = new.id
    or lower(m.recipient) = (select a.email from auth.account a where a.person_id = new.id);
  return null;
end $$;
create trigger person_erased_forgets_mails after update of erased_at on core.person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function core.forget_mails();
alter function core.forget_mails() owner to ${search};
