/** Everybody on the page that makes or takes in sound hears this: also elements of another copy or version of the script. */
export const stemgebeurtenis = 'samenspel-stem';

export interface Roep {
  /** Who begins, so that others stop; nobody where only the pace changed. */
  wie?: object;
  /** The pace of reading aloud, where it is told. */
  langzaam?: boolean;
}

type Pagina = Pick<Document, 'addEventListener' | 'removeEventListener' | 'dispatchEvent'>;

/**
 * It is the turn of `wie`: all others fall silent, and it falls silent when another begins.
 * @returns what ends the turn
 */
export function neemBeurt(pagina: Pagina, wie: object, stop: () => void): () => void {
  pagina.dispatchEvent(new CustomEvent<Roep>(stemgebeurtenis, { detail: { wie } }));
  const hoort = (event: Event): void => {
    const { wie: ander } = (event as CustomEvent<Roep>).detail;
    if (ander && ander !== wie) stop();
  };
  pagina.addEventListener(stemgebeurtenis, hoort);
  return () => pagina.removeEventListener(stemgebeurtenis, hoort);
}
