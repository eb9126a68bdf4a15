import { asPage } from '../../platform/http/api/as-page.ts'
import type { Route } from '../../platform/http/route.ts'
import { paths as actionPaths } from '../actions/paths.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import { itemsOf, meetingIn } from '../meetings/queries.ts'
import { paths as officePaths } from '../offices/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { type Command, meetingCommands } from './meeting-commands.ts'
import * as names from './names.ts'
import { apiPaths } from './paths.ts'
import { theAction, theSitting, theTurn } from './things.ts'

const scope = 'governance:write'

/** What programs may do in governance: what the forms of its pages do, and the notes of a meeting. `pages` are the room's own. */
export function commandRoutes(pages: readonly Route[]): Route[] {
  const command = asPage<GovernanceTables>(pages)
  return [...seatCommands(command), ...meetingCommands(command), ...actionCommands(command), ...officeCommands(command)]
}

function seatCommands(command: Command): Route[] {
  return [
    command({
      path: apiPaths.newSitting,
      page: bodyPaths.seat,
      scope,
      summary: 'Puts somebody in a seat.',
      names: names.sittingNames,
      makes: { name: 'sitting', at: apiPaths.sitting },
    }),
    command({
      path: apiPaths.sittingEnd,
      page: bodyPaths.sitting,
      scope,
      summary: 'Ends somebody’s time in a seat.',
      names: names.endNames,
      changes: theSitting,
    }),
    command({
      path: apiPaths.sittingUndoing,
      page: bodyPaths.undo,
      scope,
      summary: 'Undoes that somebody was put in a seat by mistake, as long as they did nothing in it.',
      names: names.undoNames,
      changes: theSitting,
    }),
  ]
}

function actionCommands(command: Command): Route[] {
  return [
    command({
      path: apiPaths.newAction,
      page: actionPaths.give,
      scope,
      summary: 'Writes down what somebody is to do.',
      names: names.actionNames,
      makes: { name: 'action', at: apiPaths.action },
      async check(db, { partnership, meeting }, { punkt }) {
        if (!punkt) return []
        const items = await itemsOf(db, partnership, (await meetingIn(db, partnership, meeting)).id)
        const known = items.some(({ id }) => id === punkt)
        return known ? [] : [{ field: 'item', message: 'The agenda of the meeting has no such item.' }]
      },
    }),
    command({
      path: apiPaths.actionClosure,
      page: actionPaths.close,
      scope,
      summary: 'Closes an action with what became of it.',
      names: names.outcomeNames,
      changes: theAction,
    }),
  ]
}

function officeCommands(command: Command): Route[] {
  return [
    command({
      path: apiPaths.turns,
      page: officePaths.planTurn,
      scope,
      summary: 'Plans a turn in an office that goes round.',
      names: names.turnNames,
      makes: { name: 'turn', at: apiPaths.turn },
    }),
    command({
      path: apiPaths.replacement,
      page: officePaths.turn,
      scope,
      summary: 'Takes a planned turn out and puts another in its place.',
      names: names.turnNames,
      changes: theTurn,
      makes: { name: 'turn', at: apiPaths.turn },
    }),
    command({
      path: apiPaths.turn,
      page: officePaths.removeTurn,
      method: 'DELETE',
      scope,
      summary: 'Takes a turn that has not begun out of the plan.',
      changes: theTurn,
    }),
    command({
      path: apiPaths.takeovers,
      page: officePaths.takeOver,
      scope,
      summary: 'Confirms that a party took an office over.',
      names: names.takeoverNames,
      makes: { name: 'handover', at: apiPaths.handover },
    }),
  ]
}
