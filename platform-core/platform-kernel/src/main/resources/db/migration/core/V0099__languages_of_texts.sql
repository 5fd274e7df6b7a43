-- In which language people write, so that pages of another one can say so (WCAG 3.1.2). What is there is in the network's.
alter table core.topic add column language text not null default 'de' check (language ~ '^[a-z]{2,3}$');
alter table core.post add column language text not null default 'de' check (language ~ '^[a-z]{2,3}$');
alter table core.event add column language text not null default 'de' check (language ~ '^[a-z]{2,3}$');
grant update (language) on core.event to ${app};
comment on column core.topic.language is 'Of its title; each post has its own.';

-- The language of an item by its kind and key, as the search names them. Tells nothing else, and so asks nobody's rights.
create function core.language_of(of_kind text, of_key text) returns text
language sql stable security definer set search_path = pg_catalog, core as $$
  select case of_kind
    when 'topic' then (select t.language from core.topic t where t.id = of_key::uuid)
    when 'post' then (select p.language from core.post p where p.id = of_key::uuid)
    when 'event' then (select e.language from core.event e where e.id = of_key::uuid)
  end
$$;
alter function core.language_of(text, text) owner to ${search};

-- The same of its title: that of an answer is its topic's.
create function core.title_language_of(of_kind text, of_key text) returns text
language sql stable security definer set search_path = pg_catalog, core as $$
  select case of_kind
    when 'post' then (select t.language from core.post p join core.topic t on t.id = p.topic_id where p.id = of_key::uuid)
    else core.language_of(of_kind, of_key)
  end
$$;
alter function core.title_language_of(text, text) owner to ${search};
