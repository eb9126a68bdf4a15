-- 0012: what somebody is to do by when, and what became of it.

create table governance.action_item (
  partnership_id text not null,
  action_id uuid not null,
  body_id text not null,
  -- The meeting and the item that it came of; none when it came of neither.
  meeting_id uuid,
  item_id uuid,
  what text not null,
  owner_id uuid not null,
  due_on date not null,
  made_at timestamptz not null,
  made_by uuid not null,
  closed_at timestamptz,
  closed_by uuid,
  outcome text,
  primary key (partnership_id, action_id),
  foreign key (partnership_id, body_id) references governance.body (partnership_id, body_id),
  foreign key (partnership_id, meeting_id) references governance.meeting (partnership_id, meeting_id),
  foreign key (partnership_id, item_id) references governance.agenda_item (partnership_id, item_id),
  foreign key (partnership_id, owner_id) references platform.membership (partnership_id, person_id),
  constraint an_action_says_what_is_to_be_done check (what = btrim(what) and char_length(what) between 1 and 500),
  constraint a_closed_action_says_what_became_of_it
    check ((closed_at is null) = (outcome is null) and (closed_at is null) = (closed_by is null))
);
create index action_item_that_is_open on governance.action_item (partnership_id, due_on, action_id) where closed_at is null;
create index action_item_by_body on governance.action_item (partnership_id, body_id, due_on);

alter table governance.action_item enable row level security;
alter table governance.action_item force row level security;

-- GOV-20: members see what is to be done; what came of a closed item is seen by whoever sees the item, and by whoever is to do it.
create policy action_is_for_members_or_as_its_item on governance.action_item for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and (item_id is null or owner_id = (select platform.viewer_person()) or exists (
      select from governance.agenda_item i
      where i.partnership_id = action_item.partnership_id and i.item_id = action_item.item_id)));
-- GOV-21: the secretary and the chair write down what is to be done.
create policy action_is_written_by_those_who_keep_records on governance.action_item for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and made_by = (select platform.viewer_person()));
-- GOV-22: whoever is to do it, the secretary or the chair closes it, in their own name.
create policy action_is_closed_by_its_owner_or_those_who_keep_records on governance.action_item for update
  using (partnership_id = (select platform.viewer_partnership())
    and ((select governance.viewer_keeps_records()) or owner_id = (select platform.viewer_person())))
  with check (partnership_id = (select platform.viewer_partnership()) and closed_by = (select platform.viewer_person()));

grant select, insert, update (closed_at, closed_by, outcome) on governance.action_item to samvaerk_app;
