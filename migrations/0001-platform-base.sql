-- 0001: who looks, and what this installation hosts.
-- The kernel tells each transaction who looks (settings samvaerk.*, PLT-10). Policies ask these functions, wrapped in
-- (select …) so that a statement computes them once. No settings: every function says null, and no row is seen.

create function platform.viewer_kind() returns text
  language sql stable parallel safe
  return nullif(current_setting('samvaerk.viewer', true), '');

create function platform.viewer_partnership() returns text
  language sql stable parallel safe
  return nullif(current_setting('samvaerk.partnership', true), '');

create function platform.viewer_person() returns uuid
  language sql stable parallel safe
  return case when current_setting('samvaerk.viewer', true) = 'person'
              then nullif(current_setting('samvaerk.person', true), '')::uuid end;

create function platform.viewer_organisation() returns text
  language sql stable parallel safe
  return case when current_setting('samvaerk.viewer', true) = 'person'
              then nullif(current_setting('samvaerk.organisation', true), '') end;

-- Whether the viewer is a person who holds the function in the partnership that is open.
create function platform.viewer_has(function_name text) returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('samvaerk.viewer', true) = 'person'
    and function_name = any (string_to_array(current_setting('samvaerk.functions', true), ',')), false);

create function platform.viewer_job() returns text
  language sql stable parallel safe
  return case when current_setting('samvaerk.viewer', true) = 'job'
              then nullif(current_setting('samvaerk.job', true), '') end;

-- Whether a person looks who has a partnership open: with its partnership_id the usual condition of what members see.
create function platform.viewer_is_member() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('samvaerk.viewer', true) = 'person'
    and nullif(current_setting('samvaerk.partnership', true), '') is not null, false);

-- A named job works in one partnership, or in all when it names none.
create function platform.job_reaches(partnership text) returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('samvaerk.viewer', true) = 'job'
    and coalesce(nullif(current_setting('samvaerk.partnership', true), ''), partnership) = partnership, false);

-- For tables that only grow: a statement trigger, so that the owner is refused as well.
create function platform.refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception '%.% only grows: % is refused', tg_table_schema, tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end $$;

create table platform.partnership (
  partnership_id text primary key,
  name text not null,
  created_at timestamptz not null,
  demonstration boolean not null default false,
  constraint a_slug_is_lower_case_words check (partnership_id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(partnership_id) <= 60),
  constraint a_partnership_has_a_name check (length(btrim(name)) between 1 and 200)
);

-- A party of the agreement, by the id that the agreement gives it. People belong to one.
create table platform.organisation (
  partnership_id text not null references platform.partnership,
  organisation_id text not null,
  name text not null,
  primary key (partnership_id, organisation_id),
  constraint a_party_is_lower_case_words check (organisation_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(organisation_id) <= 60),
  constraint an_organisation_has_a_name check (length(btrim(name)) between 1 and 200)
);

alter table platform.partnership enable row level security;
alter table platform.partnership force row level security;
alter table platform.organisation enable row level security;
alter table platform.organisation force row level security;

-- PLT-40: which partnerships an installation hosts, and who takes part in them, is public.
create policy partnership_is_public on platform.partnership for select
  using ((select platform.viewer_kind()) is not null);
create policy organisation_is_public on platform.organisation for select
  using ((select platform.viewer_kind()) is not null);

-- PLT-41: a partnership is founded by the job that reads its agreement; the administrator keeps the list of its parties.
create policy partnership_is_founded_by_job on platform.partnership for insert
  with check ((select platform.viewer_job()) = 'set-up' and platform.job_reaches(partnership_id));
create policy organisation_is_added_by_job_or_administrator on platform.organisation for insert
  with check (
    ((select platform.viewer_job()) = 'set-up' and platform.job_reaches(partnership_id))
    or ((select platform.viewer_has('administrator')) and partnership_id = (select platform.viewer_partnership())));
create policy organisation_is_renamed_by_job_or_administrator on platform.organisation for update
  using (
    ((select platform.viewer_job()) = 'set-up' and platform.job_reaches(partnership_id))
    or ((select platform.viewer_has('administrator')) and partnership_id = (select platform.viewer_partnership())));

grant usage on schema platform to samvaerk_app, samvaerk_eye;
grant select, insert on platform.partnership, platform.organisation to samvaerk_app;
grant update (name) on platform.organisation to samvaerk_app;
