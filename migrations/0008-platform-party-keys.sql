-- 0008: a party's keys for countersigning are registered, and only they countersign (AUD-14, AUD-15).
-- Countersignatures from before have no registered key; they stay, and `audit verify` counts them apart.

create table platform.audit_party_key (
  partnership_id text not null,
  party_key_id uuid not null,
  organisation_id text not null,
  -- The 32 bytes that tell one key from another, under whatever name it goes; and the line as it was registered.
  public_key bytea not null,
  verifier_key text not null,
  from_on date not null,
  registered_at timestamptz not null,
  registered_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (partnership_id, party_key_id),
  constraint a_key_is_of_one_party_of_the_partnership unique (partnership_id, public_key),
  constraint a_key_is_pointed_at_with_its_party unique (partnership_id, organisation_id, party_key_id),
  foreign key (partnership_id, organisation_id) references platform.organisation (partnership_id, organisation_id),
  constraint a_public_key_has_32_bytes check (octet_length(public_key) = 32),
  constraint a_key_that_somebody_withdrew_says_when check ((withdrawn_at is null) = (withdrawn_by is null))
);

-- AUD-14: a key is never deleted, and of what stands there only its end can be added, once.
create function platform.party_key_only_ends() returns trigger
  language plpgsql as $$
begin
  if old.withdrawn_at is not null
    or (to_jsonb(new) - array['withdrawn_at', 'withdrawn_by']) <> (to_jsonb(old) - array['withdrawn_at', 'withdrawn_by'])
  then
    raise exception 'a registered key can be withdrawn once, and is changed in nothing else'
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger party_key_only_ends before update on platform.audit_party_key
  for each row execute function platform.party_key_only_ends();
create trigger party_key_is_never_deleted before delete or truncate on platform.audit_party_key
  for each statement execute function platform.refuse_change();
alter table platform.audit_party_key enable always trigger party_key_only_ends;
alter table platform.audit_party_key enable always trigger party_key_is_never_deleted;

alter table platform.audit_party_key enable row level security;
alter table platform.audit_party_key force row level security;

-- AUD-08: what proves the trail is for every member, the keys of the parties included.
create policy party_key_is_for_members on platform.audit_party_key for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_member()));
-- AUD-14: a party's auditor registers and withdraws, for the own party and in the own name.
create policy party_key_is_registered_by_its_auditor on platform.audit_party_key for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_has('auditor'))
    and organisation_id = (select platform.viewer_organisation()) and registered_by = (select platform.viewer_person())
    and withdrawn_at is null);
create policy party_key_is_withdrawn_by_its_auditor on platform.audit_party_key for update
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_has('auditor'))
    and organisation_id = (select platform.viewer_organisation()))
  with check (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_has('auditor'))
    and organisation_id = (select platform.viewer_organisation())
    and (withdrawn_by is null or withdrawn_by = (select platform.viewer_person())));

grant select, insert, update (withdrawn_at, withdrawn_by) on platform.audit_party_key to samvaerk_app;

-- Not looked through when it is made: no row from before has a key.
alter table platform.audit_countersignature
  add column party_key_id uuid,
  add constraint a_countersignature_is_made_by_a_key_of_its_party
    foreign key (partnership_id, organisation_id, party_key_id)
    references platform.audit_party_key (partnership_id, organisation_id, party_key_id) not valid;

-- AUD-15: a member countersigns for the own party, with a key that stands registered for it when the signature comes in.
drop policy audit_countersignature_is_of_ones_own_party on platform.audit_countersignature;
create policy audit_countersignature_is_by_a_registered_key on platform.audit_countersignature for insert
  with check (partnership_id = (select platform.viewer_partnership())
    and organisation_id = (select platform.viewer_organisation()) and person_id = (select platform.viewer_person())
    and exists (select from platform.audit_party_key k
      where k.partnership_id = audit_countersignature.partnership_id
        and k.organisation_id = audit_countersignature.organisation_id
        and k.party_key_id = audit_countersignature.party_key_id
        and k.withdrawn_at is null
        and k.from_on <= (audit_countersignature.received_at at time zone 'Europe/Copenhagen')::date));
