import { startServer } from './start-server.ts';

/** Composition root: settings → database → server → listen, and the way out again. */
const running = startServer(process.env, (line) => process.stdout.write(`${line}\n`));

let isStopping = false;
/** A signal to the whole process group comes twice, from the terminal and passed on by npm: once is enough. */
const stop = async (signal: string) => {
  if (isStopping) return;
  isStopping = true;
  const server = await running.catch(() => null);
  if (!server) return;
  await server.stop(signal);
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stop(signal));
}

running.catch((error: unknown) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
