import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const noncePlaceholder = /__CSP_NONCE__/g;

/** Serves the built web app: files by their hashed names for a year, and the one page for every other address. */
export async function serveWebApp(app: FastifyInstance, webDir: string): Promise<void> {
  const indexFile = join(webDir, 'index.html');
  if (!existsSync(indexFile)) {
    throw new Error(
      `Webbgränssnittet är inte byggt: ${indexFile} saknas. Kör npm start, som bygger det.`,
    );
  }
  const page = readFileSync(indexFile, 'utf8');
  const sendPage = (reply: FastifyReply) =>
    reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replace(noncePlaceholder, reply.cspNonce.style));

  await app.register(fastifyStatic, {
    root: webDir,
    index: false,
    // The build has compressed them better than there is time for while somebody waits.
    preCompressed: true,
    setHeaders: (response, path) => {
      const isHashed = path.includes(`${join(webDir, 'assets')}`);
      response.header(
        'cache-control',
        isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.get('/', (_request, reply) => sendPage(reply));
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/^\/(api|graphql|assets)\b/.test(request.url);
    if (isPage) return sendPage(reply);
    return reply.code(404).send({ code: 'NOT_FOUND', message: 'Adressen finns inte.' });
  });
}
