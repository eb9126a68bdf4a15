/** What we use of the library: its own types lie where the module's exports do not lead. */
declare module 'date-holidays-parser' {
  interface HolidayFound {
    /** `YYYY-MM-DD hh:mm:ss`, in the country's own time. */
    readonly date: string
    readonly rule: string
  }
  export default class Holidays {
    constructor(data: object, country: string)
    getHolidays(year: number, language?: string): HolidayFound[]
  }
}
