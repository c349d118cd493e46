import type { SignedIn } from '../../platform/context.ts';

export type MeMapper = SignedIn;
