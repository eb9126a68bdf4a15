-- 0005: persons, the partnerships that they belong to, and the functions that they hold there.
create extension if not exists btree_gist;

-- A person is one in the whole installation. What others may know of them is their name.
create table platform.person (
  person_id uuid primary key,
  name text not null,
  -- Danish order on every engine: æ, ø, å last, and aa as å. In the C locale lower() leaves Æ, Ø and Å alone.
  name_order text generated always as (replace(translate(lower(name), 'æøåÆØÅ', '{|}{|}'), 'aa', '}')) stored collate "C",
  language text not null default 'da',
  created_at timestamptz not null,
  created_by uuid,
  constraint a_person_has_a_name check (name = btrim(name) and char_length(name) between 1 and 200),
  constraint a_person_reads_a_language_of_ours check (language in ('da', 'en'))
);

-- PPL-02: an address stands once, in its normal form. It is kept apart from the name because fewer may see it.
create table platform.person_email (
  person_id uuid primary key references platform.person (person_id),
  email text not null unique,
  constraint an_email_is_in_normal_form check (email = lower(btrim(email)) and char_length(email) between 3 and 254)
);

-- PPL-01: in a partnership a person belongs to one organisation. The row stays when access ends: records name people.
create table platform.membership (
  partnership_id text not null,
  person_id uuid not null references platform.person (person_id),
  organisation_id text not null,
  created_at timestamptz not null,
  created_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  primary key (partnership_id, person_id),
  foreign key (partnership_id, organisation_id) references platform.organisation (partnership_id, organisation_id),
  constraint access_that_somebody_ended_says_when check (ended_by is null or ended_at is not null)
);
create index membership_by_person on platform.membership (person_id);

-- PPL-03: functions are held from a day through a day. History is kept: a function taken back is marked, not removed.
create table platform.function_held (
  partnership_id text not null,
  function_held_id uuid not null,
  person_id uuid not null,
  function text not null,
  from_on date not null,
  until_on date,
  granted_at timestamptz not null,
  granted_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (partnership_id, function_held_id),
  foreign key (partnership_id, person_id) references platform.membership (partnership_id, person_id),
  constraint a_function_does_not_end_before_it_begins check (until_on is null or until_on >= from_on),
  constraint a_function_is_one_of_ours check (function in ('administrator', 'secretary', 'chair', 'member', 'coordinator',
    'handler', 'communicator', 'controller', 'evaluator', 'auditor')),
  constraint a_function_that_somebody_withdrew_says_when check (withdrawn_by is null or withdrawn_at is not null),
  constraint a_function_is_held_once_at_a_time exclude using gist
    (partnership_id with =, person_id with =, function with =, daterange(from_on, until_on, '[]') with &&)
    where (withdrawn_at is null)
);
create index function_held_by_person on platform.function_held (person_id, partnership_id);

alter table platform.person enable row level security;
alter table platform.person force row level security;
alter table platform.person_email enable row level security;
alter table platform.person_email force row level security;
alter table platform.membership enable row level security;
alter table platform.membership force row level security;
alter table platform.function_held enable row level security;
alter table platform.function_held force row level security;

-- PPL-06: the administrator of the open partnership, or the installation's own set-up, has to do with its people.
create function platform.viewer_manages_people() returns boolean
  language sql stable parallel safe
  return coalesce(platform.viewer_job() = 'set-up' and platform.viewer_partnership() is not null, false)
    or platform.viewer_has('administrator');

-- PPL-04: members see who belongs to their partnership, and everyone sees where they themselves belong. Strangers see nobody.
create policy membership_is_seen_by_members on platform.membership for select
  using (partnership_id = (select platform.viewer_partnership())
    and ((select platform.viewer_kind()) = 'person' or (select platform.viewer_manages_people())));
create policy membership_is_seen_by_its_person on platform.membership for select
  using (person_id = (select platform.viewer_person()));
create policy membership_is_given on platform.membership for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_manages_people()));
create policy membership_is_ended on platform.membership for update
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_manages_people()));

create policy function_is_seen_by_members on platform.function_held for select
  using (partnership_id = (select platform.viewer_partnership())
    and ((select platform.viewer_kind()) = 'person' or (select platform.viewer_manages_people())));
create policy function_is_seen_by_its_holder on platform.function_held for select
  using (person_id = (select platform.viewer_person()));
create policy function_is_granted on platform.function_held for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_manages_people()));
create policy function_is_withdrawn on platform.function_held for update
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_manages_people()));

-- The memberships that this viewer sees decide whose names it sees; the policy above is applied within.
create policy person_is_seen_by_fellow_members on platform.person for select
  using (exists (select from platform.membership m
    where m.person_id = person.person_id and m.partnership_id = (select platform.viewer_partnership())));
create policy person_is_seen_by_themself on platform.person for select
  using (person_id = (select platform.viewer_person()));
create policy person_is_entered on platform.person for insert
  with check ((select platform.viewer_manages_people()));
create policy person_is_changed_by_themself on platform.person for update
  using (person_id = (select platform.viewer_person()));

create policy email_is_seen_by_its_person on platform.person_email for select
  using (person_id = (select platform.viewer_person()));
create policy email_is_seen_by_the_administrator on platform.person_email for select
  using ((select platform.viewer_manages_people()) and exists (select from platform.membership m
    where m.person_id = person_email.person_id and m.partnership_id = (select platform.viewer_partnership())));
create policy email_is_entered on platform.person_email for insert
  with check ((select platform.viewer_manages_people()));

grant select, insert, update (language) on platform.person to samvaerk_app;
grant select, insert, delete on platform.person_email to samvaerk_app;
grant select, insert, update (organisation_id, ended_at, ended_by) on platform.membership to samvaerk_app;
grant select, insert, update (withdrawn_at, withdrawn_by) on platform.function_held to samvaerk_app;
