import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { createApollo } from './apollo.ts';
import { type ContextInput, createContext, type RequestContext, type SignedIn } from './context.ts';
import { AppError, isDatabaseUnavailable } from './errors.ts';
import { addHealth, type Health } from './health.ts';
import { serveWebApp } from './web-app.ts';

export type HttpServerOptions = {
  schema: GraphQLSchema;
  pool: pg.Pool;
  notePool: pg.Pool;
  health: Health;
  /** Who is signed in, by the request's cookie; null when nobody is. */
  identify: (request: FastifyRequest) => Promise<SignedIn | null>;
  rememberMunicipality: RequestContext['rememberMunicipality'];
  /** Routes of modules that speak plain HTTP (sign-in). */
  addRoutes: (app: FastifyInstance) => void;
  webDir: string | undefined;
  isHttps: boolean;
  trustedProxies?: string;
  logLevel: string;
  introspection?: boolean;
  now?: () => Date;
};

/** One port for everything: API, sign-in, health and the web app. Listening is the caller's. */
export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: 100_000,
    requestTimeout: 30_000,
    trustProxy: options.trustedProxies ?? 'loopback',
    forceCloseConnections: 'idle',
    logger:
      options.logLevel === 'silent'
        ? false
        : { level: options.logLevel, redact: ['req.headers.cookie'] },
  });
  await app.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: options.isHttps ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
  });
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1_000 });

  answerErrorsPlainly(app);
  addHealth(app, options.health);
  options.addRoutes(app);
  await addGraphql(app, options);
  if (options.webDir) await serveWebApp(app, options.webDir);
  return app;
}

async function addGraphql(app: FastifyInstance, options: HttpServerOptions): Promise<void> {
  const apollo = createApollo(options.schema, {
    introspection: options.introspection ?? false,
    logError: (error, requestId) =>
      app.log.error({ err: error, requestId }, 'unexpected error in the API'),
  });
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['POST'],
    context: async (request, reply): Promise<RequestContext> => {
      reply.header('cache-control', 'no-store').header('x-request-id', request.id);
      const input: ContextInput = {
        requestId: request.id,
        now: options.now?.() ?? new Date(),
        signedIn: await whoIsThere(options, request),
        pool: options.pool,
        notePool: options.notePool,
        rememberMunicipality: options.rememberMunicipality,
      };
      return createContext(input);
    },
  });
}

async function whoIsThere(
  options: HttpServerOptions,
  request: FastifyRequest,
): Promise<SignedIn | null> {
  try {
    return await options.identify(request);
  } catch (error) {
    throw isDatabaseUnavailable(error) ? new AppError('DATABASE_UNAVAILABLE') : error;
  }
}

function answerErrorsPlainly(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (isDatabaseUnavailable(error)) {
      return reply.code(503).header('retry-after', '2').send({
        code: 'DATABASE_UNAVAILABLE',
        message: 'Databasen svarar inte just nu. Inget är förlorat; försök igen om en stund.',
      });
    }
    const status = error.statusCode ?? 500;
    if (status < 500)
      return reply.code(status).send({ code: 'BAD_REQUEST', message: 'Frågan går inte att läsa.' });
    request.log.error({ err: error }, 'unexpected error');
    return reply.code(500).send({
      code: 'INTERNAL',
      message: 'Något gick fel hos oss. Försök igen.',
      requestId: request.id,
    });
  });
}
