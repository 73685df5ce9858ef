/** `node demo/server/main.mjs`: the server as a process, set up by the environment. */
import { pino } from 'pino';
import { readConfig } from './config.mjs';
import { runAsProcess } from './process.mjs';
import { startServer } from './server.mjs';

const config = readConfig(process.env);
const log = pino({ level: config.logLevel, base: null });
runAsProcess(await startServer(config, log), log);
