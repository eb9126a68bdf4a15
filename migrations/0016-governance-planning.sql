-- 0016: templates and series of meetings, polls for a date, extraordinary meetings.

-- GOV-79: a meeting that is called out of turn, with a shorter notice.
alter table governance.meeting add column extraordinary boolean not null default false;
grant update (extraordinary) on governance.meeting to samvaerk_app;

-- What a body's meetings of a year are planned from. Its standing items may be closed ones: only those who plan see it.
create table governance.meeting_template (
  partnership_id text not null,
  template_id uuid not null,
  body_id text not null,
  name text not null,
  -- As a clock in Denmark shows it, so that it is the same before and after the change to summer time.
  from_time text not null,
  until_time text not null,
  place text,
  link text,
  -- How the dates of a year are found: so many, spread evenly; every n-th weekday of some months; or dates of their own.
  pattern text not null,
  times_a_year integer,
  weekday integer,
  nth integer,
  months integer[],
  -- Dates of any year, as month and day: '03-15'.
  dates text[],
  version integer not null default 1,
  made_at timestamptz not null,
  made_by uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (partnership_id, template_id),
  foreign key (partnership_id, body_id) references governance.body (partnership_id, body_id),
  constraint a_template_has_a_name check (name = btrim(name) and char_length(name) between 1 and 120),
  constraint a_template_has_times_of_a_day
    check (from_time ~ '^([01]\d|2[0-3]):[0-5]\d$' and until_time ~ '^([01]\d|2[0-3]):[0-5]\d$' and from_time < until_time),
  constraint a_pattern_is_one_of_ours check (pattern in ('evenly', 'weekday', 'dates')),
  constraint an_even_pattern_says_how_many check (pattern <> 'evenly' or times_a_year between 1 and 24),
  constraint a_weekday_pattern_says_which check (pattern <> 'weekday'
    or (weekday is not null and nth is not null and cardinality(months) between 1 and 12)),
  constraint a_pattern_of_dates_has_some check (pattern <> 'dates' or cardinality(dates) between 1 and 24),
  constraint a_weekday_is_one_of_seven check (weekday between 1 and 7),
  -- The first to the fourth; 5 is the last.
  constraint the_nth_of_a_month_is_there check (nth between 1 and 5),
  constraint a_removed_template_says_by_whom check ((removed_at is null) = (removed_by is null))
);
create index meeting_template_in_use on governance.meeting_template (partnership_id, name, template_id) where removed_at is null;

create table governance.template_item (
  partnership_id text not null,
  item_id uuid not null,
  template_id uuid not null,
  place integer not null,
  kind text not null,
  title text not null,
  minutes integer,
  closed boolean not null default false,
  primary key (partnership_id, item_id),
  foreign key (partnership_id, template_id) references governance.meeting_template (partnership_id, template_id),
  constraint a_standing_item_is_of_a_known_kind check (kind in ('decision', 'discussion', 'information')),
  constraint a_standing_item_has_a_title check (title = btrim(title) and char_length(title) between 1 and 300),
  constraint a_standing_item_takes_a_while check (minutes is null or minutes between 1 and 600)
);
create index template_item_by_template on governance.template_item (partnership_id, template_id, place);

-- Meetings that were planned together. Each of them is moved and cancelled on its own.
create table governance.meeting_series (
  partnership_id text not null,
  series_id uuid not null,
  template_id uuid not null,
  body_id text not null,
  name text not null,
  year integer not null,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (partnership_id, series_id),
  foreign key (partnership_id, template_id) references governance.meeting_template (partnership_id, template_id),
  foreign key (partnership_id, body_id) references governance.body (partnership_id, body_id),
  constraint a_series_has_a_name check (name = btrim(name) and char_length(name) between 1 and 120)
);
create index meeting_series_by_template on governance.meeting_series (partnership_id, template_id, year desc, made_at desc);

create table governance.series_meeting (
  partnership_id text not null,
  meeting_id uuid not null,
  series_id uuid not null,
  primary key (partnership_id, meeting_id),
  foreign key (partnership_id, meeting_id) references governance.meeting (partnership_id, meeting_id),
  foreign key (partnership_id, series_id) references governance.meeting_series (partnership_id, series_id)
);
create index series_meeting_by_series on governance.series_meeting (partnership_id, series_id);

-- When can the seats of a body meet?
create table governance.poll (
  partnership_id text not null,
  poll_id uuid not null,
  body_id text not null,
  title text not null,
  words text,
  place text,
  link text,
  answer_by date not null,
  made_at timestamptz not null,
  made_by uuid not null,
  state text not null default 'open',
  closed_at timestamptz,
  closed_by uuid,
  -- What was chosen, and the meeting that came of it; neither when the poll was closed without.
  option_id uuid,
  meeting_id uuid,
  primary key (partnership_id, poll_id),
  foreign key (partnership_id, body_id) references governance.body (partnership_id, body_id),
  foreign key (partnership_id, meeting_id) references governance.meeting (partnership_id, meeting_id),
  constraint a_poll_has_a_title check (title = btrim(title) and char_length(title) between 1 and 200),
  constraint a_poll_is_open_or_closed check (state in ('open', 'closed')),
  constraint a_closed_poll_says_when_and_by_whom
    check ((state = 'closed') = (closed_at is not null) and (state = 'closed') = (closed_by is not null)),
  constraint a_chosen_time_became_a_meeting
    check ((option_id is null) = (meeting_id is null) and (state = 'closed' or meeting_id is null))
);
create index poll_that_is_open on governance.poll (partnership_id, answer_by, poll_id) where state = 'open';
create index poll_that_is_closed on governance.poll (partnership_id, closed_at desc, poll_id desc) where state = 'closed';
create unique index poll_that_became_a_meeting on governance.poll (partnership_id, meeting_id) where meeting_id is not null;

create table governance.poll_option (
  partnership_id text not null,
  option_id uuid not null,
  poll_id uuid not null,
  on_day date not null,
  from_time text not null,
  until_time text not null,
  primary key (partnership_id, option_id),
  foreign key (partnership_id, poll_id) references governance.poll (partnership_id, poll_id),
  constraint a_time_is_proposed_once unique (partnership_id, poll_id, on_day, from_time, until_time),
  constraint a_proposed_time_is_one_of_a_day
    check (from_time ~ '^([01]\d|2[0-3]):[0-5]\d$' and until_time ~ '^([01]\d|2[0-3]):[0-5]\d$' and from_time < until_time)
);
alter table governance.poll add constraint what_is_chosen_was_proposed
  foreign key (partnership_id, option_id) references governance.poll_option (partnership_id, option_id);

create table governance.poll_answer (
  partnership_id text not null,
  option_id uuid not null,
  seat_id uuid not null,
  poll_id uuid not null,
  answer text not null,
  person_id uuid not null,
  -- The civil date of the answer, by which it is asked who sat in the seat.
  answered_on date not null,
  answered_at timestamptz not null,
  primary key (partnership_id, option_id, seat_id),
  foreign key (partnership_id, option_id) references governance.poll_option (partnership_id, option_id),
  foreign key (partnership_id, poll_id) references governance.poll (partnership_id, poll_id),
  foreign key (partnership_id, seat_id) references governance.seat (partnership_id, seat_id),
  foreign key (partnership_id, person_id) references platform.membership (partnership_id, person_id),
  constraint an_answer_is_one_of_ours check (answer in ('yes', 'if-need-be', 'no'))
);
create index poll_answer_by_poll on governance.poll_answer (partnership_id, poll_id, seat_id);

-- What a seat wrote beside an answer: it tells of a person's days, and goes when the poll is closed (GOV-78).
create table governance.poll_word (
  partnership_id text not null,
  option_id uuid not null,
  seat_id uuid not null,
  poll_id uuid not null,
  words text not null,
  answered_on date not null,
  primary key (partnership_id, option_id, seat_id),
  foreign key (partnership_id, option_id, seat_id) references governance.poll_answer (partnership_id, option_id, seat_id),
  constraint a_word_beside_an_answer_is_short check (words = btrim(words) and char_length(words) between 1 and 200)
);
create index poll_word_by_poll on governance.poll_word (partnership_id, poll_id);

alter table governance.meeting_template enable row level security;
alter table governance.meeting_template force row level security;
alter table governance.template_item enable row level security;
alter table governance.template_item force row level security;
alter table governance.meeting_series enable row level security;
alter table governance.meeting_series force row level security;
alter table governance.series_meeting enable row level security;
alter table governance.series_meeting force row level security;
alter table governance.poll enable row level security;
alter table governance.poll force row level security;
alter table governance.poll_option enable row level security;
alter table governance.poll_option force row level security;
alter table governance.poll_answer enable row level security;
alter table governance.poll_answer force row level security;
alter table governance.poll_word enable row level security;
alter table governance.poll_word force row level security;

-- GOV-73: templates are for those who plan.
create policy template_is_seen_by_those_who_keep_records on governance.meeting_template for select
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));
create policy template_is_made_by_those_who_keep_records on governance.meeting_template for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy template_is_changed_by_those_who_keep_records on governance.meeting_template for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));
create policy standing_item_is_seen_by_those_who_keep_records on governance.template_item for select
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));
create policy standing_item_is_added_by_those_who_keep_records on governance.template_item for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));
create policy standing_item_is_changed_by_those_who_keep_records on governance.template_item for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));
create policy standing_item_is_taken_off_by_those_who_keep_records on governance.template_item for delete
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));

-- GOV-74: which meetings belong together is as open as the meetings (GOV-10).
create policy series_is_for_members on governance.meeting_series for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy series_is_planned_by_those_who_keep_records on governance.meeting_series for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy meeting_of_a_series_is_for_members on governance.series_meeting for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy meeting_of_a_series_is_planned_by_those_who_keep_records on governance.series_meeting for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));

-- GOV-76: the members see that a date is looked for, and which are proposed.
create policy poll_is_for_members on governance.poll for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy poll_is_made_by_those_who_keep_records on governance.poll for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
-- GOV-78: it is closed in one's own name.
create policy poll_is_closed_by_those_who_keep_records on governance.poll for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()))
  with check (partnership_id = (select platform.viewer_partnership()) and closed_by = (select platform.viewer_person()));
create policy proposed_time_is_for_members on governance.poll_option for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy time_is_proposed_by_those_who_keep_records on governance.poll_option for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));

-- GOV-76: what a seat answered is for those who sit in the body, or sat there when it was answered, and for those who plan.
create policy answer_is_for_the_body_and_those_who_keep_records on governance.poll_answer for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and ((select governance.viewer_keeps_records()) or exists (
      select from governance.seat asked
        join governance.seat s on s.partnership_id = asked.partnership_id and s.body_id = asked.body_id
        join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
      where asked.partnership_id = poll_answer.partnership_id and asked.seat_id = poll_answer.seat_id
        and t.person_id = (select platform.viewer_person())
        and (t.until_on is null or t.until_on >= poll_answer.answered_on))));
-- GOV-77: a seat is answered for by whoever sits in it, in their own name, while the poll is open.
create policy seat_is_answered_for_by_who_sits_there on governance.poll_answer for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and person_id = (select platform.viewer_person())
    and exists (select from governance.poll p where p.partnership_id = poll_answer.partnership_id
      and p.poll_id = poll_answer.poll_id and p.state = 'open')
    and exists (select from governance.sitting t where t.partnership_id = poll_answer.partnership_id
      and t.seat_id = poll_answer.seat_id and t.person_id = (select platform.viewer_person())
      and t.from_on <= poll_answer.answered_on and (t.until_on is null or t.until_on >= poll_answer.answered_on)));
create policy answer_is_changed_by_who_sits_there on governance.poll_answer for update
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()))
  with check (partnership_id = (select platform.viewer_partnership())
    and person_id = (select platform.viewer_person())
    and exists (select from governance.poll p where p.partnership_id = poll_answer.partnership_id
      and p.poll_id = poll_answer.poll_id and p.state = 'open')
    and exists (select from governance.sitting t where t.partnership_id = poll_answer.partnership_id
      and t.seat_id = poll_answer.seat_id and t.person_id = (select platform.viewer_person())
      and t.from_on <= poll_answer.answered_on and (t.until_on is null or t.until_on >= poll_answer.answered_on)));

-- A word beside an answer is seen with the answer, written by who sits in the seat, and goes when the poll is closed.
create policy word_is_seen_with_its_answer on governance.poll_word for select
  using (partnership_id = (select platform.viewer_partnership()) and exists (
    select from governance.poll_answer a where a.partnership_id = poll_word.partnership_id
      and a.option_id = poll_word.option_id and a.seat_id = poll_word.seat_id));
create policy word_is_written_by_who_answers on governance.poll_word for insert
  with check (partnership_id = (select platform.viewer_partnership()) and exists (
    select from governance.poll_answer a
      join governance.poll p on p.partnership_id = a.partnership_id and p.poll_id = a.poll_id and p.state = 'open'
    where a.partnership_id = poll_word.partnership_id and a.option_id = poll_word.option_id
      and a.seat_id = poll_word.seat_id and a.person_id = (select platform.viewer_person())));
create policy word_is_taken_away_by_who_answers_or_those_who_keep_records on governance.poll_word for delete
  using (partnership_id = (select platform.viewer_partnership())
    and ((select governance.viewer_keeps_records()) or exists (
      select from governance.poll_answer a where a.partnership_id = poll_word.partnership_id
        and a.option_id = poll_word.option_id and a.seat_id = poll_word.seat_id
        and a.person_id = (select platform.viewer_person()))));

grant select, insert, update (name, from_time, until_time, place, link, pattern, times_a_year, weekday, nth, months, dates, version,
  removed_at, removed_by) on governance.meeting_template to samvaerk_app;
grant select, insert, delete, update (place, kind, title, minutes, closed) on governance.template_item to samvaerk_app;
grant select, insert on governance.meeting_series to samvaerk_app;
grant select, insert on governance.series_meeting to samvaerk_app;
grant select, insert, update (state, closed_at, closed_by, option_id, meeting_id) on governance.poll to samvaerk_app;
grant select, insert on governance.poll_option to samvaerk_app;
grant select, insert, update (answer, person_id, answered_on, answered_at) on governance.poll_answer to samvaerk_app;
grant select, insert, delete on governance.poll_word to samvaerk_app;
