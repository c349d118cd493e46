import auth from './sv/auth.json' with { type: 'json' };
import common from './sv/common.json' with { type: 'json' };
import indicators from './sv/indicators.json' with { type: 'json' };
import plans from './sv/plans.json' with { type: 'json' };
import shell from './sv/shell.json' with { type: 'json' };

/** Every word of the interface in Swedish, by feature; the shape that English must fill. */
export const swedish = { auth, common, indicators, plans, shell };
export type Words = typeof swedish;
