-- 0009: the bodies of a partnership, their seats, and who sits where from when to when.
create schema governance;
grant usage on schema governance to samvaerk_app;

-- GOV-01: bodies come from the agreement; working groups are set up later, under one of them.
create table governance.body (
  partnership_id text not null references platform.partnership (partnership_id),
  body_id text not null,
  name text not null,
  parent_id text,
  -- A class of bodies, such as the working groups: nobody sits in the class itself.
  is_class boolean not null default false,
  made_at timestamptz not null,
  primary key (partnership_id, body_id),
  foreign key (partnership_id, parent_id) references governance.body (partnership_id, body_id),
  constraint a_body_has_a_name check (name = btrim(name) and char_length(name) between 1 and 200),
  constraint a_body_is_not_its_own_parent check (parent_id <> body_id)
);
create index body_by_parent on governance.body (partnership_id, parent_id);

-- GOV-01: a seat is for a function, and mostly for one party. `about` is the id that the agreement's promises know it by.
create table governance.seat (
  partnership_id text not null,
  seat_id uuid not null,
  body_id text not null,
  about text not null,
  party text,
  title text not null,
  role text not null,
  made_at timestamptz not null,
  primary key (partnership_id, seat_id),
  foreign key (partnership_id, body_id) references governance.body (partnership_id, body_id),
  foreign key (partnership_id, party) references platform.organisation (partnership_id, organisation_id),
  constraint a_seat_has_a_role_of_ours check (role in ('member', 'deputy', 'agenda', 'adviser')),
  constraint a_seat_stands_once unique nulls not distinct (partnership_id, body_id, about, party)
);

-- GOV-03, GOV-04: who sits where. A sitting that is over keeps its days; one that was entered wrongly is marked, not removed.
create table governance.sitting (
  partnership_id text not null,
  sitting_id uuid not null,
  seat_id uuid not null,
  person_id uuid not null,
  capacity text not null,
  from_on date not null,
  until_on date,
  filled_entry uuid,
  made_at timestamptz not null,
  made_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (partnership_id, sitting_id),
  foreign key (partnership_id, seat_id) references governance.seat (partnership_id, seat_id),
  foreign key (partnership_id, person_id) references platform.membership (partnership_id, person_id),
  constraint a_sitting_is_as_holder_or_substitute check (capacity in ('holder', 'substitute')),
  constraint a_sitting_does_not_end_before_it_begins check (until_on is null or until_on >= from_on),
  constraint a_sitting_that_somebody_ended_says_when check ((ended_by is null) = (ended_at is null)),
  constraint a_sitting_that_was_ended_has_a_last_day check (ended_at is null or until_on is not null),
  constraint a_seat_has_one_holder_at_a_time exclude using gist
    (partnership_id with =, seat_id with =, daterange(from_on, until_on, '[]') with &&) where (capacity = 'holder'),
  constraint a_person_sits_once_at_a_time exclude using gist
    (partnership_id with =, seat_id with =, person_id with =, daterange(from_on, until_on, '[]') with &&)
);
create index sitting_by_seat on governance.sitting (partnership_id, seat_id, from_on);
create index sitting_by_person on governance.sitting (partnership_id, person_id);

alter table governance.body enable row level security;
alter table governance.body force row level security;
alter table governance.seat enable row level security;
alter table governance.seat force row level security;
alter table governance.sitting enable row level security;
alter table governance.sitting force row level security;

-- GOV-03: the secretary and the chair keep the bodies in order.
create function governance.viewer_keeps_records() returns boolean
  language sql stable parallel safe
  return platform.viewer_has('secretary') or platform.viewer_has('chair');

-- GOV-01: the set-up of a partnership, and whoever takes in a better reading, make bodies and seats.
create function governance.viewer_takes_in() returns boolean
  language sql stable parallel safe
  return coalesce(platform.viewer_job() in ('set-up', 'adopt'), false);

-- GOV-02: members of the partnership see its bodies, its seats and who sits there; nobody else does.
create policy body_is_for_members on governance.body for select
  using (partnership_id = (select platform.viewer_partnership())
    and ((select platform.viewer_is_member()) or (select governance.viewer_takes_in())));
create policy body_is_taken_in on governance.body for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_takes_in()));

create policy seat_is_for_members on governance.seat for select
  using (partnership_id = (select platform.viewer_partnership())
    and ((select platform.viewer_is_member()) or (select governance.viewer_takes_in())));
create policy seat_is_taken_in on governance.seat for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_takes_in()));

create policy sitting_is_for_members on governance.sitting for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy sitting_is_entered_by_those_who_keep_records on governance.sitting for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy sitting_is_ended_by_those_who_keep_records on governance.sitting for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()))
  with check (partnership_id = (select platform.viewer_partnership()) and ended_by = (select platform.viewer_person()));

grant select, insert on governance.body to samvaerk_app;
grant select, insert on governance.seat to samvaerk_app;
grant select, insert, update (until_on, ended_at, ended_by) on governance.sitting to samvaerk_app;
