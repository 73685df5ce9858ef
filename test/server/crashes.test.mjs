/**
 * The server killed while people post, and their tabs reloaded, closed and killed: nothing is lost,
 * nothing is there twice.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { postThroughCrashes } from '../support/server/crashes.mjs';
import { DATABASES } from '../support/server/databases.mjs';

for (const [name, start] of DATABASES) {
  describe(`a server on ${name} that is killed`, () => {
    it('has every comment exactly once, whatever becomes of its writer’s tab', async () => {
      const database = await start();
      try {
        const plan = { posts: 150, kills: 3, accidents: 12 };
        const { submitted, kills, waiting, lost, missing, repeated, strange } =
          await postThroughCrashes({ database: database.url }, plan);
        assert.ok(submitted >= plan.posts);
        assert.deepEqual(
          { kills, waiting, lost, missing, repeated, strange },
          { kills: 3, waiting: 0, lost: [], missing: [], repeated: [], strange: [] },
        );
      } finally {
        await database.stop();
      }
    });
  });
}
