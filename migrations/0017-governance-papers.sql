-- 0017: the papers of a meeting: annexes, proposals from members, who presents an item and where it came from.

-- GOV-83: until which day the members of the body propose items; none: until the papers are sent.
alter table governance.meeting add column proposals_until date;
grant update (proposals_until) on governance.meeting to samvaerk_app;

-- Who presents an item, in words. `origin` is the suggestion that it was made from, `carried_from` the item of an earlier
-- meeting that it goes on with (GOV-85).
alter table governance.agenda_item add column presenter text;
alter table governance.agenda_item add column origin text;
alter table governance.agenda_item add column carried_from uuid;
alter table governance.agenda_item no force row level security;
alter table governance.agenda_item
  add constraint a_presenter_is_named_in_a_line
    check (presenter is null or (presenter = btrim(presenter) and char_length(presenter) between 1 and 100)),
  add constraint an_item_is_carried_from_one_of_ours
    foreign key (partnership_id, carried_from) references governance.agenda_item (partnership_id, item_id),
  add constraint an_item_is_not_carried_from_itself check (carried_from <> item_id);
alter table governance.agenda_item force row level security;
create unique index a_suggestion_is_taken_once on governance.agenda_item (partnership_id, meeting_id, origin) where origin is not null;
grant update (presenter) on governance.agenda_item to samvaerk_app;

-- Whether the viewer sat in the body of a meeting on its day, as GOV-12 has it for closed items.
create function governance.viewer_sat_at(meeting uuid) returns boolean
  language sql stable
  as $$
    select exists (select from governance.meeting m
      join governance.seat s on s.partnership_id = m.partnership_id and s.body_id = m.body_id
      join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
    where m.partnership_id = platform.viewer_partnership() and m.meeting_id = meeting
      and t.person_id = platform.viewer_person()
      and t.from_on <= m.on_day and (t.until_on is null or t.until_on >= m.on_day))
  $$;

-- An annex of an item. Its file is a version of it: a new one stands beside the earlier ones.
create table governance.annex (
  partnership_id text not null,
  annex_id uuid not null,
  item_id uuid not null,
  place integer not null,
  title text not null,
  closed boolean not null default false,
  -- How often its title and who sees it were changed: of two who do so at once, the second is told.
  revision integer not null default 1,
  made_at timestamptz not null,
  made_by uuid not null,
  changed_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (partnership_id, annex_id),
  foreign key (partnership_id, item_id) references governance.agenda_item (partnership_id, item_id),
  constraint an_annex_has_a_title check (title = btrim(title) and char_length(title) between 1 and 200),
  constraint a_withdrawn_annex_says_by_whom check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index annex_by_item on governance.annex (partnership_id, item_id, place, annex_id);

create table governance.annex_version (
  partnership_id text not null,
  annex_id uuid not null,
  version integer not null,
  file_id uuid not null,
  -- As it was given, without what systems quarrel over.
  file_name text not null,
  -- Came after the papers were sent.
  late boolean not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (partnership_id, annex_id, version),
  foreign key (partnership_id, annex_id) references governance.annex (partnership_id, annex_id),
  -- The file goes first when an annex is removed, while its row still lets the viewer reach it.
  foreign key (partnership_id, file_id) references platform.file (partnership_id, file_id) deferrable initially deferred,
  constraint versions_are_counted_from_one check (version >= 1),
  constraint a_file_has_a_name check (char_length(file_name) between 1 and 200),
  constraint a_file_is_one_version_of_one_annex unique (partnership_id, file_id)
);

-- What a member of the body would like on the agenda.
create table governance.proposal (
  partnership_id text not null,
  proposal_id uuid not null,
  meeting_id uuid not null,
  kind text not null,
  title text not null,
  matter text,
  economy text,
  recommendation text,
  minutes integer,
  presenter text,
  closed boolean not null default false,
  version integer not null default 1,
  proposed_at timestamptz not null,
  proposed_by uuid not null,
  changed_at timestamptz,
  -- The item that it became; an item that is taken off again leaves the proposal open.
  item_id uuid,
  declined_at timestamptz,
  declined_by uuid,
  why_declined text,
  withdrawn_at timestamptz,
  primary key (partnership_id, proposal_id),
  foreign key (partnership_id, meeting_id) references governance.meeting (partnership_id, meeting_id),
  foreign key (partnership_id, proposed_by) references platform.membership (partnership_id, person_id),
  foreign key (partnership_id, item_id) references governance.agenda_item (partnership_id, item_id) on delete set null (item_id),
  constraint a_proposal_is_of_a_known_kind check (kind in ('decision', 'discussion', 'information')),
  constraint a_proposal_has_a_title check (title = btrim(title) and char_length(title) between 1 and 300),
  constraint a_proposal_takes_a_while check (minutes is null or minutes between 1 and 600),
  constraint a_proposal_ends_in_one_way check (num_nonnulls(item_id, declined_at, withdrawn_at) <= 1),
  constraint a_declined_proposal_says_why check (num_nonnulls(declined_at, declined_by, why_declined) in (0, 3)),
  constraint a_proposal_becomes_an_item_of_its_own unique (partnership_id, item_id)
);
create index proposal_by_meeting on governance.proposal (partnership_id, meeting_id, proposed_at, proposal_id);

alter table governance.annex enable row level security;
alter table governance.annex force row level security;
alter table governance.annex_version enable row level security;
alter table governance.annex_version force row level security;
alter table governance.proposal enable row level security;
alter table governance.proposal force row level security;

-- GOV-81: an annex is seen by whoever sees its item; a closed one by those who keep the records and by whoever sat in the body
-- on the day of the meeting.
create policy annex_is_seen_with_its_item_or_by_the_body on governance.annex for select
  using (partnership_id = (select platform.viewer_partnership()) and exists (
    select from governance.agenda_item i
    where i.partnership_id = annex.partnership_id and i.item_id = annex.item_id
      and (not annex.closed or (select governance.viewer_keeps_records()) or governance.viewer_sat_at(i.meeting_id))));
create policy annex_is_added_by_those_who_keep_records on governance.annex for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
create policy annex_is_changed_by_those_who_keep_records on governance.annex for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()))
  with check (partnership_id = (select platform.viewer_partnership())
    and coalesce(withdrawn_by = (select platform.viewer_person()), true));
-- GOV-82: what was sent is not removed; before that it may be.
create policy annex_is_removed_before_the_papers_are_sent on governance.annex for delete
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records())
    and exists (select from governance.agenda_item i
      join governance.meeting m on m.partnership_id = i.partnership_id and m.meeting_id = i.meeting_id
      where i.partnership_id = annex.partnership_id and i.item_id = annex.item_id and m.state = 'planned'));

-- GOV-82: the files of a withdrawn annex are for those who keep the records.
create policy version_is_seen_with_its_annex on governance.annex_version for select
  using (partnership_id = (select platform.viewer_partnership()) and exists (
    select from governance.annex a
    where a.partnership_id = annex_version.partnership_id and a.annex_id = annex_version.annex_id
      and (a.withdrawn_at is null or (select governance.viewer_keeps_records()))));
create policy version_is_added_by_those_who_keep_records on governance.annex_version for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and added_by = (select platform.viewer_person()));
create policy version_is_removed_before_the_papers_are_sent on governance.annex_version for delete
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records())
    and exists (select from governance.annex a
      join governance.agenda_item i on i.partnership_id = a.partnership_id and i.item_id = a.item_id
      join governance.meeting m on m.partnership_id = i.partnership_id and m.meeting_id = i.meeting_id
      where a.partnership_id = annex_version.partnership_id and a.annex_id = annex_version.annex_id and m.state = 'planned'));

-- GOV-84: a proposal is seen by whoever made it and by those who keep the records. Others see it while it is open, or with the
-- item that it became; a closed one only those who sat in the body on the day of the meeting.
create policy proposal_is_for_members_or_for_the_body on governance.proposal for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and (proposed_by = (select platform.viewer_person()) or (select governance.viewer_keeps_records())
      or (declined_at is null and withdrawn_at is null
        and (not closed or governance.viewer_sat_at(meeting_id))
        and (item_id is null or exists (select from governance.agenda_item i
          where i.partnership_id = proposal.partnership_id and i.item_id = proposal.item_id)))));
-- GOV-83: whoever sits in the body that day, or sits there on the day of the meeting, proposes in their own name.
create policy proposal_is_made_by_whoever_sits_in_the_body on governance.proposal for insert
  with check (partnership_id = (select platform.viewer_partnership()) and proposed_by = (select platform.viewer_person())
    and num_nonnulls(item_id, declined_at, withdrawn_at) = 0
    and exists (select from governance.meeting m
      join governance.seat s on s.partnership_id = m.partnership_id and s.body_id = m.body_id
      join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
      where m.partnership_id = proposal.partnership_id and m.meeting_id = proposal.meeting_id and m.state = 'planned'
        and t.person_id = (select platform.viewer_person())
        and (daterange(t.from_on, t.until_on, '[]') @> m.on_day
          or daterange(t.from_on, t.until_on, '[]') @> (proposed_at at time zone 'Europe/Copenhagen')::date)));
create policy proposal_is_changed_while_it_is_open on governance.proposal for update
  using (partnership_id = (select platform.viewer_partnership()) and num_nonnulls(item_id, declined_at, withdrawn_at) = 0
    and (proposed_by = (select platform.viewer_person()) or (select governance.viewer_keeps_records())))
  with check (partnership_id = (select platform.viewer_partnership())
    and ((proposed_by = (select platform.viewer_person()) and item_id is null and declined_at is null)
      or ((select governance.viewer_keeps_records()) and coalesce(declined_by = (select platform.viewer_person()), true))));

-- GOV-81: the bytes of an annex are for whoever sees its row, and for nobody else: not even the id of the file opens it.
alter table platform.file drop constraint a_file_is_for_members_or_for_its_room;
alter table platform.file add constraint a_file_is_for_members_its_room_or_the_readers_of_an_annex
  check (audience in ('members', 'room', 'annex'));
create policy file_of_an_annex_is_seen_with_it on platform.file for select
  using (audience = 'annex' and partnership_id = (select platform.viewer_partnership()) and exists (
    select from governance.annex_version v where v.partnership_id = file.partnership_id and v.file_id = file.file_id));

-- GOV-82: what is removed before the papers are sent is gone, its bytes too.
create function governance.viewer_may_remove_file(file uuid) returns boolean
  language sql stable
  as $$
    select governance.viewer_keeps_records() and exists (select from governance.annex_version v
      join governance.annex a on a.partnership_id = v.partnership_id and a.annex_id = v.annex_id
      join governance.agenda_item i on i.partnership_id = a.partnership_id and i.item_id = a.item_id
      join governance.meeting m on m.partnership_id = i.partnership_id and m.meeting_id = i.meeting_id
      where v.partnership_id = platform.viewer_partnership() and v.file_id = file and m.state = 'planned')
  $$;
create policy file_of_an_annex_is_removed_with_it on platform.file for delete
  using (audience = 'annex' and partnership_id = (select platform.viewer_partnership()) and governance.viewer_may_remove_file(file_id));
create policy file_piece_of_an_annex_is_removed_with_it on platform.file_piece for delete
  using (partnership_id = (select platform.viewer_partnership()) and governance.viewer_may_remove_file(file_id));

grant select, insert, delete, update (title, place, closed, revision, changed_at, withdrawn_at, withdrawn_by) on governance.annex
  to samvaerk_app;
grant select, insert, delete on governance.annex_version to samvaerk_app;
grant select, insert, update (kind, title, matter, economy, recommendation, minutes, presenter, closed, version, changed_at, item_id,
  declined_at, declined_by, why_declined, withdrawn_at) on governance.proposal to samvaerk_app;
grant delete on platform.file, platform.file_piece to samvaerk_app;
