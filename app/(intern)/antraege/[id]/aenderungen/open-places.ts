import 'server-only';
import { cache } from 'react';
import { amendmentPlaces } from '@/lib/read/amendments-page';

/** The open proposals to a motion, asked once for all places of a page that show them. */
export const openPlaces = cache(amendmentPlaces);
