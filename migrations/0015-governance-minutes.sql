-- 0015: the minutes of a held meeting: frozen when they are sent, approved by each seat that was there, corrected by additions only.

-- Whether the viewer sat in a body on a day: what decides over closed items, decisions, and what is said of them (GOV-12, GOV-50).
create function governance.viewer_sat_in(body text, on_day date) returns boolean
  language sql stable set search_path = ''
  as $$
    select exists (
      select from governance.seat s
        join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
      where s.partnership_id = platform.viewer_partnership() and s.body_id = body
        and t.person_id = platform.viewer_person()
        and t.from_on <= on_day and (t.until_on is null or t.until_on >= on_day))
  $$;

-- GOV-55: what was sent to the seats, as it stood then. Taken back and sent anew it is another edition under the same number.
create table governance.minutes (
  partnership_id text not null,
  minutes_id uuid not null,
  meeting_id uuid not null,
  body_id text not null,
  -- Their number among the body's minutes of the year.
  year integer not null,
  number integer not null,
  edition integer not null,
  state text not null default 'sent',
  -- For the journal: the subject by KLE's number, the facet, the title and the date under which the document is kept.
  kle text not null,
  facet text not null default 'P35',
  journal_title text not null,
  journal_on date not null,
  -- The last day for the seats to answer.
  approve_by date not null,
  -- The open items, who came, and what was to be done. Of closed items there is nothing in this row.
  content jsonb not null,
  sent_at timestamptz not null,
  sent_by uuid not null,
  approved_at timestamptz,
  approved_by uuid,
  -- The entry that told the agreement.
  approved_entry uuid,
  taken_back_at timestamptz,
  taken_back_by uuid,
  why_taken_back text,
  primary key (partnership_id, minutes_id),
  foreign key (partnership_id, meeting_id) references governance.meeting (partnership_id, meeting_id),
  foreign key (partnership_id, body_id) references governance.body (partnership_id, body_id),
  constraint minutes_have_their_number_once_an_edition unique (partnership_id, body_id, year, number, edition),
  constraint minutes_are_in_a_state_of_ours check (state in ('sent', 'approved', 'taken-back')),
  constraint a_kle_number_is_three_pairs_of_digits check (kle ~ '^\d{2}\.\d{2}\.\d{2}$'),
  constraint a_facet_is_a_letter_and_two_digits check (facet ~ '^[A-Z]\d{2}$'),
  constraint a_journal_title_says_something check (journal_title = btrim(journal_title) and char_length(journal_title) between 1 and 300),
  constraint approved_minutes_say_when_and_by_whom check ((state = 'approved') = (approved_at is not null)
    and (approved_at is null) = (approved_by is null) and (approved_at is null) = (approved_entry is null)),
  constraint minutes_that_were_taken_back_say_why check ((state = 'taken-back') = (taken_back_at is not null)
    and (taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (why_taken_back is null))
);
create unique index a_meeting_has_one_set_of_minutes on governance.minutes (partnership_id, meeting_id) where state <> 'taken-back';
create index minutes_by_day_sent on governance.minutes (partnership_id, sent_at desc, minutes_id desc) where state <> 'taken-back';

-- GOV-60: what the same minutes say of closed items, by itself, under the rule of closed items.
create table governance.minutes_closed (
  partnership_id text not null,
  minutes_id uuid not null,
  body_id text not null,
  on_day date not null,
  content jsonb not null,
  primary key (partnership_id, minutes_id),
  foreign key (partnership_id, minutes_id) references governance.minutes (partnership_id, minutes_id)
);

-- GOV-57: the seats that were there, and what each answered. The words of a remark stand by themselves: they may be about a closed item.
create table governance.minutes_approval (
  partnership_id text not null,
  minutes_id uuid not null,
  seat_id uuid not null,
  person_id uuid not null,
  approved_at timestamptz,
  remarked_at timestamptz,
  primary key (partnership_id, minutes_id, seat_id),
  foreign key (partnership_id, minutes_id) references governance.minutes (partnership_id, minutes_id),
  foreign key (partnership_id, seat_id) references governance.seat (partnership_id, seat_id),
  foreign key (partnership_id, person_id) references platform.membership (partnership_id, person_id)
);
create index minutes_approval_that_is_awaited on governance.minutes_approval (partnership_id, person_id) where approved_at is null;

create table governance.minutes_remark (
  partnership_id text not null,
  remark_id uuid not null,
  minutes_id uuid not null,
  body_id text not null,
  on_day date not null,
  seat_id uuid not null,
  words text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (partnership_id, remark_id),
  foreign key (partnership_id, minutes_id, seat_id) references governance.minutes_approval (partnership_id, minutes_id, seat_id),
  constraint a_remark_has_words check (words = btrim(words) and char_length(words) between 1 and 4000)
);
create index minutes_remark_by_minutes on governance.minutes_remark (partnership_id, minutes_id, written_at, remark_id);

-- GOV-59: what is added to the minutes afterwards; it changes nothing of what stands there.
create table governance.minutes_addition (
  partnership_id text not null,
  addition_id uuid not null,
  minutes_id uuid not null,
  body_id text not null,
  on_day date not null,
  item_id uuid,
  closed boolean not null,
  words text not null,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (partnership_id, addition_id),
  foreign key (partnership_id, minutes_id) references governance.minutes (partnership_id, minutes_id),
  foreign key (partnership_id, item_id) references governance.agenda_item (partnership_id, item_id),
  constraint an_addition_has_words check (words = btrim(words) and char_length(words) between 1 and 4000)
);
create index minutes_addition_by_minutes on governance.minutes_addition (partnership_id, minutes_id, made_at, addition_id);

-- GOV-58: what was approved or taken back stands, for the owner of the database as well; nothing that was sent loses its words or a row.
create function governance.refuse_to_change_minutes() returns trigger
  language plpgsql set search_path = '' as $$
begin
  if old.state = 'sent' and new.content = old.content then return new; end if;
  raise exception 'minutes that were approved or taken back never change, and what was sent keeps its words'
    using errcode = 'restrict_violation';
end $$;
create function governance.refuse_to_change_an_approval() returns trigger
  language plpgsql set search_path = '' as $$
begin
  if old.approved_at is null then return new; end if;
  raise exception 'an approval that was given stands' using errcode = 'restrict_violation';
end $$;
create trigger approved_minutes_never_change before update on governance.minutes
  for each row execute function governance.refuse_to_change_minutes();
create trigger minutes_stay before delete or truncate on governance.minutes
  for each statement execute function platform.refuse_change();
create trigger an_approval_stands before update on governance.minutes_approval
  for each row execute function governance.refuse_to_change_an_approval();
create trigger approvals_stay before delete or truncate on governance.minutes_approval
  for each statement execute function platform.refuse_change();
create trigger minutes_closed_is_never_changed before update or delete or truncate on governance.minutes_closed
  for each statement execute function platform.refuse_change();
create trigger minutes_remark_is_append_only before update or delete or truncate on governance.minutes_remark
  for each statement execute function platform.refuse_change();
create trigger minutes_addition_is_append_only before update or delete or truncate on governance.minutes_addition
  for each statement execute function platform.refuse_change();
alter table governance.minutes enable always trigger approved_minutes_never_change;
alter table governance.minutes enable always trigger minutes_stay;
alter table governance.minutes_approval enable always trigger an_approval_stands;
alter table governance.minutes_approval enable always trigger approvals_stay;
alter table governance.minutes_closed enable always trigger minutes_closed_is_never_changed;
alter table governance.minutes_remark enable always trigger minutes_remark_is_append_only;
alter table governance.minutes_addition enable always trigger minutes_addition_is_append_only;

-- GOV-55: from the sending on, what the minutes were written from is locked. Whoever writes holds the meeting's turn together with
-- others who write; whoever sends waits for them, so that nothing is written between the reading and the sending.
create function governance.refuse_when_minutes_stand() returns trigger
  language plpgsql set search_path = '' as $$
declare
  partnership text;
  meeting uuid;
begin
  if tg_op = 'DELETE' then
    partnership := old.partnership_id;
    meeting := old.meeting_id;
  else
    partnership := new.partnership_id;
    meeting := new.meeting_id;
  end if;
  perform pg_advisory_xact_lock_shared(hashtextextended('minutes ' || partnership || ' ' || meeting::text, 0));
  if exists (select from governance.minutes m
      where m.partnership_id = partnership and m.meeting_id = meeting and m.state <> 'taken-back') then
    raise exception 'the minutes of the meeting were sent: % of %.% is refused', lower(tg_op), tg_table_schema, tg_table_name
      using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger note_is_locked_when_minutes_stand before insert or update or delete on governance.minute_note
  for each row execute function governance.refuse_when_minutes_stand();
create trigger attendance_is_locked_when_minutes_stand before insert or update or delete on governance.attendance
  for each row execute function governance.refuse_when_minutes_stand();
create trigger item_is_locked_when_minutes_stand before insert or update or delete on governance.agenda_item
  for each row execute function governance.refuse_when_minutes_stand();
create trigger meeting_is_locked_when_minutes_stand before update on governance.meeting
  for each row execute function governance.refuse_when_minutes_stand();
create trigger decision_is_entered_before_minutes_stand before insert on governance.decision
  for each row when (new.meeting_id is not null) execute function governance.refuse_when_minutes_stand();
create trigger decision_is_locked_when_minutes_stand before update of title, words, closed, number, votes_for, votes_against, votes_blank,
  dissent on governance.decision
  for each row when (new.meeting_id is not null) execute function governance.refuse_when_minutes_stand();

alter table governance.minutes enable row level security;
alter table governance.minutes force row level security;
alter table governance.minutes_closed enable row level security;
alter table governance.minutes_closed force row level security;
alter table governance.minutes_approval enable row level security;
alter table governance.minutes_approval force row level security;
alter table governance.minutes_remark enable row level security;
alter table governance.minutes_remark force row level security;
alter table governance.minutes_addition enable row level security;
alter table governance.minutes_addition force row level security;

create policy minutes_are_for_members on governance.minutes for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy minutes_are_sent_by_those_who_keep_records on governance.minutes for insert
  with check (partnership_id = (select platform.viewer_partnership()) and state = 'sent'
    and (select governance.viewer_keeps_records()) and sent_by = (select platform.viewer_person())
    and exists (select from governance.meeting m where m.partnership_id = minutes.partnership_id
      and m.meeting_id = minutes.meeting_id and m.body_id = minutes.body_id and m.state = 'held'));
-- GOV-56: taken back while nobody has approved. GOV-58: locked when the days to answer have passed.
create policy minutes_are_taken_back_or_locked_by_those_who_keep_records on governance.minutes for update
  using (partnership_id = (select platform.viewer_partnership()) and state = 'sent' and (select governance.viewer_keeps_records()))
  with check (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()) and (
    (state = 'taken-back' and taken_back_by = (select platform.viewer_person())
      and not exists (select from governance.minutes_approval a where a.partnership_id = minutes.partnership_id
        and a.minutes_id = minutes.minutes_id and a.approved_at is not null))
    or (state = 'approved' and approved_by = (select platform.viewer_person())
      and approve_by < (approved_at at time zone 'Europe/Copenhagen')::date)));
-- GOV-58: whoever gives the last approval thereby approves the minutes.
create policy minutes_are_approved_by_the_last_who_was_asked on governance.minutes for update
  using (partnership_id = (select platform.viewer_partnership()) and state = 'sent'
    and exists (select from governance.minutes_approval a where a.partnership_id = minutes.partnership_id
      and a.minutes_id = minutes.minutes_id and a.person_id = (select platform.viewer_person())))
  with check (partnership_id = (select platform.viewer_partnership()) and state = 'approved'
    and approved_by = (select platform.viewer_person())
    and not exists (select from governance.minutes_approval a where a.partnership_id = minutes.partnership_id
      and a.minutes_id = minutes.minutes_id and a.approved_at is null));

-- GOV-60: the rule of closed items (GOV-12).
create policy closed_minutes_are_for_the_body on governance.minutes_closed for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and ((select governance.viewer_keeps_records()) or governance.viewer_sat_in(body_id, on_day)));
create policy closed_minutes_are_sent_with_the_open on governance.minutes_closed for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records())
    and exists (select from governance.minutes m
        join governance.meeting h on h.partnership_id = m.partnership_id and h.meeting_id = m.meeting_id
      where m.partnership_id = minutes_closed.partnership_id and m.minutes_id = minutes_closed.minutes_id
        and m.state = 'sent' and m.sent_by = (select platform.viewer_person())
        and m.body_id = minutes_closed.body_id and h.on_day = minutes_closed.on_day));

-- GOV-57: the members see who was asked and who has answered; each answers in their own seat.
create policy approval_is_for_members on governance.minutes_approval for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy approval_is_asked_by_those_who_keep_records on governance.minutes_approval for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records())
    and approved_at is null and remarked_at is null
    and exists (select from governance.minutes m where m.partnership_id = minutes_approval.partnership_id
      and m.minutes_id = minutes_approval.minutes_id and m.state = 'sent' and m.sent_by = (select platform.viewer_person())));
create policy approval_is_given_by_whoever_was_asked on governance.minutes_approval for update
  using (partnership_id = (select platform.viewer_partnership()) and person_id = (select platform.viewer_person())
    and approved_at is null
    and exists (select from governance.minutes m where m.partnership_id = minutes_approval.partnership_id
      and m.minutes_id = minutes_approval.minutes_id and m.state = 'sent'))
  with check (partnership_id = (select platform.viewer_partnership()) and person_id = (select platform.viewer_person()));

create policy remark_is_for_the_body on governance.minutes_remark for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and ((select governance.viewer_keeps_records()) or governance.viewer_sat_in(body_id, on_day)));
create policy remark_is_written_by_whoever_was_asked on governance.minutes_remark for insert
  with check (partnership_id = (select platform.viewer_partnership()) and written_by = (select platform.viewer_person())
    and exists (select from governance.minutes m
        join governance.meeting h on h.partnership_id = m.partnership_id and h.meeting_id = m.meeting_id
        join governance.minutes_approval a on a.partnership_id = m.partnership_id and a.minutes_id = m.minutes_id
      where m.partnership_id = minutes_remark.partnership_id and m.minutes_id = minutes_remark.minutes_id
        and m.state = 'sent' and m.body_id = minutes_remark.body_id and h.on_day = minutes_remark.on_day
        and a.seat_id = minutes_remark.seat_id and a.person_id = (select platform.viewer_person()) and a.approved_at is null));

-- GOV-59, GOV-60: an addition about a closed item is closed.
create policy addition_is_for_members_or_for_the_body on governance.minutes_addition for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and (not closed or (select governance.viewer_keeps_records()) or governance.viewer_sat_in(body_id, on_day)));
create policy addition_is_made_by_those_who_keep_records on governance.minutes_addition for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records())
    and made_by = (select platform.viewer_person())
    and (closed or not exists (select from governance.agenda_item i
      where i.partnership_id = minutes_addition.partnership_id and i.item_id = minutes_addition.item_id and i.closed))
    and exists (select from governance.minutes m
        join governance.meeting h on h.partnership_id = m.partnership_id and h.meeting_id = m.meeting_id
      where m.partnership_id = minutes_addition.partnership_id and m.minutes_id = minutes_addition.minutes_id
        and m.state <> 'taken-back' and m.body_id = minutes_addition.body_id and h.on_day = minutes_addition.on_day));

grant select, insert, update (state, approved_at, approved_by, approved_entry, taken_back_at, taken_back_by, why_taken_back)
  on governance.minutes to samvaerk_app;
grant select, insert on governance.minutes_closed, governance.minutes_remark, governance.minutes_addition to samvaerk_app;
grant select, insert, update (approved_at, remarked_at) on governance.minutes_approval to samvaerk_app;

-- GOV-58: the last who approves is often a member who records nothing else. The entry that the approved minutes name is theirs to tell.
create function governance.viewer_approved_with(entry uuid) returns boolean
  language sql stable set search_path = ''
  as $$
    select exists (select from governance.minutes m
      where m.partnership_id = platform.viewer_partnership() and m.state = 'approved'
        and m.approved_entry = entry and m.approved_by = platform.viewer_person())
  $$;
create index minutes_by_entry on governance.minutes (partnership_id, approved_entry) where approved_entry is not null;
create policy evidence_of_approval_is_entered_by_whoever_approved on agreement.evidence for insert
  with check (partnership_id = (select platform.viewer_partnership()) and kind = 'minutes-approved'
    and governance.viewer_approved_with(evidence_id));
create policy source_of_approval_is_entered_by_whoever_approved on agreement.evidence_source for insert
  with check (partnership_id = (select platform.viewer_partnership()) and recorded_by = (select platform.viewer_person())
    and governance.viewer_approved_with(evidence_id));
create policy occurrence_of_approval_is_entered_by_whoever_approved on agreement.occurrence for insert
  with check (partnership_id = (select platform.viewer_partnership()) and kind = 'minutes-approved'
    and governance.viewer_approved_with(evidence_id));
create policy occurrence_of_approval_is_seen_by_whoever_approved on agreement.occurrence for select
  using (partnership_id = (select platform.viewer_partnership()) and kind = 'minutes-approved'
    and governance.viewer_approved_with(evidence_id));

-- GOV-52: closed decisions run in a series of their own: a gap in the numbers of the open ones would tell of them.
alter table governance.decision drop constraint a_decision_has_its_number_once;
alter table governance.decision add constraint a_decision_has_its_number_once unique (partnership_id, body_id, year, closed, number);
grant update (number) on governance.decision to samvaerk_app;

-- GOV-62: the register lists the decisions of one day by their number.
drop index governance.decision_by_day;
drop index governance.decision_by_body;
create index decision_by_day on governance.decision (partnership_id, decided_on desc, number desc, decision_id desc);
create index decision_by_body on governance.decision (partnership_id, body_id, decided_on desc, number desc, decision_id desc);

-- GOV-63: a decision answers a question once; of two who let it, the second is told.
create unique index a_decision_answers_once on governance.decision_effect (partnership_id, decision_id, kind, about)
  where undone_at is null and kind in ('question', 'continuation');

create index decision_by_meeting on governance.decision (partnership_id, meeting_id) where meeting_id is not null;

-- What a meeting gave to do, and what one of its items did.
create index action_item_by_item on governance.action_item (partnership_id, meeting_id, item_id);
