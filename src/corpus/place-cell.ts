import type { PlaceCode } from '../domain/place.ts';

/** The code of a place given by code or by a name that means one place; says why and returns undefined otherwise. */
export type ResolvePlace = (text: string, report: (why: string) => void) => PlaceCode | undefined;
