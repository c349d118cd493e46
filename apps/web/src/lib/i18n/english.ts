import auth from './en/auth.json' with { type: 'json' };
import common from './en/common.json' with { type: 'json' };
import indicators from './en/indicators.json' with { type: 'json' };
import plans from './en/plans.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };
import type { Words } from './resources.ts';

/** Loaded when the reader chooses English. The type makes a missing word an error. */
export const english: Words = { auth, common, indicators, plans, shell };
