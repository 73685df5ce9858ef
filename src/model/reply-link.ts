/** A link of the reply graph: which comment answers which, and how that is known. */

/** `explicit`: the source says so. `mention`: an at-sign and a name. `name`: a name without one. */
export type ReplyEvidence = 'explicit' | 'mention' | 'name';

/** One answer, or one mention that answers nobody here. */
export interface ReplyLink {
  /** The id of the comment that answers. */
  readonly from: string;
  /** The id of the comment answered, or null for a mention of somebody who has not written here. */
  readonly to: string | null;
  /**
   * Where the mention stands in the plain text of `from`, in UTF-16 code units. Both are 0 for an
   * explicit link that no mention backs.
   */
  readonly start: number;
  readonly end: number;
  readonly evidence: ReplyEvidence;
  /** How likely the link is right, from 0 to 1. Explicit links are 1. */
  readonly confidence: number;
}
