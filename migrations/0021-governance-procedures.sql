-- 0021: written procedures with their answers, and the councils around a partnership.

-- A matter that a body decides without a meeting. What was asked is not changed afterwards: it is withdrawn and asked anew.
create table governance.procedure (
  partnership_id text not null,
  procedure_id uuid not null,
  body_id text not null,
  title text not null,
  -- What the matter is and what it costs; the recommendation is what is answered.
  matter text,
  economy text,
  recommendation text not null,
  closed boolean not null default false,
  opened_on date not null,
  -- The last day on which an answer is expected.
  deadline date not null,
  state text not null default 'open',
  made_at timestamptz not null,
  made_by uuid not null,
  ended_on date,
  ended_at timestamptz,
  ended_by uuid,
  why_withdrawn text,
  primary key (partnership_id, procedure_id),
  foreign key (partnership_id, body_id) references governance.body (partnership_id, body_id),
  constraint a_procedure_has_a_title check (title = btrim(title) and char_length(title) between 1 and 300),
  constraint a_procedure_recommends_something check (char_length(recommendation) between 1 and 2000),
  constraint a_procedure_gives_time_to_answer check (deadline > opened_on),
  constraint a_procedure_is_in_a_state_of_ours check (state in ('open', 'concluded', 'withdrawn')),
  constraint a_procedure_that_is_over_says_when_and_by_whom check ((state = 'open') = (ended_on is null)
    and (ended_on is null) = (ended_at is null) and (ended_on is null) = (ended_by is null)),
  constraint a_withdrawn_procedure_says_why check ((state = 'withdrawn') = (why_withdrawn is not null))
);
create index procedure_by_day on governance.procedure (partnership_id, opened_on desc, procedure_id desc);
create index procedure_that_is_open on governance.procedure (partnership_id, deadline) where state = 'open';

-- GOV-95: one answer a seat. It stays when whoever gave it leaves the seat.
create table governance.procedure_answer (
  partnership_id text not null,
  procedure_id uuid not null,
  seat_id uuid not null,
  answer text not null,
  words text,
  -- Who answered for the seat: its holder or a substitute.
  person_id uuid not null,
  answered_on date not null,
  answered_at timestamptz not null,
  -- How often it was given: of two who answer for one seat at once, the second is told.
  version integer not null default 1,
  primary key (partnership_id, procedure_id, seat_id),
  foreign key (partnership_id, procedure_id) references governance.procedure (partnership_id, procedure_id),
  foreign key (partnership_id, seat_id) references governance.seat (partnership_id, seat_id),
  foreign key (partnership_id, person_id) references platform.membership (partnership_id, person_id),
  constraint an_answer_is_one_of_ours check (answer in ('agree', 'disagree', 'blank', 'meeting')),
  constraint whoever_disagrees_says_why check (answer <> 'disagree' or words is not null),
  constraint the_words_of_an_answer_are_some check (words = btrim(words) and char_length(words) between 1 and 2000),
  constraint an_answer_is_of_its_own_day check (answered_on = (answered_at at time zone 'Europe/Copenhagen')::date)
);

-- The decision that a written procedure led to.
alter table governance.decision add column procedure_id uuid;
alter table governance.decision no force row level security;
alter table governance.decision
  add constraint a_written_decision_is_of_a_procedure_of_ours
    foreign key (partnership_id, procedure_id) references governance.procedure (partnership_id, procedure_id),
  add constraint a_procedure_is_decided_once unique (partnership_id, procedure_id),
  add constraint a_written_decision_has_no_meeting check (procedure_id is null or (meeting_id is null and item_id is null));
alter table governance.decision force row level security;

-- GOV-99: the councils that the law or others have set up around the partnership: they advise, they do not command.
create table governance.surrounding (
  partnership_id text not null references platform.partnership (partnership_id),
  surrounding_id uuid not null,
  name text not null,
  kind text not null,
  -- The party whose council it is; null where it is about all of them.
  party text,
  relation text,
  link text,
  made_at timestamptz not null,
  made_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (partnership_id, surrounding_id),
  foreign key (partnership_id, party) references platform.organisation (partnership_id, organisation_id),
  constraint a_council_has_a_name check (name = btrim(name) and char_length(name) between 1 and 120),
  constraint a_council_is_of_a_known_kind check (kind in ('district-council', 'local-council', 'ssp', 'other')),
  constraint the_relation_is_said_shortly check (relation = btrim(relation) and char_length(relation) between 1 and 300),
  constraint a_link_to_a_council_is_safe check (link ~ '^https://' and char_length(link) <= 500),
  constraint a_council_that_is_no_longer_named_says_by_whom check ((ended_at is null) = (ended_by is null))
);
create unique index a_council_is_named_once on governance.surrounding (partnership_id, lower(name)) where ended_at is null;

alter table governance.procedure enable row level security;
alter table governance.procedure force row level security;
alter table governance.procedure_answer enable row level security;
alter table governance.procedure_answer force row level security;
alter table governance.surrounding enable row level security;
alter table governance.surrounding force row level security;

-- GOV-94, GOV-96: whether the viewer sat in a body on any of some days; without a last day, until today.
create function governance.viewer_sat_in(body text, first_day date, last_day date) returns boolean
  language sql stable
  as $$
    select exists (select from governance.seat s
        join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
      where s.partnership_id = platform.viewer_partnership() and s.body_id = body
        and t.person_id = platform.viewer_person()
        and daterange(t.from_on, t.until_on, '[]') && daterange(first_day, last_day, '[]'))
  $$;

-- GOV-94: a written procedure is for the members. A closed one is for those who keep the records and for whoever sat in the body
-- while it ran: from the day it was opened through the day it ended.
create policy procedure_is_for_members_or_for_the_body on governance.procedure for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and (not closed or (select governance.viewer_keeps_records())
      or governance.viewer_sat_in(body_id, opened_on, ended_on)));
create policy procedure_is_opened_by_those_who_keep_records on governance.procedure for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy procedure_is_ended_once_by_those_who_keep_records on governance.procedure for update
  using (partnership_id = (select platform.viewer_partnership()) and state = 'open'
    and (select governance.viewer_keeps_records()))
  with check (partnership_id = (select platform.viewer_partnership()) and ended_by = (select platform.viewer_person()));

-- GOV-96: who answered what is for the body and for those who keep the records; open or closed.
create policy answer_is_for_the_body on governance.procedure_answer for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and exists (select from governance.procedure p
      where p.partnership_id = procedure_answer.partnership_id and p.procedure_id = procedure_answer.procedure_id
        and ((select governance.viewer_keeps_records()) or governance.viewer_sat_in(p.body_id, p.opened_on, p.ended_on))));

-- GOV-95: whoever sits in a seat with a voice answers for it, in their own name, until the procedure is over.
create function governance.viewer_answers(procedure uuid, seat uuid, on_day date) returns boolean
  language sql stable
  as $$
    select platform.viewer_is_member() and exists (select from governance.procedure p
        join governance.seat s on s.partnership_id = p.partnership_id and s.body_id = p.body_id
        join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
      where p.partnership_id = platform.viewer_partnership() and p.procedure_id = procedure and p.state = 'open'
        and s.seat_id = seat and s.role = 'member' and t.person_id = platform.viewer_person()
        and daterange(t.from_on, t.until_on, '[]') @> on_day)
  $$;
create policy answer_is_given_by_whoever_sits_in_the_seat on governance.procedure_answer for insert
  with check (partnership_id = (select platform.viewer_partnership()) and person_id = (select platform.viewer_person())
    and governance.viewer_answers(procedure_id, seat_id, answered_on));
create policy answer_is_changed_by_whoever_sits_in_the_seat on governance.procedure_answer for update
  using (partnership_id = (select platform.viewer_partnership()))
  with check (partnership_id = (select platform.viewer_partnership()) and person_id = (select platform.viewer_person())
    and governance.viewer_answers(procedure_id, seat_id, answered_on));

create policy surrounding_is_for_members on governance.surrounding for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy surrounding_is_named_by_those_who_keep_records on governance.surrounding for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy surrounding_is_ended_by_those_who_keep_records on governance.surrounding for update
  using (partnership_id = (select platform.viewer_partnership()) and ended_at is null
    and (select governance.viewer_keeps_records()))
  with check (partnership_id = (select platform.viewer_partnership()) and ended_by = (select platform.viewer_person()));

grant select, insert, update (state, ended_on, ended_at, ended_by, why_withdrawn) on governance.procedure to samvaerk_app;
grant select, insert, update (answer, words, person_id, answered_on, answered_at, version) on governance.procedure_answer to samvaerk_app;
grant select, insert, update (ended_at, ended_by) on governance.surrounding to samvaerk_app;
