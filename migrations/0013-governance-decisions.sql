-- 0013: what is noted at a meeting, item by item, and what was decided.

-- Who leads a meeting when the chair does not.
alter table governance.meeting add column acting_chair uuid;
alter table governance.meeting no force row level security;
alter table platform.membership no force row level security;
alter table governance.meeting add constraint an_acting_chair_is_one_of_ours
  foreign key (partnership_id, acting_chair) references platform.membership (partnership_id, person_id);
alter table platform.membership force row level security;
alter table governance.meeting force row level security;
grant update (acting_chair) on governance.meeting to samvaerk_app;

-- One field of one item: saved in small steps, so that two who write in different fields never meet (GOV-16).
create table governance.minute_note (
  partnership_id text not null,
  item_id uuid not null,
  field text not null,
  meeting_id uuid not null,
  words text not null,
  version integer not null default 1,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (partnership_id, item_id, field),
  foreign key (partnership_id, item_id) references governance.agenda_item (partnership_id, item_id),
  foreign key (partnership_id, meeting_id) references governance.meeting (partnership_id, meeting_id),
  -- The decision or conclusion; the votes as "for-against-blank"; who dissents and why; the seats that leave for partiality, by id;
  -- when the item was begun and done, as a clock in Denmark shows it.
  constraint a_note_is_of_a_known_field check (field in ('outcome', 'votes', 'dissent', 'leaves', 'began', 'done')),
  constraint a_note_has_words check (char_length(words) <= 8000)
);
create index minute_note_by_meeting on governance.minute_note (partnership_id, meeting_id);

-- What was concluded stood on the item; it is the first of the notes from now on.
alter table governance.agenda_item no force row level security;
insert into governance.minute_note (partnership_id, item_id, field, meeting_id, words, written_at, written_by)
  select partnership_id, item_id, 'outcome', meeting_id, left(outcome, 8000), coalesce(changed_at, made_at), made_by
  from governance.agenda_item where outcome is not null;
alter table governance.agenda_item force row level security;
alter table governance.agenda_item drop column outcome;

-- Who came is noted in small steps too, while the meeting lasts.
alter table governance.attendance add column version integer not null default 1;

create table governance.decision (
  partnership_id text not null,
  decision_id uuid not null,
  body_id text not null,
  -- The meeting and the item that it was taken at; a written procedure has neither.
  meeting_id uuid,
  item_id uuid,
  -- Its number among the body's decisions of the year.
  year integer not null,
  number integer not null,
  decided_on date not null,
  title text not null,
  words text not null,
  closed boolean not null default false,
  votes_for integer,
  votes_against integer,
  votes_blank integer,
  dissent text,
  -- What it serves: a clause of the agreement or one of its focus areas.
  clause text,
  focus_area text,
  -- The entry that told the agreement; a closed decision tells nothing.
  entry_id uuid,
  made_at timestamptz not null,
  made_by uuid not null,
  changed_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  why_withdrawn text,
  search tsvector generated always as (to_tsvector('danish', title || ' ' || words || ' ' || coalesce(dissent, ''))) stored,
  primary key (partnership_id, decision_id),
  foreign key (partnership_id, body_id) references governance.body (partnership_id, body_id),
  foreign key (partnership_id, meeting_id) references governance.meeting (partnership_id, meeting_id),
  foreign key (partnership_id, item_id) references governance.agenda_item (partnership_id, item_id),
  constraint a_decision_has_its_number_once unique (partnership_id, body_id, year, number),
  constraint an_item_is_decided_once unique (partnership_id, item_id),
  constraint a_decision_has_a_title check (title = btrim(title) and char_length(title) between 1 and 300),
  constraint a_decision_has_words check (char_length(words) between 1 and 8000),
  constraint votes_are_counted_whole check ((votes_for is null) = (votes_against is null) and (votes_for is null) = (votes_blank is null)
    and (votes_for is null or (votes_for between 0 and 999 and votes_against between 0 and 999 and votes_blank between 0 and 999))),
  constraint a_closed_decision_tells_nothing check (not closed or entry_id is null),
  constraint a_withdrawn_decision_says_when_and_why check ((withdrawn_at is null) = (why_withdrawn is null)
    and (withdrawn_at is null) = (withdrawn_by is null))
);
create index decision_by_day on governance.decision (partnership_id, decided_on desc, decision_id desc);
create index decision_by_body on governance.decision (partnership_id, body_id, decided_on desc, decision_id desc);
create index decision_search on governance.decision using gin (search);

-- What a decision brought about: the answer to an open question, a group, a charter, a changed focus area, a plan of turns.
create table governance.decision_effect (
  partnership_id text not null,
  effect_id uuid not null,
  decision_id uuid not null,
  kind text not null,
  -- The question, the group, the focus area: the id of what it is about.
  about text not null,
  entry_id uuid,
  made_at timestamptz not null,
  made_by uuid not null,
  undone_at timestamptz,
  primary key (partnership_id, effect_id),
  foreign key (partnership_id, decision_id) references governance.decision (partnership_id, decision_id),
  constraint an_effect_is_of_a_known_kind
    check (kind in ('question', 'group', 'charter', 'closing', 'focus-area', 'turns', 'continuation'))
);
create index decision_effect_by_decision on governance.decision_effect (partnership_id, decision_id);
create index decision_effect_by_thing on governance.decision_effect (partnership_id, kind, about);

alter table governance.minute_note enable row level security;
alter table governance.minute_note force row level security;
alter table governance.decision enable row level security;
alter table governance.decision force row level security;
alter table governance.decision_effect enable row level security;
alter table governance.decision_effect force row level security;

-- GOV-12: a note is seen by whoever sees its item.
create policy note_is_seen_with_its_item on governance.minute_note for select
  using (partnership_id = (select platform.viewer_partnership()) and exists (
    select from governance.agenda_item i where i.partnership_id = minute_note.partnership_id and i.item_id = minute_note.item_id));
create policy note_is_written_by_those_who_keep_records on governance.minute_note for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and written_by = (select platform.viewer_person()));
create policy note_is_changed_by_those_who_keep_records on governance.minute_note for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()))
  with check (partnership_id = (select platform.viewer_partnership()) and written_by = (select platform.viewer_person()));

create policy attendance_is_changed_by_those_who_keep_records on governance.attendance for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()))
  with check (partnership_id = (select platform.viewer_partnership()) and noted_by = (select platform.viewer_person()));

-- GOV-50: a closed decision is for those who keep the records and for whoever sat in the body on the day it was taken.
create policy decision_is_for_members_or_for_the_body on governance.decision for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and (not closed or (select governance.viewer_keeps_records()) or exists (
      select from governance.seat s
        join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
      where s.partnership_id = decision.partnership_id and s.body_id = decision.body_id
        and t.person_id = (select platform.viewer_person())
        and t.from_on <= decision.decided_on and (t.until_on is null or t.until_on >= decision.decided_on))));
create policy decision_is_written_by_those_who_keep_records on governance.decision for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy decision_is_changed_by_those_who_keep_records on governance.decision for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));

create policy effect_is_seen_with_its_decision on governance.decision_effect for select
  using (partnership_id = (select platform.viewer_partnership()) and exists (
    select from governance.decision d
    where d.partnership_id = decision_effect.partnership_id and d.decision_id = decision_effect.decision_id));
create policy effect_is_written_by_those_who_keep_records on governance.decision_effect for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy effect_is_undone_by_those_who_keep_records on governance.decision_effect for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));

grant select, insert, update (words, version, written_at, written_by) on governance.minute_note to samvaerk_app;
grant update (presence, person_id, noted_at, noted_by, version) on governance.attendance to samvaerk_app;
grant select, insert, update (title, words, closed, votes_for, votes_against, votes_blank, dissent, clause, focus_area, entry_id, changed_at,
  withdrawn_at, withdrawn_by, why_withdrawn) on governance.decision to samvaerk_app;
grant select, insert, update (undone_at) on governance.decision_effect to samvaerk_app;
