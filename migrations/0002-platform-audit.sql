-- 0002: who did or saw what in the system, and the proof that nobody rewrote it.
-- An entry holds ids and a verb, never a name or a text (AUD-01). Entries, their places (leaves), the sums over them
-- (subtrees), signed checkpoints and the parties' countersignatures only grow (AUD-02). What happens outside every
-- partnership (the door, the installation) stands in a tree of its own, `_installation`, which no slug can be.

create table platform.audit_entry (
  partnership_id text not null,
  audit_entry_id uuid not null,
  at timestamptz not null,
  verb text not null,
  actor_kind text not null,
  actor_id text,
  about jsonb not null,
  request_id text,
  primary key (partnership_id, audit_entry_id),
  constraint an_audit_entry_has_a_verb check (verb ~ '^[a-z][a-z-]*(\.[a-z][a-z-]*)+$' and length(verb) <= 80),
  constraint an_actor_is_a_person_a_stranger_or_a_job check (actor_kind in ('person', 'stranger', 'job')),
  constraint a_stranger_has_no_id check ((actor_kind = 'stranger') = (actor_id is null)),
  constraint an_actor_is_named_by_an_id check (actor_id ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$'),
  -- AUD-01: keys are names of our own, values are identifiers. One look at jsonb's own writing of it: a function that
  -- takes it apart would cost more than all else that an entry costs.
  constraint an_audit_entry_holds_ids_never_texts check (about::text ~
    '^\{("[A-Za-z][A-Za-z0-9]{0,39}": "[A-Za-z0-9][A-Za-z0-9._:-]{0,99}"(, )?)*\}$'),
  constraint a_request_is_named_by_an_id check (request_id ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$')
);
create index audit_entry_by_time on platform.audit_entry (partnership_id, at desc, audit_entry_id desc);
create index audit_entry_by_actor on platform.audit_entry (partnership_id, actor_id, at desc, audit_entry_id desc);

-- Entries that have no place in the tree yet. A list of work, not a part of the trail.
create table platform.audit_waiting (
  partnership_id text not null,
  audit_entry_id uuid not null,
  primary key (partnership_id, audit_entry_id)
);

-- AUD-03: the place of an entry, and its hash: the leaves of the partnership's Merkle tree (RFC 6962), without a gap.
create table platform.audit_leaf (
  partnership_id text not null,
  seq bigint not null,
  audit_entry_id uuid not null,
  leaf_hash bytea not null,
  primary key (partnership_id, seq),
  unique (partnership_id, audit_entry_id),
  foreign key (partnership_id, audit_entry_id) references platform.audit_entry (partnership_id, audit_entry_id),
  constraint places_are_counted_from_nought check (seq >= 0),
  constraint a_leaf_is_a_sha256 check (octet_length(leaf_hash) = 32)
);

-- The roots of full subtrees of 256 leaves, of 65,536 and so on, so that a checkpoint or a proof reads a few hundred
-- hashes, however long the trail is.
create table platform.audit_subtree (
  partnership_id text not null,
  level smallint not null,
  place bigint not null,
  hash bytea not null,
  primary key (partnership_id, level, place),
  constraint subtrees_are_kept_at_every_eighth_level check (level > 0 and level % 8 = 0),
  constraint a_subtree_is_a_sha256 check (octet_length(hash) = 32)
);

-- AUD-04: what the installation signed: so many entries, and their root. The note is the one that parties keep.
create table platform.audit_checkpoint (
  partnership_id text not null,
  size bigint not null,
  root_hash bytea not null,
  note text not null,
  verifier_key text not null,
  signed_at timestamptz not null,
  primary key (partnership_id, size),
  constraint a_checkpoint_covers_something check (size > 0),
  constraint a_root_is_a_sha256 check (octet_length(root_hash) = 32)
);

-- AUD-05: a party's signature under a checkpoint, with the key that checks it.
create table platform.audit_countersignature (
  partnership_id text not null,
  size bigint not null,
  organisation_id text not null,
  key_id text not null,
  line text not null,
  verifier_key text not null,
  person_id uuid not null,
  received_at timestamptz not null,
  primary key (partnership_id, size, organisation_id, key_id),
  foreign key (partnership_id, size) references platform.audit_checkpoint (partnership_id, size),
  foreign key (partnership_id, organisation_id) references platform.organisation (partnership_id, organisation_id)
);

create function platform.queue_audit_entry() returns trigger
  language plpgsql as $$
begin
  insert into platform.audit_waiting (partnership_id, audit_entry_id) values (new.partnership_id, new.audit_entry_id);
  return null;
end $$;
create trigger audit_entry_waits_for_its_place after insert on platform.audit_entry
  for each row execute function platform.queue_audit_entry();

create trigger audit_entry_is_append_only before update or delete or truncate
  on platform.audit_entry for each statement execute function platform.refuse_change();
create trigger audit_leaf_is_append_only before update or delete or truncate
  on platform.audit_leaf for each statement execute function platform.refuse_change();
create trigger audit_subtree_is_append_only before update or delete or truncate
  on platform.audit_subtree for each statement execute function platform.refuse_change();
create trigger audit_checkpoint_is_append_only before update or delete or truncate
  on platform.audit_checkpoint for each statement execute function platform.refuse_change();
create trigger audit_countersignature_is_append_only before update or delete or truncate
  on platform.audit_countersignature for each statement execute function platform.refuse_change();
alter table platform.audit_entry enable always trigger audit_entry_is_append_only;
alter table platform.audit_leaf enable always trigger audit_leaf_is_append_only;
alter table platform.audit_subtree enable always trigger audit_subtree_is_append_only;
alter table platform.audit_checkpoint enable always trigger audit_checkpoint_is_append_only;
alter table platform.audit_countersignature enable always trigger audit_countersignature_is_append_only;

alter table platform.audit_entry enable row level security;
alter table platform.audit_entry force row level security;
alter table platform.audit_waiting enable row level security;
alter table platform.audit_waiting force row level security;
alter table platform.audit_leaf enable row level security;
alter table platform.audit_leaf force row level security;
alter table platform.audit_subtree enable row level security;
alter table platform.audit_subtree force row level security;
alter table platform.audit_checkpoint enable row level security;
alter table platform.audit_checkpoint force row level security;
alter table platform.audit_countersignature enable row level security;
alter table platform.audit_countersignature force row level security;

-- The tree in which what this viewer does is written down.
create function platform.viewer_audit_tree() returns text
  language sql stable parallel safe
  return coalesce(platform.viewer_partnership(), '_installation');

-- AUD-06: whoever acts is written down as themself. A job may name the one for whom it acts, such as a stranger at the door.
create policy audit_entry_names_its_actor on platform.audit_entry for insert
  with check (
    (partnership_id = (select platform.viewer_audit_tree()) and actor_kind = (select platform.viewer_kind())
      and actor_id is not distinct from (select platform.viewer_person())::text and actor_kind <> 'job')
    or (partnership_id = (select platform.viewer_audit_tree()) or platform.job_reaches(partnership_id))
      and (select platform.viewer_job()) is not null);
create policy audit_entry_waits on platform.audit_waiting for insert
  with check (partnership_id = (select platform.viewer_audit_tree()) or platform.job_reaches(partnership_id));

-- AUD-07: the auditor reads the trail of the partnership; everybody reads what they themselves did
-- there and at the door.
create policy audit_entry_is_read_by_the_auditor on platform.audit_entry for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_has('auditor')));
create policy audit_entry_is_read_by_its_actor on platform.audit_entry for select
  using (partnership_id in ((select platform.viewer_audit_tree()), '_installation')
    and actor_id = (select platform.viewer_person())::text);

-- AUD-08: what proves the trail is for every member: it holds hashes, no happenings.
create policy audit_leaf_is_for_members on platform.audit_leaf for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy audit_subtree_is_for_members on platform.audit_subtree for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy audit_checkpoint_is_for_members on platform.audit_checkpoint for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy audit_countersignature_is_for_members on platform.audit_countersignature for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));

-- AUD-05: a member countersigns for the own organisation.
create policy audit_countersignature_is_of_ones_own_party on platform.audit_countersignature for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and organisation_id = (select platform.viewer_organisation()) and person_id = (select platform.viewer_person()));

-- The job `audit-seal` gives entries their places and signs checkpoints.
create policy audit_seal_reads_entries on platform.audit_entry for select
  using ((select platform.viewer_job()) = 'audit-seal' and platform.job_reaches(partnership_id));
create policy audit_seal_works_off_the_waiting on platform.audit_waiting for select
  using ((select platform.viewer_job()) = 'audit-seal' and platform.job_reaches(partnership_id));
create policy audit_seal_takes_from_the_waiting on platform.audit_waiting for delete
  using ((select platform.viewer_job()) = 'audit-seal' and platform.job_reaches(partnership_id));
create policy audit_seal_reads_leaves on platform.audit_leaf for select
  using ((select platform.viewer_job()) = 'audit-seal' and platform.job_reaches(partnership_id));
create policy audit_seal_adds_leaves on platform.audit_leaf for insert
  with check ((select platform.viewer_job()) = 'audit-seal' and platform.job_reaches(partnership_id));
create policy audit_seal_reads_subtrees on platform.audit_subtree for select
  using ((select platform.viewer_job()) = 'audit-seal' and platform.job_reaches(partnership_id));
create policy audit_seal_adds_subtrees on platform.audit_subtree for insert
  with check ((select platform.viewer_job()) = 'audit-seal' and platform.job_reaches(partnership_id));
create policy audit_seal_reads_checkpoints on platform.audit_checkpoint for select
  using ((select platform.viewer_job()) = 'audit-seal' and platform.job_reaches(partnership_id));
create policy audit_seal_signs_checkpoints on platform.audit_checkpoint for insert
  with check ((select platform.viewer_job()) = 'audit-seal' and platform.job_reaches(partnership_id));

-- The job `audit-verify` (the command line) reads all of it, and changes nothing.
create policy audit_verify_reads_entries on platform.audit_entry for select
  using ((select platform.viewer_job()) = 'audit-verify' and platform.job_reaches(partnership_id));
create policy audit_verify_reads_leaves on platform.audit_leaf for select
  using ((select platform.viewer_job()) = 'audit-verify' and platform.job_reaches(partnership_id));
create policy audit_verify_reads_subtrees on platform.audit_subtree for select
  using ((select platform.viewer_job()) = 'audit-verify' and platform.job_reaches(partnership_id));
create policy audit_verify_reads_checkpoints on platform.audit_checkpoint for select
  using ((select platform.viewer_job()) = 'audit-verify' and platform.job_reaches(partnership_id));
create policy audit_verify_reads_countersignatures on platform.audit_countersignature for select
  using ((select platform.viewer_job()) = 'audit-verify' and platform.job_reaches(partnership_id));

grant select, insert on platform.audit_entry, platform.audit_leaf, platform.audit_subtree, platform.audit_checkpoint,
  platform.audit_countersignature to samvaerk_app;
grant select, insert, delete on platform.audit_waiting to samvaerk_app;

-- AUD-08: how many entries of the open partnership have no place in the tree yet: a number for its members, no more.
grant select on platform.audit_waiting to samvaerk_eye;
create policy eye_counts_the_waiting on platform.audit_waiting for select to samvaerk_eye using (true);
create function platform.audit_entries_waiting() returns bigint
  language sql stable security definer set search_path = ''
  begin atomic
    select count(*) from platform.audit_waiting w
    where w.partnership_id = platform.viewer_partnership() and platform.viewer_is_member();
  end;
grant create on schema platform to samvaerk_eye;
alter function platform.audit_entries_waiting() owner to samvaerk_eye;
revoke create on schema platform from samvaerk_eye;
