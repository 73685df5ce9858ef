/**
 * What writing and the actions on a comment say in English: composer, menu, report, states of what
 * was sent. A module that draws one of them adds these words when it loads (`addEnglish`).
 */
export const writingEnglish = {} as const;
