import {
  inViewerTransaction,
  narrowToMunicipality,
  type OpenTransaction,
  openForViewer,
  type Scope,
} from '@lagesbild/db/viewer-scope';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import type pg from 'pg';
import { findMunicipality, loadViewer } from './access-repository.ts';
import { notFound, unauthenticated } from './errors.ts';
import { forgetLoaded } from './loaders.ts';
import type { MunicipalityScope } from './municipality-scope.ts';

export type SignedIn = {
  userId: string;
  name: string;
  email: string;
  sessionToken: string;
  lastMunicipality: string | null;
};

/** What a request carries; made once per request and finished once. */
export type RequestContext = {
  readonly requestId: string;
  readonly now: Date;
  readonly signedIn: SignedIn | null;
  requireSignedIn(): SignedIn;
  /** A transaction that sees only the person's own memberships and the municipalities they lead to. */
  ownMemberships(): Promise<OpenTransaction>;
  /** @throws NOT_FOUND for a municipality that is unknown or that the person is not a member of */
  enter(slug: string): Promise<MunicipalityScope>;
  /** Keeps the chosen municipality in the session. */
  rememberMunicipality(sessionToken: string, slug: string): Promise<void>;
  /** Ends the read transactions; nothing was written in them. */
  finish(): Promise<void>;
};

export type ContextInput = {
  requestId: string;
  now: Date;
  signedIn: SignedIn | null;
  pool: pg.Pool;
  /** A few connections for what is noted of reads, so that a full pool never waits for itself. */
  notePool: pg.Pool;
  rememberMunicipality: RequestContext['rememberMunicipality'];
};

export function createContext(input: ContextInput): RequestContext {
  const { requestId, now, signedIn, pool } = input;
  const open = new Set<OpenTransaction>();
  const entered = new Map<string, Promise<MunicipalityScope>>();

  const openRead = async (scope: Scope) => {
    const transaction = await openForViewer(pool, scope, 'read');
    open.add(transaction);
    return transaction;
  };
  const close = async (transaction: OpenTransaction) => {
    open.delete(transaction);
    await transaction.rollback();
  };
  const requireSignedIn = () => {
    if (!signedIn) throw unauthenticated();
    return signedIn;
  };

  const enter = async (slug: string): Promise<MunicipalityScope> => {
    const person = requireSignedIn();
    const scope: Scope = { municipalityId: null, userId: person.userId };
    let transaction = await openRead(scope);
    const municipality = await findMunicipality(transaction.tx, slug);
    if (!municipality) throw notFound();
    const narrowed: Scope = { ...scope, municipalityId: municipality.id };
    await narrowToMunicipality(transaction.tx, municipality.id);
    const today = todayInStockholm(now);
    const viewer = await loadViewer(transaction.tx, { person, municipality, today });
    if (viewer.scopes.length === 0) throw notFound();
    const entering: MunicipalityScope = {
      municipality,
      viewer,
      today,
      requestId,
      get tx() {
        return transaction.tx;
      },
      note: (work) => inViewerTransaction(input.notePool, narrowed, 'write', work),
      async write(work) {
        await close(transaction);
        const writing = await openForViewer(pool, narrowed, 'write');
        try {
          const result = await work(writing.tx);
          await writing.commit();
          return result;
        } finally {
          await writing.rollback();
          transaction = await openRead(narrowed);
          forgetLoaded(entering);
        }
      },
    };
    return entering;
  };

  return {
    requestId,
    now,
    signedIn,
    requireSignedIn,
    ownMemberships: () => openRead({ municipalityId: null, userId: requireSignedIn().userId }),
    rememberMunicipality: input.rememberMunicipality,
    enter(slug) {
      const known = entered.get(slug) ?? enter(slug);
      entered.set(slug, known);
      return known;
    },
    async finish() {
      await Promise.all([...open].map(close));
    },
  };
}
