-- 0006: proofs of who one is, sessions, one-time links, tokens, limits, and the mail that they need.
-- No viewer reads a hash or a secret back: those columns are not granted. Whoever presents one is found by the functions below.

-- SIGN-04: ways of proving who one is. `subject` is what that way knows the person by: for a password the e-mail.
create table platform.credential (
  kind text not null,
  subject text not null,
  person_id uuid not null references platform.person (person_id),
  secret text,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (kind, subject),
  unique (person_id, kind),
  constraint a_password_is_kept_as_argon2id check (kind <> 'password' or secret like '$argon2id$%')
);

-- SIGN-10, SIGN-13: of a session's secret only its SHA-256 is here. Machine time, never the partnership's.
create table platform.session (
  session_id uuid primary key,
  token_hash text not null unique,
  person_id uuid not null references platform.person (person_id),
  strength text not null,
  client text not null,
  started_at timestamptz not null,
  authenticated_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  constraint a_session_is_as_strong_as_its_proof check (strength in ('one-factor', 'two-factor')),
  constraint a_session_secret_is_hashed check (token_hash ~ '^[0-9a-f]{64}$')
);
create index session_by_person on platform.session (person_id, last_seen_at desc);

-- SIGN-20: a link lets its bearer in once, within its time.
create table platform.one_time_link (
  link_id uuid primary key,
  token_hash text not null unique,
  kind text not null,
  person_id uuid not null references platform.person (person_id),
  partnership_id text references platform.partnership (partnership_id),
  made_at timestamptz not null,
  made_by uuid,
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  constraint a_link_invites_or_lets_choose_a_password check (kind in ('invitation', 'new-password')),
  constraint an_invitation_is_to_a_partnership check (kind <> 'invitation' or partnership_id is not null),
  constraint a_link_expires_after_it_is_made check (expires_at > made_at),
  constraint a_link_secret_is_hashed check (token_hash ~ '^[0-9a-f]{64}$')
);
create index one_time_link_by_person on platform.one_time_link (person_id);

-- SIGN-30: a token acts for its person in one partnership, within its scopes. When it was used is kept by the day.
create table platform.api_token (
  partnership_id text not null references platform.partnership (partnership_id),
  token_id uuid not null,
  person_id uuid not null,
  name text not null,
  scopes text[] not null,
  token_hash text not null unique,
  made_at timestamptz not null,
  expires_on date not null,
  used_on date,
  revoked_at timestamptz,
  primary key (partnership_id, token_id),
  foreign key (partnership_id, person_id) references platform.membership (partnership_id, person_id),
  constraint a_token_has_a_name check (name = btrim(name) and char_length(name) between 1 and 100),
  constraint a_token_opens_something check (cardinality(scopes) > 0),
  constraint a_token_lives_a_year_at_most check (expires_on <= (made_at at time zone 'Europe/Copenhagen')::date + interval '1 year'),
  constraint a_token_secret_is_hashed check (token_hash ~ '^[0-9a-f]{64}$')
);
create index api_token_by_person on platform.api_token (person_id);

-- SIGN-08: tries, counted under keyed hashes of accounts and addresses; nobody can read back whose.
create table platform.rate_limit (
  key text primary key,
  spent integer not null,
  last_at timestamptz not null,
  free_at timestamptz not null,
  constraint a_limit_is_kept_under_a_keyed_hash check (key ~ '^[a-z-]+:[0-9a-f]{64}$')
);
create index rate_limit_by_last_use on platform.rate_limit (last_at);

-- MAIL-01: mail waits here from the transaction that wants it sent. What it says stands apart, for the postman alone.
create table platform.mail_outbox (
  mail_id uuid primary key,
  partnership_id text references platform.partnership (partnership_id),
  kind text not null,
  person_id uuid references platform.person (person_id),
  state text not null default 'queued',
  made_at timestamptz not null,
  tries integer not null default 0,
  next_at timestamptz,
  ended_at timestamptz,
  fault text,
  constraint a_mail_waits_or_is_sent_or_has_failed check (state in ('queued', 'sent', 'failed')),
  constraint a_mail_that_waits_knows_when_it_is_tried check ((state = 'queued') = (next_at is not null)),
  constraint a_mail_that_ended_says_when check ((state = 'queued') = (ended_at is null))
);
create index mail_waiting on platform.mail_outbox (next_at) where state = 'queued';
create index mail_by_partnership on platform.mail_outbox (partnership_id, made_at desc, mail_id desc);

create table platform.mail_content (
  mail_id uuid primary key references platform.mail_outbox (mail_id) on delete cascade,
  to_name text not null,
  to_email text not null,
  language text not null,
  subject text not null,
  body text not null
);

alter table platform.credential enable row level security;
alter table platform.credential force row level security;
alter table platform.session enable row level security;
alter table platform.session force row level security;
alter table platform.one_time_link enable row level security;
alter table platform.one_time_link force row level security;
alter table platform.api_token enable row level security;
alter table platform.api_token force row level security;
alter table platform.rate_limit enable row level security;
alter table platform.rate_limit force row level security;
alter table platform.mail_outbox enable row level security;
alter table platform.mail_outbox force row level security;
alter table platform.mail_content enable row level security;
alter table platform.mail_content force row level security;

-- SIGN-05: one's credentials, sessions and tokens are one's own; neither a fellow member nor an administrator sees them.
create policy credential_is_its_persons on platform.credential
  using (person_id = (select platform.viewer_person()));
create policy session_is_its_persons on platform.session
  using (person_id = (select platform.viewer_person()));
create policy link_is_seen_by_its_person on platform.one_time_link for select
  using (person_id = (select platform.viewer_person()));
create policy link_is_used_by_its_person on platform.one_time_link for update
  using (person_id = (select platform.viewer_person()));
create policy token_is_its_persons on platform.api_token
  using (person_id = (select platform.viewer_person()));

-- SIGN-21: the administrator invites to the open partnership, sees that an invitation is out, and calls it back.
create policy invitation_is_seen_by_the_administrator on platform.one_time_link for select
  using (kind = 'invitation' and partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_manages_people()));
create policy invitation_is_called_back on platform.one_time_link for update
  using (kind = 'invitation' and partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_manages_people()));

-- SIGN-24: the job `sign-in` may send somebody a way to a new password, and counts tries. It sees no credential and no link.
create policy new_password_link_is_made on platform.one_time_link for insert
  with check (kind = 'new-password' and (select platform.viewer_job()) = 'sign-in');
create policy limits_are_counted on platform.rate_limit
  using ((select platform.viewer_job()) = 'sign-in');

-- SIGN-06: the installation's set-up gives the first passwords of a demonstration.
create policy credential_is_looked_up_by_set_up on platform.credential for select
  using ((select platform.viewer_job()) = 'set-up');
create policy credential_is_set_up on platform.credential for insert
  with check ((select platform.viewer_job()) = 'set-up');
create policy credential_is_set_up_again on platform.credential for update
  using ((select platform.viewer_job()) = 'set-up');

-- MAIL-01: mail is posted by whoever has to do with what it is about, and to nobody else: a notice of a changed password to
-- oneself, an invitation or a notice of access to a member of the open partnership by whoever manages its people, the way
-- to a new password by the job `sign-in`.
create function platform.viewer_posts(p_kind text, p_partnership text, p_person uuid) returns boolean
  language sql stable
  return case p_kind
    when 'password-changed' then p_person = platform.viewer_person()
      and (p_partnership is null or exists (select from platform.membership m
        where m.partnership_id = p_partnership and m.person_id = p_person))
    when 'new-password' then platform.viewer_job() = 'sign-in'
    else p_partnership = platform.viewer_partnership() and platform.viewer_manages_people()
      and exists (select from platform.membership m
        where m.partnership_id = p_partnership and m.person_id = p_person)
  end;
create policy mail_is_posted on platform.mail_outbox for insert
  with check (platform.viewer_posts(kind, partnership_id, person_id));

-- MAIL-03: only the postman reads what a mail says; an administrator sees that it failed.
create policy mail_is_carried on platform.mail_outbox for select
  using ((select platform.viewer_job()) = 'mail');
create policy mail_is_settled on platform.mail_outbox for update
  using ((select platform.viewer_job()) = 'mail');
create policy mail_content_is_carried on platform.mail_content for select
  using ((select platform.viewer_job()) = 'mail');
create policy mail_content_is_thrown_away on platform.mail_content for delete
  using ((select platform.viewer_job()) = 'mail');
create policy mail_is_followed_by_the_administrator on platform.mail_outbox for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_manages_people()));

-- MAIL-05: a demonstration sends nothing and shows its mail to everybody: its people and addresses are made up. What the
-- mail says follows below: a way in for somebody who belongs elsewhere too is shown to nobody.
create function platform.viewer_is_in_a_demonstration() returns boolean
  language sql stable
  return exists (select from platform.partnership p
    where p.partnership_id = platform.viewer_partnership() and p.demonstration);
create policy mail_of_a_demonstration_is_shown on platform.mail_outbox for select
  using (partnership_id = (select platform.viewer_partnership()) and (select platform.viewer_is_in_a_demonstration()));

-- SIGN-40: the job `retention` removes what is over. It makes nothing and changes nothing.
create policy old_session_is_looked_for on platform.session for select
  using ((select platform.viewer_job()) = 'retention');
create policy old_session_is_removed on platform.session for delete
  using ((select platform.viewer_job()) = 'retention');
create policy old_link_is_looked_for on platform.one_time_link for select
  using ((select platform.viewer_job()) = 'retention');
create policy old_link_is_removed on platform.one_time_link for delete
  using ((select platform.viewer_job()) = 'retention');
create policy old_token_is_looked_for on platform.api_token for select
  using ((select platform.viewer_job()) = 'retention');
create policy old_token_is_removed on platform.api_token for delete
  using ((select platform.viewer_job()) = 'retention');
create policy old_limit_is_looked_for on platform.rate_limit for select
  using ((select platform.viewer_job()) = 'retention');
create policy old_limit_is_removed on platform.rate_limit for delete
  using ((select platform.viewer_job()) = 'retention');
create policy old_mail_is_looked_for on platform.mail_outbox for select
  using ((select platform.viewer_job()) = 'retention');
create policy old_mail_is_removed on platform.mail_outbox for delete
  using ((select platform.viewer_job()) = 'retention');
create policy old_credential_is_looked_for on platform.credential for select
  using ((select platform.viewer_job()) = 'retention');
create policy old_credential_is_removed on platform.credential for delete
  using ((select platform.viewer_job()) = 'retention');
create policy old_email_is_looked_for on platform.person_email for select
  using ((select platform.viewer_job()) = 'retention');
create policy old_email_is_removed on platform.person_email for delete
  using ((select platform.viewer_job()) = 'retention');
create policy memberships_are_read_by_retention on platform.membership for select
  using ((select platform.viewer_job()) = 'retention');

-- A hash is written and found by, never read: no grant lets a viewer select one.
grant select (kind, subject, person_id, made_at, changed_at), insert, update (secret, changed_at), delete
  on platform.credential to samvaerk_app;
grant select (session_id, person_id, strength, client, started_at, authenticated_at, last_seen_at, ended_at), insert,
  update (token_hash, strength, authenticated_at, last_seen_at, ended_at), delete on platform.session to samvaerk_app;
grant select (link_id, kind, person_id, partnership_id, made_at, made_by, expires_at, used_at, withdrawn_at), insert,
  update (used_at, withdrawn_at), delete on platform.one_time_link to samvaerk_app;
grant select (partnership_id, token_id, person_id, name, scopes, made_at, expires_on, used_on, revoked_at), insert,
  update (used_on, revoked_at), delete on platform.api_token to samvaerk_app;
grant select, insert, update, delete on platform.rate_limit to samvaerk_app;
grant select, insert, update (state, tries, next_at, ended_at, fault), delete on platform.mail_outbox to samvaerk_app;
grant select, insert, delete on platform.mail_content to samvaerk_app;

-- What the door must know of whoever knocks. Each function answers only to what is presented; none lists anything.
grant select on platform.person, platform.person_email, platform.membership, platform.function_held, platform.credential,
  platform.session, platform.one_time_link, platform.api_token, platform.mail_outbox, platform.partnership to samvaerk_eye;
create policy eye_sees_persons on platform.person for select to samvaerk_eye using (true);
create policy eye_sees_emails on platform.person_email for select to samvaerk_eye using (true);
create policy eye_sees_memberships on platform.membership for select to samvaerk_eye using (true);
create policy eye_sees_functions on platform.function_held for select to samvaerk_eye using (true);
create policy eye_sees_credentials on platform.credential for select to samvaerk_eye using (true);
create policy eye_sees_sessions on platform.session for select to samvaerk_eye using (true);
create policy eye_sees_links on platform.one_time_link for select to samvaerk_eye using (true);
create policy eye_sees_tokens on platform.api_token for select to samvaerk_eye using (true);
create policy eye_sees_mails on platform.mail_outbox for select to samvaerk_eye using (true);
create policy eye_sees_partnerships on platform.partnership for select to samvaerk_eye using (true);

-- A person has access as long as one partnership has not ended it.
create function platform.person_has_access(p_person uuid) returns boolean
  language sql stable security definer set search_path = ''
  return exists (select from platform.membership m where m.person_id = p_person and m.ended_at is null);

-- SIGN-02: the credential that a sign-in names. Only the job `sign-in` may ask.
create function platform.credential_presented(p_kind text, p_subject text)
  returns table (person_id uuid, name text, language text, secret text, has_access boolean)
  language sql stable security definer set search_path = ''
  begin atomic
    select p.person_id, p.name, p.language, c.secret, platform.person_has_access(p.person_id)
    from platform.credential c join platform.person p on p.person_id = c.person_id
    where c.kind = p_kind and c.subject = p_subject and platform.viewer_job() = 'sign-in';
  end;

-- Who has this e-mail: asked when a new password is wanted, and when an administrator types an address. Of their partnerships
-- a demonstration comes last: it sends no mail.
create function platform.person_by_email(p_email text)
  returns table (person_id uuid, name text, language text, partnership_id text, has_access boolean)
  language sql stable security definer set search_path = ''
  begin atomic
    select p.person_id, p.name, p.language,
      (select m.partnership_id from platform.membership m join platform.partnership o on o.partnership_id = m.partnership_id
        where m.person_id = p.person_id and m.ended_at is null
        order by o.demonstration, m.created_at, m.partnership_id limit 1),
      platform.person_has_access(p.person_id)
    from platform.person_email e join platform.person p on p.person_id = e.person_id
    where e.email = p_email and (platform.viewer_job() = 'sign-in' or platform.viewer_manages_people());
  end;

-- Whether somebody whom this administrator sees has chosen a password.
create function platform.has_password(p_person uuid) returns boolean
  language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from platform.credential c where c.person_id = p_person and c.kind = 'password')
      and (platform.viewer_manages_people() or p_person = platform.viewer_person());
  end;

-- SIGN-14: the session behind a secret, with who it is and what they are in a partnership on a day of its calendar.
-- Asked at every request: plpgsql keeps its plan, where a function in plain SQL would be planned anew each time.
create function platform.session_presented(p_hash text, p_partnership text, p_day date)
  returns table (session_id uuid, person_id uuid, name text, language text, has_access boolean, strength text,
    started_at timestamptz, authenticated_at timestamptz, last_seen_at timestamptz, ended_at timestamptz,
    organisation_id text, functions text[])
  language plpgsql stable security definer set search_path = ''
  as $$
#variable_conflict use_column
begin
  return query
    select s.session_id, p.person_id, p.name, p.language,
      exists (select from platform.membership a where a.person_id = s.person_id and a.ended_at is null), s.strength,
      s.started_at, s.authenticated_at, s.last_seen_at, s.ended_at, m.organisation_id,
      array(select distinct f.function from platform.function_held f
        where m.person_id = f.person_id and m.partnership_id = f.partnership_id and f.withdrawn_at is null
          and f.from_on <= p_day and (f.until_on is null or p_day <= f.until_on) order by 1)
    from platform.session s
    join platform.person p on p.person_id = s.person_id
    left join platform.membership m on m.person_id = s.person_id and m.partnership_id = p_partnership and m.ended_at is null
    where s.token_hash = p_hash;
end $$;

-- SIGN-32: the token behind a secret, in the same way.
create function platform.token_presented(p_hash text, p_day date)
  returns table (token_id uuid, partnership_id text, person_id uuid, name text, has_access boolean, scopes text[],
    expires_on date, used_on date, revoked_at timestamptz, organisation_id text, functions text[])
  language plpgsql stable security definer set search_path = ''
  as $$
#variable_conflict use_column
begin
  return query
    select t.token_id, t.partnership_id, p.person_id, p.name, m.ended_at is null, t.scopes,
      t.expires_on, t.used_on, t.revoked_at, m.organisation_id,
      array(select distinct f.function from platform.function_held f
        where m.person_id = f.person_id and m.partnership_id = f.partnership_id and m.ended_at is null
          and f.withdrawn_at is null and f.from_on <= p_day and (f.until_on is null or p_day <= f.until_on) order by 1)
    from platform.api_token t
    join platform.person p on p.person_id = t.person_id
    join platform.membership m on m.partnership_id = t.partnership_id and m.person_id = t.person_id
    where t.token_hash = p_hash;
end $$;

-- SIGN-20: the link behind a secret: whom it lets in, who invited, and to what.
create function platform.link_presented(p_hash text, p_day date)
  returns table (link_id uuid, kind text, person_id uuid, name text, email text, language text, has_access boolean,
    has_password boolean, partnership_id text, invited_by text, functions text[],
    expires_at timestamptz, used_at timestamptz, withdrawn_at timestamptz)
  language sql stable security definer set search_path = ''
  begin atomic
    select l.link_id, l.kind, p.person_id, p.name, e.email, p.language,
      case l.kind when 'invitation' then exists (select from platform.membership m
        where m.partnership_id = l.partnership_id and m.person_id = l.person_id and m.ended_at is null)
      else platform.person_has_access(p.person_id) end,
      exists (select from platform.credential c where c.person_id = p.person_id and c.kind = 'password'),
      l.partnership_id, i.name,
      (select coalesce(array_agg(distinct f.function order by f.function), '{}') from platform.function_held f
        where f.person_id = p.person_id and f.partnership_id = l.partnership_id and f.withdrawn_at is null
          and (f.until_on is null or p_day <= f.until_on)),
      l.expires_at, l.used_at, l.withdrawn_at
    from platform.one_time_link l
    join platform.person p on p.person_id = l.person_id
    join platform.person_email e on e.person_id = p.person_id
    left join platform.person i on i.person_id = l.made_by
    where l.token_hash = p_hash;
  end;

-- MAIL-01: words go with a mail that this viewer posts, to the address of the person whom it is for.
create function platform.viewer_writes_to(p_mail uuid, p_email text) returns boolean
  language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from platform.mail_outbox o join platform.person_email e on e.person_id = o.person_id
      where o.mail_id = p_mail and o.state = 'queued' and e.email = p_email
        and platform.viewer_posts(o.kind, o.partnership_id, o.person_id));
  end;
create policy mail_content_is_posted on platform.mail_content for insert
  with check (platform.viewer_writes_to(mail_id, to_email));

-- MAIL-05: what a demonstration's mail says. It may be a way into the account of somebody who belongs to a partnership that
-- is no demonstration; such a mail is shown to nobody.
create function platform.mail_is_for_show(p_mail uuid) returns boolean
  language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from platform.mail_outbox o join platform.partnership d on d.partnership_id = o.partnership_id
      where o.mail_id = p_mail and d.demonstration and d.partnership_id = platform.viewer_partnership()
        and (o.kind not in ('invitation', 'new-password') or not exists (
          select from platform.membership m join platform.partnership e on e.partnership_id = m.partnership_id
          where m.person_id = o.person_id and not e.demonstration)));
  end;
create policy mail_content_of_a_demonstration_is_shown on platform.mail_content for select
  using (platform.mail_is_for_show(mail_id));

-- Only the functions above ask this one.
revoke execute on function platform.person_has_access(uuid) from public;
grant create on schema platform to samvaerk_eye;

-- PPL-08: an invitation is made for a member of the open partnership, and for nobody who has a password: it would be a way
-- into somebody's account.
create policy invitation_is_made on platform.one_time_link for insert
  with check (kind = 'invitation' and partnership_id = (select platform.viewer_partnership())
    and (select platform.viewer_manages_people()) and not platform.has_password(person_id)
    and exists (select from platform.membership m
      where m.partnership_id = one_time_link.partnership_id and m.person_id = one_time_link.person_id and m.ended_at is null));

alter function platform.person_has_access(uuid) owner to samvaerk_eye;
alter function platform.credential_presented(text, text) owner to samvaerk_eye;
alter function platform.person_by_email(text) owner to samvaerk_eye;
alter function platform.has_password(uuid) owner to samvaerk_eye;
alter function platform.viewer_writes_to(uuid, text) owner to samvaerk_eye;
alter function platform.mail_is_for_show(uuid) owner to samvaerk_eye;
alter function platform.session_presented(text, text, date) owner to samvaerk_eye;
alter function platform.token_presented(text, date) owner to samvaerk_eye;
alter function platform.link_presented(text, date) owner to samvaerk_eye;
revoke create on schema platform from samvaerk_eye;
