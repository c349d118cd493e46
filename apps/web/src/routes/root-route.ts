import { createRootRouteWithContext } from '@tanstack/react-router';
import type { RouterContext } from '../lib/router/router-context.ts';

/** Above every page. What it shows is given in app/, where the page is put together. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({});
