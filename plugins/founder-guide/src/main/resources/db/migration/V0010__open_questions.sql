-- A question that nobody has answered is open: it is neither yes nor no, and a number that nobody has entered is none.
-- The forms so far offered "no", zero and 24 months as if they were answered. What such a row says cannot be told from
-- what somebody meant, so it is open again: to ask once more costs a minute, a wrong answer may cost a permit. A "yes",
-- another number or a day was entered by somebody, and stays.
alter table ${schema}.residence_check
  drop constraint residence_check_ground_check,
  alter column ground drop default,
  alter column treaty drop default,
  alter column related drop default,
  alter column skilled drop default,
  alter column scholarship drop default,
  alter column interest type text using case when interest then 'YES' else 'OPEN' end,
  alter column effect type text using case when effect then 'YES' else 'OPEN' end,
  alter column financed type text using case when financed then 'YES' else 'OPEN' end,
  alter column pension type text using case when pension then 'YES' else 'OPEN' end,
  alter column permission type text using case when permission then 'YES' else 'OPEN' end,
  alter column treaty type text using case when treaty then 'YES' else 'OPEN' end,
  alter column related type text using case when related then 'YES' else 'OPEN' end,
  alter column skilled type text using case when skilled then 'YES' else 'OPEN' end,
  alter column scholarship type text using case when scholarship then 'YES' else 'OPEN' end,
  -- The business itself was the preset ground. Where something was said about it, it was meant.
  alter column ground type text using case
    when ground = 'BUSINESS' and not (interest or effect or financed or permission) or standing <> 'NEEDS_TITLE'
    then 'UNKNOWN' else ground end;
alter table ${schema}.residence_check
  add check (ground in ('UNKNOWN', 'BUSINESS', 'TREATY', 'ACADEMIC', 'SCHOLARSHIP')),
  add check (interest in ('OPEN', 'YES', 'NO')),
  add check (effect in ('OPEN', 'YES', 'NO')),
  add check (financed in ('OPEN', 'YES', 'NO')),
  add check (pension in ('OPEN', 'YES', 'NO')),
  add check (permission in ('OPEN', 'YES', 'NO')),
  add check (treaty in ('OPEN', 'YES', 'NO')),
  add check (related in ('OPEN', 'YES', 'NO')),
  add check (skilled in ('OPEN', 'YES', 'NO')),
  add check (scholarship in ('OPEN', 'YES', 'NO'));

alter table ${schema}.subsidy_check
  alter column benefit_cents drop not null,
  alter column days_left drop not null,
  alter column months_unemployed drop not null,
  alter column further_members drop not null,
  alter column months drop not null,
  alter column goods_cents drop not null,
  alter column benefit_cents type bigint using nullif(benefit_cents, 0),
  alter column days_left type integer using nullif(days_left, 0),
  alter column months_unemployed type integer using nullif(months_unemployed, 0),
  alter column further_members type integer using nullif(further_members, 0),
  alter column months type integer using nullif(nullif(months, 24), 0),
  alter column goods_cents type bigint using nullif(goods_cents, 0),
  alter column skills type text using case when skills then 'YES' else 'OPEN' end,
  alter column entitled type text using case when entitled then 'YES' else 'OPEN' end,
  alter column hardship type text using case when hardship then 'YES' else 'OPEN' end,
  alter column partner type text using case when partner then 'YES' else 'OPEN' end,
  add column former_grant text not null default 'OPEN';
-- Whoever has entered when a grant ended has said that there was one.
alter table ${schema}.subsidy_check
  alter column former_grant type text using case when last_grant_ended is null then 'OPEN' else 'YES' end,
  alter column former_grant drop default,
  add check (skills in ('OPEN', 'YES', 'NO')),
  add check (entitled in ('OPEN', 'YES', 'NO')),
  add check (hardship in ('OPEN', 'YES', 'NO')),
  add check (partner in ('OPEN', 'YES', 'NO')),
  add check (former_grant in ('OPEN', 'YES', 'NO'));

-- Whether somebody means to live on the business may be open, too. What stands there stays: it is shown on every page.
alter table ${schema}.founding_project
  drop constraint founding_project_work_form_check,
  add check (work_form in ('UNDECIDED', 'FULL_TIME', 'PART_TIME'));

-- A copy of a plan without figures knows neither gap nor need, and an answer that was begun need not know its result.
alter table ${schema}.frozen_copy alter column gap_cents drop not null, alter column need_cents drop not null;
alter table ${schema}.answer_draft alter column result drop not null;
