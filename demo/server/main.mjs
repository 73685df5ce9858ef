/** `node demo/server/main.mjs`: the server as a process, set up by the environment. */
import { pino } from 'pino';
import { readConfig } from './config.mjs';
import { startServer } from './server.mjs';

const config = readConfig(process.env);
const log = pino({ level: config.logLevel, base: null });
const server = await startServer(config, log);
log.info({ url: server.url }, 'listening');
process.send?.({ url: server.url });

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void server.stop().then(() => process.exit(0));
  });
}

server.ready.then(
  () => process.send?.({ ready: true }),
  (error) => {
    log.fatal({ code: error.code }, error.message);
    process.exit(1);
  },
);
