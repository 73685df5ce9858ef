/**
 * What is said in English once somebody does something, or something does not work. The part that
 * answers a reader (elements/interaction.ts) adds these words when it loads.
 */
import type { SourceErrorCode } from '../model/errors.js';

/** What else may be the matter where the network is not: `messages.ts` has that. */
type Reason = `reason-${Exclude<SourceErrorCode, 'network'>}`;

export const interactionEnglish = {
  recommendFailed: 'Your recommendation was not saved. {reason}',
  showLess: 'Show less',
  showLessBy: 'Show less of the comment by {name}',
  highlighted: 'You jumped to this comment',
  back: 'Back to where you were',
  onlyConversation: 'Only this conversation',
  unknownComment: 'The comment you were sent to is not here. It may have been removed.',
  loaded: { one: '{count} more comment loaded', other: '{count} more comments loaded' },
  moreFailed: 'More comments did not load. {reason}',

  'reason-offline': 'You are offline.',
  'reason-timeout': 'The server took too long to answer.',
  'reason-unauthorized': 'You are not signed in.',
  'reason-forbidden': 'The server does not allow it.',
  'reason-not-found': 'Nothing was found at this address.',
  'reason-closed': 'Comments are closed.',
  'reason-conflict': 'Something has changed in the meantime.',
  'reason-duplicate': 'It was sent before.',
  'reason-rate-limited': 'The server asks for a short wait.',
  'reason-invalid': 'The data is not in the expected form.',
  'reason-unsupported': 'This is not available here.',
  'reason-server': 'Something went wrong on the server.',
} as const satisfies Readonly<Record<Reason, string>> & Readonly<Record<string, unknown>>;
