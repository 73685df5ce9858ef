/**
 * What tests do to a server from behind the stage, over HTTP so that a browser page can: threads
 * put in place, tokens for anybody, a clock that is put forward.
 */
import { importArchive } from '../../../demo/server/import.mjs';
import { startTestServer, tokenFor } from './comments-server.mjs';

/**
 * A test server with a stage.
 * @param {{ database?: string, origins?: string[] }} options
 */
export async function startStage({ database, origins }) {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  /** @type {Set<string>} articles whose comments are refused */
  const rejecting = new Set();
  const server = await startTestServer({
    ...{ database, origins, now },
    screen: async ({ article }) =>
      rejecting.has(article) ? { state: 'rejected', reason: 'Not here.' } : { state: 'published' },
    extend(app, opened) {
      app.post('/stage/thread', async ({ req, json }) => {
        const { article, comments, closed, moderation } = await req.json();
        await importArchive(opened, JSON.stringify({ comments }), article);
        if (moderation === 'reject') rejecting.add(article);
        if (closed || moderation === 'hold') {
          await opened.query(
            'INSERT INTO articles (article, closed_at, premoderated) VALUES ($1, $2, $3)',
            [article, closed ? new Date(now()) : null, moderation === 'hold'],
          );
        }
        return json({});
      });
      app.post('/stage/token', async ({ req, json }) => {
        const { person } = await req.json();
        return json({ token: await tokenFor(person, { now: now() }) });
      });
      app.post('/stage/pass', async ({ req, json }) => {
        ahead += (await req.json()).milliseconds;
        return json({});
      });
    },
  });
  return server;
}
