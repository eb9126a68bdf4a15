/** The id of the chair's seat in a working group. */
export const chairSeat = 'formand'
