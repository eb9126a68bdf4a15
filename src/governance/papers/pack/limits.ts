/** What a pack may hold of annexes, in bytes; those beyond are named in it and fetched on their own (GOV-86). */
export const mostPackBytes = 100_000_000
/** A text that is longer is fetched on its own, in letters. */
export const mostTextLength = 200_000
/** A PDF of more pages is fetched on its own. */
export const mostPagesOfAnnex = 1000
/** A PNG picture is unpacked to be set; one of more points would take too much memory. */
export const mostPoints = 25_000_000
