-- Files of posts, for whoever reads the post, and of working groups, for their members. See decision 0089.
alter table core.file drop constraint file_kind_check;
alter table core.file add constraint file_kind_check check (kind in ('event', 'post', 'group'));

alter table core.post add column files smallint not null default 0 check (files >= 0);
comment on column core.post.files is 'Derived: how many files it has, so that reading asks for them only where there are some.';
grant update (files) on core.post to ${search};
grant delete on core.file to ${search};

-- Under row security of the item itself, as before. What an own post says is changed as long as its topic takes posts.
create or replace function core.may_see_file(of_kind text, of_item uuid, organisation bigint) returns boolean
language sql stable
  return case of_kind
    when 'event' then exists (select from core.event e where e.id = of_item and e.organisation_id = organisation)
    when 'post' then exists (select from core.post p
                             where p.id = of_item and p.organisation_id = organisation and not p.erased)
    when 'group' then of_item in (select core.my_groups())
    else false end;
create or replace function core.may_change_files(of_kind text, of_item uuid, organisation bigint) returns boolean
language sql stable
  return organisation = core.tenant() and case of_kind
    when 'event' then exists (select from core.event e
                              where e.id = of_item and core.organises(e.id, e.organisation_id, e.author_id))
    when 'post' then exists (select from core.post p join core.topic t on t.id = p.topic_id
                             where p.id = of_item and p.organisation_id = organisation and p.author_id = core.person()
                               and not p.hidden and not p.erased and t.closed_at is null and not t.hidden
                               and (t.audience = 'GROUP' or not core.is_guest()) and not core.is_archived(t.forum_id))
    when 'group' then core.works_for(organisation)
                      and exists (select from core.working_group g
                                  where g.id = of_item and g.id in (select core.my_groups())
                                    and core.is_current(g.last_day))
    else false end;

-- A document of a group is removed by whoever brought it, as long as they are in it, and by those who lead it.
create function core.may_remove_file(of_kind text, of_item uuid, organisation bigint, author uuid) returns boolean
language sql stable
  return case of_kind
    when 'group' then of_item in (select core.my_chairs())
                      or (author = core.person() and organisation = core.tenant() and of_item in (select core.my_groups()))
    else core.may_change_files(of_kind, of_item, organisation) end;
alter policy file_delete on core.file using (core.may_remove_file(kind, item, organisation_id, author_id));

set local role ${search};

create or replace function core.count_file() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  one core.file := case tg_op when 'INSERT' then new else old end;
  more integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
  insert into core.file_space as s values (one.organisation_id, greatest(more, 0), greatest(more * one.size, 0))
  on conflict (organisation_id) do update set files = s.files + more, bytes = s.bytes + more * one.size;
  if one.kind = 'post' then
    update core.post p set files = p.files + more where p.id = one.item;
  end if;
  return null;
end $$;

reset role;

-- A post that is erased for good leaves no file behind, nor does an item that is deleted.
create function core.drop_files() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.file f where f.kind = tg_argv[0] and f.item = old.id;
  return null;
end $$;
alter function core.drop_files() owner to ${search};
create trigger post_erased_drops_files after update of erased on core.post
  for each row when (new.erased and not old.erased) execute function core.drop_files('post');
create trigger post_deleted_drops_files after delete on core.post
  for each row when (old.files > 0) execute function core.drop_files('post');
create trigger group_deleted_drops_files after delete on core.working_group
  for each row execute function core.drop_files('group');
