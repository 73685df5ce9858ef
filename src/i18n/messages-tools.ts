/**
 * What the tools of a reader say in English: previews, search, the conversation view, filters, keys,
 * what is new. A module that draws one of them adds these words when it loads (`addEnglish`).
 */
export const toolsEnglish = {
  preview: 'Preview of the comment',
  goToComment: 'Go to comment',
  previewLoading: 'Loading the comment…',
  previewMissing: 'This comment is not here. It may have been removed.',
  previewElsewhere: 'This comment is further on in the thread.',
  previewFailed: 'The comment did not load. {reason}',
  guessBegins: 'Probably: the reply begins with “{words}” and came {time} later.',
  guessNames: 'Probably: the reply mentions “{words}” and came {time} later.',
  guessUndated: 'Probably: the reply mentions “{words}”.',

  namesMore: { one: '{names} and {count} more', other: '{names} and {count} more' },
  partOfAll: { one: '{count} of {total} comments', other: '{count} of {total} comments' },
  showAll: 'Show all comments',
  onlyBetween: 'Only {names}',
  wholeConversation: 'The whole conversation',

  found: { one: '{count} found', other: '{count} found' },
  closeSearch: 'Close search',
  nothingFound: 'Nothing found',
  nothingFoundHint: 'Try fewer words, or parts of them.',
  notAllSearched: 'Not all comments are loaded.',
  searchRest: 'Search the rest',
  filters: 'Show only',
  filterPicks: 'Editors’ picks',
  filterStaff: 'Author and staff',

  newSince: { one: '{count} new since {date}', other: '{count} new since {date}' },
  nextNew: 'Next new',
  previousNew: 'Previous new',

  keys: 'Keyboard shortcuts',
  keysHint: 'They work while focus is in the comments.',
  keysOn: 'Use these keys',
  keyNext: 'Next comment',
  keyPrevious: 'Previous comment',
  keyParent: 'The comment this one answers',
  keyAnswer: 'Next answer to this comment',
  keyNew: 'Next new comment',
  keyView: 'Threaded or timeline',
  keyArrows: 'Along the links or buttons of a comment',
  keyHelp: 'This list',
  closeKeys: 'Close',
} as const;
