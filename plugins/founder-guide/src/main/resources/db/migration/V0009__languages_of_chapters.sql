-- In which language a chapter is written, so that pages of another one can say so. What is there is in the network's.
alter table ${schema}.plan_chapter add column language text not null default 'de' check (language ~ '^[a-z]{2,3}$');
