-- 0000: the notes of the sample room.
-- A skeleton: make it what the room needs before it is merged; after that it is frozen.
create schema sample;
grant usage on schema sample to samvaerk_app;

create table sample.note (
  partnership_id text not null references platform.partnership (partnership_id),
  note_id uuid not null,
  kind text not null,
  words text not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (partnership_id, note_id),
  constraint a_note_is_of_a_known_kind check (kind in ('remark', 'question')),
  constraint a_note_says_something check (length(btrim(words)) between 1 and 2000)
);
create index note_by_time on sample.note (partnership_id, added_at desc, note_id desc);

alter table sample.note enable row level security;
alter table sample.note force row level security;

-- SAMP-02: the members of the partnership read its notes.
create policy note_is_for_members on sample.note for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));

-- SAMP-01: the secretary adds a note, under their own name.
create policy note_is_added_by_the_secretary on sample.note for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select platform.viewer_has('secretary')) and added_by = (select platform.viewer_person()));

grant select, insert on sample.note to samvaerk_app;
