/** What the local source keeps where the browser lets it keep nothing: as long as the page is there. */
import {
  type Change,
  type Intention,
  type Kept,
  type KeptComment,
  type KeptRecommendation,
  type LocalStore,
  inOrder,
} from './local-store.js';

/** Keeps in the page's memory. */
export function pageStore(): LocalStore {
  const articles = new Map<
    string,
    { comments: Map<string, KeptComment>; recommendations: Map<string, KeptRecommendation> }
  >();
  const answers = new Map<string, unknown>();
  const keptOf = (article: string): Kept => {
    const { comments, recommendations } = articles.get(article) ?? {};
    return {
      comments: [...(comments?.values() ?? [])],
      recommendations: [...(recommendations?.values() ?? [])],
    };
  };
  return {
    isShared: false,
    read: async (article) => keptOf(article),
    async readAll() {
      const kept = [...articles.keys()].map(keptOf);
      return {
        comments: inOrder(kept.flatMap(({ comments }) => comments)),
        recommendations: kept.flatMap(({ recommendations }) => recommendations),
      };
    },
    async write<Answer>({ article, key }: Intention, decide: (kept: Kept) => Change<Answer>) {
      if (answers.has(key)) return { answer: answers.get(key) as Answer | null, repeated: true };
      const { comment, gone, recommendation, answer } = decide(keptOf(article));
      const kept = articles.get(article) ?? { comments: new Map(), recommendations: new Map() };
      articles.set(article, kept);
      if (comment) kept.comments.set(comment.id, comment);
      if (gone !== undefined) kept.comments.delete(gone);
      if (recommendation) kept.recommendations.set(recommendation.id, recommendation);
      answers.set(key, answer);
      return { answer, repeated: false };
    },
    async forget({ key }) {
      if (answers.has(key)) return [];
      const known = [...articles.keys()];
      articles.clear();
      for (const each of [...answers.keys(), key]) answers.set(each, null);
      return known;
    },
  };
}
