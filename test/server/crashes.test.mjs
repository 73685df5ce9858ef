/** The server killed while people post, and started again: nothing is lost, nothing is there twice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { postThroughCrashes } from '../support/server/crashes.mjs';
import { DATABASES } from '../support/server/databases.mjs';
import { startServerProcess } from '../support/server/process.mjs';

for (const [name, start] of DATABASES) {
  describe(`a server on ${name} that is killed`, () => {
    it('has every acknowledged comment exactly once', async () => {
      const database = await start();
      const server = await startServerProcess({ database: database.url });
      try {
        const { acknowledged, kills, missing, repeated, strange } = await postThroughCrashes(
          server,
          {
            posts: 150,
            kills: 3,
          },
        );
        assert.deepEqual(
          { acknowledged, kills, missing, repeated, strange },
          { acknowledged: 150, kills: 3, missing: 0, repeated: 0, strange: 0 },
        );
      } finally {
        await server.stop();
        await database.stop();
      }
    });
  });
}
