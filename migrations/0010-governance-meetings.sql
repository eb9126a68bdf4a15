-- 0010: meetings of a body, their agenda, who came, and what was concluded.

create table governance.meeting (
  partnership_id text not null,
  meeting_id uuid not null,
  body_id text not null,
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  -- The civil date in Denmark, worked out when the meeting is planned or moved: what the agreement and the sittings go by.
  on_day date not null,
  place text,
  link text,
  state text not null default 'planned',
  -- How often the invitation was sent anew (RFC 5545, SEQUENCE).
  sequence integer not null default 0,
  -- The entries that told the agreement of it: every plan, the latest last, and that it was held.
  plan_entries uuid[] not null,
  held_entry uuid,
  made_at timestamptz not null,
  made_by uuid not null,
  frozen_at timestamptz,
  frozen_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  why_cancelled text,
  primary key (partnership_id, meeting_id),
  foreign key (partnership_id, body_id) references governance.body (partnership_id, body_id),
  constraint a_meeting_was_planned check (cardinality(plan_entries) > 0),
  constraint a_meeting_ends_after_it_begins check (ends_at > begins_at),
  constraint a_meeting_lasts_a_day_at_the_most check (ends_at <= begins_at + interval '24 hours'),
  constraint a_meeting_is_in_a_state_of_ours check (state in ('planned', 'frozen', 'held', 'cancelled')),
  constraint a_frozen_meeting_says_when check (state <> 'frozen' or (frozen_at is not null and frozen_by is not null)),
  constraint a_meeting_that_is_over_says_when check ((state in ('held', 'cancelled')) = (ended_at is not null)),
  constraint a_held_meeting_has_its_entry check ((state = 'held') = (held_entry is not null)),
  constraint a_cancelled_meeting_says_why check ((state = 'cancelled') = (why_cancelled is not null))
);
create index meeting_by_day on governance.meeting (partnership_id, body_id, on_day desc, meeting_id desc);

create table governance.agenda_item (
  partnership_id text not null,
  item_id uuid not null,
  meeting_id uuid not null,
  place integer not null,
  kind text not null,
  title text not null,
  -- What the matter is, what it costs, and what is proposed.
  matter text,
  economy text,
  recommendation text,
  minutes integer,
  closed boolean not null default false,
  -- Added after the papers were sent.
  late boolean not null default false,
  -- What came of it; written at the meeting.
  outcome text,
  made_at timestamptz not null,
  made_by uuid not null,
  changed_at timestamptz,
  -- How often it was changed: of two who write at once, the second is told.
  version integer not null default 1,
  primary key (partnership_id, item_id),
  foreign key (partnership_id, meeting_id) references governance.meeting (partnership_id, meeting_id),
  constraint an_item_is_of_a_known_kind check (kind in ('decision', 'discussion', 'information')),
  constraint an_item_has_a_title check (title = btrim(title) and char_length(title) between 1 and 300),
  constraint an_item_takes_a_while check (minutes is null or minutes between 1 and 600)
);
create index agenda_item_by_meeting on governance.agenda_item (partnership_id, meeting_id, place, item_id);

create table governance.attendance (
  partnership_id text not null,
  meeting_id uuid not null,
  seat_id uuid not null,
  presence text not null,
  -- Who came for the seat: its holder or a substitute; nobody when the seat stayed empty.
  person_id uuid,
  noted_at timestamptz not null,
  noted_by uuid not null,
  primary key (partnership_id, meeting_id, seat_id),
  foreign key (partnership_id, meeting_id) references governance.meeting (partnership_id, meeting_id),
  foreign key (partnership_id, seat_id) references governance.seat (partnership_id, seat_id),
  foreign key (partnership_id, person_id) references platform.membership (partnership_id, person_id),
  constraint presence_is_one_of_ours check (presence in ('present', 'substitute', 'excused', 'absent')),
  constraint somebody_came_when_the_seat_was_there check ((presence in ('present', 'substitute')) = (person_id is not null))
);

alter table governance.meeting enable row level security;
alter table governance.meeting force row level security;
alter table governance.agenda_item enable row level security;
alter table governance.agenda_item force row level security;
alter table governance.attendance enable row level security;
alter table governance.attendance force row level security;

-- GOV-10: the members of the partnership know when its bodies meet.
create policy meeting_is_for_members on governance.meeting for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
-- GOV-11: the secretary and the chair plan, move, freeze, close and cancel.
create policy meeting_is_planned_by_those_who_keep_records on governance.meeting for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy meeting_is_changed_by_those_who_keep_records on governance.meeting for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));

-- GOV-12: an open item is for the members of the partnership. A closed one is for those who prepare the meetings, and for whoever
-- sat in the body on the day of the meeting: who has left sees what was theirs, and who came later sees from then on.
create policy item_is_for_members_or_for_the_body on governance.agenda_item for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and (not closed or (select governance.viewer_keeps_records()) or exists (
      select from governance.meeting m
        join governance.seat s on s.partnership_id = m.partnership_id and s.body_id = m.body_id
        join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
      where m.partnership_id = agenda_item.partnership_id and m.meeting_id = agenda_item.meeting_id
        and t.person_id = (select platform.viewer_person())
        and t.from_on <= m.on_day and (t.until_on is null or t.until_on >= m.on_day))));
create policy item_is_written_by_those_who_keep_records on governance.agenda_item for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy item_is_changed_by_those_who_keep_records on governance.agenda_item for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));
-- GOV-13: what stands on an agenda that was sent is not taken off; before that it may be.
create policy item_is_taken_off_before_the_papers_are_sent on governance.agenda_item for delete
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records())
    and exists (select from governance.meeting m where m.partnership_id = agenda_item.partnership_id
      and m.meeting_id = agenda_item.meeting_id and m.state = 'planned'));

-- GOV-14: who came is for the members to read and for the secretary to note.
create policy attendance_is_for_members on governance.attendance for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy attendance_is_noted_by_those_who_keep_records on governance.attendance for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and noted_by = (select platform.viewer_person()));

grant select, insert, update (begins_at, ends_at, on_day, place, link, state, sequence, plan_entries, held_entry, frozen_at, frozen_by,
  ended_at, ended_by, why_cancelled) on governance.meeting to samvaerk_app;
grant select, insert, delete, update (kind, title, matter, economy, recommendation, minutes, closed, outcome, changed_at, version)
  on governance.agenda_item to samvaerk_app;
grant select, insert on governance.attendance to samvaerk_app;
