-- 0022: whoever is asked for an answer hears of it by mail: minutes to approve, a written procedure, a poll for a date.

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
