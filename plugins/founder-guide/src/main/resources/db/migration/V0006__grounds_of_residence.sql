-- On what a title for self-employment is based (§ 21 Abs. 1 to 2b, 5 AufenthG), and what each of these asks for.
alter table ${schema}.residence_check
  add column ground text not null default 'BUSINESS' check (ground in ('BUSINESS', 'TREATY', 'ACADEMIC', 'SCHOLARSHIP')),
  add column treaty boolean not null default false,
  add column related boolean not null default false,
  add column skilled boolean not null default false,
  add column scholarship boolean not null default false;
