/**
 * What the tools say in English that are fetched while there is nothing else to do. They add these
 * words when they load (`addEnglish`).
 */
export const idleEnglish = {
  offlineNote: 'You are offline. What you write is kept here and sent when you are back.',
  memoryNote: 'This browser keeps nothing for later: leave the page only when all is sent.',

  nameAt: '{name}, {time}',
} as const;
