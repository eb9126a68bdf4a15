-- 0018: letters to those who sit in the bodies: invitations with a calendar part, reminders, and a calendar to subscribe to.
-- Nobody reads another's address for it: what somebody is to be told waits in governance.letter, and the job `letters` writes it as
-- that person, under that person's own rights, to that person's own address.

-- GOV-87: a mail may carry a calendar part (RFC 5546, RFC 6047).
alter table platform.mail_content add column calendar text;
alter table platform.mail_content add column calendar_method text;
alter table platform.mail_content add constraint a_calendar_part_invites_or_cancels
  check ((calendar is null) = (calendar_method is null) and (calendar_method is null or calendar_method in ('REQUEST', 'CANCEL')));

-- Who posts mail (0006, MAIL-01), and now too: what is about meetings and actions is posted by nobody but the one whom it goes to.
create or replace function platform.viewer_posts(p_kind text, p_partnership text, p_person uuid) returns boolean
  language sql stable
  return case
    when p_kind = 'password-changed' then p_person = platform.viewer_person()
      and (p_partnership is null or exists (select from platform.membership m
        where m.partnership_id = p_partnership and m.person_id = p_person))
    when p_kind = 'new-password' then platform.viewer_job() = 'sign-in'
    when p_kind in ('meeting-called', 'meeting-moved', 'meeting-cancelled', 'meeting-papers', 'news', 'reminder') then
      p_person = platform.viewer_person() and p_partnership = platform.viewer_partnership()
      and exists (select from platform.membership m
        where m.partnership_id = p_partnership and m.person_id = p_person and m.ended_at is null)
    else p_partnership = platform.viewer_partnership() and platform.viewer_manages_people()
      and exists (select from platform.membership m
        where m.partnership_id = p_partnership and m.person_id = p_person)
  end;

-- GOV-89: those who call a meeting see how its mail fares, never what it says.
create policy mail_about_meetings_is_followed_by_those_who_keep_records on platform.mail_outbox for select
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records())
    and kind in ('meeting-called', 'meeting-moved', 'meeting-cancelled', 'meeting-papers'));

-- When a meeting was last moved or cancelled: calendars put it beside the sequence.
alter table governance.meeting add column changed_at timestamptz;
grant update (changed_at) on governance.meeting to samvaerk_app;

-- What somebody is to be told by mail, from the transaction in which it happened until its letter is posted.
create table governance.letter (
  partnership_id text not null,
  letter_id uuid not null,
  person_id uuid not null,
  kind text not null,
  meeting_id uuid,
  action_id uuid,
  -- Of the meeting, when it was asked for (RFC 5545, SEQUENCE).
  sequence integer not null default 0,
  asked_at timestamptz not null,
  asked_by uuid not null,
  -- Posted without a mail: the reader wants none, has no address, or it was overtaken before it went.
  posted_at timestamptz,
  -- Its row in the outbox, which is thrown away after a month.
  mail_id uuid,
  -- When and where the letter said that the meeting is: the next one says what changed.
  told_begins_at timestamptz,
  told_ends_at timestamptz,
  told_place text,
  primary key (partnership_id, letter_id),
  foreign key (partnership_id, person_id) references platform.membership (partnership_id, person_id),
  foreign key (partnership_id, meeting_id) references governance.meeting (partnership_id, meeting_id),
  foreign key (partnership_id, action_id) references governance.action_item (partnership_id, action_id),
  constraint a_letter_is_of_a_known_kind
    check (kind in ('invitation', 'papers', 'meeting-changed', 'action-given', 'action-closed')),
  constraint a_letter_is_about_one_thing
    check ((meeting_id is null) <> (action_id is null) and (action_id is not null) = (kind in ('action-given', 'action-closed'))),
  constraint nobody_is_told_one_thing_twice
    unique nulls not distinct (partnership_id, person_id, kind, meeting_id, action_id, sequence),
  constraint a_letter_that_is_a_mail_was_posted check (mail_id is null or posted_at is not null)
);
create index letter_that_waits on governance.letter (partnership_id, person_id) where posted_at is null;
create index letter_by_meeting on governance.letter (partnership_id, meeting_id) where meeting_id is not null;

-- What a person wants to be reminded of, and the last day on which they were.
create table governance.reminder (
  partnership_id text not null,
  person_id uuid not null,
  choice text not null default 'daily',
  chosen_at timestamptz,
  reminded_on date,
  primary key (partnership_id, person_id),
  foreign key (partnership_id, person_id) references platform.membership (partnership_id, person_id),
  constraint a_choice_of_reminders_is_one_of_ours check (choice in ('at-once', 'daily', 'none'))
);

-- The secret address of a person's calendar: its SHA-256, and the day on which it was last used.
create table governance.calendar_feed (
  partnership_id text not null,
  person_id uuid not null,
  secret_hash text not null unique,
  made_at timestamptz not null,
  used_on date,
  primary key (partnership_id, person_id),
  foreign key (partnership_id, person_id) references platform.membership (partnership_id, person_id),
  constraint a_feed_secret_is_hashed check (secret_hash ~ '^[0-9a-f]{64}$')
);

alter table governance.letter enable row level security;
alter table governance.letter force row level security;
alter table governance.reminder enable row level security;
alter table governance.reminder force row level security;
alter table governance.calendar_feed enable row level security;
alter table governance.calendar_feed force row level security;

-- GOV-89: those who keep the records ask for letters and see to whom; everybody sees their own, and it is posted as theirs.
create policy letter_is_seen_by_its_reader_and_those_who_keep_records on governance.letter for select
  using (partnership_id = (select platform.viewer_partnership())
    and (person_id = (select platform.viewer_person()) or (select governance.viewer_keeps_records())));
create policy letter_is_asked_for_by_those_who_keep_records on governance.letter for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and asked_by = (select platform.viewer_person()));
create policy letter_is_posted_by_its_reader on governance.letter for update
  using (partnership_id = (select platform.viewer_partnership()) and person_id = (select platform.viewer_person()));
create policy letter_is_asked_for_again_by_those_who_keep_records on governance.letter for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()))
  with check (partnership_id = (select platform.viewer_partnership()) and asked_by = (select platform.viewer_person()));
create policy letter_is_forgotten_by_its_reader on governance.letter for delete
  using (partnership_id = (select platform.viewer_partnership()) and person_id = (select platform.viewer_person())
    and kind not in ('invitation', 'papers'));
-- GOV-91, GOV-93: how one wants to be reminded, and the calendar that one subscribes to, are nobody else's business.
create policy reminder_is_its_persons on governance.reminder
  using (partnership_id = (select platform.viewer_partnership()) and person_id = (select platform.viewer_person()));
create policy calendar_feed_is_its_persons on governance.calendar_feed
  using (partnership_id = (select platform.viewer_partnership()) and person_id = (select platform.viewer_person()));

grant select, insert, delete, update (asked_at, asked_by, posted_at, mail_id, told_begins_at, told_ends_at, told_place)
  on governance.letter to samvaerk_app;
grant select, insert, update (choice, chosen_at, reminded_on) on governance.reminder to samvaerk_app;
grant select (partnership_id, person_id, made_at, used_on), insert, update (secret_hash, made_at, used_on), delete
  on governance.calendar_feed to samvaerk_app;

-- What the job must know before it can act as somebody: who there is to write to. It sees no table.
grant usage on schema governance to samvaerk_eye;
grant select on governance.letter, governance.meeting, governance.calendar_feed to samvaerk_eye;
create policy eye_sees_letters on governance.letter for select to samvaerk_eye using (true);
create policy eye_sees_meetings on governance.meeting for select to samvaerk_eye using (true);
create policy eye_sees_calendar_feeds on governance.calendar_feed for select to samvaerk_eye using (true);

-- Those who have access to a partnership and hold a function there on a day, as PPL-09 has it, after one of them or from the start.
create function governance.readers(p_day date, p_after_partnership text, p_after_person uuid)
  returns table (partnership_id text, person_id uuid, name text, language text, organisation_id text)
  language sql stable security definer set search_path = ''
  begin atomic
    select m.partnership_id, p.person_id, p.name, p.language, m.organisation_id
    from platform.membership m join platform.person p on p.person_id = m.person_id
    where platform.viewer_job() = 'letters' and platform.job_reaches(m.partnership_id) and m.ended_at is null
      and (m.partnership_id, m.person_id) > (p_after_partnership, p_after_person)
      and exists (select from platform.function_held f
        where f.person_id = m.person_id and f.partnership_id = m.partnership_id and f.withdrawn_at is null
          and f.from_on <= p_day and (f.until_on is null or p_day <= f.until_on))
    order by m.partnership_id, m.person_id;
  end;

-- Those of them for whom a letter waits. One about a time that was overtaken by another waits for nobody.
create function governance.readers_with_letters(p_day date)
  returns table (partnership_id text, person_id uuid, name text, language text, organisation_id text)
  language sql stable security definer set search_path = ''
  begin atomic
    select distinct m.partnership_id, p.person_id, p.name, p.language, m.organisation_id
    from governance.letter l
    join platform.membership m on m.partnership_id = l.partnership_id and m.person_id = l.person_id and m.ended_at is null
    join platform.person p on p.person_id = m.person_id
    left join governance.meeting g on g.partnership_id = l.partnership_id and g.meeting_id = l.meeting_id
    where platform.viewer_job() = 'letters' and platform.job_reaches(l.partnership_id) and l.posted_at is null
      and (l.meeting_id is null or l.kind = 'papers' or l.sequence = g.sequence)
      and exists (select from platform.function_held f
        where f.person_id = m.person_id and f.partnership_id = m.partnership_id and f.withdrawn_at is null
          and f.from_on <= p_day and (f.until_on is null or p_day <= f.until_on))
    order by 1, 2;
  end;

-- GOV-91: whose calendar a secret opens. It answers to what is presented, and lists nothing.
create function governance.feed_presented(p_hash text, p_day date)
  returns table (partnership_id text, person_id uuid, name text, language text, organisation_id text, used_on date)
  language sql stable security definer set search_path = ''
  begin atomic
    select m.partnership_id, p.person_id, p.name, p.language, m.organisation_id, c.used_on
    from governance.calendar_feed c
    join platform.membership m on m.partnership_id = c.partnership_id and m.person_id = c.person_id and m.ended_at is null
    join platform.person p on p.person_id = m.person_id
    where c.secret_hash = p_hash
      and exists (select from platform.function_held f
        where f.person_id = m.person_id and f.partnership_id = m.partnership_id and f.withdrawn_at is null
          and f.from_on <= p_day and (f.until_on is null or p_day <= f.until_on));
  end;

grant create on schema governance to samvaerk_eye;
alter function governance.readers(date, text, uuid) owner to samvaerk_eye;
alter function governance.readers_with_letters(date) owner to samvaerk_eye;
alter function governance.feed_presented(text, date) owner to samvaerk_eye;
revoke create on schema governance from samvaerk_eye;
