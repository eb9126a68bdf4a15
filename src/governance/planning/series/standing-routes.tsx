import type { FormState } from '../../../platform/components/fields.tsx'
import type { Asked } from '../../../platform/http/handlers.ts'
import { routing } from '../../../platform/http/routing.ts'
import { keepers } from '../../keepers.ts'
import type { ItemKind } from '../../meetings/vocabulary.ts'
import type { GovernanceTables } from '../../tables.ts'
import { paths } from '../paths.ts'
import { addStanding, changeStanding, moveStandingUp, takeStandingOff } from './commands.ts'
import { StandingForm } from './forms.ts'
import { standingIn, templateIn } from './queries.ts'
import { StandingPage } from './template-form-views.tsx'

const { page, action } = routing<GovernanceTables>()

/** The standing items of a template: new, changed, moved, taken off. */
export function standingRoutes() {
  return [newRoute(), addRoute(), itemRoute(), changeRoute(), upRoute(), offRoute()]
}

function newRoute() {
  return page({
    path: paths.newStanding,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showNew(asked, { language: asked.language }),
  })
}

function addRoute() {
  return action({
    path: paths.newStanding,
    access: keepers,
    record: 'template.item-added',
    form: StandingForm,
    async run({ tx, viewer, params: { partnership, template }, input }) {
      const item = await addStanding(tx, viewer, template, wordsIn(input))
      return { to: paths.template.to({ partnership, template }), about: { partnership, template, item } }
    },
    again: (faulty) => showNew(faulty, faulty),
  })
}

function itemRoute() {
  return page({
    path: paths.standing,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showItem(asked, { language: asked.language }),
  })
}

function changeRoute() {
  return action({
    path: paths.standing,
    access: keepers,
    record: 'template.item-changed',
    form: StandingForm,
    async run({ tx, viewer, params: { partnership, template, item }, input }) {
      await changeStanding(tx, viewer, { template, item }, wordsIn(input))
      return paths.template.to({ partnership, template })
    },
    again: (faulty) => showItem(faulty, faulty),
  })
}

function upRoute() {
  return action({
    path: paths.standingUp,
    access: keepers,
    record: 'template.item-moved',
    async run({ tx, viewer, params: { partnership, template, item } }) {
      await moveStandingUp(tx, viewer, template, item)
      return paths.template.to({ partnership, template })
    },
  })
}

function offRoute() {
  return action({
    path: paths.standingOff,
    access: keepers,
    record: 'template.item-taken-off',
    async run({ tx, viewer, params: { partnership, template, item } }) {
      await takeStandingOff(tx, viewer, template, item)
      return paths.template.to({ partnership, template })
    },
  })
}

interface Typed {
  readonly slags: ItemKind
  readonly titel: string
  readonly minutter: number | null
  readonly lukket: boolean
}

function wordsIn({ slags, titel, minutter, lukket }: Typed) {
  return { kind: slags, title: titel, minutes: minutter, closed: lukket }
}

type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'params' | 'frame'>
type OfTemplate = { partnership: string; template: string }

async function showNew({ db, params: { partnership, template: of }, frame }: Shown<OfTemplate>, form: FormState) {
  const template = await templateIn(db, partnership, of)
  return <StandingPage {...{ frame, partnership, form, template }} item={null} />
}

async function showItem(
  { db, params: { partnership, template: of, item: id }, frame }: Shown<OfTemplate & { item: string }>,
  form: FormState,
) {
  const template = await templateIn(db, partnership, of)
  const item = await standingIn(db, partnership, template.id, id)
  return <StandingPage {...{ frame, partnership, form, template, item }} />
}
