import type { Frame } from '../../components/frame.ts'
import type { Day } from '../../days.ts'
import { type Read, reading } from '../../db/types.ts'
import { found } from '../../errors.ts'
import { idOr404, isId } from '../../ids.ts'
import type { FormState } from '../../components/fields.tsx'
import type { Route } from '../../http/route.ts'
import { routing } from '../../http/routing.ts'
import type { SignInSettings } from '../../sign-in/settings.ts'
import type { SignInTables } from '../../sign-in/tables.ts'
import { createPerson, endAccess, grantFunction, withdrawFunction } from '../commands.ts'
import { endAccessPath, grantPath, invitePath, newPersonPath, peoplePath, personPath, withdrawPath } from '../paths.ts'
import { functionsOf, organisationsOf, peopleOf, peoplePerPage, personIn } from '../queries.ts'
import { sendInvitation, type Sender, tellOfAccess } from './commands.ts'
import { grantForm, newPersonForm } from './forms.ts'
import { PeoplePage } from './list-view.tsx'
import { NewPersonPage } from './new-person-view.tsx'
import { EndAccessPage, PersonPage } from './person-view.tsx'
import { invitationsOut, unsentMails } from './queries.ts'

const { page, action } = routing<SignInTables>()
const access = 'administrator'

/** What the administration of people is told. */
export type AdministrationSettings = Pick<SignInSettings, 'url' | 'clock'>

/** The pages on which the administrator gives and ends access. They show people and functions, and no case. */
export function administrationRoutes(settings: AdministrationSettings): readonly Route[] {
  return [peoplePage(settings), ...newPerson(settings), ...person(settings), ...functions(settings), ...ending]
}

function peoplePage({ clock }: AdministrationSettings): Route {
  return page({
    path: peoplePath,
    access,
    record: 'people.seen',
    async show({ db, params, frame, today, query }) {
      const slug = params.partnership
      const after = isId(query['efter']) ? query['efter'] : null
      const asked = await peopleOf(db, slug, after)
      const people = asked.slice(0, peoplePerPage)
      const ids = people.map((line) => line.id)
      const shown = {
        people,
        functions: await functionsOf(db, slug, ids),
        invitations: await invitationsOut(db, slug, ids, clock.machine()),
        mails: await unsentMails(db, slug, clock.machine()),
        next: asked.length > peoplePerPage ? (ids.at(-1) ?? null) : null,
      }
      const hasEnded = query['besked'] === 'afsluttet'
      return <PeoplePage isFirst={after === null} {...{ frame, slug, today, shown, hasEnded }} />
    },
  })
}

function newPerson({ url }: AdministrationSettings): readonly Route[] {
  return [
    page({
      path: newPersonPath,
      access,
      record: 'nothing-personal',
      async show({ db, params, frame, today, language }) {
        const organisations = await organisationsOf(db, params.partnership)
        return <NewPersonPage slug={params.partnership} form={{ language }} {...{ frame, today, organisations }} />
      },
    }),
    action({
      path: newPersonPath,
      access,
      record: 'person.entered',
      form: newPersonForm,
      async run({ tx, viewer, params, input, now, today, partnership, machineNow }) {
        const { personId, isNew } = await createPerson(tx, viewer, input, now)
        for (const name of new Set(input.functions)) {
          await grantFunction(tx, viewer, personId, { name, from: input.from, until: input.until }, now)
        }
        const from: Sender = { slug: params.partnership, name: partnership?.name ?? '', url, today }
        const hasPassword = !isNew && (await personIn(reading(tx), params.partnership, personId))?.hasPassword === true
        await (hasPassword ? tellOfAccess : sendInvitation)(tx, viewer, personId, from, machineNow)
        const here = { partnership: params.partnership, person: personId }
        const to = personPath.to(here, { besked: hasPassword ? 'adgang' : 'inviteret' })
        return { to, about: here }
      },
      async again({ db, params, frame, today, language, typed, problems }) {
        const organisations = await organisationsOf(db, params.partnership)
        const form = { language, typed, problems }
        return <NewPersonPage slug={params.partnership} {...{ frame, today, organisations, form }} />
      },
    }),
  ]
}

interface PersonShown {
  readonly db: Read<SignInTables>
  readonly frame: Frame
  readonly today: Day
  readonly params: { readonly partnership: string; readonly person: string }
  readonly query: Readonly<Record<string, string | undefined>>
}

async function showPerson({ db, frame, today, params, query }: PersonShown, form: FormState, machineNow: Date) {
  const person = await personOf(db, params)
  const functions = await functionsOf(db, params.partnership, [person.id])
  const invitedUntil = (await invitationsOut(db, params.partnership, [person.id], machineNow)).get(person.id) ?? null
  const happened = happenings.find((each) => each === query['besked']) ?? null
  return <PersonPage slug={params.partnership} {...{ frame, today, person, functions, invitedUntil, form, happened }} />
}

const happenings = ['inviteret', 'adgang', 'funktion', 'taget-tilbage'] as const

async function personOf(db: Read<SignInTables>, params: PersonShown['params']) {
  return found(isId(params.person) ? await personIn(db, params.partnership, params.person) : null, 'the person')
}

function person({ clock, url }: AdministrationSettings): readonly Route[] {
  return [
    page({
      path: personPath,
      access,
      record: 'person.seen',
      show: (asked) => showPerson(asked, { language: asked.language }, clock.machine()),
    }),
    action({
      path: invitePath,
      access,
      record: 'person.invited',
      async run({ tx, viewer, params, today, partnership, machineNow }) {
        await personOf(reading(tx), params)
        const from: Sender = { slug: params.partnership, name: partnership?.name ?? '', url, today }
        await sendInvitation(tx, viewer, params.person, from, machineNow)
        return personPath.to(params, { besked: 'inviteret' })
      },
    }),
  ]
}

function functions({ clock }: AdministrationSettings): readonly Route[] {
  return [
    action({
      path: grantPath,
      access,
      record: 'function.granted',
      form: grantForm,
      async run({ tx, viewer, params, input, now }) {
        await personOf(reading(tx), params)
        const held = await grantFunction(tx, viewer, params.person, input, now)
        return { to: personPath.to(params, { besked: 'funktion' }), about: { ...params, held } }
      },
      again: (faulty) => {
        const { language, typed, problems } = faulty
        return showPerson(faulty, { language, typed, problems }, clock.machine())
      },
    }),
    action({
      path: withdrawPath,
      access,
      record: 'function.withdrawn',
      async run({ tx, viewer, params, now }) {
        const { partnership } = params
        const person = await withdrawFunction(tx, viewer, idOr404(params.held, 'the function'), now)
        return { to: personPath.to({ partnership, person }, { besked: 'taget-tilbage' }), about: { ...params, person } }
      },
    }),
  ]
}

const ending: readonly Route[] = [
  page({
    path: endAccessPath,
    access,
    record: 'nothing-personal',
    async show({ db, params, frame }) {
      return <EndAccessPage slug={params.partnership} frame={frame} person={await personOf(db, params)} />
    },
  }),
  action({
    path: endAccessPath,
    access,
    record: 'access.ended',
    async run({ tx, viewer, params, now }) {
      await personOf(reading(tx), params)
      await endAccess(tx, viewer, params.person, now)
      return peoplePath.to({ partnership: params.partnership }, { besked: 'afsluttet' })
    },
  }),
]
