// What may import what (docs/architecture.md). Each rule bears a name and the reason it exists.
const TEST = String.raw`\.(test|fixture)\.tsx?$|(^|/)testing/`;
const SQL = '(^|/)(drizzle-orm|pg|@lagesbild/db)(/|$)|^packages/db/';
const GRAPHQL = '(^|/)(graphql|@apollo/[^/]+|@as-integrations/[^/]+)(/|$)';
const MODULE = '^apps/server/src/modules';

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    never(
      'no-cycles',
      'Two files that need each other are one file, or a third is missing. Types vanish before anything runs, and a page that is fetched when it is opened may name the route that opens it.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    ),
    never(
      'everything-resolves',
      'An import this checker cannot follow is one it cannot judge.',
      {},
      { couldNotResolve: true },
    ),
    never(
      'tests-stay-out-of-the-program',
      'Builders and test servers are free to take short cuts that must never run for real.',
      { pathNot: `${TEST}|^e2e/|\\.config\\.ts$` },
      { path: TEST },
    ),

    never(
      'domain-is-pure',
      'Rules without input and output can be read, tested and trusted by themselves: the clock is passed in.',
      { path: '^packages/domain/', pathNot: TEST },
      { pathNot: '^packages/domain/|(^|/)zod(/|$)' },
    ),
    never(
      'db-knows-the-domain-only',
      'The tables must not depend on who uses them.',
      { path: '^packages/db/' },
      { path: '^(apps|packages/demo|e2e|bench)/' },
    ),
    never(
      'demo-knows-domain-and-db-only',
      'Example data must load into any installation, without a server.',
      { path: '^packages/demo/' },
      { path: '^(apps|e2e|bench)/' },
    ),
    never(
      'demo-is-loaded-at-the-root-only',
      'Nothing that answers a request may lean on example data.',
      { path: '^apps/server/src/.+/', pathNot: TEST },
      { path: '^packages/demo/' },
    ),

    never(
      'platform-knows-no-module',
      'What every module stands on cannot stand on one of them.',
      { path: '^apps/server/src/platform/', pathNot: TEST },
      { path: '^apps/server/src/(modules/|schema\\.ts|main\\.ts)' },
    ),
    never(
      'modules-meet-at-the-index',
      "A module's index.ts is its promise to the others; everything else is free to change.",
      { path: `${MODULE}/([^/]+)/` },
      { path: `${MODULE}/([^/]+)/`, pathNot: `${MODULE}/($1/|[^/]+/index\\.ts$)` },
    ),
    never(
      'auth-and-audit-stand-alone',
      'Every module needs them; if they needed one back, nothing could be taken apart.',
      { path: `${MODULE}/(auth|audit)/`, pathNot: TEST },
      { path: `${MODULE}/`, pathNot: `${MODULE}/(auth|audit)/` },
    ),
    never(
      'resolvers-hold-no-sql',
      'A resolver parses, calls one use case and shapes the answer; a query here would pass by the policy.',
      { path: `${MODULE}/.*resolvers\\.ts$` },
      { path: `${SQL}|${MODULE}/.*(repository|loaders)\\.ts$` },
    ),
    never(
      'resolvers-stay-in-their-module',
      'What a resolver needs of another module it gets through its own use case, where access is asked.',
      { path: `${MODULE}/([^/]+)/.*resolvers\\.ts$` },
      { path: `${MODULE}/`, pathNot: `${MODULE}/$1/` },
    ),
    never(
      'use-cases-hold-no-sql',
      'What is decided and how it is stored change for different reasons; the repository scopes every read.',
      {
        path: `${MODULE}/`,
        // identity.ts hands the identity library its tables; ids are made by whoever needs one.
        pathNot: `(repository|loaders|mappers|resolvers)\\.ts$|${MODULE}/auth/identity\\.ts$|${TEST}`,
      },
      { path: SQL, pathNot: '^packages/db/src/ids\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'use-cases-know-no-graphql',
      'The same use case serves the API, imports and jobs.',
      { path: `${MODULE}/`, pathNot: `(mappers|resolvers)\\.ts$|${TEST}` },
      { path: `${GRAPHQL}|^apps/server/src/generated/` },
    ),
    never(
      'repositories-only-query',
      'A repository that calls a use case, or another module, hides what it costs and who may see it.',
      { path: `${MODULE}/([^/]+)/.*(repository|loaders)\\.ts$` },
      {
        path: '^(apps|packages)/',
        pathNot: `^packages/(db|domain)/|^apps/server/src/platform/|${MODULE}/$1/.*(repository|loaders|mappers)\\.ts$`,
      },
    ),

    never(
      'web-speaks-to-the-api-only',
      'The web knows the printed contract and the pure rules, never the server or its tables.',
      { path: '^apps/web/' },
      { path: '^(apps/server|packages/db|packages/demo)/' },
    ),
    never(
      'ui-and-lib-are-the-ground-floor',
      'They are used everywhere, so they may use nothing above them.',
      { path: '^apps/web/src/(ui|lib)/', pathNot: TEST },
      { path: '^apps/web/src/(app|routes|features)/' },
    ),
    never(
      'ui-knows-no-graphql',
      'The design system shows what it is given and can be looked at without a server.',
      { path: '^apps/web/src/ui/' },
      { path: `${GRAPHQL}|^apps/web/src/generated/` },
    ),
    never(
      'features-do-not-meet',
      'Features are put together by routes; one that imports another cannot be changed alone.',
      { path: '^apps/web/src/features/([^/]+)/' },
      { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    ),
    never(
      'features-know-no-route',
      'A feature may stand on any page.',
      { path: '^apps/web/src/features/', pathNot: TEST },
      { path: '^apps/web/src/(app|routes)/' },
    ),
    never(
      'routes-know-no-app',
      'The router knows the routes, not the other way round.',
      { path: '^apps/web/src/routes/', pathNot: TEST },
      { path: '^apps/web/src/app/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|test-results)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
