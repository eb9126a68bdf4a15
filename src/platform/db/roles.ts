import type { Queryable } from './queryable.ts'
import { appRole } from './opening.ts'
import { OperatorError } from '../errors.ts'

/** The role that owns the functions which look past a policy for a policy's sake. Nobody can log in as it. */
export const eyeRole = 'samvaerk_eye'

/**
 * Sees to it that the two roles exist, that the owner may hand functions to the eye, and that the login of the
 * application may take the application's role. An owner with `createrole` can do all that; no superuser is needed.
 */
export async function ensureRoles(owner: Queryable, login: string | null): Promise<void> {
  for (const role of [appRole, eyeRole]) await createRole(owner, role)
  await grantOnce(owner, eyeRole, null)
  if (login !== null) await grantOnce(owner, appRole, login)
}

async function createRole(owner: Queryable, role: string): Promise<void> {
  const { rows } = await owner.query('select 1 from pg_roles where rolname = $1', [role])
  if (rows.length > 0) return
  try {
    await owner.query(`create role ${role} nologin nosuperuser nobypassrls noinherit`)
  } catch (error) {
    throw cannot(`create the role ${role}`, `create role ${role} nologin`, error)
  }
}

/** Grants a role to a login, or to the owner itself: to hand functions over, without seeing what that role sees. */
async function grantOnce(owner: Queryable, role: string, login: string | null): Promise<void> {
  const to = login === null ? 'current_user' : quoteIdentifier(login)
  const { rows } = await owner.query<{ may: boolean; version: number; superuser: boolean }>(
    `select case when current_setting('server_version_num')::int >= 160000
                 then pg_has_role(coalesce($1, current_user)::name, $2::name, 'set')
                 else pg_has_role(coalesce($1, current_user)::name, $2::name, 'member') end as may,
            current_setting('server_version_num')::int as version,
            (select rolsuper from pg_roles where rolname = current_user) as superuser`,
    [login, role],
  )
  const state = rows[0]
  if (!state || state.may) return
  const how = state.version >= 160000 && login === null ? ' with inherit false, set true' : ''
  try {
    await owner.query(`grant ${role} to ${to}${how}`)
  } catch (error) {
    throw cannot(`grant ${role} to ${login ?? 'the owner'}`, `grant ${role} to ${to}`, error)
  }
}

function cannot(what: string, statement: string, cause: unknown): OperatorError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new OperatorError(
    `Cannot ${what}: ${reason}. Give the owner of the database the right createrole, or run as a superuser: ${statement};`,
    { cause },
  )
}

function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
