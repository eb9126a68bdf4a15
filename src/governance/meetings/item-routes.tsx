import type { FormState } from '../../platform/components/fields.tsx'
import { ConfirmPage } from '../../platform/components/form.tsx'
import { reading } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { ItemPage } from './form-views.tsx'
import { ItemForm } from './forms.ts'
import { addItem, changeItem, moveItemUp, takeItemOff } from './items.ts'
import { paths } from './paths.ts'
import { itemIn, meetingIn } from './queries.ts'
import { meetingTexts, refusals } from './texts.ts'
import type { ItemKind } from './vocabulary.ts'

const { page, action } = routing<GovernanceTables>()

/** The items of an agenda: new, changed, taken off. */
export function itemRoutes() {
  return [newRoute(), addRoute(), itemRoute(), changeRoute(), upRoute(), takeOffRoute(), takingOffRoute()]
}

function newRoute() {
  return page({
    path: paths.newItem,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showNew(asked, { language: asked.language }),
  })
}

function addRoute() {
  return action({
    path: paths.newItem,
    access: keepers,
    record: 'meeting.item-added',
    form: ItemForm,
    async run({ tx, viewer, params: { partnership, meeting }, input, now }) {
      const item = await addItem(tx, viewer, meeting, wordsIn(input), now)
      return { to: paths.meeting.to({ partnership, meeting }), about: { partnership, meeting, item } }
    },
    again: (faulty) => showNew(faulty, faulty),
  })
}

function itemRoute() {
  return page({
    path: paths.item,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showItem(asked, { language: asked.language }),
  })
}

function changeRoute() {
  return action({
    path: paths.item,
    access: keepers,
    record: 'meeting.item-changed',
    form: ItemForm,
    async run({ tx, viewer, params: { partnership, meeting, item: id }, input, now, language }) {
      const item = await itemIn(reading(tx), partnership, meeting, id)
      // Whoever comes second sees both, and decides; only a true race is left to the command (GOV-16).
      if (item.version !== input.udgave)
        return { again: [{ field: '', message: refusals[language]['somebody-was-quicker'] }] }
      await changeItem(tx, viewer, { meeting, item: item.id, version: input.udgave }, wordsIn(input), now)
      return paths.meeting.to({ partnership, meeting })
    },
    again: (faulty) => showItem(faulty, faulty),
  })
}

function upRoute() {
  return action({
    path: paths.itemUp,
    access: keepers,
    record: 'meeting.item-moved',
    async run({ tx, viewer, params: { partnership, meeting, item: id } }) {
      const item = await itemIn(reading(tx), partnership, meeting, id)
      await moveItemUp(tx, viewer, meeting, item.id)
      return paths.meeting.to({ partnership, meeting })
    },
  })
}

/** An item goes with its words and annexes, so that is asked first. */
function takeOffRoute() {
  return page({
    path: paths.takeOff,
    access: keepers,
    record: 'nothing-personal',
    async show({ db, frame, params: { partnership, meeting, item: id }, language }) {
      const item = await itemIn(db, partnership, meeting, id)
      const t = meetingTexts[language]
      return (
        <ConfirmPage
          frame={frame}
          title={t.takeOffSays(item.title)}
          says={t.takeOffLead}
          to={paths.takeOff.to({ partnership, meeting, item: item.id })}
          submit={t.takeOffDo}
          cancel={paths.meeting.to({ partnership, meeting })}
        />
      )
    },
  })
}

function takingOffRoute() {
  return action({
    path: paths.takeOff,
    access: keepers,
    record: 'meeting.item-taken-off',
    async run({ tx, viewer, params: { partnership, meeting, item: id } }) {
      const item = await itemIn(reading(tx), partnership, meeting, id)
      await takeItemOff(tx, viewer, meeting, item.id)
      return paths.meeting.to({ partnership, meeting })
    },
  })
}

interface ItemTyped {
  readonly slags: ItemKind
  readonly titel: string
  readonly sag: string | null
  readonly oekonomi: string | null
  readonly indstilling: string | null
  readonly minutter: number | null
  readonly fremlaegger: string | null
  readonly lukket: boolean
}

/** What stands under an item, as the form of an item gives it. */
export function wordsIn({ slags, titel, sag, oekonomi, indstilling, minutter, fremlaegger, lukket }: ItemTyped) {
  const words = { matter: sag, economy: oekonomi, recommendation: indstilling, presenter: fremlaegger }
  return { kind: slags, title: titel, minutes: minutter, closed: lukket, ...words }
}

type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'params' | 'frame'>
type OfMeeting = { partnership: string; meeting: string }

async function showNew({ db, params: { partnership, meeting }, frame }: Shown<OfMeeting>, form: FormState) {
  return <ItemPage {...{ frame, partnership, form }} meeting={await meetingIn(db, partnership, meeting)} item={null} />
}

async function showItem(
  { db, params: { partnership, meeting: of, item: id }, frame }: Shown<OfMeeting & { item: string }>,
  form: FormState,
) {
  const [meeting, item] = [await meetingIn(db, partnership, of), await itemIn(db, partnership, of, id)]
  return <ItemPage {...{ frame, partnership, form, meeting, item }} />
}
