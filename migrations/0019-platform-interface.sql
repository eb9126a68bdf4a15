-- 0019: answers that programs may ask for again, and webhooks.

-- API-10: what a write answered, under the key that the program gave it, so that a repeated write is done once. Ids, never words.
create table platform.kept_answer (
  partnership_id text not null,
  person_id uuid not null,
  idempotency_key text not null,
  -- SHA-256 of method, address, precondition and body: the same key with anything else is refused (API-11).
  fingerprint bytea not null,
  -- Machine time.
  made_at timestamptz not null,
  -- Empty while the write runs; nobody else sees the row until it is done.
  status smallint,
  location text,
  etag text,
  body text,
  primary key (partnership_id, person_id, idempotency_key),
  foreign key (partnership_id, person_id) references platform.membership (partnership_id, person_id),
  constraint an_idempotency_key_is_visible_ascii check (idempotency_key ~ '^[\x21-\x7e]{1,255}$'),
  constraint a_fingerprint_is_a_sha256 check (octet_length(fingerprint) = 32),
  constraint only_what_was_done_is_kept check (status between 200 and 299),
  constraint a_kept_answer_is_short check (octet_length(body) <= 4096)
);
create index kept_answer_by_age on platform.kept_answer (made_at);

-- HOOK-01: an address of another system that is told when something happens.
create table platform.webhook (
  partnership_id text not null references platform.partnership (partnership_id),
  webhook_id uuid not null,
  name text not null,
  address text not null,
  events text[] not null,
  state text not null default 'active',
  -- Since when messages are given up; empty again as soon as one arrives. Machine time.
  failing_since timestamptz,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (partnership_id, webhook_id),
  constraint a_webhook_has_a_name check (name = btrim(name) and char_length(name) between 1 and 100),
  constraint a_webhook_has_an_address check (address ~ '^https?://' and char_length(address) <= 500),
  constraint a_webhook_listens_for_something check (cardinality(events) between 1 and 50),
  -- Gone: the receiver answered that the address is no more (410).
  constraint a_webhook_is_in_a_state_of_ours check (state in ('active', 'paused', 'gone'))
);

-- HOOK-03: what its messages are signed with, sealed by a key that the database does not hold. A new one leaves the earlier one
-- standing for a day, so that the receiver can change over.
create table platform.webhook_secret (
  partnership_id text not null,
  secret_id uuid not null,
  webhook_id uuid not null,
  sealed bytea not null,
  made_at timestamptz not null,
  ends_at timestamptz,
  primary key (partnership_id, secret_id),
  foreign key (partnership_id, webhook_id) references platform.webhook (partnership_id, webhook_id) on delete cascade
);
create index webhook_secret_by_webhook on platform.webhook_secret (partnership_id, webhook_id, made_at desc);

-- HOOK-04: a message on its way, put here in the transaction of what it tells of. It holds a kind and ids, never a name or a text.
create table platform.webhook_delivery (
  partnership_id text not null,
  delivery_id uuid not null,
  webhook_id uuid not null,
  -- The same for every webhook and every try: by it a receiver knows a message that came twice.
  event_id uuid not null,
  type text not null,
  about jsonb not null,
  happened_at timestamptz not null,
  state text not null default 'waiting',
  tries integer not null default 0,
  -- Machine time. Empty: at once.
  next_at timestamptz,
  first_tried_at timestamptz,
  ended_at timestamptz,
  -- What the last try came to: the status that the receiver answered, or what stood in the way.
  status smallint,
  fault text,
  primary key (partnership_id, delivery_id),
  foreign key (partnership_id, webhook_id) references platform.webhook (partnership_id, webhook_id) on delete cascade,
  constraint a_message_is_of_a_kind check (type ~ '^[a-z][a-z-]*(\.[a-z][a-z-]*)*$' and char_length(type) <= 80),
  constraint a_message_holds_ids_never_texts check (about::text ~
    '^\{("[A-Za-z][A-Za-z0-9]{0,39}": "[A-Za-z0-9][A-Za-z0-9._:-]{0,99}"(, )?)*\}$'),
  constraint a_message_waits_or_has_ended check (state in ('waiting', 'delivered', 'failed', 'dropped')
    and (state = 'waiting') = (ended_at is null))
);
create index webhook_delivery_waiting on platform.webhook_delivery (next_at nulls first, happened_at) where state = 'waiting';
create index webhook_delivery_by_webhook on platform.webhook_delivery (partnership_id, webhook_id, happened_at desc, delivery_id desc);
create index webhook_delivery_by_end on platform.webhook_delivery (ended_at) where ended_at is not null;

alter table platform.kept_answer enable row level security;
alter table platform.kept_answer force row level security;
alter table platform.webhook enable row level security;
alter table platform.webhook force row level security;
alter table platform.webhook_secret enable row level security;
alter table platform.webhook_secret force row level security;
alter table platform.webhook_delivery enable row level security;
alter table platform.webhook_delivery force row level security;

-- API-14: a kept answer is its person's alone.
create policy kept_answer_is_its_persons on platform.kept_answer for select
  using (partnership_id = (select platform.viewer_partnership()) and person_id = (select platform.viewer_person()));
create policy kept_answer_is_made_by_its_person on platform.kept_answer for insert
  with check (partnership_id = (select platform.viewer_partnership()) and person_id = (select platform.viewer_person()));
create policy kept_answer_is_filled_by_its_person on platform.kept_answer for update
  using (partnership_id = (select platform.viewer_partnership()) and person_id = (select platform.viewer_person()));
create policy old_answer_is_looked_for on platform.kept_answer for select
  using ((select platform.viewer_job()) = 'retention');
create policy old_answer_is_removed on platform.kept_answer for delete
  using ((select platform.viewer_job()) = 'retention');

-- HOOK-01: webhooks are the business of the partnership's administrator. The job `webhooks` carries messages and nothing else.
create policy webhook_is_for_the_administrator on platform.webhook for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_has('administrator')));
create policy webhook_is_made_by_the_administrator on platform.webhook for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_has('administrator'))
    and made_by = (select platform.viewer_person()));
create policy webhook_is_changed_by_the_administrator on platform.webhook for update
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_has('administrator')));
create policy webhook_is_removed_by_the_administrator on platform.webhook for delete
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_has('administrator')));
create policy webhook_is_read_by_its_job on platform.webhook for select
  using ((select platform.viewer_job()) = 'webhooks' and platform.job_reaches(partnership_id));
create policy webhook_is_marked_by_its_job on platform.webhook for update
  using ((select platform.viewer_job()) = 'webhooks' and platform.job_reaches(partnership_id));

create policy webhook_secret_is_known_of_by_the_administrator on platform.webhook_secret for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_has('administrator')));
create policy webhook_secret_is_made_by_the_administrator on platform.webhook_secret for insert
  with check (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_has('administrator')));
create policy webhook_secret_is_ended_by_the_administrator on platform.webhook_secret for update
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_has('administrator')));

create policy delivery_is_for_the_administrator on platform.webhook_delivery for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_has('administrator')));
-- HOOK-09: by hand nothing is sent but a test.
create policy delivery_is_tried_by_the_administrator on platform.webhook_delivery for insert
  with check (type = 'ping' and partnership_id = (select platform.viewer_partnership())
    and (select platform.viewer_has('administrator')));
create policy delivery_is_dropped_by_the_administrator on platform.webhook_delivery for update
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_has('administrator')))
  with check (state = 'dropped');
create policy delivery_is_carried_by_its_job on platform.webhook_delivery for select
  using ((select platform.viewer_job()) = 'webhooks' and platform.job_reaches(partnership_id));
create policy delivery_is_settled_by_its_job on platform.webhook_delivery for update
  using ((select platform.viewer_job()) = 'webhooks' and platform.job_reaches(partnership_id));
create policy old_delivery_is_looked_for on platform.webhook_delivery for select
  using ((select platform.viewer_job()) = 'retention');
create policy old_delivery_is_removed on platform.webhook_delivery for delete
  using ((select platform.viewer_job()) = 'retention');

-- A secret is written and signed with, never read: no grant lets a viewer select one.
grant select, insert, update (fingerprint, made_at, status, location, etag, body), delete on platform.kept_answer to samvaerk_app;
grant select, insert, update (state, failing_since), delete on platform.webhook to samvaerk_app;
grant select (partnership_id, secret_id, webhook_id, made_at, ends_at), insert, update (ends_at) on platform.webhook_secret
  to samvaerk_app;
grant select, insert, update (state, tries, next_at, first_tried_at, ended_at, status, fault), delete on platform.webhook_delivery
  to samvaerk_app;

-- HOOK-04: whoever makes something happen sees no webhook. These functions put its messages on their way all the same, to those
-- who listen in the partnership where it happened, and tell nobody whether there was one.
grant select on platform.webhook, platform.webhook_secret to samvaerk_eye;
grant insert on platform.webhook_delivery to samvaerk_eye;
create policy eye_knows_who_listens on platform.webhook for select to samvaerk_eye using (true);
create policy eye_hands_out_secrets on platform.webhook_secret for select to samvaerk_eye using (true);
create policy eye_puts_messages_on_their_way on platform.webhook_delivery for insert to samvaerk_eye with check (true);

create function platform.announce_entry() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  -- Mostly nobody listens: then one look at a small table is all that this costs.
  if exists (select from platform.webhook w
      where w.partnership_id = new.partnership_id and w.state = 'active' and new.verb = any (w.events)) then
    insert into platform.webhook_delivery
        (partnership_id, delivery_id, webhook_id, event_id, type, about, happened_at)
      select w.partnership_id, gen_random_uuid(), w.webhook_id, new.audit_entry_id, new.verb, new.about, new.at
      from platform.webhook w
      where w.partnership_id = new.partnership_id and w.state = 'active' and new.verb = any (w.events);
  end if;
  return null;
end $$;

-- HOOK-05: only these verbs, and none of them is about a closed thing. What may be about one is announced by the command that
-- knows whether it is, with the function below; every other verb costs nothing.
create trigger audit_entry_is_announced after insert on platform.audit_entry for each row
  when (new.verb in ('meeting.planned', 'meeting.moved', 'meeting.cancelled', 'meeting.agenda-sent', 'meeting.held',
    'minutes.approved', 'evidence.recorded', 'evidence.retracted', 'seat.taken', 'seat.left'))
  execute function platform.announce_entry();

create function platform.announce(p_type text, p_about jsonb, p_at timestamptz) returns void
  language plpgsql security definer set search_path = ''
  as $$
begin
  if not platform.viewer_is_member() or p_type not in ('decision.registered', 'action.given', 'action.closed') then
    return;
  end if;
  insert into platform.webhook_delivery
      (partnership_id, delivery_id, webhook_id, event_id, type, about, happened_at)
    select w.partnership_id, gen_random_uuid(), w.webhook_id, event.id, p_type, p_about, p_at
    from platform.webhook w, (select gen_random_uuid() as id) as event
    where w.partnership_id = platform.viewer_partnership() and w.state = 'active' and p_type = any (w.events);
end $$;

-- HOOK-03: the sealed secrets with which a message is signed now, for the job that signs; nobody else has use for them.
create function platform.webhook_secrets(p_partnership text, p_webhook uuid, p_now timestamptz)
  returns table (sealed bytea)
  language sql stable security definer set search_path = ''
  begin atomic
    select s.sealed from platform.webhook_secret s
    where s.partnership_id = p_partnership and s.webhook_id = p_webhook and (s.ends_at is null or s.ends_at > p_now)
      and coalesce(platform.viewer_job() = 'webhooks', false) and platform.job_reaches(p_partnership)
    order by s.made_at desc limit 5;
  end;

grant create on schema platform to samvaerk_eye;
alter function platform.announce_entry() owner to samvaerk_eye;
alter function platform.announce(text, jsonb, timestamptz) owner to samvaerk_eye;
alter function platform.webhook_secrets(text, uuid, timestamptz) owner to samvaerk_eye;
revoke create on schema platform from samvaerk_eye;
