import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Lit's `@property` for the decorators that TypeScript compiles here, without the way for the standard ones. */
export const property =
  (opties?: PropertyDeclaration) =>
  (prototype: ReactiveElement, naam: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(naam, opties);
