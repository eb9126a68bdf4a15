-- 0020: the journal of sent, received and final documents, and what is handed to an authority's records system.

create table governance.journal_entry (
  partnership_id text not null,
  entry_id uuid not null,
  kind text not null,
  state text not null,
  on_day date not null,
  -- A short subject, as an authority's journal asks for; never a person's name.
  subject text not null,
  -- Who sent it, and to whom; nobody sent what became final.
  from_party text,
  to_parties text[] not null default '{}',
  body_id text,
  closed boolean not null default false,
  -- What the document is made from: a meeting, an annex, a version of a charter; nothing for a letter, which has a file.
  about_id uuid,
  file_id uuid,
  file_name text,
  made_at timestamptz not null,
  made_by uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  why_removed text,
  primary key (partnership_id, entry_id),
  foreign key (partnership_id, body_id) references governance.body (partnership_id, body_id),
  foreign key (partnership_id, from_party) references platform.organisation (partnership_id, organisation_id),
  foreign key (partnership_id, file_id) references platform.file (partnership_id, file_id),
  constraint a_document_is_of_a_known_kind
    check (kind in ('agenda', 'annex', 'minutes', 'charter', 'procedure', 'handover', 'letter')),
  constraint a_document_was_sent_received_or_is_final check (state in ('sent', 'received', 'final')),
  constraint a_subject_is_short check (subject = btrim(subject) and char_length(subject) between 1 and 200),
  constraint what_is_closed_names_its_body check (not closed or body_id is not null),
  constraint a_file_has_a_name check ((file_id is null) = (file_name is null)),
  constraint a_removed_entry_says_when_and_why check ((removed_at is null) = (why_removed is null)
    and (removed_at is null) = (removed_by is null))
);
create index journal_entry_by_day on governance.journal_entry (partnership_id, on_day desc, entry_id desc);
create index journal_entry_by_thing on governance.journal_entry (partnership_id, kind, about_id);

-- What one authority takes over into its own records system: made step by step, in parts that can each be fetched again.
create table governance.journal_export (
  partnership_id text not null,
  export_id uuid not null,
  party text not null,
  from_on date not null,
  until_on date not null,
  -- The entries that it takes, in order, chosen once.
  entries uuid[] not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  done_at timestamptz,
  -- What was in it: a line a file with its size and SHA-256.
  receipt jsonb,
  primary key (partnership_id, export_id),
  foreign key (partnership_id, party) references platform.organisation (partnership_id, organisation_id),
  constraint an_export_has_a_period check (from_on <= until_on),
  constraint a_finished_export_has_its_receipt check ((done_at is null) = (receipt is null))
);
create index journal_export_by_time on governance.journal_export (partnership_id, asked_at desc);

-- A file of an export. Whoever goes on after a break finds here what is made already.
create table governance.journal_file (
  partnership_id text not null,
  export_id uuid not null,
  place integer not null,
  entry_id uuid not null,
  role text not null,
  name text not null,
  part integer not null,
  sha256 bytea not null,
  bytes bytea not null,
  primary key (partnership_id, export_id, place),
  foreign key (partnership_id, export_id) references governance.journal_export (partnership_id, export_id),
  foreign key (partnership_id, entry_id) references governance.journal_entry (partnership_id, entry_id),
  constraint a_file_is_the_archive_copy_or_the_original check (role in ('archive', 'original', 'note')),
  constraint a_hash_is_whole check (octet_length(sha256) = 32)
);
alter table governance.journal_file alter column bytes set storage external;

alter table governance.journal_entry enable row level security;
alter table governance.journal_entry force row level security;
alter table governance.journal_export enable row level security;
alter table governance.journal_export force row level security;
alter table governance.journal_file enable row level security;
alter table governance.journal_file force row level security;

-- JRN-01: the journal is for the members; what is closed in it for those who keep the records and whoever sat in the body that day.
create policy entry_is_for_members_or_for_the_body on governance.journal_entry for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member())
    and (not closed or (select governance.viewer_keeps_records()) or exists (
      select from governance.seat s
        join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
      where s.partnership_id = journal_entry.partnership_id and s.body_id = journal_entry.body_id
        and t.person_id = (select platform.viewer_person())
        and t.from_on <= journal_entry.on_day and (t.until_on is null or t.until_on >= journal_entry.on_day))));
-- JRN-02: those who keep the records enter; what a member's approval makes final is entered by that member's deed.
create policy entry_is_made_in_ones_own_name on governance.journal_entry for insert
  with check (partnership_id = (select platform.viewer_partnership()) and made_by = (select platform.viewer_person())
    and ((select governance.viewer_keeps_records())
      or ((select platform.viewer_is_member()) and kind = 'minutes' and state = 'final')));
create policy entry_is_removed_by_those_who_keep_records on governance.journal_entry for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));

-- JRN-05: an export holds closed documents too: it is for those who keep the records.
create policy export_is_for_those_who_keep_records on governance.journal_export for select
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));
create policy export_is_asked_for_by_those_who_keep_records on governance.journal_export for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and (select governance.viewer_keeps_records()) and asked_by = (select platform.viewer_person()));
create policy export_is_finished_by_those_who_keep_records on governance.journal_export for update
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));
create policy export_file_is_for_those_who_keep_records on governance.journal_file for select
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));
create policy export_file_is_made_by_those_who_keep_records on governance.journal_file for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));
create policy export_file_is_removed_by_those_who_keep_records on governance.journal_file for delete
  using (partnership_id = (select platform.viewer_partnership()) and (select governance.viewer_keeps_records()));

-- JRN-01: the file of an entry is read by whoever sees the entry.
create policy file_is_read_with_its_journal_entry on platform.file for select
  using (audience = 'room' and partnership_id = (select platform.viewer_partnership()) and exists (
    select from governance.journal_entry e where e.partnership_id = file.partnership_id and e.file_id = file.file_id));

grant select, insert, update (removed_at, removed_by, why_removed) on governance.journal_entry to samvaerk_app;
grant select, insert, update (done_at, receipt) on governance.journal_export to samvaerk_app;
grant select, insert, delete on governance.journal_file to samvaerk_app;
