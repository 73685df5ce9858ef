/** Sources that recommend and report wrongly. */
import { SourceError } from '../../../src/model/errors.js';
import { type Mutant, codeIs, freshKey } from './mutant.js';

export const RECOMMENDING: Readonly<Record<string, Mutant>> = {
  'adds one each time it is told': {
    caughtBy: 'recommends once however often it is told',
    mutate: ({ recommend }) => {
      let times = 0;
      return {
        recommend: async (request, options) => {
          const { recommended } = await recommend(request, options);
          return { recommended, recommendations: (times += recommended ? 1 : -1) };
        },
      };
    },
  },
  'takes every call for a click': {
    caughtBy: 'recommends once however often it is told',
    mutate: ({ recommend }) => {
      let recommended = false;
      return {
        recommend: (request, { signal }) => {
          recommended = !recommended;
          return recommend({ ...request, recommended }, { signal, idempotencyKey: freshKey() });
        },
      };
    },
  },
  'undoes a later wish when it is told again': {
    caughtBy: 'lets a recommendation that is told again undo no later wish',
    mutate: ({ recommend }) => ({
      recommend: (request, { signal }) =>
        recommend(request, { signal, idempotencyKey: freshKey() }),
    }),
  },
  'goes below none': {
    caughtBy: 'takes a recommendation back, and does not go below none',
    mutate: ({ recommend }) => ({
      recommend: async (request, options) => {
        const answer = await recommend(request, options);
        const none = !answer.recommended && answer.recommendations === 0;
        return none ? { ...answer, recommendations: -1 } : answer;
      },
    }),
  },
  'answers well where there is nothing to recommend': {
    caughtBy: 'does not recommend what is not there',
    mutate: ({ recommend }) => ({
      recommend: (request, options) =>
        recommend(request, options).catch((failure: unknown) => {
          if (!codeIs(failure, 'not-found')) throw failure;
          return { recommendations: 0, recommended: request.recommended };
        }),
    }),
  },
  'shows one reader what another recommends': {
    caughtBy: 'adds up what several people recommend',
    mutate: (_right, _thread, first) => ({ load: first.load }),
  },
  'takes reports of what is not there': {
    caughtBy: 'takes no report of what is not there',
    mutate: ({ report }) => ({
      report: (request, options) =>
        report(request, options).catch((failure: unknown) => {
          if (!codeIs(failure, 'not-found')) throw failure;
        }),
    }),
  },
  'takes only one report of a comment': {
    caughtBy: 'takes reports for every reason, and once more',
    mutate: ({ report }) => {
      const reported = new Set<string>();
      return {
        report: async (request, options) => {
          await report(request, options);
          if (reported.has(request.id)) throw new SourceError('conflict', 'Reported before.');
          reported.add(request.id);
        },
      };
    },
  },
};
