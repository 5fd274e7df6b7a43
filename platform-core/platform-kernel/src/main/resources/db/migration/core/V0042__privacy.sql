-- Erasing a person: the row stays, empty, for what others keep refers to it; everything that is the person's goes.
alter table core.person add column erased_at timestamptz;
alter table core.person drop constraint person_display_name_check;
alter table core.person add constraint person_display_name_check
  check (case when erased_at is null then length(display_name) between 1 and 120 else display_name = '' end);

-- Every column of the core that refers to a person says what becomes of it: "personal: erased" goes with the person,
-- "personal: kept" stays with the key of an empty row. A test reads these comments.
comment on column core.membership.person_id is 'personal: kept, ended';
comment on column auth.account.person_id is 'personal: erased';
comment on column auth.access_token.person_id is 'personal: erased';
comment on column core.group_member.person_id is 'personal: erased';
comment on column core.draft.person_id is 'personal: erased';
comment on column core.topic.author_id is 'personal: kept, what was written for others stays without the name';
comment on column core.post.author_id is 'personal: kept, what was written for others stays without the name';
comment on column core.topic_read.person_id is 'personal: erased';
comment on column core.event.author_id is 'personal: kept, what was written for others stays without the name';
comment on column core.event_registration.person_id is 'personal: kept for past events, which count; places in coming ones are freed';
comment on column core.search_document.owner_id is 'personal: erased';
comment on column core.audit_entry.person_id is 'personal: kept as long as the entry, for who did what has to be answered for';
comment on column core.notice.person_id is 'personal: erased';
comment on column core.unwanted_notice.person_id is 'personal: erased';

grant usage on schema auth to ${search};
grant select, update on core.person to ${search};
grant select, delete on auth.account, auth.access_token, core.draft, core.topic_read, core.unwanted_notice,
  core.group_member, core.event_registration to ${search};
grant update (until, network) on core.membership to ${search};

-- Where a person is or was a member, for whoever may erase them: administrators of the network, and administrators of an
-- organisation to which the person belongs. For everybody else nobody is anywhere.
create function core.erasure_scope(who uuid)
returns table (organisation_id bigint, slug text, name text, active boolean, last_administrator boolean)
language sql stable security definer set search_path = pg_catalog, core as $$
  select o.id, o.slug, o.name, m.until is null,
         m.until is null and 'ADMINISTRATOR' = any (m.roles)
           and not exists (select from core.membership other
                           where other.organisation_id = m.organisation_id and other.person_id <> who
                             and other.until is null and 'ADMINISTRATOR' = any (other.roles))
  from core.membership m
  join core.organisation o on o.id = m.organisation_id
  where m.person_id = who
    and core.has_role('ADMINISTRATOR')
    and (core.is_network_administrator()
         or exists (select from core.membership here where here.person_id = who and here.organisation_id = core.tenant()))
  order by o.id
$$;

-- Erases a person in the core; the rules are repeated here. False: there is nobody whom the caller may erase.
create function core.erase_person(who uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  if who is not distinct from core.person() or not exists (select from core.erasure_scope(who))
     or (not core.is_network_administrator()
         and exists (select from core.erasure_scope(who) s where s.organisation_id <> core.tenant())) then
    return false;
  end if;
  update core.person set display_name = '', language = null, theme = null, erased_at = at
  where id = who and erased_at is null;
  if not found then
    return false;
  end if;
  delete from auth.access_token where person_id = who;
  delete from auth.account where person_id = who;
  delete from core.draft where person_id = who;
  delete from core.topic_read where person_id = who;
  delete from core.notice where person_id = who;
  delete from core.unwanted_notice where person_id = who;
  delete from core.group_member where person_id = who;
  delete from core.search_document where owner_id = who;
  delete from core.event_registration r using core.event e
  where r.person_id = who and e.id = r.event_id and e.starts_at > at;
  update core.membership set until = coalesce(until, at), network = false where person_id = who;
  return true;
end $$;

revoke execute on function core.erasure_scope(uuid), core.erase_person(uuid, timestamptz) from public;
grant execute on function core.erasure_scope(uuid), core.erase_person(uuid, timestamptz) to ${app};
alter function core.erasure_scope(uuid) owner to ${search};
alter function core.erase_person(uuid, timestamptz) owner to ${search};
