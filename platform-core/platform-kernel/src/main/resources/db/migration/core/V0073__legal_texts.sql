-- Imprint, privacy and accessibility of the network as its administrators word them.
create table core.legal_text (
  kind text primary key check (kind in ('IMPRINT', 'PRIVACY', 'ACCESSIBILITY')),
  german text not null check (length(german) <= 60000),
  german_html text not null,
  english text not null check (length(english) <= 60000),
  english_html text not null,
  changed_at timestamptz not null
);

alter table core.legal_text enable row level security, force row level security;
comment on table core.legal_text is 'rls: everyone reads, the law wants it public; delete never, an empty text stands for none';
create policy legal_text_select on core.legal_text for select using (true);
create policy legal_text_insert on core.legal_text for insert with check (core.is_network_administrator());
create policy legal_text_update on core.legal_text for update using (core.is_network_administrator());
create policy legal_text_delete on core.legal_text for delete using (false);
grant select, insert, update on core.legal_text to ${app};
