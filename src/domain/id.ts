import * as z from 'zod/mini';
import { hoogstens } from './lengte.js';

/** The name of a thing within its list, kept for ever: small letters, digits and dashes, at most 60. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), hoogstens(60));
