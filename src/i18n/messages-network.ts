/**
 * What is said in English of the network and of what waits for it. The module that says it adds
 * these words when it loads (`addEnglish`).
 */
export const networkEnglish = {
  offlineNote: 'You are offline. What you write is kept here and sent when you are back.',
  memoryNote: 'This browser keeps nothing for later: leave the page only when all is sent.',
} as const;
