-- Forum, topics, posts. A topic belongs to the organisation that opened it, a post to the organisation of its author.
create table core.forum (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  title text not null check (length(title) between 1 and 120),
  description text not null check (length(description) <= 500),
  audience text not null check (audience in ('ORGANISATION', 'NETWORK', 'PUBLIC')),
  position integer not null default 0,
  created_at timestamptz not null
);
comment on column core.forum.audience is 'The widest circle of its topics.';
create index on core.forum (organisation_id, position);

create table core.topic (
  id uuid primary key,
  forum_id uuid not null references core.forum,
  organisation_id bigint not null references core.organisation,
  author_id uuid not null references core.person,
  title text not null check (length(title) between 1 and 160),
  audience text not null check (audience in ('ORGANISATION', 'GROUP', 'NETWORK', 'PUBLIC')),
  group_id uuid references core.working_group,
  created_at timestamptz not null,
  last_post_at timestamptz not null,
  last_organisation_id bigint not null references core.organisation,
  post_count integer not null default 0,
  closed_at timestamptz,
  version integer not null default 0,
  check ((audience = 'GROUP') = (group_id is not null)),
  unique (id, organisation_id, audience)
);
create index topic_by_forum on core.topic (forum_id, last_post_at desc, id desc);
create index topic_by_forum_for_visitors on core.topic (forum_id, organisation_id, last_post_at desc, id desc)
  where audience = 'PUBLIC';
create index topic_by_organisation on core.topic (organisation_id, last_post_at desc, id desc);
create index topic_of_network on core.topic (last_post_at desc, id desc) where audience in ('NETWORK', 'PUBLIC');
create index topic_of_public on core.topic (last_post_at desc, id desc) where audience = 'PUBLIC';
create index topic_of_group on core.topic (group_id, last_post_at desc, id desc) where audience = 'GROUP';

create table core.post (
  id uuid primary key,
  topic_id uuid not null,
  topic_organisation_id bigint not null,
  audience text not null,
  organisation_id bigint not null references core.organisation,
  author_id uuid not null references core.person,
  markdown text not null check (length(markdown) between 1 and 20000),
  html text not null,
  created_at timestamptz not null,
  edited_at timestamptz,
  version integer not null default 0,
  foreign key (topic_id, topic_organisation_id, audience) references core.topic (id, organisation_id, audience) on update cascade
);
comment on column core.post.audience is 'Copy of the topic''s circle, kept equal by the foreign key, so that reading needs no join.';
create index post_by_topic on core.post (topic_id, created_at, id);

create table core.topic_read (
  person_id uuid not null references core.person,
  topic_id uuid not null references core.topic,
  read_until timestamptz not null,
  primary key (person_id, topic_id)
);

grant select on core.topic to ${search};
grant update (last_post_at, last_organisation_id, post_count) on core.topic to ${search};

-- A reply moves its topic up, also where the reply comes from another organisation, which may not update the topic.
create function core.count_post() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  update core.topic
  set post_count = post_count + 1, last_post_at = greatest(last_post_at, new.created_at), last_organisation_id = new.organisation_id
  where id = new.topic_id;
  return null;
end $$;
alter function core.count_post() owner to ${search};
create trigger post_is_counted after insert on core.post for each row execute function core.count_post();

alter table core.forum enable row level security, force row level security;
comment on table core.forum is 'rls: delete never, a forum is archived';
create policy forum_select on core.forum for select using (
  audience = 'PUBLIC' or organisation_id = core.tenant() or (audience = 'NETWORK' and core.network_on()));
create policy forum_insert on core.forum for insert
  with check (organisation_id = core.tenant() and (core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR')));
create policy forum_update on core.forum for update
  using (organisation_id = core.tenant() and (core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR')));
create policy forum_delete on core.forum for delete using (false);

alter table core.topic enable row level security, force row level security;
comment on table core.topic is 'rls: delete never, a topic is closed';
create policy topic_select on core.topic for select using (
  audience = 'PUBLIC'
  or (audience = 'NETWORK' and (core.network_on() or organisation_id = core.tenant()))
  or (audience = 'ORGANISATION' and organisation_id = core.tenant())
  or (audience = 'GROUP' and group_id in (select core.my_groups())));
create policy topic_insert on core.topic for insert with check (
  organisation_id = core.tenant() and author_id = core.person()
  and exists (select from core.forum f where f.id = topic.forum_id
              and (f.audience = 'PUBLIC' or topic.audience = 'ORGANISATION'
                   or (f.audience = 'NETWORK' and topic.audience <> 'PUBLIC')))
  and (audience <> 'GROUP' or group_id in (select core.my_groups()))
  and (audience not in ('NETWORK', 'PUBLIC') or core.network_on()));
create policy topic_update on core.topic for update using (
  organisation_id = core.tenant()
  and (author_id = core.person() or core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR')));
create policy topic_delete on core.topic for delete using (false);

alter table core.post enable row level security, force row level security;
comment on table core.post is 'rls: delete never, a post is edited by its author';
create policy post_select on core.post for select using (
  audience = 'PUBLIC'
  or (audience = 'NETWORK' and (core.network_on() or topic_organisation_id = core.tenant()))
  or (audience = 'ORGANISATION' and topic_organisation_id = core.tenant())
  or (audience = 'GROUP' and exists (select from core.topic t where t.id = topic_id)));
create policy post_insert on core.post for insert with check (
  organisation_id = core.tenant() and author_id = core.person()
  and exists (select from core.topic t where t.id = topic_id and t.closed_at is null));
create policy post_update on core.post for update using (organisation_id = core.tenant() and author_id = core.person());
create policy post_delete on core.post for delete using (false);

alter table core.topic_read enable row level security, force row level security;
comment on table core.topic_read is 'rls: what a person has read is that person''s alone';
create policy topic_read_select on core.topic_read for select using (person_id = core.person());
create policy topic_read_insert on core.topic_read for insert
  with check (person_id = core.person() and exists (select from core.topic t where t.id = topic_id));
create policy topic_read_update on core.topic_read for update using (person_id = core.person());
create policy topic_read_delete on core.topic_read for delete using (person_id = core.person());

grant select, insert, update on core.forum to ${app};
grant select, insert on core.topic, core.post to ${app};
grant update (title, closed_at, version) on core.topic to ${app};
grant update (markdown, html, edited_at, version) on core.post to ${app};
grant select, insert, update, delete on core.topic_read to ${app};
