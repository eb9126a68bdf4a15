-- 0022: whoever is asked for an answer hears of it by mail; an agenda is put in order; a sitting that was entered by mistake is undone.

-- GOV-29: a letter that asks for an answer is about the thing that waits for it. Not valid: every row is checked from now on, and of those
-- that are there none has the new columns (an owner under forced row-level security could not look).
alter table governance.letter add column minutes_id uuid;
alter table governance.letter add column procedure_id uuid;
alter table governance.letter add column poll_id uuid;
alter table governance.letter add foreign key (partnership_id, minutes_id) references governance.minutes (partnership_id, minutes_id) not valid;
alter table governance.letter add foreign key (partnership_id, procedure_id) references governance.procedure (partnership_id, procedure_id) not valid;
alter table governance.letter add foreign key (partnership_id, poll_id) references governance.poll (partnership_id, poll_id) not valid;
alter table governance.letter drop constraint a_letter_is_of_a_known_kind;
alter table governance.letter drop constraint a_letter_is_about_one_thing;
alter table governance.letter drop constraint nobody_is_told_one_thing_twice;
alter table governance.letter add constraint a_letter_is_of_a_known_kind check (kind in ('invitation', 'papers',
  'meeting-changed', 'action-given', 'action-closed', 'minutes-asked', 'procedure-asked', 'poll-asked'));
alter table governance.letter add constraint a_letter_is_about_one_thing check (
  num_nonnulls(meeting_id, action_id, minutes_id, procedure_id, poll_id) = 1
  and (action_id is not null) = (kind in ('action-given', 'action-closed'))
  and (minutes_id is not null) = (kind = 'minutes-asked')
  and (procedure_id is not null) = (kind = 'procedure-asked')
  and (poll_id is not null) = (kind = 'poll-asked'));
alter table governance.letter add constraint nobody_is_told_one_thing_twice unique nulls not distinct
  (partnership_id, person_id, kind, meeting_id, action_id, minutes_id, procedure_id, poll_id, sequence);

-- Who posts mail (0018), and now too: a mail that asks for an answer, by nobody but the one whom it goes to.
create or replace function platform.viewer_posts(p_kind text, p_partnership text, p_person uuid) returns boolean
  language sql stable
  return case
    when p_kind = 'password-changed' then p_person = platform.viewer_person()
      and (p_partnership is null or exists (select from platform.membership m
        where m.partnership_id = p_partnership and m.person_id = p_person))
    when p_kind = 'new-password' then platform.viewer_job() = 'sign-in'
    when p_kind in ('meeting-called', 'meeting-moved', 'meeting-cancelled', 'meeting-papers', 'answer-asked', 'news', 'reminder') then
      p_person = platform.viewer_person() and p_partnership = platform.viewer_partnership()
      and exists (select from platform.membership m
        where m.partnership_id = p_partnership and m.person_id = p_person and m.ended_at is null)
    else p_partnership = platform.viewer_partnership() and platform.viewer_manages_people()
      and exists (select from platform.membership m
        where m.partnership_id = p_partnership and m.person_id = p_person)
  end;

-- GOV-23: the items of an agenda that was not sent change places.
grant update (place) on governance.agenda_item to samvaerk_app;

-- GOV-24: a sitting that was entered by mistake leaves the seats, so that it opens nothing any more, and stays here with the reason.
create table governance.sitting_undone (
  partnership_id text not null,
  sitting_id uuid not null,
  seat_id uuid not null,
  person_id uuid not null,
  capacity text not null,
  from_on date not null,
  made_at timestamptz not null,
  made_by uuid not null,
  undone_at timestamptz not null,
  undone_by uuid not null,
  why text not null,
  primary key (partnership_id, sitting_id),
  foreign key (partnership_id, seat_id) references governance.seat (partnership_id, seat_id),
  foreign key (partnership_id, person_id) references platform.membership (partnership_id, person_id),
  constraint an_undone_sitting_says_why check (why = btrim(why) and char_length(why) between 1 and 500)
);
create index sitting_undone_by_seat on governance.sitting_undone (partnership_id, seat_id);
alter table governance.sitting_undone enable row level security;
alter table governance.sitting_undone force row level security;
create policy undone_sitting_is_for_members on governance.sitting_undone for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy sitting_is_undone_by_those_who_keep_records on governance.sitting_undone for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records())
    and undone_by = (select platform.viewer_person()));
grant select, insert on governance.sitting_undone to samvaerk_app;

-- What has ended is history, and what somebody did in the seat is done: neither is undone.
create policy sitting_is_taken_away_by_those_who_keep_records on governance.sitting for delete
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()) and until_on is null);
grant delete on governance.sitting to samvaerk_app;

-- GOV-26: the deadline of a running written procedure is put off; the database lets it go no other way.
create policy procedure_is_put_off_by_those_who_keep_records on governance.procedure for update
  using (partnership_id = (select platform.viewer_partnership()) and state = 'open' and (select governance.viewer_keeps_records()))
  with check (partnership_id = (select platform.viewer_partnership()) and state = 'open' and ended_by is null);
grant update (deadline) on governance.procedure to samvaerk_app;
create function governance.deadlines_are_only_put_off() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if new.deadline < old.deadline then raise exception 'a deadline is put off, never brought forward' using errcode = '23001'; end if;
  return new;
end
$$;
create trigger deadline_is_only_put_off before update of deadline on governance.procedure
  for each row execute function governance.deadlines_are_only_put_off();

-- PPL-13: a function that runs is given its last day, so that it ends by itself.
grant update (until_on) on platform.function_held to samvaerk_app;
