-- 0003: the place of the job queue. Its tables are pg-boss's own, made and kept up by it under the owner's login right
-- after the numbered files (PLT-50); what it makes there, now and in later versions, the application may use.
-- The queue holds names of jobs and ids, never a name or a text of a person (PLT-51). No viewer's policy guards it: it is
-- the program's own list of work, and each job meets the policies of its own viewer when it runs.
create schema pgboss;
grant usage on schema pgboss to samvaerk_app;
alter default privileges in schema pgboss grant select, insert, update, delete on tables to samvaerk_app;
alter default privileges in schema pgboss grant usage, select on sequences to samvaerk_app;
alter default privileges in schema pgboss grant execute on functions to samvaerk_app;
