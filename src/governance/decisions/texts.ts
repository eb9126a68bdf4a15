/** Said of a decision whose words were taken out of the minutes; the register is kept in the agreement's own language. */
export const withdrawnReason = 'Taget ud af referatet.'
