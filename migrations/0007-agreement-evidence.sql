-- 0007: the signed texts, the readings of them, and the evidence that is held against them.
create schema agreement;
grant usage on schema agreement to samvaerk_app;

-- A signed text never changes. `adopted_at` is business time: when this installation took it in.
create table agreement.agreement (
  partnership_id text not null references platform.partnership (partnership_id),
  agreement_id text not null,
  title text not null,
  language text not null,
  predecessor text,
  text text not null,
  text_sha256 text not null,
  from_on date,
  until_on date,
  adopted_at timestamptz not null,
  primary key (partnership_id, agreement_id),
  constraint an_agreement_does_not_end_before_it_begins check (until_on is null or from_on is null or until_on >= from_on),
  constraint an_agreement_does_not_precede_itself check (predecessor is distinct from agreement_id)
);

-- A better reading stands beside the earlier one; `known on` picks the one that was in use then.
create table agreement.reading (
  partnership_id text not null,
  agreement_id text not null,
  reading_sha256 text not null,
  yaml text not null,
  adopted_at timestamptz not null,
  primary key (partnership_id, agreement_id, reading_sha256),
  foreign key (partnership_id, agreement_id) references agreement.agreement (partnership_id, agreement_id)
);

-- What the partnership did: the facts that a verdict needs, and nothing about persons.
create table agreement.evidence (
  partnership_id text not null references platform.partnership (partnership_id),
  evidence_id uuid not null,
  kind text not null,
  subject text,
  about text,
  party text,
  occurred_on date not null,
  recorded_at timestamptz not null,
  recorded_on date generated always as ((recorded_at at time zone 'Europe/Copenhagen')::date) stored,
  expires_on date,
  quantity numeric,
  unit text,
  ref text,
  for_period text,
  retracts uuid,
  detail jsonb,
  written_in xid8 not null default pg_current_xact_id(),
  primary key (partnership_id, evidence_id),
  foreign key (partnership_id, retracts) references agreement.evidence (partnership_id, evidence_id),
  constraint what_expires_has_occurred check (expires_on is null or expires_on >= occurred_on),
  constraint a_quantity_has_a_unit check (quantity is null or unit is not null),
  constraint a_retraction_says_what_it_retracts check ((kind = 'retracted') <= (retracts is not null)),
  constraint nothing_retracts_itself check (retracts is distinct from evidence_id)
);
create index evidence_by_date on agreement.evidence (partnership_id, occurred_on desc, evidence_id desc);
create index evidence_by_kind on agreement.evidence (partnership_id, kind, occurred_on desc, evidence_id desc);
create index evidence_by_transaction on agreement.evidence (partnership_id, written_in);
create unique index evidence_is_retracted_once on agreement.evidence (partnership_id, retracts) where retracts is not null;

-- What only members see of an entry: its words, its source, and who entered it.
create table agreement.evidence_source (
  partnership_id text not null,
  evidence_id uuid not null,
  note text,
  link text,
  file_id uuid,
  file_name text,
  -- Where it came from: 'hand', 'csv', or the context that did it; and the address of the thing that made it.
  source text not null,
  source_path text,
  -- What an imported file claimed to be the moment of recording; kept, not believed.
  claimed_recorded_at timestamptz,
  recorded_by uuid,
  search tsvector generated always as (to_tsvector('danish', coalesce(note, ''))) stored,
  primary key (partnership_id, evidence_id),
  foreign key (partnership_id, evidence_id) references agreement.evidence (partnership_id, evidence_id),
  foreign key (partnership_id, file_id) references platform.file (partnership_id, file_id),
  constraint a_file_has_a_name check ((file_id is null) = (file_name is null)),
  constraint a_link_leads_to_a_page check (link is null or link ~ '^https?://'),
  constraint an_address_of_ours_begins_with_one_slash check (source_path is null or source_path ~ '^/[^/]')
);
create index evidence_source_search on agreement.evidence_source using gin (search);

-- One occurrence is one: held until it is retracted, so that of two who enter it at once the second is told.
create table agreement.occurrence (
  partnership_id text not null,
  kind text not null,
  subject text not null,
  about text not null,
  mark text not null,
  evidence_id uuid not null,
  primary key (partnership_id, kind, subject, about, mark),
  foreign key (partnership_id, evidence_id) references agreement.evidence (partnership_id, evidence_id)
);
create index occurrence_by_evidence on agreement.occurrence (partnership_id, evidence_id);

create trigger agreement_is_never_changed before update or delete or truncate
  on agreement.agreement for each statement execute function platform.refuse_change();
create trigger reading_is_never_changed before update or delete or truncate
  on agreement.reading for each statement execute function platform.refuse_change();
create trigger evidence_is_append_only before update or delete or truncate
  on agreement.evidence for each statement execute function platform.refuse_change();
create trigger evidence_source_is_append_only before update or delete or truncate
  on agreement.evidence_source for each statement execute function platform.refuse_change();
alter table agreement.agreement enable always trigger agreement_is_never_changed;
alter table agreement.reading enable always trigger reading_is_never_changed;
alter table agreement.evidence enable always trigger evidence_is_append_only;
alter table agreement.evidence_source enable always trigger evidence_source_is_append_only;

-- EVD-01: the secretary and the chair keep the partnership's records; the others record what their function is about, for
-- their own party or for none; the job `evidence` does so for a context in whose transaction no person acts.
create function agreement.viewer_may_record() returns boolean
  language sql stable set search_path = ''
  as $$
    select coalesce(platform.viewer_job() = 'evidence', false)
      or (platform.viewer_kind() = 'person'
        and string_to_array(current_setting('samvaerk.functions', true), ',')
          && array['secretary', 'chair', 'coordinator', 'communicator', 'controller', 'evaluator'])
  $$;

create function agreement.viewer_may_record_kind(kind text, party text) returns boolean
  language sql stable set search_path = ''
  as $$
    select coalesce(platform.viewer_job() = 'evidence', false)
      or platform.viewer_has('secretary') or platform.viewer_has('chair')
      or (kind = 'retracted' and agreement.viewer_may_record())
      or (coalesce(party = platform.viewer_organisation(), true) and (
        (platform.viewer_has('coordinator')
          and kind in ('activity-done', 'solution-examined', 'experience-shared', 'funding-sought', 'done'))
        or (platform.viewer_has('communicator') and kind in ('activity-done', 'solution-examined', 'experience-shared', 'done'))
        or (platform.viewer_has('controller') and kind in ('set-aside', 'hours-booked', 'funding-sought'))
        or (platform.viewer_has('evaluator') and kind in ('measured', 'attested', 'evaluated'))))
  $$;

alter table agreement.agreement enable row level security;
alter table agreement.agreement force row level security;
alter table agreement.reading enable row level security;
alter table agreement.reading force row level security;
alter table agreement.evidence enable row level security;
alter table agreement.evidence force row level security;
alter table agreement.evidence_source enable row level security;
alter table agreement.evidence_source force row level security;
alter table agreement.occurrence enable row level security;
alter table agreement.occurrence force row level security;

-- AGR-30: the signed text and its readings are public within their partnership; only the jobs `set-up` and `adopt` take them in.
create policy agreement_is_public on agreement.agreement for select
  using (partnership_id = (select platform.viewer_partnership()));
create policy agreement_is_adopted on agreement.agreement for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_job()) in ('adopt', 'set-up'));
create policy reading_is_public on agreement.reading for select
  using (partnership_id = (select platform.viewer_partnership()));
create policy reading_is_adopted on agreement.reading for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_job()) in ('adopt', 'set-up'));

-- EVD-02: the facts that verdicts rest on are public, because the verdicts are; words, sources and people are for members.
-- EVD-01: nobody enters anything in another's name, since who entered it may take it back (EVD-05).
create policy evidence_is_public on agreement.evidence for select
  using (partnership_id = (select platform.viewer_partnership()));
create policy evidence_is_entered on agreement.evidence for insert
  with check (partnership_id = (select platform.viewer_partnership()) and agreement.viewer_may_record_kind(kind, party));
create policy evidence_source_is_for_members on agreement.evidence_source for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
create policy evidence_source_is_entered on agreement.evidence_source for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select agreement.viewer_may_record())
    and recorded_by is not distinct from (select platform.viewer_person()));
create policy occurrence_is_for_recorders on agreement.occurrence for select
  using (partnership_id = (select platform.viewer_partnership()) and (select agreement.viewer_may_record()));
create policy occurrence_is_entered on agreement.occurrence for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select agreement.viewer_may_record()));
create policy occurrence_ends_with_a_retraction on agreement.occurrence for delete
  using (partnership_id = (select platform.viewer_partnership()) and (select agreement.viewer_may_record()));

grant select, insert on agreement.agreement, agreement.reading, agreement.evidence, agreement.evidence_source to samvaerk_app;
grant select, insert, delete on agreement.occurrence to samvaerk_app;
