-- 0004: files, in pieces beside the rows that they belong to, so that one backup holds everything.
-- A room links a file from a row of its own; the file and the link come in one transaction. What kind of file it is was
-- found out from its bytes, never from its name (FIL-02).

create table platform.file (
  partnership_id text not null references platform.partnership,
  file_id uuid not null,
  -- Who may read it: every member, or only those whom the owning room lets by a policy of its own.
  audience text not null,
  media_type text not null,
  -- The file can act when it is opened: macros in an office document, scripts in a PDF.
  active_content boolean not null,
  size bigint not null,
  sha256 bytea not null,
  added_by uuid,
  added_at timestamptz not null,
  primary key (partnership_id, file_id),
  constraint a_file_is_for_members_or_for_its_room check (audience in ('members', 'room')),
  constraint a_file_holds_something check (size > 0),
  constraint a_file_is_known_by_its_sha256 check (octet_length(sha256) = 32)
);

-- FIL-04: pieces come first and their file last; pieces without a file cannot be committed.
create table platform.file_piece (
  partnership_id text not null,
  file_id uuid not null,
  piece integer not null,
  bytes bytea not null,
  primary key (partnership_id, file_id, piece),
  foreign key (partnership_id, file_id) references platform.file (partnership_id, file_id)
    deferrable initially deferred,
  constraint pieces_are_counted_from_nought check (piece >= 0),
  constraint a_piece_is_small check (octet_length(bytes) between 1 and 262144)
);
alter table platform.file_piece alter column bytes set storage external;

create trigger file_is_never_changed before update or truncate
  on platform.file for each statement execute function platform.refuse_change();
create trigger file_piece_is_never_changed before update or truncate
  on platform.file_piece for each statement execute function platform.refuse_change();
alter table platform.file enable always trigger file_is_never_changed;
alter table platform.file_piece enable always trigger file_piece_is_never_changed;

alter table platform.file enable row level security;
alter table platform.file force row level security;
alter table platform.file_piece enable row level security;
alter table platform.file_piece force row level security;

-- FIL-05: a file is read by the members of its partnership, or by whom its room lets; a piece by whoever reads its file.
create policy file_is_for_members on platform.file for select
  using (audience = 'members' and partnership_id = (select platform.viewer_partnership())
    and (select platform.viewer_is_member()));
create policy file_piece_goes_with_its_file on platform.file_piece for select
  using (exists (select from platform.file f
    where f.partnership_id = file_piece.partnership_id and f.file_id = file_piece.file_id));

-- FIL-06: a member adds a file under their own name; the installation's set-up, alone of all jobs, adds one under nobody's.
create policy file_is_added on platform.file for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and added_by is not distinct from (select platform.viewer_person())
    and ((select platform.viewer_is_member()) or (select platform.viewer_job()) = 'set-up'));
create policy file_piece_is_added on platform.file_piece for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and ((select platform.viewer_is_member()) or (select platform.viewer_job()) = 'set-up'));

grant select, insert on platform.file, platform.file_piece to samvaerk_app;
