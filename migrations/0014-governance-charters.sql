-- 0014: working groups and their charters.

-- GOV-41: a group is a body under a class of bodies. Whoever keeps the records says that the parent is a class, and the key below holds
-- them to it; bodies out of the agreement say nothing here.
alter table governance.body add column parent_is_class boolean;
alter table governance.body add constraint a_body_is_a_class_or_not unique (partnership_id, body_id, is_class);
alter table governance.body add constraint a_body_has_one_parent unique (partnership_id, body_id, parent_id);
alter table governance.body add constraint a_group_is_no_class check (parent_is_class is null or not is_class);
alter table governance.body add constraint a_group_says_where_it_belongs
  check (parent_is_class is null or (parent_is_class and parent_id is not null));
alter table governance.body no force row level security;
alter table governance.body add constraint a_group_stands_under_a_class
  foreign key (partnership_id, parent_id, parent_is_class) references governance.body (partnership_id, body_id, is_class);
alter table governance.body force row level security;

-- A decision is of one body: what rests on it can say which.
alter table governance.decision add constraint a_decision_is_of_one_body unique (partnership_id, decision_id, body_id);

-- GOV-41: what a group is for, who set it up by which decision, and how it ended.
create table governance.working_group (
  partnership_id text not null,
  body_id text not null,
  class_id text not null,
  -- The body that the class stands under: it alone sets groups up and closes them.
  set_up_by text not null,
  decision_id uuid not null,
  effect_id uuid not null,
  entry_id uuid not null,
  purpose text not null,
  established_on date not null,
  planned_end date,
  made_at timestamptz not null,
  made_by uuid not null,
  closed_on date,
  undone_at timestamptz,
  undone_by uuid,
  why_undone text,
  primary key (partnership_id, body_id),
  foreign key (partnership_id, effect_id) references governance.decision_effect (partnership_id, effect_id),
  constraint a_group_belongs_to_its_class
    foreign key (partnership_id, body_id, class_id) references governance.body (partnership_id, body_id, parent_id),
  constraint a_group_is_set_up_by_the_body_above_its_class
    foreign key (partnership_id, class_id, set_up_by) references governance.body (partnership_id, body_id, parent_id),
  constraint a_group_rests_on_a_decision_of_that_body
    foreign key (partnership_id, decision_id, set_up_by) references governance.decision (partnership_id, decision_id, body_id),
  constraint a_group_has_a_purpose check (purpose = btrim(purpose) and char_length(purpose) between 1 and 2000),
  constraint a_group_ends_after_it_began check (planned_end is null or planned_end >= established_on),
  constraint a_group_closes_after_it_began check (closed_on is null or closed_on >= established_on),
  constraint an_undone_group_says_when_and_why
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (why_undone is null)),
  constraint an_undone_group_was_never_closed check (undone_at is null or closed_on is null)
);
create index working_group_by_class on governance.working_group (partnership_id, class_id);

-- GOV-43: the seat that the agreement promises a group's chair in another body, and the promise's own id for it.
alter table governance.seat add column for_group text;
alter table governance.seat add column promised_as text;
alter table governance.seat add constraint a_seat_for_a_chair_says_which_promise check ((for_group is null) = (promised_as is null));
alter table governance.seat no force row level security;
alter table governance.seat add constraint a_seat_is_for_the_chair_of_a_group
  foreign key (partnership_id, for_group) references governance.working_group (partnership_id, body_id);
alter table governance.seat force row level security;
create index seat_by_group on governance.seat (partnership_id, for_group) where for_group is not null;

-- GOV-44: every save is a version of its own, and stays as it is.
create table governance.charter_version (
  partnership_id text not null,
  version_id uuid not null,
  body_id text not null,
  number integer not null,
  -- What stands under each part, by the part's id; a part without words is not there.
  parts jsonb not null,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (partnership_id, version_id),
  foreign key (partnership_id, body_id) references governance.working_group (partnership_id, body_id),
  constraint a_version_has_its_number_once unique (partnership_id, body_id, number),
  constraint a_version_is_of_one_group unique (partnership_id, version_id, body_id),
  constraint versions_are_counted_from_one check (number >= 1),
  constraint parts_are_words_by_name check (jsonb_typeof(parts) = 'object' and char_length(parts::text) <= 100000)
);

-- One measure of success of a version. The id goes along from version to version, so that progress can be told of it.
create table governance.charter_criterion (
  partnership_id text not null,
  version_id uuid not null,
  criterion_id uuid not null,
  body_id text not null,
  place integer not null,
  words text not null,
  measured_how text,
  measured_when text,
  primary key (partnership_id, version_id, criterion_id),
  foreign key (partnership_id, version_id, body_id) references governance.charter_version (partnership_id, version_id, body_id),
  constraint a_criterion_has_words check (words = btrim(words) and char_length(words) between 1 and 500),
  constraint a_criterion_is_measured_in_few_words
    check (coalesce(char_length(measured_how), 1) between 1 and 500 and coalesce(char_length(measured_when), 1) between 1 and 200)
);

-- GOV-45: what members say of a version. Words that were withdrawn are gone.
create table governance.charter_comment (
  partnership_id text not null,
  comment_id uuid not null,
  version_id uuid not null,
  words text,
  made_at timestamptz not null,
  made_by uuid not null,
  withdrawn_at timestamptz,
  primary key (partnership_id, comment_id),
  foreign key (partnership_id, version_id) references governance.charter_version (partnership_id, version_id),
  constraint a_comment_has_words check (char_length(words) between 1 and 4000),
  constraint a_withdrawn_comment_has_no_words check ((withdrawn_at is null) = (words is not null))
);
create index charter_comment_by_version on governance.charter_comment (partnership_id, version_id, made_at, comment_id);

-- GOV-46: a version is approved by a decision of the body that set the group up.
create table governance.charter_approval (
  partnership_id text not null,
  approval_id uuid not null,
  body_id text not null,
  version_id uuid not null,
  set_up_by text not null,
  decision_id uuid not null,
  effect_id uuid not null,
  entry_id uuid not null,
  approved_on date not null,
  -- The required parts that were there, as the agreement was told.
  states text[] not null,
  made_at timestamptz not null,
  made_by uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  why_undone text,
  primary key (partnership_id, approval_id),
  foreign key (partnership_id, version_id, body_id) references governance.charter_version (partnership_id, version_id, body_id),
  foreign key (partnership_id, effect_id) references governance.decision_effect (partnership_id, effect_id),
  constraint an_approval_rests_on_a_decision_of_the_body_above
    foreign key (partnership_id, decision_id, set_up_by) references governance.decision (partnership_id, decision_id, body_id),
  constraint an_undone_approval_says_when_and_why
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (why_undone is null))
);
create unique index a_version_is_approved_once on governance.charter_approval (partnership_id, version_id) where undone_at is null;
create index charter_approval_by_group on governance.charter_approval (partnership_id, body_id, approved_on);

-- GOV-48: how far a group is with one measure of success; what was told before stays.
create table governance.progress_report (
  partnership_id text not null,
  report_id uuid not null,
  body_id text not null,
  version_id uuid not null,
  criterion_id uuid not null,
  on_day date not null,
  state text not null,
  words text not null,
  figure text,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (partnership_id, report_id),
  foreign key (partnership_id, body_id) references governance.working_group (partnership_id, body_id),
  foreign key (partnership_id, version_id, criterion_id)
    references governance.charter_criterion (partnership_id, version_id, criterion_id),
  constraint progress_is_told_in_a_word_of_ours check (state in ('on-course', 'behind', 'reached', 'given-up')),
  constraint progress_is_told_in_words check (char_length(words) between 1 and 2000),
  constraint a_figure_is_short check (char_length(figure) between 1 and 60)
);
create index progress_report_by_criterion
  on governance.progress_report (partnership_id, body_id, criterion_id, on_day desc, made_at desc, report_id);

-- GOV-49: how a group ended.
create table governance.group_closing (
  partnership_id text not null,
  closing_id uuid not null,
  body_id text not null,
  set_up_by text not null,
  decision_id uuid not null,
  effect_id uuid not null,
  entry_id uuid not null,
  closed_on date not null,
  why text not null,
  made_at timestamptz not null,
  made_by uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  why_undone text,
  primary key (partnership_id, closing_id),
  foreign key (partnership_id, body_id) references governance.working_group (partnership_id, body_id),
  foreign key (partnership_id, effect_id) references governance.decision_effect (partnership_id, effect_id),
  constraint a_closing_rests_on_a_decision_of_the_body_above
    foreign key (partnership_id, decision_id, set_up_by) references governance.decision (partnership_id, decision_id, body_id),
  constraint a_closing_says_why check (char_length(why) between 1 and 2000),
  constraint an_undone_closing_says_when_and_why
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (why_undone is null))
);
create unique index a_group_is_closed_once on governance.group_closing (partnership_id, body_id) where undone_at is null;

create table governance.criterion_outcome (
  partnership_id text not null,
  closing_id uuid not null,
  version_id uuid not null,
  criterion_id uuid not null,
  outcome text not null,
  words text,
  primary key (partnership_id, closing_id, criterion_id),
  foreign key (partnership_id, closing_id) references governance.group_closing (partnership_id, closing_id),
  foreign key (partnership_id, version_id, criterion_id)
    references governance.charter_criterion (partnership_id, version_id, criterion_id),
  constraint an_outcome_is_a_word_of_ours check (outcome in ('reached', 'partly', 'not-reached', 'given-up')),
  constraint an_outcome_is_told_in_few_words check (char_length(words) between 1 and 1000)
);

alter table governance.working_group enable row level security;
alter table governance.working_group force row level security;
alter table governance.charter_version enable row level security;
alter table governance.charter_version force row level security;
alter table governance.charter_criterion enable row level security;
alter table governance.charter_criterion force row level security;
alter table governance.charter_comment enable row level security;
alter table governance.charter_comment force row level security;
alter table governance.charter_approval enable row level security;
alter table governance.charter_approval force row level security;
alter table governance.progress_report enable row level security;
alter table governance.progress_report force row level security;
alter table governance.group_closing enable row level security;
alter table governance.group_closing force row level security;
alter table governance.criterion_outcome enable row level security;
alter table governance.criterion_outcome force row level security;

-- GOV-40: members of the partnership see its groups and all that is written of them; nobody else does.
create policy group_is_for_members on governance.working_group for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy version_is_for_members on governance.charter_version for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy criterion_is_for_members on governance.charter_criterion for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy comment_is_for_members on governance.charter_comment for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy approval_is_for_members on governance.charter_approval for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy progress_is_for_members on governance.progress_report for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy closing_is_for_members on governance.group_closing for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy outcome_is_for_members on governance.criterion_outcome for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));

-- GOV-41: those who keep the records set groups up, and end them.
create policy body_is_set_up_under_a_class on governance.body for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and parent_is_class is true and not is_class);
create policy group_is_set_up_by_those_who_keep_records on governance.working_group for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy group_is_changed_by_those_who_keep_records on governance.working_group for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));

-- GOV-43: seats of a group that stands, and the one that its chair has elsewhere.
create policy seat_is_made_with_its_group on governance.seat for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records())
    and exists (select from governance.working_group g where g.partnership_id = seat.partnership_id
      and g.body_id = coalesce(seat.for_group, seat.body_id) and g.closed_on is null and g.undone_at is null));

-- GOV-44, GOV-48: whoever sits in the group, or in the body that set it up, writes along with those who keep the records. A sitting
-- without a last day is of today: none begins ahead of time (GOV-03).
create function governance.viewer_works_with_group(partnership text, body text) returns boolean
  language sql stable
  return governance.viewer_keeps_records() or exists (
    select from governance.working_group g
      join governance.seat s on s.partnership_id = g.partnership_id and s.body_id in (g.body_id, g.set_up_by)
      join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
    where g.partnership_id = partnership and g.body_id = body
      and t.person_id = platform.viewer_person() and t.until_on is null);

create policy version_is_written_by_those_who_work_with_the_group on governance.charter_version for insert
  with check (partnership_id = (select platform.viewer_partnership()) and made_by = (select platform.viewer_person())
    and governance.viewer_works_with_group(partnership_id, body_id));
create policy criterion_is_written_with_its_version on governance.charter_criterion for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and exists (select from governance.charter_version v where v.partnership_id = charter_criterion.partnership_id
      and v.version_id = charter_criterion.version_id and v.made_by = (select platform.viewer_person()))
    and governance.viewer_works_with_group(partnership_id, body_id));
create policy progress_is_told_by_those_who_work_with_the_group on governance.progress_report for insert
  with check (partnership_id = (select platform.viewer_partnership()) and made_by = (select platform.viewer_person())
    and governance.viewer_works_with_group(partnership_id, body_id));

-- GOV-45: every member may say something of a version, and take back what they said themselves.
create policy comment_is_written_by_members on governance.charter_comment for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select platform.viewer_is_member()) and made_by = (select platform.viewer_person()));
create policy comment_is_withdrawn_by_its_writer on governance.charter_comment for update
  using (partnership_id = (select platform.viewer_partnership())
    and (select platform.viewer_is_member()) and made_by = (select platform.viewer_person()));

create policy approval_is_entered_by_those_who_keep_records on governance.charter_approval for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy approval_is_undone_by_those_who_keep_records on governance.charter_approval for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()))
  with check (partnership_id = (select platform.viewer_partnership()) and undone_by = (select platform.viewer_person()));
create policy closing_is_entered_by_those_who_keep_records on governance.group_closing for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy closing_is_undone_by_those_who_keep_records on governance.group_closing for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()))
  with check (partnership_id = (select platform.viewer_partnership()) and undone_by = (select platform.viewer_person()));
create policy outcome_is_entered_by_those_who_keep_records on governance.criterion_outcome for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));

grant select, insert, update (closed_on, undone_at, undone_by, why_undone) on governance.working_group to samvaerk_app;
grant select, insert on governance.charter_version to samvaerk_app;
grant select, insert on governance.charter_criterion to samvaerk_app;
grant select, insert, update (words, withdrawn_at) on governance.charter_comment to samvaerk_app;
grant select, insert, update (undone_at, undone_by, why_undone) on governance.charter_approval to samvaerk_app;
grant select, insert on governance.progress_report to samvaerk_app;
grant select, insert, update (undone_at, undone_by, why_undone) on governance.group_closing to samvaerk_app;
grant select, insert on governance.criterion_outcome to samvaerk_app;
