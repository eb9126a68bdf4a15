import type { Language } from '../../platform/languages.ts'
import type { WindowStanding } from '../model.ts'
import { stretch } from './day-words.ts'
import { verdictWords } from './look.ts'
import { VerdictSign } from './sign.tsx'
import { pictureTexts } from './texts.ts'
import type { WindowsProps } from './windows-picture.tsx'

/** The same windows as a table: everything that the picture shows, for whoever does not see it (PIC-05). */
export function WindowsTable({ says, windows, names, language }: Omit<WindowsProps, 'marks' | 'term' | 'asOf' | 'id'>) {
  const texts = pictureTexts[language]
  if (windows.length === 0) return null
  const things = windows.some((window) => window.thing !== null)
  const unconfirmed = windows.some((window) => window.unconfirmed > 0)
  return (
    <table class="table rows windows-rows">
      <caption>{texts.windowsCaption(says)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.period}</th>
          {things && <th scope="col">{texts.about}</th>}
          <th scope="col">{texts.verdict}</th>
          <th scope="col" class="numeric">
            {texts.owed}
          </th>
          <th scope="col" class="numeric">
            {texts.happened}
          </th>
          <th scope="col" class="numeric">
            {texts.plannedHead}
          </th>
          {unconfirmed && (
            <th scope="col" class="numeric">
              {texts.unconfirmedHead}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {windows.map((window) => (
          <Line window={window} things={things} unconfirmed={unconfirmed} names={names} language={language} />
        ))}
      </tbody>
    </table>
  )
}

interface LineProps {
  window: WindowStanding
  things: boolean
  unconfirmed: boolean
  names: WindowsProps['names']
  language: Language
}

function Line({ window, things, unconfirmed, names, language }: LineProps) {
  const texts = pictureTexts[language]
  return (
    <tr>
      <th scope="row">
        {stretch(window.from, window.until, language)}
        {window.stub && <small> ({texts.stub})</small>}
      </th>
      {things && (
        <td data-head={texts.about}>{window.thing === null ? '' : (names?.[window.thing] ?? window.thing)}</td>
      )}
      <td class={`v-${window.verdict}`} data-head={texts.verdict}>
        <span class="v-word">
          <VerdictSign verdict={window.verdict} /> {verdictWords[language][window.verdict]}
        </span>
      </td>
      <td class="numeric" data-head={texts.owed}>
        {window.needed}
      </td>
      <td class="numeric" data-head={texts.happened}>
        {window.happened}
      </td>
      <td class="numeric" data-head={texts.plannedHead}>
        {window.planned}
      </td>
      {unconfirmed && (
        <td class="numeric" data-head={texts.unconfirmedHead}>
          {window.unconfirmed}
        </td>
      )}
    </tr>
  )
}
