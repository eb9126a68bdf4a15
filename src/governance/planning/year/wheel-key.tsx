import { dayAndMonth } from '../day-words.ts'
import { meetingStates, meetingStateWords } from '../../meetings/vocabulary.ts'
import { yearTexts } from './texts.ts'
import { meetingsIn, placeOf, type WheelProps } from './wheel-picture.tsx'
import { mostRings, outline, type Shape } from './wheel.ts'

/** What the marks mean: only those that the wheel shows. */
export function WheelKey(props: WheelProps) {
  const { entries, bodies, stretches, today, year, language } = props
  const t = yearTexts[language]
  const meetings = meetingsIn(entries)
  const states = meetingStates.filter((state) => meetings.some((meeting) => meeting.state === state))
  const own = bodies.slice(0, bodies.length > mostRings ? mostRings - 1 : mostRings)
  return (
    <section class="wheel-key" aria-labelledby="hjul-noegle">
      <h2 id="hjul-noegle">{t.key}</h2>
      <p>{t.outsideIn}</p>
      <ul>
        <Item sample={<path class="w-holiday" d="M10 4V16" />} says={t.holidayMark} />
        {entries.some(({ kind }) => kind === 'deadline') && (
          <Item sample={<path class="w-deadline" d={outline('diamond', middle)} />} says={t.deadlineMark} />
        )}
        {own.map(({ body, name }) => (
          <Item sample={<Mark shape={placeOf(body, bodies).shape} state="planned" />} says={name} />
        ))}
        {bodies.length > own.length && <Item sample={<Mark shape="star" state="planned" />} says={t.others} />}
        {stretches.some(({ happened }) => happened) && (
          <Item sample={<rect class="w-turn" x="1" y="6" width="18" height="8" />} says={t.turnMark} />
        )}
        {stretches.some(({ happened }) => !happened) && (
          <Item sample={<rect class="w-turn w-ahead" x="1" y="6" width="18" height="8" />} says={t.turnAhead} />
        )}
      </ul>
      <ul>
        {states.map((state) => (
          <Item sample={<Mark shape="circle" state={state} />} says={meetingStateWords[language][state]} />
        ))}
        {states.includes('planned') && (
          <Item
            sample={
              <>
                <path class="w-papers" d="M2 10H18" />
                <path class="w-due" d="M2 6V14" />
              </>
            }
            says={t.papersMark}
          />
        )}
        {today.startsWith(`${year}-`) && (
          <Item sample={<path class="w-point" d="M10 16L5 4H15Z" />} says={t.today(dayAndMonth(today, language))} />
        )}
      </ul>
    </section>
  )
}

const middle = { x: 10, y: 10 }

function Mark({ shape, state }: { shape: Shape; state: (typeof meetingStates)[number] }) {
  return (
    <g class={`w-meeting w-${state}`}>
      <path d={outline(shape, middle)} />
      {state === 'frozen' && <circle class="w-dot" cx="10" cy="10" r="2.2" />}
      {state === 'cancelled' && <path d="M7 7l6 6M13 7l-6 6" />}
    </g>
  )
}

function Item({ sample, says }: { sample: unknown; says: string }) {
  return (
    <li>
      <svg class="wheel-sample" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {sample}
      </svg>
      {says}
    </li>
  )
}
