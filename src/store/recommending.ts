/**
 * Sends what a reader wants a recommendation to be. While one call for a comment is on its way
 * further wishes only change what is wanted in the end (REL-5); every wish that is sent is an
 * intention of its own and has a key of its own.
 */
import { SourceError } from '../model/errors.js';
import type { RecommendResult } from '../model/source.js';
import type { StoreCore } from './core.js';
import { idempotencyKey } from './idempotency-key.js';
import { parseRecommendResult } from './parse-answer.js';
import { patiently } from './patience.js';

/** @throws SourceError when the source refuses, AbortError with the store */
export async function sendRecommendation(core: StoreCore, id: string): Promise<void> {
  const { source, article, world, dispatch, ask, call, getState } = core;
  const wantedOf = (): boolean | null => getState().recommendations.get(id)?.wanted ?? null;
  for (let wanted = wantedOf(); wanted !== null; wanted = wantedOf()) {
    if (wanted === getState().recommendations.get(id)?.confirmed.recommended) {
      // Back where it was before anything was sent.
      dispatch({ type: 'recommendation-refused', id });
      return;
    }
    const request = { article, id, recommended: wanted };
    const key = idempotencyKey();
    const send = (): Promise<RecommendResult> =>
      call(async (options): Promise<RecommendResult> => {
        if (!source.recommend) {
          throw new SourceError('unsupported', 'This source takes no recommendations');
        }
        return source.recommend(request, { ...options, idempotencyKey: key });
      }).then(parseRecommendResult);
    await ask(patiently(send, world, core.signal), (result) => {
      dispatch({ type: 'recommendation-confirmed', id, asked: request.recommended, result });
    });
  }
}
