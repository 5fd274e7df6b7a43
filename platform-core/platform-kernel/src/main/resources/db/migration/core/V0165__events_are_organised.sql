-- Events are organised by several people, take in guests without an account, and tell those who come what has changed.

-- Colleagues who organise an event together with its author.
create table core.event_organiser (
  event_id uuid not null references core.event,
  organisation_id bigint not null references core.organisation,
  person_id uuid not null references core.person,
  added_at timestamptz not null,
  primary key (event_id, person_id)
);
comment on column core.event_organiser.person_id is 'personal: erased';
create index on core.event_organiser (person_id);

create function core.organises(of_event uuid, organisation bigint, author uuid) returns boolean
language sql stable parallel safe
  return organisation = core.tenant()
    and (author = core.person() or core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR')
         or exists (select from core.event_organiser o where o.event_id = of_event and o.person_id = core.person()));
comment on function core.organises(uuid, bigint, uuid) is
  'Whether an event is organised by the acting member: its author, those added to it, moderators and administrators.';

alter table core.event_organiser enable row level security, force row level security;
comment on table core.event_organiser is 'rls: update never, somebody is added or taken away';
create policy event_organiser_select on core.event_organiser for select using (
  organisation_id = core.tenant() and core.works_for(organisation_id));
create policy event_organiser_insert on core.event_organiser for insert with check (
  organisation_id = core.tenant()
  and exists (select from core.event e where e.id = event_id and core.organises(e.id, e.organisation_id, e.author_id)));
create policy event_organiser_update on core.event_organiser for update using (false);
create policy event_organiser_delete on core.event_organiser for delete using (
  organisation_id = core.tenant()
  and exists (select from core.event e where e.id = event_id and core.organises(e.id, e.organisation_id, e.author_id)));
grant select, insert, delete on core.event_organiser to ${app};
grant select, delete on core.event_organiser to ${search};

alter policy event_update on core.event using (core.organises(id, organisation_id, author_id));
alter policy event_registration_select on core.event_registration using (
  person_id = core.person()
  or exists (select from core.event e where e.id = event_id and core.organises(e.id, e.organisation_id, e.author_id)));

-- Whoever leaves the organisation organises nothing of it any more, and neither does who is erased.
create function core.forget_organisers() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.event_organiser o where o.person_id = new.person_id and o.organisation_id = new.organisation_id;
  return null;
end $$;
create trigger membership_end_forgets_organisers after update of until on core.membership
  for each row when (old.until is null and new.until is not null) execute function core.forget_organisers();
alter function core.forget_organisers() owner to ${search};
create function core.forget_organiser() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.event_organiser o where o.person_id = new.id;
  return null;
end $$;
create trigger person_erased_forgets_organiser after update of erased_at on core.person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function core.forget_organiser();
alter function core.forget_organiser() owner to ${search};

-- People without an account who ask for a place in a public event. They take it with the code in their mail, or are
-- taken in by an organiser who has called them.
create table core.event_guest (
  id uuid primary key,
  event_id uuid not null references core.event,
  organisation_id bigint not null references core.organisation,
  name text check (length(name) between 1 and 120),
  email text check (email = lower(email) and length(email) <= 254),
  phone text check (length(phone) between 3 and 40),
  language text not null check (language in ('de', 'en')),
  interpreter text not null default '' check (length(interpreter) <= 60),
  childcare boolean not null default false,
  code_hash text unique check (code_hash ~ '^[0-9a-f]{64}$'),
  asked_at timestamptz not null,
  mailed_at timestamptz not null,
  confirmed_at timestamptz,
  forgotten_at timestamptz,
  check ((forgotten_at is null) = (name is not null)),
  check (forgotten_at is null or (email is null and phone is null and interpreter = '' and not childcare and code_hash is null)),
  check (forgotten_at is not null or email is not null or phone is not null)
);
comment on column core.event_guest.name is 'personal: forgotten 14 days after the event; as long as nobody confirmed it, after two days';
comment on column core.event_guest.email is 'personal: forgotten with the name';
comment on column core.event_guest.phone is 'personal: forgotten with the name';
comment on column core.event_guest.interpreter is 'personal: forgotten with the name. The language into which somebody has to interpret.';
comment on column core.event_guest.childcare is 'personal: forgotten with the name';
comment on column core.event_guest.asked_at is 'When the guest asked for the place and consented to be kept here until then.';
create unique index event_guest_by_address on core.event_guest (event_id, email) where email is not null;
create index on core.event_guest (organisation_id, asked_at);

create trigger guest_takes_place after update of confirmed_at on core.event_guest
  for each row when (old.confirmed_at is null and new.confirmed_at is not null) execute function core.take_place();
create trigger guest_comes_in after insert on core.event_guest
  for each row when (new.confirmed_at is not null) execute function core.take_place();
create trigger guest_frees_place after delete on core.event_guest
  for each row when (old.confirmed_at is not null) execute function core.free_place();

alter table core.event_guest enable row level security, force row level security;
create policy event_guest_select on core.event_guest for select using (
  organisation_id = core.tenant()
  and (core.is_system()
       or exists (select from core.event e where e.id = event_id and core.organises(e.id, e.organisation_id, e.author_id))));
create policy event_guest_insert on core.event_guest for insert with check (
  organisation_id = core.tenant()
  and exists (select from core.event e where e.id = event_id and e.audience = 'PUBLIC'
              and e.organisation_id = core.tenant()
              and (core.is_system() or core.organises(e.id, e.organisation_id, e.author_id))));
create policy event_guest_update on core.event_guest for update using (
  organisation_id = core.tenant()
  and (core.is_system()
       or exists (select from core.event e where e.id = event_id and core.organises(e.id, e.organisation_id, e.author_id))));
create policy event_guest_delete on core.event_guest for delete using (
  organisation_id = core.tenant()
  and (core.is_system()
       or exists (select from core.event e where e.id = event_id and core.organises(e.id, e.organisation_id, e.author_id))));
grant select, insert, delete,
  update (name, email, phone, interpreter, childcare, code_hash, mailed_at, confirmed_at, forgotten_at)
  on core.event_guest to ${app};
grant select on core.event_guest to ${search};

-- Whoever follows the link in a mail is nobody, so this looks for the place: by the hash of its code and nothing else.
create function core.guest_place(hash text) returns table (id uuid, event_id uuid, organisation_id bigint)
language sql stable security definer set search_path = pg_catalog, core as $$
  select g.id, g.event_id, g.organisation_id from core.event_guest g where g.code_hash = hash
$$;
revoke execute on function core.guest_place(text) from public;
grant execute on function core.guest_place(text) to ${app};
alter function core.guest_place(text) owner to ${search};

-- What organisers wrote to those who come: bounded a day, and a record of what was said.
create table core.event_letter (
  id uuid primary key,
  event_id uuid not null references core.event,
  organisation_id bigint not null references core.organisation,
  kind text not null check (kind in ('MESSAGE', 'CHANGED', 'CANCELLED')),
  subject text not null check (length(subject) <= 200),
  author_id uuid not null references core.person,
  sent_at timestamptz not null,
  recipients integer not null check (recipients >= 0)
);
comment on column core.event_letter.author_id is 'personal: kept, who wrote in the name of the organisation';
create index on core.event_letter (event_id, sent_at desc);

alter table core.event_letter enable row level security, force row level security;
comment on table core.event_letter is 'rls: update never, delete never, what was sent was sent';
create policy event_letter_select on core.event_letter for select using (
  organisation_id = core.tenant()
  and exists (select from core.event e where e.id = event_id and core.organises(e.id, e.organisation_id, e.author_id)));
create policy event_letter_insert on core.event_letter for insert with check (
  organisation_id = core.tenant() and author_id = core.person()
  and exists (select from core.event e where e.id = event_id and core.organises(e.id, e.organisation_id, e.author_id)));
create policy event_letter_update on core.event_letter for update using (false);
create policy event_letter_delete on core.event_letter for delete using (false);
grant select, insert on core.event_letter to ${app};

-- Where to write to those who have a place, for whoever organises the event. Organisers are not shown these addresses:
-- the platform writes the letters.
create function core.event_recipients(of_event uuid)
returns table (person_id uuid, name text, email text, language text)
language sql stable security definer set search_path = pg_catalog, core as $$
  select p.id, p.display_name, a.email, p.language
  from core.event e
  join core.event_registration r on r.event_id = e.id
  join core.person p on p.id = r.person_id
  join auth.account a on a.person_id = p.id and a.email is not null
  where e.id = of_event and core.organises(e.id, e.organisation_id, e.author_id)
$$;
revoke execute on function core.event_recipients(uuid) from public;
grant execute on function core.event_recipients(uuid) to ${app};
alter function core.event_recipients(uuid) owner to ${search};

-- Letters to all who come are bounded by their event; they leave the room for other mails as it is.
alter table core.mail add column to_many boolean not null default false;
comment on column core.mail.to_many is 'One of many that say the same. Such mails have a bound of their own.';
set local role ${search};
create or replace function core.mail_has_room(organisation bigint, since timestamptz, most integer) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select count(*) < most from (
    select from core.mail m
    where m.organisation_id = organisation and m.created_at > since and not m.to_many limit most) recent
$$;
reset role;
