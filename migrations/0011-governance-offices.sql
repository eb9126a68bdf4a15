-- 0011: the plan of turns in an office that goes round, the handovers from one party to the next, and their check lists.

-- GOV-30, GOV-31: which party is to have an office from which day through which day. A turn that is taken out of the plan is
-- marked, not removed; one that began stands.
create table governance.turn (
  partnership_id text not null,
  turn_id uuid not null,
  office text not null,
  party text not null,
  from_on date not null,
  until_on date not null,
  made_at timestamptz not null,
  made_by uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (partnership_id, turn_id),
  foreign key (partnership_id, party) references platform.organisation (partnership_id, organisation_id),
  constraint a_turn_does_not_end_before_it_begins check (until_on >= from_on),
  constraint a_turn_that_somebody_removed_says_when check ((removed_by is null) = (removed_at is null)),
  constraint a_turn_that_began_stands check (removed_at is null or (removed_at at time zone 'Europe/Copenhagen')::date < from_on),
  constraint an_office_has_one_planned_turn_at_a_time exclude using gist
    (partnership_id with =, office with =, daterange(from_on, until_on, '[]') with &&) where (removed_at is null)
);

-- GOV-33 to GOV-36: an office on its way from one party to the next. `after_entry` is the entry by which the earlier party had
-- it: of two who take it over at once, only one can come after that.
create table governance.handover (
  partnership_id text not null,
  handover_id uuid not null,
  office text not null,
  from_party text,
  to_party text not null,
  state text not null default 'prepared',
  made_at timestamptz not null,
  made_by uuid not null,
  taken_on date,
  taken_at timestamptz,
  taken_by uuid,
  after_entry uuid,
  -- The entries that told the agreement of it: left and assumed, for the office and for what follows it.
  entries uuid[] not null default '{}',
  ended_at timestamptz,
  ended_by uuid,
  why text,
  primary key (partnership_id, handover_id),
  foreign key (partnership_id, from_party) references platform.organisation (partnership_id, organisation_id),
  foreign key (partnership_id, to_party) references platform.organisation (partnership_id, organisation_id),
  constraint a_handover_is_in_a_state_of_ours check (state in ('prepared', 'taken', 'undone', 'dropped')),
  constraint a_party_does_not_hand_over_to_itself check (from_party is distinct from to_party),
  constraint a_takeover_says_when_and_by_whom check ((state in ('taken', 'undone')) = (taken_on is not null)
    and (taken_on is null) = (taken_at is null) and (taken_on is null) = (taken_by is null)),
  constraint a_takeover_is_not_ahead_of_time check (taken_on <= (taken_at at time zone 'Europe/Copenhagen')::date),
  constraint a_takeover_has_its_entries check ((state in ('taken', 'undone')) = (cardinality(entries) > 0)),
  constraint a_handover_that_came_to_nothing_says_when check ((state in ('undone', 'dropped')) = (ended_at is not null)
    and (ended_at is null) = (ended_by is null)),
  constraint a_takeover_that_was_undone_says_why check (state <> 'undone' or why is not null)
);
create index handover_by_office on governance.handover (partnership_id, office, made_at desc);
create unique index an_office_passes_on_once_from_each_holder on governance.handover (partnership_id, office, after_entry)
  nulls not distinct where (state = 'taken');
create unique index a_party_prepares_one_takeover_at_a_time on governance.handover (partnership_id, office, to_party)
  where (state = 'prepared');

-- GOV-37: what the old and the new secretariat go through together. The usual points are known by their kind; others have words.
create table governance.handover_point (
  partnership_id text not null,
  point_id uuid not null,
  handover_id uuid not null,
  kind text not null,
  words text,
  state text not null default 'open',
  made_at timestamptz not null,
  made_by uuid not null,
  marked_at timestamptz,
  marked_by uuid,
  primary key (partnership_id, point_id),
  foreign key (partnership_id, handover_id) references governance.handover (partnership_id, handover_id),
  constraint a_point_is_of_a_known_kind check (kind in ('open-actions', 'coming-dates', 'drafts', 'contacts', 'access-rights', 'own')),
  constraint a_point_is_in_a_state_of_ours check (state in ('open', 'done', 'not-needed')),
  constraint a_point_of_their_own_has_words check ((kind = 'own') = (words is not null)),
  constraint the_words_of_a_point_are_some check (words = btrim(words) and char_length(words) between 1 and 300),
  constraint a_point_that_was_marked_says_by_whom check ((marked_at is null) = (marked_by is null)
    and (state = 'open' or marked_by is not null))
);
create index handover_point_by_handover on governance.handover_point (partnership_id, handover_id, made_at, point_id);

alter table governance.turn enable row level security;
alter table governance.turn force row level security;
alter table governance.handover enable row level security;
alter table governance.handover force row level security;
alter table governance.handover_point enable row level security;
alter table governance.handover_point force row level security;

-- GOV-32: the members of the partnership see the plan, the handovers and their lists; nobody else does.
create policy turn_is_for_members on governance.turn for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy handover_is_for_members on governance.handover for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy handover_point_is_for_members on governance.handover_point for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));

-- GOV-30, GOV-31: the secretary and the chair plan the turns, and take out those that have not begun.
create policy turn_is_planned_by_those_who_keep_records on governance.turn for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy turn_is_removed_by_those_who_keep_records on governance.turn for update
  using (partnership_id = (select platform.viewer_partnership()) and removed_at is null
    and (select governance.viewer_keeps_records()))
  with check (partnership_id = (select platform.viewer_partnership())
    and coalesce(removed_by = (select platform.viewer_person()), true));

-- GOV-33: the secretary and the chair prepare a handover, confirm it and undo it.
create policy handover_is_prepared_by_those_who_keep_records on governance.handover for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy handover_is_confirmed_by_those_who_keep_records on governance.handover for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));

-- GOV-37: whoever prepares the handover writes its list; the secretaries of the old and the new party tick it and add to it.
create function governance.viewer_hands_over(handover uuid) returns boolean
  language sql stable
  as $$
    select platform.viewer_has('secretary') and exists (select from governance.handover h
      where h.partnership_id = platform.viewer_partnership() and h.handover_id = handover
        and platform.viewer_organisation() in (h.from_party, h.to_party))
  $$;
create policy handover_point_is_listed on governance.handover_point for insert
  with check (partnership_id = (select platform.viewer_partnership()) and made_by = (select platform.viewer_person())
    and ((kind <> 'own' and (select governance.viewer_keeps_records())) or governance.viewer_hands_over(handover_id)));
create policy handover_point_is_marked_by_the_two_secretariats on governance.handover_point for update
  using (partnership_id = (select platform.viewer_partnership()) and governance.viewer_hands_over(handover_id))
  with check (partnership_id = (select platform.viewer_partnership())
    and coalesce(marked_by = (select platform.viewer_person()), true));

grant select, insert, update (removed_at, removed_by) on governance.turn to samvaerk_app;
grant select, insert, update (from_party, state, taken_on, taken_at, taken_by, after_entry, entries, ended_at, ended_by, why)
  on governance.handover to samvaerk_app;
grant select, insert, update (state, marked_at, marked_by) on governance.handover_point to samvaerk_app;
