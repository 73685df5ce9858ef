/**
 * The npm entry: classes, store and types. Importing it defines no element and touches no page;
 * `colloquy/define` does.
 */
export { ColloquyComposer } from './elements/colloquy-composer.js';
export { ColloquyCount } from './elements/colloquy-count.js';
export { ColloquyThread } from './elements/colloquy-thread.js';
export { clearDrafts } from './elements/drafts.js';
export type {
  ColloquyEvents,
  MuteDetail,
  RecommendDetail,
  ReportDetail,
} from './elements/events.js';
export { type SourceFactory, registerSource } from './elements/source-registry.js';
export type { GetToken } from './elements/thread-attributes.js';
export { registerLocale } from './i18n/load-locale.js';
export type { LocaleLoader } from './i18n/locale.js';
export type { Messages } from './i18n/messages.js';
export type {
  Author,
  AuthorInput,
  AuthorRole,
  Body,
  Comment,
  CommentInput,
  CommentRights,
  CommentStatus,
} from './model/comment.js';
export {
  type SourceErrorCode,
  type SourceErrorOptions,
  SourceError,
  isSourceError,
} from './model/errors.js';
export type { ReplyEvidence, ReplyLink } from './model/reply-link.js';
export type {
  CallOptions,
  Closed,
  CommentSource,
  ContextQuery,
  ContextResult,
  CreateRequest,
  CreateResult,
  EditRequest,
  EditResult,
  EraseRequest,
  Erasure,
  Guest,
  LoadQuery,
  LoadResult,
  Patch,
  RecommendRequest,
  RecommendResult,
  RemoveRequest,
  RemoveResult,
  ReportReason,
  ReportRequest,
  Sort,
  SourceFeatures,
  SubscribeQuery,
  Viewer,
  ViewerComment,
  ViewerData,
  ViewerReport,
  WriteOptions,
} from './model/source.js';
export type {
  CreateOutcome,
  Draft,
  Operation,
  OperationKind,
  OperationRequest,
  OperationStatus,
  ReportDraft,
} from './store/operation.js';
export type { Entry, EntryStorage, OpenStorage } from './store/outbox.js';
export {
  type Phase,
  type Recommendation,
  type ThreadState,
  operationOf,
  rowKey,
  visibleComment,
  visibleComments,
} from './store/state.js';
export type { ThreadStore, ThreadStoreOptions } from './store/thread-store.js';
export { createThreadStore } from './store/create-thread-store.js';
export type { Timer, World, WorldEvent } from './store/world.js';
export { version } from './version.js';
