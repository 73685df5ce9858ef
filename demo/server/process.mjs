/** A server as a process: what it says to the process that started it, and how it ends. */

/**
 * @param {import('./server.mjs').Running} server
 * @param {import('pino').Logger} log
 */
export function runAsProcess(server, log) {
  log.info({ url: server.url }, 'listening');
  process.send?.({ url: server.url });

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void server.stop().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(signal, stop);

  server.ready.then(
    () => process.send?.({ ready: true }),
    (error) => {
      log.fatal({ code: error.code }, error.message);
      process.exit(1);
    },
  );
}
