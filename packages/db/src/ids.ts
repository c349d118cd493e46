import { v7 } from 'uuid';

/** A new id: UUID v7, made by the application so that a row knows its id before it is written (ADR 0004). */
export const newId = (): string => v7();
