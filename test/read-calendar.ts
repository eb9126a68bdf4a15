import ICAL from 'ical.js'

/** The first meeting in a calendar, as a parser by others reads it. */
export function eventIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as never)
  const value = (name: string) => event.component.getFirstPropertyValue(name)?.toString() ?? null
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    status: value('status'),
    zone: event.component.getFirstProperty('dtstart')?.getParameter('tzid'),
    start: event.startDate.toString(),
    begins: event.startDate.toJSDate().toISOString(),
    ends: event.endDate.toJSDate().toISOString(),
    organizer: value('organizer'),
    attendees: event.attendees.map((each) => String(each.getFirstValue()).toLowerCase()),
    description: event.description,
    summary: event.summary,
    location: event.location,
  }
}

/** How many meetings and dates a calendar has, each by its summary. */
export function entriesIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      summary: event.summary,
      start: event.startDate.toString(),
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      transparent: component.getFirstPropertyValue('transp') === 'TRANSPARENT',
    }
  })
}
