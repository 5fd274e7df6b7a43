-- People are found by the beginnings of the words of their names: in an organisation or in the whole network. The words stand
-- in a table of their own, so that a search reads a stretch of an index and stops, however many people there are.
create function core.name_words(name text) returns setof text language sql immutable parallel safe as $$
  select distinct left(word, 40)
  from regexp_split_to_table(
         replace(replace(replace(core.base_letters(core.plain_letters(name)), 'ae', 'a'), 'oe', 'o'), 'ue', 'u'),
         '[\s.,;:''"()/@-]+') word
  where word <> ''
$$;
comment on function core.name_words(text) is
  'The same for what is written and what is typed: without marks and capitals; Müller, Mueller and Muller are one.';

create table core.name_word (
  organisation_id bigint not null references core.organisation,
  client boolean not null,
  word text collate "C" not null,
  person_id uuid not null references core.person,
  network boolean not null,
  primary key (organisation_id, client, word, person_id)
);
create index name_word_of_network on core.name_word (word, person_id) where network;
create index name_word_of_person on core.name_word (person_id, word);
comment on column core.name_word.person_id is 'personal: erased';

alter table core.name_word enable row level security, force row level security;
comment on table core.name_word is 'rls: all false, only the reviewed functions that find people read and write it';
create policy name_word_select on core.name_word for select using (false);
create policy name_word_insert on core.name_word for insert with check (false);
create policy name_word_update on core.name_word for update using (false);
create policy name_word_delete on core.name_word for delete using (false);
grant select, insert, delete on core.name_word to ${search};

-- Writes the words of a person anew; the trigger says which of its columns is the person.
create function core.write_name_words() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  who uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  delete from core.name_word where person_id = who;
  insert into core.name_word (organisation_id, client, word, person_id, network)
  select m.organisation_id, 'CLIENT' = any (m.roles), w.word, who, m.network
  from core.membership m
  join core.person p on p.id = m.person_id
  cross join lateral core.name_words(p.display_name) w (word)
  where m.person_id = who and m.until is null;
  return null;
end $$;
alter function core.write_name_words() owner to ${search};
create trigger membership_writes_name_words after insert or update on core.membership
  for each row execute function core.write_name_words('person_id');
create trigger person_writes_name_words after update of display_name on core.person
  for each row execute function core.write_name_words('id');

-- Whoever may ask is told the first so many, in the order of the words; of several words each must begin one of the name's.
-- Looks at 5,000 at most that share the longest of the words.
create function core.find_people(typed text, among text, most integer)
returns table (person_id uuid, display_name text, organisation text)
language plpgsql stable security definer set search_path = pg_catalog, core as $$
declare
  words text[] := array(select word from core.name_words(typed) word order by length(word) desc, word);
  longest text := words[1];
  others text[] := words[2:];
begin
  if longest is null or not (core.has_role('MEMBER') or core.has_role('MODERATOR') or core.has_role('ADMINISTRATOR')) then
    return;
  end if;
  if among = 'NETWORK' and core.network_on() then
    return query
      select p.id, p.display_name, o.name
      from (select distinct on (h.person_id) h.person_id, h.organisation_id, h.word
            from (select n.person_id, n.organisation_id, n.word
                  from (select w.person_id, w.organisation_id, w.word from core.name_word w
                        where w.network and w.word >= longest collate "C"
                          and w.word < longest || U&'\+10FFFF' collate "C"
                        order by w.word, w.person_id limit 5000) n
                  where core.has_name_words(n.person_id, others)
                  limit 4 * most) h
            order by h.person_id, h.word) f
      join core.person p on p.id = f.person_id
      join core.organisation o on o.id = f.organisation_id
      order by f.word, p.display_name, p.id limit most;
  elsif among = 'MEMBERS' or (among = 'CLIENTS' and core.has_role('ADMINISTRATOR')) then
    return query
      select p.id, p.display_name, o.name
      from (select distinct on (h.person_id) h.person_id, h.organisation_id, h.word
            from (select n.person_id, n.organisation_id, n.word
                  from (select w.person_id, w.organisation_id, w.word from core.name_word w
                        where w.organisation_id = core.tenant() and w.client = (among = 'CLIENTS')
                          and w.word >= longest collate "C" and w.word < longest || U&'\+10FFFF' collate "C"
                        order by w.word, w.person_id limit 5000) n
                  where core.has_name_words(n.person_id, others)
                  limit 4 * most) h
            order by h.person_id, h.word) f
      join core.person p on p.id = f.person_id
      join core.organisation o on o.id = f.organisation_id
      order by f.word, p.display_name, p.id limit most;
  end if;
end $$;

create function core.has_name_words(who uuid, wanted text[]) returns boolean
language sql stable as $$
  select not exists (
    select from unnest(wanted) r (beginning)
    where not exists (select from core.name_word v
                      where v.person_id = who and v.word >= r.beginning collate "C"
                        and v.word < r.beginning || U&'\+10FFFF' collate "C"))
$$;
revoke execute on function core.has_name_words(uuid, text[]) from public;
alter function core.has_name_words(uuid, text[]) owner to ${search};
revoke execute on function core.find_people(text, text, integer) from public;
grant execute on function core.find_people(text, text, integer) to ${app};
alter function core.find_people(text, text, integer) owner to ${search};

-- The same question for one who was found before.
create function core.found_person(who uuid, among text)
returns table (person_id uuid, display_name text, organisation text)
language sql stable security definer set search_path = pg_catalog, core as $$
  select p.id, p.display_name, o.name
  from core.name_word w
  join core.person p on p.id = w.person_id
  join core.organisation o on o.id = w.organisation_id
  where w.person_id = who
    and (core.has_role('MEMBER') or core.has_role('MODERATOR') or core.has_role('ADMINISTRATOR'))
    and case among
          when 'NETWORK' then w.network and core.network_on()
          when 'MEMBERS' then w.organisation_id = core.tenant() and not w.client
          when 'CLIENTS' then w.organisation_id = core.tenant() and w.client and core.has_role('ADMINISTRATOR')
          else false end
  order by o.id limit 1
$$;
revoke execute on function core.found_person(uuid, text) from public;
grant execute on function core.found_person(uuid, text) to ${app};
alter function core.found_person(uuid, text) owner to ${search};

-- Those who are there already.
set local role ${search};
insert into core.name_word (organisation_id, client, word, person_id, network)
select m.organisation_id, 'CLIENT' = any (m.roles), w.word, m.person_id, m.network
from core.membership m
join core.person p on p.id = m.person_id
cross join lateral core.name_words(p.display_name) w (word)
where m.until is null;
reset role;
