/**
 * What the tools of a reader say in English: previews, search, the conversation view, filters, keys,
 * what is new. A module that draws one of them adds these words when it loads (`addEnglish`).
 */
export const toolsEnglish = {} as const;
